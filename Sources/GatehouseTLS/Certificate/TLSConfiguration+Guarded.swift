import NIOCore
import NIOSSL

extension TLSConfiguration {
    /// TLS 1.2 and 1.3; of 1.2 only what has forward secrecy and authenticates what it encrypts, which is also all that
    /// HTTP/2 allows (RFC 9113 section 9.2.2).
    static func guarded(chain: [NIOSSLCertificate], key: NIOSSLPrivateKey) -> TLSConfiguration {
        var configuration = makeServerConfiguration(
            certificateChain: chain.map { .certificate($0) }, privateKey: .privateKey(key))
        configuration.minimumTLSVersion = .tlsv12
        configuration.cipherSuites = "ECDHE+AESGCM:ECDHE+CHACHA20"
        configuration.applicationProtocols = ["h2", "http/1.1"]
        // A client that is closed for being slow is not waited for a second time.
        configuration.shutdownTimeout = .seconds(1)
        return configuration
    }
}
