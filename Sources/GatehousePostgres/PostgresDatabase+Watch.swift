import Foundation
import Gatehouse
import GatehouseSQL

extension PostgresDatabase {
    /// Listens for what other processes take away and renews the cache's lease, until cancelled or closed.
    ///
    /// Behind a pooler and without a URL to listen at there is nothing to hear and no lease: requests read the database.
    public func watch() async throws {
        guard let listenAddress else { return await idle() }
        let listener = PostgresListener(core, listenAddress) { [pool] in try pool.wait { try $0.server() } }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                Thread {
                    listener.run()
                    continuation.resume()
                }.start()
            }
        } onCancel: {
            listener.stop()
        }
    }

    private func idle() async {
        while !Task.isCancelled, gate.isOpen { try? await Task.sleep(for: PostgresListener.interval) }
    }
}
