import Foundation

/// The bytes of a file, read in pieces.
struct ImportBytes {
    private let handle: FileHandle
    private var piece: [UInt8] = []
    private var place = 0

    private static let pieceLength = 64 * 1024

    /// Opens the file; a byte order mark at its start is left out.
    ///
    /// - Throws: ``ImportError``.
    init(path: String) throws {
        guard let handle = FileHandle(forReadingAtPath: path) else {
            throw ImportError("the file \(path) cannot be read")
        }
        self.handle = handle
        guard try peek() == 0xEF else { return }
        if piece.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
    }

    /// How many line ends there are from here on, which are passed.
    mutating func countLines() throws -> Int64 {
        var count: Int64 = 0
        while try peek() != nil {
            count += piece[place...].reduce(0) { $1 == UInt8(ascii: "\n") ? $0 + 1 : $0 }
            place = piece.count
        }
        return count
    }

    /// The next byte; `nil` at the end.
    mutating func next() throws -> UInt8? {
        let byte = try peek()
        place += 1
        return byte
    }

    /// The next byte, which stays.
    mutating func peek() throws -> UInt8? {
        if place >= piece.count {
            guard let data = try? handle.read(upToCount: ImportBytes.pieceLength) else {
                // At the end there is nothing, and no error.
                piece = []
                return nil
            }
            (piece, place) = (Array(data), 0)
        }
        return place < piece.count ? piece[place] : nil
    }
}
