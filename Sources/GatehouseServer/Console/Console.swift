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
        String(String.UnicodeScalarView(text.unicodeScalars.map { isHarmless($0) ? $0 : "\u{FFFD}" }))
    }

    /// JSON that a terminal may show and that stays one line: what could do harm is escaped and so not lost.
    ///
    /// The encoder has escaped what JSON itself forbids; all the rest stands within strings.
    static func escaped(_ json: String) -> String {
        var text = ""
        for scalar in json.unicodeScalars {
            guard !isHarmless(scalar) else {
                text.unicodeScalars.append(scalar)
                continue
            }
            for unit in String(scalar).utf16 {
                let digits = String(unit, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
            }
        }
        return text
    }

    private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: false
        default: true
        }
    }
}
