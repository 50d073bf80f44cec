/// Where the keys come from.
public struct KeySource: Sendable {
    private enum Place {
        case besideDatabase
        case file(String)
        case given(KeyRing)
    }

    private let place: Place

    /// A file beside the SQLite database, `app.db.keys`, made with one key at the first start.
    ///
    /// A database that several servers share has no such place; there the keys must be given.
    public static let besideDatabase = KeySource(place: .besideDatabase)

    /// A file at this path, made with one key when it is not there.
    public static func file(_ path: String) -> KeySource { KeySource(place: .file(path)) }

    /// These keys.
    public static func keys(_ ring: KeyRing) -> KeySource { KeySource(place: .given(ring)) }

    /// Reads or makes the keys.
    ///
    /// - Throws: ``KeyError``.
    func open(store: any Store, at now: Timestamp, random: RandomSource) throws -> Keys {
        if case .given(let ring) = place { return Keys(ring) }
        guard let file = try file(for: store) else { throw KeySource.notGiven }
        return Keys(try file.openOrMake(at: now, random: random), file: file)
    }

    /// The file that the keys of this store are in; `nil` when they were given.
    ///
    /// - Throws: ``KeyError`` when the store has no place for one.
    package func file(for store: any Store) throws -> KeyFile? {
        switch place {
        case .given: return nil
        case .file(let path): return KeyFile(path)
        case .besideDatabase:
            guard let path = store.keyFile else { throw KeySource.notGiven }
            return KeyFile(path)
        }
    }

    /// The path of the file that the keys of a database at this path are in; `nil` when they were given.
    package func file(besideDatabase path: String) -> String? {
        switch place {
        case .given: nil
        case .file(let file): file
        case .besideDatabase: path + ".keys"
        }
    }

    private static let notGiven = KeyError(
        """
        No keys are given. Several servers may share this database, and all of them need the same keys: \
        set GATEHOUSE_KEYS (or GATEHOUSE_KEYS_FILE) to what `gatehouse keys new` prints, the same on every server.
        """)
}
