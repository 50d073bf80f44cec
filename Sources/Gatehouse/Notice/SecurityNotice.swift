/// What an account's owner is told because it may not have been the owner who did it.
enum SecurityNotice {
    case newDevice
    case overLimit
    case theft

    var kind: MailMessage.Kind {
        switch self {
        case .newDevice: .newDevice
        case .overLimit: .tooManySessions
        case .theft: .deviceStolen
        }
    }

    func isWanted(_ policy: NoticePolicy) -> Bool {
        switch self {
        case .newDevice: policy.newDevice
        case .overLimit: policy.overLimit
        case .theft: policy.theft
        }
    }
}

extension MailMessage.Kind {
    /// Tells of a login from a browser that the account does not know.
    public static let newDevice: Self = "new_device"
    /// Tells that a session ended because there were too many.
    public static let tooManySessions: Self = "too_many_sessions"
    /// Tells that a remembered device was copied.
    public static let deviceStolen: Self = "device_stolen"
}
