import GatehouseTLS
import Logging

extension Settings {
    /// The certificate to serve https with; `nil` when a proxy does that.
    ///
    /// - Throws: ``CommandFailure`` for files that cannot be served.
    func certificates(logger: Logger) throws -> CertificateWatch? {
        guard servesTLS else { return nil }
        do {
            let files = try CertificateFiles(certificate: tlsCertificate, key: tlsKey)
            return CertificateWatch(files, logger: logger)
        } catch let error as CertificateFileError {
            throw CommandFailure("tls.certificate, tls.key: \(error)")
        }
    }
}
