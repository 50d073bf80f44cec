/// What went wrong, in two texts: one to show, one for the log.
///
/// Errors are open: a struct with a private code and static members, so that a new kind never breaks a caller.
/// What a caller must decide about (logged in, second factor, rejected) is a value instead: ``LoginOutcome``.
public struct AuthError: Error, Sendable, Equatable, CustomStringConvertible {
    /// How the caller should answer, without knowing every kind.
    public enum Category: Sendable {
        /// The input cannot be accepted as it stands (HTTP 422).
        case invalid
        /// The name is taken (HTTP 409).
        case conflict
        /// Too many tries; `retryAfter` says when to come back (HTTP 429).
        case throttled
        /// This server cannot do it now: the database or the hashing queue (HTTP 503).
        case unavailable
        /// The thing asked for does not exist (HTTP 404).
        case notFound
        /// The thing asked for existed and is no more (HTTP 410).
        case gone
        /// The caller has not proved who he is (HTTP 401).
        case unauthenticated
        /// Known or not, the caller may not do it (HTTP 403).
        case forbidden
    }

    /// A stable word for this kind, for JSON answers and logs.
    public let code: String

    /// How to answer.
    public let category: Category

    /// A full sentence that is safe to show: what happened and what to do.
    public let publicMessage: String

    /// More, for the log only.
    ///
    /// Never holds a secret.
    public let reason: String

    /// The input field that the message is about, if it is about one.
    public let field: String?

    /// How long to wait before the next try, for ``Category/throttled`` and ``Category/unavailable``.
    public let retryAfter: Duration?

    /// The question that must be answered with the next try, for ``challengeRequired(_:)``.
    public let challenge: ChallengeQuestion?

    init(
        _ code: String, _ category: Category, _ publicMessage: String, reason: String? = nil,
        field: String? = nil, retryAfter: Duration? = nil, challenge: ChallengeQuestion? = nil
    ) {
        self.code = code
        self.category = category
        self.publicMessage = publicMessage
        self.reason = reason ?? code
        self.field = field
        self.retryAfter = retryAfter
        self.challenge = challenge
    }

    /// The code and the reason, for logs.
    public var description: String { "\(code): \(reason)" }
}

extension AuthError {
    /// The user name is not one that can be used; `why` is a full sentence.
    public static func invalidUsername(_ why: String) -> AuthError {
        AuthError("username_invalid", .invalid, why, field: "username")
    }

    /// The mail address cannot be one.
    public static let invalidEmail = AuthError(
        "email_invalid", .invalid, "This is not a mail address. Check how it is written.", field: "email")

    /// Somebody has this user name already.
    public static let usernameTaken = AuthError(
        "username_taken", .conflict, "This user name is taken. Choose another one.", field: "username")

    /// Another account has this mail address.
    public static let emailTaken = AuthError(
        "email_taken", .conflict, "This mail address cannot be used for a new account.", field: "email")

    /// The new password is not good enough.
    public static func weakPassword(_ weakness: PasswordWeakness) -> AuthError {
        AuthError("password_weak", .invalid, weakness.publicMessage, field: "password")
    }

    /// Too many tries; the same text whether the account exists or not.
    public static func throttled(retryAfter: Duration) -> AuthError {
        AuthError(
            "too_many_attempts", .throttled, "Too many tries. Wait a little and try again.", retryAfter: retryAfter)
    }

    /// Devices that the account does not know are stopped; the same text whether the account exists or not.
    ///
    /// There is no time to wait for, so it names none.
    public static let signInPaused = AuthError(
        "sign_in_paused", .throttled,
        "There were too many wrong passwords for this name. Sign in on a device where you did before, or ask whoever runs "
            + "this site to unlock it.")

    /// The next try at this name needs an answer; the same text whether the account exists or not.
    public static func challengeRequired(_ question: ChallengeQuestion) -> AuthError {
        AuthError(
            "challenge_required", .throttled,
            "There were wrong passwords for this name. Type the password again, with an answer to the question.",
            challenge: question)
    }

    /// The hashing queue is full.
    public static let busy = AuthError(
        "busy", .unavailable, "The server is busy. Try again in a few seconds.", retryAfter: .seconds(2))

    /// The database does not answer, or something of ours cannot be checked.
    public static func unavailable(_ reason: String) -> AuthError {
        AuthError(
            "unavailable", .unavailable, "This does not work right now. Nothing was changed; try again soon.",
            reason: reason, retryAfter: .seconds(5))
    }

    /// No account has this identifier.
    public static let noSuchAccount = AuthError("account_not_found", .notFound, "There is no such account.")

    /// The name, the address or the password does not match; which one is never told.
    public static let invalidCredentials = invalidCredentials(saying: "The user name or the password is wrong.")

    static func invalidCredentials(saying text: String) -> AuthError {
        AuthError("invalid_credentials", .unauthenticated, text)
    }

    /// The account was disabled, so no session can begin.
    public static let accountDisabled = AuthError(
        "account_disabled", .unauthenticated, "This account cannot sign in.")
}

extension AuthError {
    /// What an application's own closures throw: why the account cannot be made as it stands, and the field it is about.
    public static func refused(_ why: String, field: String? = nil) -> AuthError {
        AuthError("refused", .invalid, why, field: field)
    }

    /// What an application's own checks throw: why this may not be done at all.
    public static func forbidden(_ why: String) -> AuthError {
        AuthError("vetoed", .forbidden, why)
    }
}
