import ArgumentParser
import Foundation

/// What the commands write: results to standard output, everything else to standard error.
enum Console {
    /// Writes one line of a result, at once.
    ///
    /// - Throws: a quiet end with code 0 when the reader has gone (`| head`), ``CommandFailure`` when the disk is full.
    static func print(_ line: String) throws {
        var rest = Array((line + "\n").utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
            if count > 0 {
                rest = rest.dropFirst(count)
            } else if errno == EPIPE {
                throw ExitCode.success
            } else if errno != EINTR {
                throw CommandFailure("Standard output cannot be written: \(String(cString: strerror(errno)))")
            }
        }
    }

    /// Writes to standard error.
    static func complain(_ text: String, terminator: String = "\n") {
        try? FileHandle.standardError.write(contentsOf: Data((text + terminator).utf8))
    }

    /// Text from outside as a terminal may show it: no control characters, no invisible ones, no line breaks.
    static func harmless(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { scalar in
                    switch scalar.properties.generalCategory {
                    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator:
                        "\u{FFFD}"
                    default: scalar
                    }
                }))
    }
}
