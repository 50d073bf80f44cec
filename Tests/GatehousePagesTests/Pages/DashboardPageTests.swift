import Gatehouse
import GatehousePages
import Testing

@Suite("The dashboard")
struct DashboardPageTests {
    private func text(_ change: (inout DashboardPage) -> Void = { _ in }) -> String {
        var page = Sample().dashboard
        change(&page)
        return page.html(in: Sample.layout).markup.text
    }

    @Test func `it shows the account and the session`() throws {
        let html = Sample().dashboard.html(in: Sample.layout)
        #expect(html.markup.text.contains("4 August 2026, 14:05 UTC"))
        #expect(html.markup.text.contains("5 August 2026, 02:05 UTC"))
        #expect(
            html.markup.all("time").compactMap { $0["datetime"] } == [
                "2026-08-04T14:05:03Z", "2026-08-04T14:05:03Z", "2026-08-05T02:05:03Z",
            ])
        #expect(html.markup.all("a").contains { $0["href"] == "/password" })
        #expect(html.markup.all("form").compactMap { $0["action"] } == ["/logout"])
    }

    @Test func `before the first login it says never`() {
        #expect(text { $0.lastLogin = nil }.contains("Never"))
    }

    @Test func `it says whether the device is remembered`() {
        #expect(text { $0.isRemembered = true }.contains("RememberedYes"))
        #expect(text().contains("RememberedNo"))
    }

    @Test(arguments: [
        ("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox 140 on Linux"),
        (
            "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/141.0.0.0 Safari/537.36",
            "Chrome 141 on Linux"
        ),
        (
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 "
                + "Safari/537.36 Edg/141.0.3537.57", "Edge 141 on Windows"
        ),
        (
            "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/28.0 "
                + "Chrome/130.0.0.0 Mobile Safari/537.36", "Samsung Internet 28 on Android"
        ),
        (
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) "
                + "Version/18.6 Mobile/15E148 Safari/604.1", "Safari 18 on iPhone"
        ),
        (
            "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 "
                + "Safari/605.1.15", "Safari 26 on macOS"
        ),
        ("Firefox/140", "Firefox 140"),
        ("curl/8.14.1", "curl/8.14.1"), ("Chrome/", "Chrome/"), ("Chrome/x", "Chrome/x"), ("", "It did not say"),
        ("Firefox/99999999999999999999999999", "Firefox 9999"),
    ])
    func `browsers are called what people call them`(userAgent: String, name: String) {
        #expect(text { $0.userAgent = userAgent }.contains("Browser\(name)"))
    }

    @Test func `an unknown name is cut where it gets too long`() {
        let long = String(repeating: "漢", count: 100)
        #expect(text { $0.userAgent = long }.contains("Browser" + String(repeating: "漢", count: 80) + "…"))
        #expect(text { $0.userAgent = String(long.prefix(80)) }.contains(String(repeating: "漢", count: 80) + "\n"))
    }

    @Test func `it can be made of an account and its session`() throws {
        let id = AccountID(UUIDv7(at: Sample.time, random: .system))
        let account = Account(id: id, username: "ada", createdAt: Sample.time, lastLoginAt: Sample.time)
        let device = try #require(DeviceID(bytes: [UInt8](repeating: 1, count: 16)))
        let session = Session(
            id: Digest256(ofText: "x"), accountID: id, deviceID: device, createdAt: Sample.time + .hours(1),
            expiresAt: Sample.time + .hours(13), lastSeenAt: Sample.time, provedAt: nil, userAgent: "Firefox/140",
            client: "192.0.2.1", credentialStamp: 0)
        let page = DashboardPage(
            visitor: Sample().visitor, account: account, session: session, changePasswordPath: "/password",
            accountPath: "/account")
        let markup = page.html(in: Sample.layout).markup
        #expect(
            markup.all("time").compactMap { $0["datetime"] } == [
                "2026-08-04T14:05:03Z", "2026-08-04T15:05:03Z", "2026-08-05T03:05:03Z",
            ])
        for text in ["Firefox 140", "192.0.2.1", "RememberedYes"] { #expect(markup.text.contains(text)) }
    }
}
