import Foundation
public import Gatehouse
import Synchronization

/// Finds the addresses of a host name.
public struct HostResolver: Sendable {
    /// How many names are looked up at the same moment; what comes beyond that is not answered.
    static let mostAtOnce = 16

    private static let asking = Mutex(0)

    private let addresses: @Sendable (String) async throws -> [IPAddress]

    /// A resolver made of a function from a host name to its addresses; an empty list for none.
    public init(_ addresses: @escaping @Sendable (String) async throws -> [IPAddress]) {
        self.addresses = addresses
    }

    /// All addresses of the host.
    func resolve(_ host: String) async throws -> [IPAddress] {
        if let literal = IPAddress(utf8: host.utf8) { return [literal] }
        return try await addresses(host)
    }

    /// The machine's own resolver, each question on a thread of its own, because it blocks.
    ///
    /// Whoever gives up waiting leaves the thread to the resolver's own time limit.
    public static let system = HostResolver { host in
        guard begin() else { throw ProviderError.unreachable("too many host names are being looked up") }
        let (stream, answer) = AsyncStream.makeStream(of: [IPAddress].self)
        let thread = Thread {
            answer.yield(lookUp(host))
            answer.finish()
            asking.withLock { $0 -= 1 }
        }
        thread.name = "resolver"
        thread.start()
        for await addresses in stream { return addresses }
        throw CancellationError()
    }

    private static func begin() -> Bool {
        asking.withLock { count in
            guard count < mostAtOnce else { return false }
            count += 1
            return true
        }
    }

    private static func lookUp(_ host: String) -> [IPAddress] {
        var hints = addrinfo()
        #if canImport(Darwin)
        hints.ai_socktype = SOCK_STREAM
        #else
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        #endif
        var list: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(host, nil, &hints, &list) == 0 else { return [] }
        defer { freeaddrinfo(list) }
        var found: [IPAddress] = []
        var next = list
        while let entry = next {
            if let address = address(of: entry.pointee) { found.append(address) }
            next = entry.pointee.ai_next
        }
        return found
    }

    private static func address(of entry: addrinfo) -> IPAddress? {
        guard let raw = UnsafeRawPointer(entry.ai_addr) else { return nil }
        return switch entry.ai_family {
        case AF_INET:
            withUnsafeBytes(of: raw.loadUnaligned(as: sockaddr_in.self).sin_addr) { IPAddress(octets: $0) }
        case AF_INET6:
            withUnsafeBytes(of: raw.loadUnaligned(as: sockaddr_in6.self).sin6_addr) { IPAddress(octets: $0) }
        default: nil
        }
    }
}
