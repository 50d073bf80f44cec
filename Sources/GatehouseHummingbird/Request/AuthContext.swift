public import Gatehouse
public import Hummingbird
public import NIOCore

/// The ready request context: `current_user` for applications that need nothing more.
public struct AuthContext: AuthRequestContext {
    /// Hummingbird's own part.
    public var coreContext: CoreRequestContextStorage

    /// Who sends the request.
    public var auth = RequestAuth<Account>()

    /// The other end of the connection.
    public let remoteAddress: SocketAddress?

    /// A context for one request.
    public init(source: Source) {
        coreContext = CoreRequestContextStorage(source: source)
        remoteAddress = source.channel.remoteAddress
    }
}
