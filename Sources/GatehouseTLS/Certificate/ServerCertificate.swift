public import Gatehouse
import NIOSSL

/// What a server shows in a TLS handshake: its certificate with the chain above it, and whom it speaks for until when.
public struct ServerCertificate: Sendable {
    /// When it begins to hold.
    public let begins: Timestamp

    /// When it ends.
    public let ends: Timestamp

    /// The names and addresses that it speaks for, as text; a name may begin with `*.`.
    public let names: [String]

    let context: NIOSSLContext

    /// Reads and checks the two files.
    ///
    /// - Parameters:
    ///   - certificate: a PEM file with the certificate first, then the chain above it.
    ///   - key: a PEM file with the private key, not encrypted, of mode 0600.
    /// - Throws: ``CertificateFileError`` when a file cannot be read, is no certificate or no key, or when the two do not
    ///   belong together, and when others can read the key.
    public init(certificate: String, key: String) throws {
        let chain = try ServerCertificate.chain(PEMFile(certificate))
        let privateKey = try ServerCertificate.privateKey(PEMFile(key))
        guard let leaf = chain.first else {
            throw CertificateFileError("The file \(certificate) holds no certificate.")
        }
        do {
            context = try NIOSSLContext(configuration: .guarded(chain: chain, key: privateKey))
        } catch {
            throw CertificateFileError("The certificate \(certificate) and the key \(key) do not belong together.")
        }
        begins = Timestamp(microseconds: Int64(leaf.notValidBefore) * 1_000_000)
        ends = Timestamp(microseconds: Int64(leaf.notValidAfter) * 1_000_000)
        names = leaf.names
    }

    private static func chain(_ file: PEMFile) throws -> [NIOSSLCertificate] {
        do {
            return try NIOSSLCertificate.fromPEMBytes(file.bytes)
        } catch {
            throw CertificateFileError("The file \(file.path) holds no certificate in PEM form.")
        }
    }

    private static func privateKey(_ file: PEMFile) throws -> NIOSSLPrivateKey {
        try file.checkPrivate()
        guard !file.isEncrypted else {
            throw CertificateFileError(
                "The key in \(file.path) needs a passphrase, which nobody can type here: "
                    + "store it without one, in a file of mode 600.")
        }
        do {
            return try NIOSSLPrivateKey(bytes: file.bytes, format: .pem)
        } catch {
            throw CertificateFileError("The file \(file.path) holds no private key in PEM form.")
        }
    }
}

extension NIOSSLCertificate {
    /// The names and addresses in it, as text.
    ///
    /// The list is underscored because its shape may change; a change is an error of the compiler here.
    fileprivate var names: [String] {
        _subjectAlternativeNames().compactMap { name in
            name.contents.withUnsafeBufferPointer { bytes in
                switch name.nameType {
                case .dnsName: String(decoding: bytes, as: UTF8.self)
                case .ipAddress: IPAddress(octets: Array(bytes))?.description
                default: nil
                }
            }
        }
    }
}
