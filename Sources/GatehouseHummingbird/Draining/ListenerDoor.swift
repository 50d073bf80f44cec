import NIOCore

/// Stops new TCP connections on a listening socket without closing it.
///
/// A connection is made by the kernel, and a client may have sent its request before the server has heard of it. When
/// the socket closes in this moment, the request is lost although nobody refused it. So the kernel is told first to
/// drop the packets that ask for a new connection, then what was made is taken, then the socket closes. A client that
/// was dropped asks again after a second and is refused at once, which every proxy answers by trying another server.
enum ListenerDoor {
    /// Does nothing where the system has no such filter, or does not allow it: then that moment stays.
    static func close(_ channel: any Channel) async {
        #if os(Linux)
        guard let socket = channel as? any SocketOptionProvider else { return }
        let instructions = UnsafeMutableBufferPointer<Instruction>.allocate(capacity: dropNewConnections.count)
        _ = instructions.initialize(from: dropNewConnections)
        let program = Program(
            count: UInt16(dropNewConnections.count), address: UInt(bitPattern: instructions.baseAddress))
        // The kernel copies the program before the call returns.
        try? await socket.unsafeSetSocketOption(level: .socket, name: attachFilter, value: program).get()
        instructions.deallocate()
        #endif
    }

    #if os(Linux)
    /// `struct sock_filter` of linux/filter.h.
    private struct Instruction {
        let code: UInt16
        let ifTrue: UInt8
        let ifFalse: UInt8
        let constant: UInt32
    }

    /// `struct sock_fprog` of linux/filter.h.
    private struct Program: Sendable {
        let count: UInt16
        let address: UInt
    }

    /// `SO_ATTACH_FILTER` of asm-generic/socket.h.
    private static let attachFilter = NIOBSDSocket.Option(rawValue: 26)

    /// Byte 13 of a TCP header holds the flags; SYN (2) without ACK is all that reaches a listening socket first.
    private static let dropNewConnections = [
        Instruction(code: 0x30, ifTrue: 0, ifFalse: 0, constant: 13),  // load the byte
        Instruction(code: 0x45, ifTrue: 0, ifFalse: 1, constant: 2),  // is SYN set?
        Instruction(code: 0x06, ifTrue: 0, ifFalse: 0, constant: 0),  // drop
        Instruction(code: 0x06, ifTrue: 0, ifFalse: 0, constant: .max),  // keep
    ]
    #endif
}
