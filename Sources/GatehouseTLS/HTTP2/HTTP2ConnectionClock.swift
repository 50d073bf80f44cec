import GatehouseHummingbird
import NIOCore

/// Knows, for one HTTP/2 connection, what is to happen to it and when.
///
/// A stream has a clock of its own; this one sees what no stream shows: a connection without any, one that is told to
/// go and stays, and one whose client takes no bytes.
struct HTTP2ConnectionClock {
    enum Action: Equatable {
        case wait(until: NIODeadline)
        case tellToGo
        case close
    }

    private let times: ExchangeTimes
    private var openStreams = 0
    private var idleSince: NIODeadline
    private var stalledSince: NIODeadline?
    private var leavingSince: NIODeadline?
    private var isDeserted = false

    init(times: ExchangeTimes, now: NIODeadline) {
        self.times = times
        idleSince = now
    }

    mutating func streamOpened() {
        openStreams += 1
    }

    mutating func streamClosed(now: NIODeadline) {
        openStreams -= 1
        if openStreams == 0 { idleSince = now }
    }

    /// The client was told to open no more streams.
    mutating func toldToGo(now: NIODeadline) {
        if leavingSince == nil { leavingSince = now }
    }

    /// The client sends nothing any more.
    mutating func deserted() {
        isDeserted = true
    }

    /// The client takes bytes again, or no more.
    mutating func changedWritability(isWritable: Bool, now: NIODeadline) {
        stalledSince = isWritable ? nil : stalledSince ?? now
    }

    /// What is due; a wait is never longer than ``ExchangeTimes/shortest``, so that an alarm need not be moved.
    func action(now: NIODeadline) -> Action {
        if isDeserted, openStreams == 0 { return .close }
        let ends = [stalledSince, leavingSince].compactMap { $0.map { $0 + times.exchange } }
        if ends.contains(where: { $0 <= now }) { return .close }
        let isIdle = openStreams == 0 && leavingSince == nil
        if isIdle, idleSince + times.idle <= now { return .tellToGo }
        let dues = ends + (isIdle ? [idleSince + times.idle] : [])
        return .wait(until: dues.reduce(now + times.shortest, min))
    }
}
