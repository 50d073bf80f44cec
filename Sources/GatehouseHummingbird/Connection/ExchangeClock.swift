import NIOCore

/// Knows, for one connection, until when what is going on now must be over.
///
/// An exchange begins with the first byte of a request's head and ends when the request has been read and its response
/// has left, whichever comes last. Requests that were sent ahead wait their turn, and their time begins with it.
struct ExchangeClock {
    /// When the connection is to be closed; `nil` while an exempt request is answered.
    private(set) var deadline: NIODeadline?

    private let times: ExchangeTimes

    /// For each request whose head has been read and whose exchange is not over, whether it is exempt; oldest first.
    private var requests: [Bool] = []

    /// Bytes came that belong to no request read so far.
    private var hasPartialHead = false

    /// A head was read and its request's end was not.
    private var isReadingRequest = false

    /// The response has left although its request is still being read.
    private var isAnsweredEarly = false

    /// Requests that a client may send ahead: a head of 18 bytes on the wire takes many times that in memory.
    static let maxRequests = 64

    init(times: ExchangeTimes, now: NIODeadline) {
        self.times = times
        self.deadline = now + times.idle
    }

    /// Bytes came in; what they mean is not known yet.
    mutating func receivedBytes(now: NIODeadline) {
        guard !isReadingRequest, !hasPartialHead else { return }
        hasPartialHead = true
        if requests.isEmpty { deadline = now + times.exchange }
    }

    /// A whole head was read; says no when the client has sent too many requests ahead.
    mutating func receivedHead(isExempt: Bool, now: NIODeadline) -> Bool {
        guard requests.count < ExchangeClock.maxRequests else { return false }
        if requests.isEmpty {
            if !hasPartialHead { deadline = now + times.exchange }
            if isExempt { deadline = nil }
        }
        requests.append(isExempt)
        hasPartialHead = false
        isReadingRequest = true
        return true
    }

    /// The end of a request's body was read.
    mutating func receivedEnd(now: NIODeadline) {
        isReadingRequest = false
        if isAnsweredEarly { finishExchange(now: now) }
    }

    /// The last byte of a response was given to the system.
    mutating func flushedResponse(now: NIODeadline) {
        guard !requests.isEmpty else { return }
        if requests.count == 1, isReadingRequest {
            isAnsweredEarly = true
            // What goes on now is no stream any more, only the rest of an upload that nobody waits for.
            if deadline == nil { deadline = now + times.exchange }
        } else {
            finishExchange(now: now)
        }
    }

    private mutating func finishExchange(now: NIODeadline) {
        isAnsweredEarly = false
        requests.removeFirst()
        if let isExempt = requests.first {
            deadline = isExempt ? nil : now + times.exchange
        } else {
            deadline = now + (hasPartialHead ? times.exchange : times.idle)
        }
    }
}
