public import GRDB
public import Gatehouse
public import GatehouseSQL

extension Store where Self == SQLStore {
    /// A store in this SQLite file, which is created with mode 0600 if it is not there.
    ///
    /// - Throws: `SQLError` when the path is no private file or a newer version has changed the database,
    ///   `AuthError.unavailable` when SQLite cannot open it.
    public static func sqlite(path: String) throws -> SQLStore {
        try SQLStore(SQLiteDatabase(path: path))
    }

    /// A store in the application's own database: its tables and ours in one file, behind one writer.
    ///
    /// - Throws: `SQLError` when the pool cannot write, does not enforce foreign keys, or holds a newer schema.
    public static func sqlite(_ pool: DatabasePool) throws -> SQLStore {
        try SQLStore(SQLiteDatabase(pool: pool))
    }
}
