import Crypto
import Foundation
import SwiftASN1
import X509

/// A folder with a certificate that signed itself and its key, which goes away with the test.
final class CertificateFolder: Sendable {
    private let url = FileManager.default.temporaryDirectory.appending(path: "gatehouse-\(UUID().uuidString)")

    init() throws {
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(at: url)
    }

    var certificate: String { path("certificate.pem") }

    var key: String { path("key.pem") }

    func path(_ name: String) -> String {
        url.appending(path: name).path
    }

    /// Writes a file in place of one that may be there, as whoever renews certificates does.
    func write(_ text: String, to path: String, mode: Int = 0o600) throws {
        let fresh = path + ".new"
        try Data(text.utf8).write(to: URL(filePath: fresh))
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: fresh)
        guard rename(fresh, path) == 0 else { throw CocoaError(.fileWriteUnknown) }
    }

    /// Writes a certificate and its key.
    func issue(_ pair: KeyPair) throws {
        try write(pair.certificate, to: certificate)
        try write(pair.key, to: key)
    }
}

/// A certificate and its key in PEM form.
struct KeyPair {
    let certificate: String
    let key: String

    /// - Parameters:
    ///   - names: host names and IPv4 addresses.
    ///   - from: days from now on which it begins.
    ///   - until: days from now on which it ends.
    init(names: [String] = ["login.test"], from: Int = -1, until: Int = 90) throws {
        let private256 = P256.Signing.PrivateKey()
        let signer = Certificate.PrivateKey(private256)
        let subject = try DistinguishedName { CommonName("a test") }
        let day: TimeInterval = 86_400
        let issued = try Certificate(
            version: .v3, serialNumber: .init(), publicKey: signer.publicKey,
            notValidBefore: Date(timeIntervalSinceNow: Double(from) * day),
            notValidAfter: Date(timeIntervalSinceNow: Double(until) * day),
            issuer: subject, subject: subject,
            extensions: Certificate.Extensions { SubjectAlternativeNames(names.map(KeyPair.name)) },
            issuerPrivateKey: signer)
        certificate = try issued.serializeAsPEM().pemString
        key = private256.pemRepresentation
    }

    private static func name(_ text: String) -> GeneralName {
        let octets = text.utf8.split(separator: UInt8(ascii: ".")).compactMap {
            UInt8(String(decoding: Array($0), as: UTF8.self))
        }
        return octets.count == 4 ? .ipAddress(ASN1OctetString(contentBytes: octets[...])) : .dnsName(text)
    }
}
