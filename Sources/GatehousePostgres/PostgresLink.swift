import CPostgres
import Gatehouse
import GatehouseSQL

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// One connection to a server: the only code that holds libpq's handle.
///
/// It is made, used and ended on one thread. Statements are sent in pipeline mode, so that several travel at once; every
/// wait is one on the socket with a deadline, so that a peer who falls silent without closing is noticed.
final class PostgresLink {
    /// Hears of each notification, in the order of the stream, when it is read.
    var onNotification: ((String) -> Void)?

    private let handle: OpaquePointer

    /// Oldest server that knows what we ask of it.
    private static let oldestVersion: Int32 = 130_000

    /// How long one wait lasts at most before the socket is read anyway: TLS may hold back bytes that it has read already.
    private static let slice: Int32 = 100

    /// Connects, one host after the other, each within its `connect_timeout`.
    ///
    /// - Throws: `AuthError.unavailable` without the password, `SQLError` for a server or a database that cannot be used.
    init(_ address: PostgresAddress) throws {
        guard let handle = PostgresLink.connected(address.parameters.expose()) else {
            throw AuthError.unavailable("there is no memory for a connection to PostgreSQL")
        }
        self.handle = handle
        guard PQstatus(handle) == CONNECTION_OK else {
            let reason = address.harmless(String(cString: PQerrorMessage(handle)))
            throw AuthError.unavailable("PostgreSQL does not let us in: \(reason)")
        }
        guard PQserverVersion(handle) >= PostgresLink.oldestVersion else {
            throw SQLError("PostgreSQL is too old: version 13 or a newer one is needed.")
        }
        let encoding = PQparameterStatus(handle, "server_encoding").map { String(cString: $0) } ?? "unknown"
        guard encoding == "UTF8" else {
            throw SQLError("The database's encoding is \(encoding); it must be made with ENCODING 'UTF8'.")
        }
        PQsetNoticeReceiver(handle, { _, _ in }, nil)
        guard PQsetnonblocking(handle, 1) == 0, PQenterPipelineMode(handle) == 1 else {
            throw AuthError.unavailable("the connection to PostgreSQL cannot be prepared")
        }
    }

    deinit {
        PQfinish(handle)
    }

    /// The server's version as it calls itself, such as `15.18`.
    var version: String {
        let text = PQparameterStatus(handle, "server_version").map { String(cString: $0) } ?? ""
        return String(text.prefix { $0 != " " })
    }

    /// Whether what travels is encrypted.
    var isEncrypted: Bool { PQsslInUse(handle) == 1 }

    /// Has the server prepare a statement under this name.
    func prepare(_ name: String, _ text: String, _ types: [Oid]) throws {
        try check(PQsendPrepare(handle, name, text, Int32(clamping: types.count), types))
    }

    /// Has the server run the statement of this name.
    func run(_ name: String, _ parameters: PostgresParameters) throws {
        try check(
            parameters.lend { count, values, lengths, formats in
                PQsendQueryPrepared(handle, name, count, values, lengths, formats, 1)
            })
    }

    /// Has the server run a statement without a name.
    func run(unnamed text: String, _ parameters: PostgresParameters) throws {
        try check(
            parameters.lend { count, values, lengths, formats in
                PQsendQueryParams(handle, text, count, parameters.types, values, lengths, formats, 1)
            })
    }

    /// Ends a group of statements: when one of them fails, the server skips the others up to here.
    func sync() throws {
        try check(PQpipelineSync(handle))
    }

    /// Sends what was put together, reading meanwhile so that the two never wait for each other.
    ///
    /// - Parameter deadline: a time of the machine's monotonic clock, in nanoseconds.
    func flush(until deadline: Int64) throws {
        while true {
            let left = PQflush(handle)
            guard left != 0 else { return }
            guard left > 0 else { throw PostgresFailure.lost("the connection was lost") }
            try wait(until: deadline, forWriting: true)
        }
    }

    /// The next result, or `nil` after the last one of a statement.
    func result(until deadline: Int64) throws -> PostgresResult? {
        while PQisBusy(handle) == 1 { try wait(until: deadline) }
        let result = PQgetResult(handle)
        guard PQstatus(handle) == CONNECTION_OK || result != nil else {
            throw PostgresFailure.lost("the connection was lost")
        }
        return result.map(PostgresResult.init)
    }

    /// Waits for notifications and hands them on, until something came or the time is over.
    func listen(until deadline: Int64) throws {
        try poll(for: min(PostgresLink.slice, PostgresLink.milliseconds(until: deadline)))
        try read()
    }

    private func wait(until deadline: Int64, forWriting: Bool = false) throws {
        let left = PostgresLink.milliseconds(until: deadline)
        guard left > 0 else { throw PostgresFailure.lost("the server did not answer in time") }
        try poll(for: min(PostgresLink.slice, left), forWriting: forWriting)
        try read()
    }

    private func read() throws {
        guard PQconsumeInput(handle) == 1 else { throw PostgresFailure.lost("the connection was lost") }
        handOnNotifications()
    }

    /// Hands on the notifications that were read already.
    func handOnNotifications() {
        guard let onNotification else { return }
        while let notification = PQnotifies(handle) {
            onNotification(String(cString: notification.pointee.extra))
            PQfreemem(notification)
        }
    }

    private func poll(for milliseconds: Int32, forWriting: Bool = false) throws {
        let events = Int16(POLLIN) | (forWriting ? Int16(POLLOUT) : 0)
        var descriptor = pollfd(fd: PQsocket(handle), events: events, revents: 0)
        guard descriptor.fd >= 0 else { throw PostgresFailure.lost("the connection was lost") }
        #if canImport(Glibc)
        _ = Glibc.poll(&descriptor, 1, milliseconds)
        #else
        _ = Darwin.poll(&descriptor, 1, milliseconds)
        #endif
    }

    private func check(_ accepted: Int32) throws {
        guard accepted == 1 else { throw PostgresFailure.lost("the connection was lost") }
    }

    /// Whole milliseconds, rounded up.
    private static func milliseconds(until deadline: Int64) -> Int32 {
        let left = deadline - AuthClock.system.monotonicNanoseconds()
        return left > 0 ? Int32(clamping: (left - 1) / 1_000_000 + 1) : 0
    }

    private static func connected(_ parameters: [String: String]) -> OpaquePointer? {
        let pairs = parameters.map { (strdup($0.key), strdup($0.value)) }
        defer {
            for (keyword, value) in pairs {
                free(keyword)
                free(value)
            }
        }
        let keywords = pairs.map { UnsafePointer($0.0) } + [nil]
        let values = pairs.map { UnsafePointer($0.1) } + [nil]
        return PQconnectdbParams(keywords, values, 0)
    }
}
