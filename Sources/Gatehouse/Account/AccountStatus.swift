/// Whether an account may sign in.
public enum AccountStatus: Int64, Sendable, CustomStringConvertible {
    /// The account may sign in.
    case active = 0
    /// The account may not; its sessions ended when it was disabled.
    case disabled = 1

    /// The word for this status, as the command line prints it.
    public var description: String {
        switch self {
        case .active: "active"
        case .disabled: "disabled"
        }
    }
}
