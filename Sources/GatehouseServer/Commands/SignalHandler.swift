import Dispatch
import Foundation

/// Does something each time the process gets a signal, instead of what the signal would do.
struct SignalHandler {
    private let source: any DispatchSourceSignal

    /// Returns when it listens: a signal that came before would be lost.
    init(_ number: Int32, _ action: @escaping @Sendable () async -> Void) async {
        let source = DispatchSource.makeSignalSource(signal: number)
        source.setEventHandler { Task { await action() } }
        signal(number, SIG_IGN)
        await withCheckedContinuation { continuation in
            source.setRegistrationHandler { continuation.resume() }
            source.resume()
        }
        self.source = source
    }

    func cancel() {
        source.cancel()
    }
}
