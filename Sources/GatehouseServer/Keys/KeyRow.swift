import Gatehouse

/// One key as it is printed: never any part of its secret.
struct KeyRow: Row {
    /// What a key is good for now.
    enum State: String, Encodable {
        /// It makes new things.
        case newest
        /// It opens what it made.
        case live
        /// Its date has not come.
        case waiting
    }

    let id: String
    let startsAt: String
    let state: State

    init(_ key: RootKey, in ring: KeyRing, at now: Timestamp) {
        id = key.id.description
        startsAt = key.startsAt.iso8601
        state = key.id == ring.newest(at: now).id ? .newest : key.startsAt > now ? .waiting : .live
    }

    var text: String { [id, "from \(startsAt)", state.rawValue].joined(separator: "\t") }
}
