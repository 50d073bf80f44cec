package import Hummingbird

/// The bodies of account routes: small, flat, every name known.
package enum AccountBody {
    /// Largest body in bytes.
    package static let limit = 16 * 1024

    /// Reads a form.
    ///
    /// - Parameters:
    ///   - known: the names that may stand in it.
    ///   - binary: those whose values may hold U+0000.
    /// - Throws: ``InputError`` with 400, 413 or 422; 415 for another content type.
    package static func form(
        _ request: Request, known: Set<String>, binary: Set<String> = []
    ) async throws -> InputFields {
        try FormReader.read(try await bytes(ofForm: request), known: known, binaryNames: binary)
    }

    /// The bytes of a form that another system made and whose names are not ours to choose.
    ///
    /// - Throws: 413; 415 for another content type.
    package static func bytes(ofForm request: Request) async throws -> [UInt8] {
        guard MediaKind(request.headers[.contentType]) == .form else { throw HTTPError(.unsupportedMediaType) }
        var request = request
        return Array(try await request.collectBody(upTo: limit).readableBytesView)
    }

    /// Reads a JSON object.
    ///
    /// - Throws: ``InputError`` with 400, 413 or 422; 415 for another content type.
    package static func json(
        _ request: Request, known: Set<String>, binary: Set<String> = []
    ) async throws -> InputFields {
        guard MediaKind(request.headers[.contentType]) == .json else { throw HTTPError(.unsupportedMediaType) }
        var request = request
        let body = try await request.collectBody(upTo: limit)
        return try JSONReader.read(Array(body.readableBytesView), known: known, binaryNames: binary)
    }
}
