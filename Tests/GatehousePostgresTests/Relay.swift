import Dispatch
import Foundation
import GatehouseSQL
import Glibc
import Synchronization

/// A relay on loopback between clients and a server, which can lose what it should forward.
final class Relay: Sendable {
    /// What becomes of what passes.
    enum Rule: Equatable {
        /// It is forwarded.
        case forward
        /// It is swallowed in both directions, and nothing is closed: dropped packets.
        case swallow
        /// The first message to the server that holds these words is forwarded and its answer is not: the client's
        /// connection is closed instead.
        case loseAnswer(to: String)
        /// The first message to the server that holds these words is not forwarded, and both connections are closed.
        case loseQuestion(String)
        /// The same, but the server's connection stays open: the server does not know that anybody left.
        case strand(at: String)
    }

    /// One connection through the relay.
    private final class Pair: Sendable {
        let client: Int32
        let server: Int32
        /// Whether the next word of the server closes the client's connection.
        let losesAnswer = Atomic(false)

        init(_ client: Int32, _ server: Int32) { (self.client, self.server) = (client, server) }
    }

    let port: UInt16
    private let serverPort: UInt16
    private let listening: Int32
    private let rule = Mutex(Rule.forward)
    private let pairs = Mutex<[Pair]>([])

    /// A relay to this port, on a port that was free.
    init(to serverPort: UInt16) throws {
        self.serverPort = serverPort
        let listening = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        self.listening = listening
        var address = Relay.loopback(0)
        guard Relay.with(&address, { bind(listening, $0, $1) }) == 0, listen(listening, 64) == 0 else {
            throw SQLError("The relay cannot listen.")
        }
        var bound = sockaddr_in()
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        _ = withUnsafeMutablePointer(to: &bound) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(listening, $0, &length) }
        }
        port = UInt16(bigEndian: bound.sin_port)
        Thread { [self] in acceptAll() }.start()
    }

    /// Changes what becomes of what passes from now on.
    func set(_ new: Rule) { rule.withLock { $0 = new } }

    /// How many connections have been made.
    var connections: Int { pairs.withLock { $0.count } }

    /// Closes every connection.
    func cut() {
        for pair in pairs.withLock({ $0 }) {
            shutdown(pair.client, Int32(SHUT_RDWR))
            shutdown(pair.server, Int32(SHUT_RDWR))
        }
    }

    /// Lets nobody in any more.
    func stopListening() { shutdown(listening, Int32(SHUT_RDWR)) }

    /// Ends the relay.
    func stop() {
        stopListening()
        cut()
    }

    private func acceptAll() {
        while true {
            let client = accept(listening, nil, nil)
            guard client >= 0 else { return }
            let server = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
            var address = Relay.loopback(serverPort)
            guard Relay.with(&address, { connect(server, $0, $1) }) == 0 else {
                close(client)
                close(server)
                continue
            }
            let pair = Pair(client, server)
            pairs.withLock { $0.append(pair) }
            Thread { [self] in pump(pair, isToServer: true) }.start()
            Thread { [self] in pump(pair, isToServer: false) }.start()
        }
    }

    private func pump(_ pair: Pair, isToServer: Bool) {
        let (source, sink) = isToServer ? (pair.client, pair.server) : (pair.server, pair.client)
        var buffer = [UInt8](repeating: 0, count: 65536)
        while true {
            let count = recv(source, &buffer, buffer.count, 0)
            guard count > 0, forwards(Array(buffer[..<count]), pair, isToServer) else { break }
            if rule.withLock({ $0 == .swallow }) { continue }
            var sent = 0
            while sent < count {
                let step = buffer.withUnsafeBytes { bytes in
                    send(sink, bytes.baseAddress?.advanced(by: sent), count - sent, Int32(MSG_NOSIGNAL))
                }
                guard step > 0 else { break }
                sent += step
            }
        }
        shutdown(pair.client, Int32(SHUT_RDWR))
        if !isStranded(pair) { shutdown(pair.server, Int32(SHUT_RDWR)) }
    }

    private let stranded = Mutex<Set<Int32>>([])

    private func isStranded(_ pair: Pair) -> Bool { stranded.withLock { $0.contains(pair.server) } }

    /// Whether these bytes go on; the rule that they fulfil is used up.
    private func forwards(_ bytes: [UInt8], _ pair: Pair, _ isToServer: Bool) -> Bool {
        guard isToServer else { return !pair.losesAnswer.load(ordering: .sequentiallyConsistent) }
        return rule.withLock { rule in
            switch rule {
            case .forward, .swallow: return true
            case .loseAnswer(let words):
                guard Relay.holds(bytes, words) else { return true }
                pair.losesAnswer.store(true, ordering: .sequentiallyConsistent)
                rule = .forward
                return true
            case .loseQuestion(let words):
                guard Relay.holds(bytes, words) else { return true }
                rule = .forward
                return false
            case .strand(let words):
                guard Relay.holds(bytes, words) else { return true }
                stranded.withLock { _ = $0.insert(pair.server) }
                rule = .forward
                return false
            }
        }
    }

    private static func holds(_ bytes: [UInt8], _ words: String) -> Bool {
        Data(bytes).range(of: Data(words.utf8)) != nil
    }

    private static func loopback(_ port: UInt16) -> sockaddr_in {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        return address
    }

    private static func with(_ address: inout sockaddr_in, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32)
        -> Int32
    {
        withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                body($0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
    }
}
