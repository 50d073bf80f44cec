extension MailBody {
    /// The plain text part, its lines ended by a line feed.
    public var plainText: String {
        blocks.map(MailBody.plainText).joined(separator: "\n\n") + "\n"
    }

    private static func plainText(of block: Block) -> String {
        switch block {
        case .text(let text), .note(let text): text
        case .link(let label, let url): "\(label):\n\(url)"
        case .code(let code, let label): "\(label): \(code)"
        case .facts(let facts): facts.map { "\($0.name): \($0.value)" }.joined(separator: "\n")
        }
    }
}
