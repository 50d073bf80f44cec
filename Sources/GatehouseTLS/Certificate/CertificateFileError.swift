/// Why a certificate cannot be served: one sentence for the operator, without a byte of any key.
public struct CertificateFileError: Error, Sendable, CustomStringConvertible {
    /// What is wrong, and what to do.
    public let description: String

    init(_ description: String) {
        self.description = description
    }
}
