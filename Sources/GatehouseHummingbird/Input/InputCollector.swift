/// Gathers the fields of one request and keeps the rules that forms and JSON share.
struct InputCollector {
    /// The largest body that is read, in bytes.
    static let maximumBytes = 16 * 1024

    /// The most fields that are read.
    static let maximumFields = 32

    /// The names that the request may have.
    let known: Set<String>

    /// The names among them whose text may hold U+0000: passwords, which may hold anything.
    let binaryNames: Set<String>

    private var values: [String: InputValue] = [:]

    init(known: Set<String>, binaryNames: Set<String>) {
        self.known = known
        self.binaryNames = binaryNames
    }

    /// The known name that has exactly these bytes, if it did not come before.
    func name(_ bytes: [UInt8]) throws(InputError) -> String {
        // A set finds canonically equivalent names too; only the same bytes are the same name.
        guard values.count < Self.maximumFields else { throw .tooLarge }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw .malformed }
        guard let place = known.firstIndex(of: text), known[place].utf8.elementsEqual(bytes) else {
            throw .unknown(name: bytes)
        }
        guard values[text] == nil else { throw .duplicate(known[place]) }
        return known[place]
    }

    /// Keeps a text, which must be UTF-8.
    mutating func add(text bytes: [UInt8], as name: String) throws(InputError) {
        guard binaryNames.contains(name) || !bytes.contains(0) else { throw .malformed }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw .malformed }
        values[name] = .text(text)
    }

    /// Keeps a boolean.
    mutating func add(flag: Bool, as name: String) {
        values[name] = .flag(flag)
    }

    /// What was gathered.
    func fields(from source: InputFields.Source) -> InputFields {
        InputFields(values, from: source)
    }
}
