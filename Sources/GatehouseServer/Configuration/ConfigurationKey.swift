/// One setting: its name, what it may be, and where it goes.
///
/// Everything that names settings is made from these.
struct ConfigurationKey: Sendable {
    /// The name, as a YAML file nests it: `server.port`.
    let name: String

    /// What is accepted, in words.
    let range: String

    /// What a number counts; empty for none.
    let unit: String

    /// What holds when nobody says otherwise.
    let standard: Standard

    /// Whether the value is never shown, and a file that holds it must be private.
    let isSecret: Bool

    /// What it does, in one sentence.
    let about: String

    private let store: @Sendable (String, inout Settings) -> Bool

    init<Value: Sendable>(
        _ name: String, _ parser: ValueParser<Value>, _ place: any WritableKeyPath<Settings, Value> & Sendable,
        standard: Standard, isSecret: Bool = false, _ about: String
    ) {
        self.name = name
        self.standard = standard
        self.isSecret = isSecret
        self.about = about
        range = parser.range
        unit = parser.unit
        store = { text, settings in
            guard let value = parser.parse(text) else { return false }
            settings[keyPath: place] = value
            return true
        }
    }

    /// The environment variable: `GATEHOUSE_SERVER_PORT`.
    var variable: String {
        let parting = [UInt8(ascii: "."), UInt8(ascii: "-")]
        let bytes = name.utf8.map { parting.contains($0) ? UInt8(ascii: "_") : $0 }
        return "GATEHOUSE_" + String(decoding: bytes, as: UTF8.self).uppercased()
    }

    /// The parts of the name.
    var components: [String] {
        name.utf8.split(separator: UInt8(ascii: ".")).map { String(decoding: Array($0), as: UTF8.self) }
    }

    /// Puts the value into the settings.
    ///
    /// - Returns: whether the text was a value of this setting.
    func put(_ text: String, into settings: inout Settings) -> Bool {
        store(text, &settings)
    }

    /// Whether the value must not be seen, so that a file that holds it must be private.
    func hides(_ text: String) -> Bool {
        isSecret || shown(text) != text
    }

    /// The value as it may be shown: not at all when it is secret, without what may be a password in a URL.
    func shown(_ text: String) -> String {
        if isSecret { return "<redacted>" }
        guard let rest = text.urlRest, rest.contains(where: { [UInt8(ascii: "@"), UInt8(ascii: "?")].contains($0) })
        else { return text }
        return String(text[..<rest.startIndex]) + "<redacted>"
    }
}

extension ConfigurationKey {
    /// A default: fixed, or worked out from the settings before it.
    struct Standard: Sendable, ExpressibleByStringLiteral {
        /// The default in words.
        let about: String

        /// The default as text, given the settings before it.
        let text: @Sendable (Settings) -> String

        init(stringLiteral text: String) {
            about = text
            self.text = { _ in text }
        }

        init(_ about: String, _ text: @escaping @Sendable (Settings) -> String) {
            self.about = about
            self.text = text
        }
    }
}
