import GatehousePages
import Testing

@Suite("Error pages")
struct ErrorPageTests {
    private func text(_ status: Int) -> String { ErrorPage(status: status).html(in: Sample.layout).markup.text }

    @Test(arguments: [400, 401, 403, 404, 405, 408, 413, 418, 421, 422, 429, 500, 502, 503])
    func `every status has a page that says what to do`(status: Int) {
        #expect(text(status).contains("Status \(status)"))
        #expect(!Strings.english.errors.text(for: status).advice.isEmpty)
    }

    @Test func `the fault is named on the right side`() {
        #expect(text(400).contains("That did not work"))
        #expect(text(500).contains("Something went wrong here"))
        #expect(text(404).contains("Nothing here"))
    }

    @Test func `the page for a wrong address names the setting and leads nowhere`() {
        let markup = ErrorPage(status: 421).html(in: Sample.layout).markup
        #expect(markup.text.contains("GATEHOUSE_PUBLIC_URL"))
        #expect(!markup.all("a").contains { $0["class"] == "button" })
        #expect(ErrorPage(status: 404).html(in: Sample.layout).markup.all("a").contains { $0["class"] == "button" })
    }

    @Test func `an error that says more than its status has texts of its own`() throws {
        let text = try #require(Strings.english.errors.byCode["cross_site"])
        let shown = ErrorPage(status: 403, text: text).html(in: Sample.layout).markup.text
        #expect(shown.contains("This form is out of date") && !shown.contains("Not for this account"))
    }

    @Test func `a text of one's own takes the place of ours`() {
        let own = Strings.ErrorText(title: "Closed", message: "We moved.", advice: "Follow us.")
        let text = ErrorPage(status: 404, text: own).html(in: Sample.layout).markup.text
        #expect(text.contains("Closed · Gatehouse"))
        #expect(text.contains("We moved."))
        #expect(!text.contains("Nothing here"))
    }
}
