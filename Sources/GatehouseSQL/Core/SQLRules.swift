/// The rules of the shared SQL, applied to one statement while its text is put into an engine's words.
///
/// They are strict on purpose: a statement that only SQLite understands, or that means something else to PostgreSQL,
/// fails on the first machine it runs on, and not on the day the second engine comes.
struct SQLRules {
    private let dialect: SQLDialect
    private var output = ""
    private var parameterCount = 0
    private var words: [String] = []
    private var lastWord: String?

    init(_ dialect: SQLDialect) {
        self.dialect = dialect
    }

    mutating func translate(_ sql: String) throws -> SQLTranslation {
        var scanner = SQLScanner(sql)
        while let token = try scanner.next() { try take(token) }
        try checkWhole()
        return SQLTranslation(text: output, parameterCount: parameterCount, changesRows: changesRows)
    }

    private mutating func take(_ token: SQLToken) throws {
        switch token.kind {
        case .word:
            try takeWord(token.text)
            return
        case .parameter(let number):
            try takeParameter(number)
        case .mark(UInt8(ascii: "(")):
            if let lastWord, SQLWords.functions.contains(lastWord) { throw SQLWords.refusal(of: lastWord) }
            output += "("
        case .space:
            output += token.text
            return  // A blank between a function and its bracket changes nothing.
        case .literal, .quotedName, .number, .mark:
            output += token.text
        }
        lastWord = nil
    }

    private mutating func takeWord(_ text: String) throws {
        if let translation = dialect.translation(of: text) {
            output += translation
        } else {
            output += text
        }
        let word = text.lowercased()
        try check(word)
        words.append(word)
        lastWord = word
    }

    private func check(_ word: String) throws {
        if words.isEmpty, !SQLWords.verbs.contains(word) {
            throw SQLError("A statement begins with one of \(SQLWords.verbs.sorted().joined(separator: ", ")).")
        }
        if SQLWords.forbidden.contains(word) { throw SQLWords.refusal(of: word) }
        if words.last == "or", SQLWords.resolutions.contains(word) {
            throw SQLError("Conflicts are resolved with ON CONFLICT, not with OR \(word).")
        }
    }

    private mutating func takeParameter(_ number: Int) throws {
        guard number >= 1, number <= parameterCount + 1 else {
            throw SQLError("Parameters are numbered in the order of their first use: $\(number) comes too early.")
        }
        parameterCount = max(parameterCount, number)
        output += dialect.parameterMark + String(number)
    }

    private func checkWhole() throws {
        guard let verb = words.first else { throw SQLError("The statement is empty.") }
        if verb == "create", words.dropFirst().first == "table", words.last != "strict" {
            throw SQLError("CREATE TABLE ends with STRICT.")
        }
    }

    private var changesRows: Bool {
        switch words.first {
        case "insert", "update", "delete": true
        case "with": words.contains { $0 == "insert" || $0 == "update" || $0 == "delete" }
        default: false
        }
    }
}
