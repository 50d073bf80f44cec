import Gatehouse
import NIOCore

extension IPAddress {
    /// The address of a socket, without its port; `nil` for a local socket.
    init?(_ address: SocketAddress?) {
        guard let address else { return nil }
        // Where Linux and macOS keep the address in `sockaddr_in` and in `sockaddr_in6`.
        let place: Range<Int>
        switch address {
        case .v4: place = 4..<8
        case .v6: place = 8..<24
        case .unixDomainSocket: return nil
        }
        let octets = address.withSockAddr { pointer, size in
            Array(UnsafeRawBufferPointer(start: pointer, count: size).dropFirst(place.lowerBound).prefix(place.count))
        }
        self.init(octets: octets)
    }
}
