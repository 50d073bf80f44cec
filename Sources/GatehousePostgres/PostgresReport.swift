import CPostgres

/// What PostgreSQL says about a statement that failed.
struct PostgresReport {
    /// The SQLSTATE; empty when it was libpq that noticed.
    let state: String

    /// Whether the server ends the connection with it.
    let isFatal: Bool

    /// What it is about, in words that hold no value.
    let words: String

    init(_ result: OpaquePointer) {
        func field(_ letter: Unicode.Scalar) -> String? {
            PQresultErrorField(result, Int32(letter.value)).map { String(cString: $0) }
        }
        state = field("C") ?? ""
        isFatal = ["FATAL", "PANIC"].contains(field("V"))
        words = PostgresReport.words(state, message: field("M"), names: ["t", "c", "n"].compactMap(field))
    }

    /// The engine's own message where it speaks of names only.
    ///
    /// What it says of data (class 22), of constraints (23) and of what functions raise (P0) may repeat a value, so there
    /// only the table, the column and the constraint are named.
    private static func words(_ state: String, message: String?, names: [String]) -> String {
        guard ["22", "23", "P0", ""].contains(state.prefix(2)) else { return message ?? "error" }
        let about = names.isEmpty ? "" : " of " + names.joined(separator: ", ")
        switch state {
        case "": return "the connection was lost"
        case "23505": return "a value is there already, unique constraint" + about
        case "23503": return "a row that is named is not there, foreign key" + about
        case "23502": return "a value is missing, not-null constraint" + about
        case "23514": return "a value is out of range, check constraint" + about
        default: return (state.prefix(2) == "23" ? "a constraint is broken" : "a value cannot be used") + about
        }
    }
}
