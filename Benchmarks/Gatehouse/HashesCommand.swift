import ArgumentParser
import Foundation
import Gatehouse
import Synchronization

/// How many Argon2id hashes a second this machine computes on as many threads as the server would use, and nothing else.
struct HashesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "hashes")

    @Option var seconds: Double = 5

    func run() throws {
        let count = Atomic(0)
        let end = Date().addingTimeInterval(seconds)
        let begin = Date()
        DispatchQueue.concurrentPerform(iterations: HashingPool.availableCores) { _ in
            while Date() < end {
                guard (try? Argon2id.hash(Array(Seed.password.utf8), .init())) != nil else { return }
                count.add(1, ordering: .relaxed)
            }
        }
        print(Double(count.load(ordering: .relaxed)) / Date().timeIntervalSince(begin))
    }
}
