import Gatehouse
import Testing

@testable import GatehouseTLS

@Suite("A certificate and its key") struct ServerCertificateTests {
    private let folder: CertificateFolder

    init() throws {
        folder = try CertificateFolder()
        try folder.issue(KeyPair())
    }

    @Test func `names, addresses and times are read`() throws {
        try folder.issue(KeyPair(names: ["login.test", "*.example.org", "192.0.2.1"], until: 30))
        let certificate = try read()
        #expect(certificate.names == ["login.test", "*.example.org", "192.0.2.1"])
        let now = AuthClock.system.now()
        #expect(certificate.begins < now)
        #expect(certificate.ends > now + .days(29))
        #expect(certificate.ends < now + .days(31))
        #expect(certificate.covers(host: "LOGIN.test"))
        #expect(certificate.covers(host: "192.0.2.1"))
        #expect(!certificate.covers(host: "192.0.2.2"))
    }

    /// Promise: a private key that other users of the machine can read is refused.
    @Test(arguments: [0o644, 0o640, 0o604, 0o620, 0o601]) func `a key must be private`(mode: Int) throws {
        try folder.write(KeyPair().key, to: folder.key, mode: mode)
        #expect(try refusal().contains("chmod 600 \(folder.key)"))
    }

    @Test func `a certificate and a key that do not belong together are refused`() throws {
        try folder.write(KeyPair().key, to: folder.key)
        #expect(try refusal().contains("do not belong together"))
    }

    @Test(arguments: ["", "no certificate", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"])
    func `what is no certificate is refused`(text: String) throws {
        try folder.write(text, to: folder.certificate)
        #expect(try refusal().contains("\(folder.certificate) holds no certificate"))
    }

    @Test func `a chain that breaks off is refused`() throws {
        let pair = try KeyPair()
        try folder.issue(pair)
        try folder.write(
            pair.certificate + "\n-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n",
            to: folder.certificate)
        #expect(try refusal().contains("\(folder.certificate) holds no certificate"))
    }

    @Test(arguments: ["", "no key", "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"])
    func `what is no key is refused`(text: String) throws {
        try folder.write(text, to: folder.key)
        #expect(try refusal().contains("\(folder.key) holds no private key"))
    }

    @Test(arguments: ["-----BEGIN ENCRYPTED PRIVATE KEY-----\n", "Proc-Type: 4,ENCRYPTED\n"])
    func `a key with a passphrase is named as one`(text: String) throws {
        try folder.write(text, to: folder.key)
        #expect(try refusal().contains("passphrase"))
    }

    @Test func `files that are missing or far too large are refused`() throws {
        try folder.write(String(repeating: "x", count: 1_048_577), to: folder.certificate)
        #expect(try refusal().contains("larger"))
        let error = #expect(throws: CertificateFileError.self) {
            try ServerCertificate(certificate: folder.path("none.pem"), key: folder.key)
        }
        #expect(error?.description.contains("none.pem cannot be read") == true)
    }

    /// Promise: no error about a key shows anything of it.
    @Test func `errors show nothing of the key`() throws {
        let secret = "hunter2hunter2hunter2"
        try folder.write("-----BEGIN PRIVATE KEY-----\n\(secret)\n-----END PRIVATE KEY-----\n", to: folder.key)
        #expect(!(try refusal()).contains(secret))
    }

    private func read() throws -> ServerCertificate {
        try ServerCertificate(certificate: folder.certificate, key: folder.key)
    }

    private func refusal() throws -> String {
        try #require(#expect(throws: CertificateFileError.self) { try read() }).description
    }
}
