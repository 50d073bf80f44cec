import Gatehouse
import GatehouseSQL
import Synchronization

/// What all threads of one database share.
final class PostgresCore: Sendable {
    let address: PostgresAddress
    let options: PostgresOptions
    let translator = SQLTranslator(.postgreSQL)
    private let listener = Mutex<(any RevocationListener)?>(nil)
    private let server = Mutex<String?>(nil)
    private let closed = Atomic(false)

    init(_ address: PostgresAddress, _ options: PostgresOptions) {
        self.address = address
        self.options = options
    }

    /// Who hears of revocations and leases.
    var attachedListener: (any RevocationListener)? { listener.withLock { $0 } }

    /// The server that the newest write went to.
    var newestServer: String? { server.withLock { $0 } }

    func attach(_ listener: any RevocationListener) {
        self.listener.withLock { $0 = listener }
    }

    /// Whether the database was closed.
    var isClosed: Bool { closed.load(ordering: .relaxed) }

    func close() {
        closed.store(true, ordering: .relaxed)
    }

    /// Notes which server is written to.
    func note(server name: String) {
        server.withLock { $0 = name }
    }

    /// Tells the cache of this process what was taken away.
    func tell(_ revoked: [AccountID]) {
        guard !revoked.isEmpty else { return }
        attachedListener?.revoked(revoked)
    }
}
