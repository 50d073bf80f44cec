import Foundation

/// The bytes of a PEM file, read once.
struct PEMFile {
    /// No chain and no key comes near it.
    static let maximumBytes = 1_048_576

    let path: String
    let bytes: [UInt8]

    /// - Throws: ``CertificateFileError``.
    init(_ path: String) throws {
        self.path = path
        do {
            let file = try FileHandle(forReadingFrom: URL(filePath: path))
            bytes = [UInt8](try file.read(upToCount: PEMFile.maximumBytes + 1) ?? Data())
            try file.close()
        } catch {
            throw CertificateFileError("The file \(path) cannot be read.")
        }
        guard bytes.count <= PEMFile.maximumBytes else {
            throw CertificateFileError("The file \(path) is larger than a certificate or a key can be.")
        }
    }

    /// Refuses a file that others may read or write.
    func checkPrivate() throws {
        guard let mode = FileStamp(path)?.mode else { throw CertificateFileError("The file \(path) cannot be read.") }
        guard mode & 0o077 == 0 else {
            throw CertificateFileError(
                "The file \(path) holds a private key and others can read it "
                    + "(mode \(String(mode, radix: 8))): chmod 600 \(path)")
        }
    }

    /// Whether a line of the file says that the key needs a passphrase.
    var isEncrypted: Bool {
        ["-----BEGIN ENCRYPTED", "Proc-Type: 4,ENCRYPTED"].contains { mark in
            bytes.firstRange(of: Array(mark.utf8)) != nil
        }
    }
}
