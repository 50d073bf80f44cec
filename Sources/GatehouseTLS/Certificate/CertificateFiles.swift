import NIOSSL
import Synchronization

/// The certificate and the key of a server in files, which may be replaced while it runs.
///
/// ```swift
/// let certificates = try CertificateFiles(certificate: "fullchain.pem", key: "privkey.pem")
/// let app = Application(
///     router: router, server: .guarded(tls: certificates),
///     services: [AuthService(auth), CertificateWatch(certificates, logger: logger)])
/// ```
public final class CertificateFiles: Sendable {
    private struct State {
        var current: ServerCertificate
        /// Of the last try, be it kept or not.
        var seen: [FileStamp?]
    }

    private let certificatePath: String
    private let keyPath: String
    private let state: Mutex<State>

    /// Reads and checks the two files.
    ///
    /// - Parameters:
    ///   - certificate: a PEM file with the certificate first, then the chain above it.
    ///   - key: a PEM file with the private key, not encrypted, of mode 0600.
    /// - Throws: ``CertificateFileError`` for files that cannot be served.
    public init(certificate: String, key: String) throws {
        certificatePath = certificate
        keyPath = key
        let seen = [FileStamp(certificate), FileStamp(key)]
        state = Mutex(State(current: try ServerCertificate(certificate: certificate, key: key), seen: seen))
    }

    /// What new connections are shown.
    public var current: ServerCertificate {
        state.withLock { $0.current }
    }

    /// Reads the files again; connections that are open go on as they are.
    ///
    /// - Throws: ``CertificateFileError``; then what was served before goes on being served.
    public func reload() throws {
        // Before they are read: what changes meanwhile is looked at again the next time.
        let seen = stamps
        state.withLock { $0.seen = seen }
        let fresh = try ServerCertificate(certificate: certificatePath, key: keyPath)
        state.withLock { $0.current = fresh }
    }

    /// Reads the files again if they are not those of the last try.
    ///
    /// - Returns: whether they were others.
    /// - Throws: ``CertificateFileError``, once for each change.
    public func reloadIfChanged() throws -> Bool {
        guard stamps != state.withLock({ $0.seen }) else { return false }
        try reload()
        return true
    }

    private var stamps: [FileStamp?] {
        [FileStamp(certificatePath), FileStamp(keyPath)]
    }
}
