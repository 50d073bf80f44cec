import GRDB
import Gatehouse
import GatehouseSQL

/// What an error of SQLite means to a caller: something that may pass, or a mistake in the program.
///
/// SQLite's own messages name tables, columns and constraints, never values. The statement and its parameters, which
/// GRDB's error also carries, are left behind.
func storeError(_ error: any Error) -> any Error {
    guard let error = error as? DatabaseError else { return error }
    let text = "SQLite: \(error.message ?? "error") (code \(error.extendedResultCode.rawValue))"
    switch error.resultCode {
    case .SQLITE_ERROR, .SQLITE_MISUSE, .SQLITE_RANGE, .SQLITE_MISMATCH: return SQLError(text)
    default: return AuthError.unavailable(text)
    }
}
