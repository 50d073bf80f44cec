import Dispatch
import Foundation

/// Does something each time the process gets a signal, instead of what the signal would do.
struct SignalHandler {
    private let source: any DispatchSourceSignal

    /// Listens until it is cancelled.
    init(_ number: Int32, _ action: @escaping @Sendable () async -> Void) {
        signal(number, SIG_IGN)
        source = DispatchSource.makeSignalSource(signal: number)
        source.setEventHandler { Task { await action() } }
        source.resume()
    }

    func cancel() {
        source.cancel()
    }
}
