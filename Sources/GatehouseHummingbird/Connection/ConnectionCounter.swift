import Synchronization

/// Counts open connections, and requests on them that take places of their own, in all and per client.
///
/// A client has an entry only while it has a connection, so there are never more entries than connections.
package final class ConnectionCounter: Sendable {
    private struct Counts {
        var total = 0
        var perClient: [[UInt8]: Int] = [:]
    }

    private let counts = Mutex(Counts())
    private let maxTotal: Int
    private let maxPerClient: Int

    package init(maxTotal: Int, maxPerClient: Int) {
        self.maxTotal = maxTotal
        self.maxPerClient = maxPerClient
    }

    /// Counts one more connection, or counts nothing and says no.
    ///
    /// - Parameter client: the bucket of the client; `nil` counts in the total only.
    package func admit(_ client: [UInt8]?) -> Bool {
        counts.withLock { counts in
            guard counts.total < maxTotal else { return false }
            if let client {
                let count = counts.perClient[client, default: 0]
                guard count < maxPerClient else { return false }
                counts.perClient[client] = count + 1
            }
            counts.total += 1
            return true
        }
    }

    /// Gives back what ``admit(_:)`` counted, once for each time that it said yes.
    package func release(_ client: [UInt8]?) {
        counts.withLock { counts in
            counts.total -= 1
            guard let client, let count = counts.perClient[client] else { return }
            counts.perClient[client] = count > 1 ? count - 1 : nil
        }
    }

    /// Connections in all.
    package var total: Int { counts.withLock { $0.total } }

    /// Clients with at least one connection.
    package var clients: Int { counts.withLock { $0.perClient.count } }
}
