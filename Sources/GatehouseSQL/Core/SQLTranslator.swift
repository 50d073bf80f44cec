import Synchronization

/// A statement that keeps to the shared SQL, in an engine's own words.
public struct SQLTranslation: Sendable, Equatable {
    /// The text to prepare.
    public let text: String

    /// How many parameters it takes.
    public let parameterCount: Int

    /// Whether it may insert, update or delete rows, so that a count of changed rows means something.
    public let changesRows: Bool
}

/// Checks statements against the rules of the shared SQL and puts in an engine's own words, once for each text.
public final class SQLTranslator: Sendable {
    private let dialect: SQLDialect
    private let known = Mutex<[String: SQLTranslation]>([:])

    /// Statements are meant to be constants.
    ///
    /// Should a program build them on the fly all the same, memory stays bounded.
    private static let capacity = 1000

    /// A translator into these words.
    public init(_ dialect: SQLDialect) {
        self.dialect = dialect
    }

    /// The statement in the engine's words.
    ///
    /// - Throws: ``SQLError`` that names the rule it breaks, or says that the parameters do not fit.
    public func translate(_ sql: String, _ parameters: [SQLValue]) throws -> SQLTranslation {
        let translation = try translation(of: sql)
        guard parameters.count == translation.parameterCount else {
            throw SQLError("The statement takes \(translation.parameterCount) parameters, not \(parameters.count).")
        }
        for parameter in parameters {
            if case .text(let text) = parameter, text.utf8.contains(0) {
                throw SQLError("Text must not hold the character U+0000.")
            }
        }
        return translation
    }

    /// The statement in the engine's words, whatever its parameters will be.
    ///
    /// - Throws: ``SQLError`` that names the rule it breaks.
    public func translation(of sql: String) throws -> SQLTranslation {
        if let translation = known.withLock({ $0[sql] }) { return translation }
        if SQLWords.isEnginesOwn(sql) { return SQLTranslation(text: sql, parameterCount: 0, changesRows: false) }
        var rules = SQLRules(dialect)
        let translation = try rules.translate(sql)
        known.withLock { known in
            if known.count >= SQLTranslator.capacity { known.removeAll() }
            known[sql] = translation
        }
        return translation
    }
}
