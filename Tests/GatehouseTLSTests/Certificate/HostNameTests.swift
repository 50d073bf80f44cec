import Testing

@testable import GatehouseTLS

@Suite("Names of certificates") struct HostNameTests {
    @Test(arguments: [
        ("login.example.org", "login.example.org"), ("LOGIN.example.ORG", "login.EXAMPLE.org"),
        ("*.example.org", "login.example.org"), ("*.example.org", "LOGIN.example.org"), ("192.0.2.1", "192.0.2.1"),
        ("2001:db8::1", "2001:DB8:0::1"), ("localhost", "localhost"),
    ])
    func `matches`(name: String, host: String) {
        #expect(ServerCertificate.matches(name, host))
    }

    @Test(arguments: [
        ("login.example.org", "example.org"), ("example.org", "login.example.org"), ("*.example.org", "example.org"),
        ("*.example.org", "a.login.example.org"), ("*.example.org", ".example.org"), ("*.org", "example.org"),
        ("*", "localhost"), ("*.", "a."), ("login.*.org", "login.example.org"), ("l*.example.org", "login.example.org"),
        ("*.0.2.1", "192.0.2.1"), ("192.0.2.1", "192.0.2.2"), ("", "example.org"), ("example.org", ""),
        ("example.org\0.evil.test", "example.org"), ("caf\u{E9}.example.org", "cafe\u{301}.example.org"),
        ("\u{212A}.example.org", "k.example.org"),
    ])
    func `does not match`(name: String, host: String) {
        #expect(!ServerCertificate.matches(name, host))
    }
}
