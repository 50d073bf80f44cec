/// What one check of `gatehouse doctor` found, and what to do about it.
struct Finding: Row {
    enum Level: String, Encodable {
        case ok, warn, fail
    }

    let level: Level
    let subject: String
    let message: String

    init(_ level: Level, _ subject: String, _ message: String) {
        self.level = level
        self.subject = subject
        self.message = message
    }

    var text: String {
        level.rawValue.padded(to: 6) + subject.padded(to: 12) + message
    }
}

extension String {
    /// The text with spaces behind it, for columns of ASCII words.
    func padded(to width: Int) -> String {
        self + String(repeating: " ", count: max(0, width - utf8.count))
    }
}
