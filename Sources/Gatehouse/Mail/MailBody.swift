/// What a message says, written once: the text and the HTML part are both made from it.
public struct MailBody: Sendable, Codable, Equatable {
    /// One piece of a message.
    public enum Block: Sendable, Codable, Equatable {
        /// A paragraph.
        case text(String)
        /// Something to open: what it does, and its http address.
        case link(String, url: String)
        /// A code to type, and what it is for.
        case code(String, label: String)
        /// Facts, each with its name.
        case facts([Fact])
        /// A paragraph in small print.
        case note(String)
    }

    /// A name and what stands behind it, such as when and from where.
    public struct Fact: Sendable, Codable, Equatable {
        /// The name.
        public let name: String
        /// What stands behind it.
        public let value: String

        /// A fact.
        public init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    /// The pieces from top to bottom.
    public let blocks: [Block]

    /// A body of these pieces.
    public init(_ blocks: [Block]) {
        self.blocks = blocks
    }

    /// The addresses that the message links to, in their order.
    public var links: [String] {
        blocks.compactMap { block in
            guard case .link(_, let url) = block else { return nil }
            return url
        }
    }

    /// The codes that the message names, in their order.
    public var codes: [String] {
        blocks.compactMap { block in
            guard case .code(let code, _) = block else { return nil }
            return code
        }
    }

    /// Whether the text is an http address of printable ASCII, as a mail program may open it.
    static func isLink(_ url: String) -> Bool {
        let isHTTP = url.utf8.starts(with: "https://".utf8) || url.utf8.starts(with: "http://".utf8)
        return isHTTP && url.utf8.count <= 2048 && url.utf8.allSatisfy { (0x21...0x7E).contains($0) }
    }
}
