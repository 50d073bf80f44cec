import Foundation
import Testing

@testable import GatehouseTLS

@Suite("Certificates that are replaced") struct CertificateFilesTests {
    private let folder: CertificateFolder

    init() throws {
        folder = try CertificateFolder()
        try folder.issue(KeyPair(names: ["first.test"]))
    }

    @Test func `new files are read once, when they changed`() throws {
        let files = try open()
        #expect(try !files.reloadIfChanged())
        try folder.issue(KeyPair(names: ["second.test"]))
        #expect(files.current.names == ["first.test"])
        #expect(try files.reloadIfChanged())
        #expect(files.current.names == ["second.test"])
        #expect(try !files.reloadIfChanged())
    }

    /// Promise: a broken new certificate does not take down a server that has a good one.
    @Test func `broken new files keep the old certificate and are told of once`() throws {
        let files = try open()
        try folder.write("half of a file", to: folder.certificate)
        #expect(throws: CertificateFileError.self) { try files.reloadIfChanged() }
        #expect(try !files.reloadIfChanged())
        #expect(throws: CertificateFileError.self) { try files.reload() }
        #expect(files.current.names == ["first.test"])
        try folder.issue(KeyPair(names: ["second.test"]))
        #expect(try files.reloadIfChanged())
        #expect(files.current.names == ["second.test"])
    }

    @Test func `between the two files of a renewal the old pair is served`() throws {
        let files = try open()
        let next = try KeyPair(names: ["second.test"])
        try folder.write(next.certificate, to: folder.certificate)
        #expect(throws: CertificateFileError.self) { try files.reloadIfChanged() }
        #expect(files.current.names == ["first.test"])
        try folder.write(next.key, to: folder.key)
        #expect(try files.reloadIfChanged())
        #expect(files.current.names == ["second.test"])
    }

    @Test func `a link that is moved to other files is a change`() throws {
        for version in ["first", "second"] {
            let pair = try KeyPair(names: ["\(version).test"])
            try folder.write(pair.certificate, to: folder.path("\(version).certificate"))
            try folder.write(pair.key, to: folder.path("\(version).key"))
        }
        try link(to: "first")
        let files = try CertificateFiles(certificate: folder.path("live.certificate"), key: folder.path("live.key"))
        try link(to: "second")
        #expect(try files.reloadIfChanged())
        #expect(files.current.names == ["second.test"])
    }

    @Test func `a key that becomes readable by others, or goes away, is not read`() throws {
        let files = try open()
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: folder.key)
        #expect(throws: CertificateFileError.self) { try files.reloadIfChanged() }
        try FileManager.default.removeItem(atPath: folder.key)
        #expect(throws: CertificateFileError.self) { try files.reloadIfChanged() }
        #expect(files.current.names == ["first.test"])
    }

    private func open() throws -> CertificateFiles {
        try CertificateFiles(certificate: folder.certificate, key: folder.key)
    }

    private func link(to version: String) throws {
        for part in ["certificate", "key"] {
            let path = folder.path("live.\(part)")
            try? FileManager.default.removeItem(atPath: path)
            try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "\(version).\(part)")
        }
    }
}
