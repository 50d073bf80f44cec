import Testing

@testable import GatehouseHummingbird

@Suite("The Set-Cookie header")
struct SetCookieTests {
    /// ASVS: 3.3.2, 3.3.4.
    @Test func `a cookie is for the whole host and for no script`() {
        #expect(
            SetCookie.text(name: "__Host-session", value: "v_-1", isSecure: true)
                == "__Host-session=v_-1; Path=/; HttpOnly; SameSite=Lax; Secure")
        #expect(
            SetCookie.text(name: "session", value: "v", isSecure: false, maxAge: 2_592_000)
                == "session=v; Path=/; HttpOnly; SameSite=Lax; Max-Age=2592000")
    }

    @Test func `a removal is empty and over at once`() {
        #expect(
            SetCookie.removal(name: "__Host-remember", isSecure: true)
                == "__Host-remember=; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=0")
    }

    /// ATK-07: nothing that stands in a value may end it.
    @Test(arguments: ["a;b", "a b", "a\r\nX: y", "a\nb", "a\u{0}", "a,b", "\"a\"", "a\\b", "\u{E9}", "a\t", "\u{7F}"])
    func `ATK-07 a value that could begin something else is left empty`(value: String) {
        #expect(SetCookie.text(name: "a", value: value, isSecure: false) == "a=; Path=/; HttpOnly; SameSite=Lax")
    }

    @Test func `what is written is read back`() {
        let names = CookieNames(isSecure: true)
        let all = [
            names.session, names.prelogin, names.remember, names.retry, names.notice, names.link, names.device,
            names.next,
        ]
        #expect(all.count == CookieHeader.Kind.allCases.count)
        for (name, kind) in zip(all, CookieHeader.Kind.allCases) {
            let text = SetCookie.text(name: name, value: "abc", isSecure: true)
            #expect(CookieHeader(text, names: names).value(kind) == "abc")
        }
    }
}
