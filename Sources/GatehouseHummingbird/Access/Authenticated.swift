public import Gatehouse
public import Hummingbird
public import NIOCore

/// The context of a protected route: proof that somebody is signed in.
///
/// `user` is not optional, and the only way to get a value of this type is the initialiser that throws when nobody is
/// signed in. So a handler that uses `context.user` outside a protected group does not compile.
@dynamicMemberLookup
public struct Authenticated<Base: AuthRequestContext>: ChildRequestContext, AuthRequestContext {
    /// The context around it, with everything that the application put there.
    public private(set) var base: Base

    /// Behind one reference, because a context is copied from handler to handler.
    private let proof: Proof

    private final class Proof: Sendable {
        let user: Base.User
        let account: Account

        init(_ user: Base.User, _ account: Account) {
            self.user = user
            self.account = account
        }
    }

    /// Who is signed in.
    public var user: Base.User { proof.user }

    /// The account that is signed in.
    public var account: Account { proof.account }

    /// Takes the proof.
    ///
    /// - Throws: a refusal when nobody is signed in, or when the account must set a new password first.
    public init(context: Base) throws {
        try self.init(context: context, allowsPasswordChange: false)
    }

    init(context: Base, allowsPasswordChange: Bool) throws {
        guard let state = context.auth.state else { throw AccessRefusal(.unauthenticated, nil) }
        guard let account = state.account, let user = state.user(as: Base.User.self) else {
            state.auth.refuse(.unauthenticated, caller: state.caller)
            throw AccessRefusal(.unauthenticated, state.surface, loginPath: state.look { $0.loginPath })
        }
        guard allowsPasswordChange || !account.mustChangePassword else {
            throw AccessRefusal(.passwordChangeRequired, state.surface)
        }
        base = context
        proof = Proof(user, account)
    }

    /// Hummingbird's own part, shared with the context around it.
    public var coreContext: CoreRequestContextStorage {
        get { base.coreContext }
        set { base.coreContext = newValue }
    }

    /// The login of the request.
    public var auth: RequestAuth<Base.User> {
        get { base.auth }
        set { base.auth = newValue }
    }

    /// The other end of the connection.
    public var remoteAddress: SocketAddress? { base.remoteAddress }

    /// The decoder of the context around it: a child context does not inherit it by itself.
    public var requestDecoder: Base.Decoder { base.requestDecoder }

    /// The encoder of the context around it.
    public var responseEncoder: Base.Encoder { base.responseEncoder }

    /// The upload limit of the context around it.
    public var maxUploadSize: Int { base.maxUploadSize }

    /// Whatever else the context around it has.
    public subscript<Value>(dynamicMember path: KeyPath<Base, Value>) -> Value { base[keyPath: path] }
}
