import Gatehouse
import GatehouseSQL

/// Why a command ends: one line for the operator, and the exit code.
struct CommandFailure: Error, Equatable {
    /// The exit codes besides 0 and ArgumentParser's own 64 for wrong usage.
    enum Code: Int32 {
        case failed = 1
        case notFound = 3
        /// The input conflicts with what is there, or cannot be accepted.
        case refused = 4
        /// The record of what happened does not fit its seals.
        case damaged = 5
    }

    let message: String
    let code: Code

    init(_ message: String, _ code: Code = .failed) {
        self.message = message
        self.code = code
    }

    /// The failure behind an error of ours; `nil` for others, such as wrong usage.
    init?(_ error: any Error) {
        switch error {
        case let failure as CommandFailure: self = failure
        case let error as SQLError: self.init(error.description)
        case let error as ImportError: self.init("The source cannot be used: \(error).")
        case let error as KeyError: self.init(error.description)
        case let error as AuthError: self.init(error)
        default: return nil
        }
    }

    private init(_ error: AuthError) {
        switch error.category {
        case .notFound: self.init(error.publicMessage, .notFound)
        case .invalid, .conflict, .forbidden, .gone: self.init(error.publicMessage, .refused)
        case .throttled, .unauthenticated: self.init(error.publicMessage)
        case .unavailable: self.init("This does not work now: \(error.reason).")
        }
    }
}
