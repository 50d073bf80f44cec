import GatehouseHummingbird
import Synchronization

/// The places that the requests of one HTTP/2 connection take among the connections of all.
///
/// The connection has a place already, which its first request uses. A place is held until the work of its request is
/// over: a client that resets a stream at once (CVE-2023-44487) does not get another place for it.
final class StreamPlaces: Sendable {
    /// A place that is held; it is given back once, at the latest when nobody holds it any more.
    final class Place: Sendable {
        private let places: StreamPlaces
        private let isHeld = Atomic(true)

        fileprivate init(_ places: StreamPlaces) {
            self.places = places
        }

        func release() {
            if isHeld.exchange(false, ordering: .relaxed) { places.giveBack() }
        }

        deinit {
            release()
        }
    }

    private let counter: ConnectionCounter
    private let client: [UInt8]?
    private let held = Mutex(0)

    init(_ counter: ConnectionCounter, client: [UInt8]?) {
        self.counter = counter
        self.client = client
    }

    /// A place, or `nil` when there is none left.
    func take() -> Place? {
        let isTaken = held.withLock { held in
            guard held == 0 || counter.admit(client) else { return false }
            held += 1
            return true
        }
        return isTaken ? Place(self) : nil
    }

    private func giveBack() {
        held.withLock { held in
            held -= 1
            if held > 0 { counter.release(client) }
        }
    }
}
