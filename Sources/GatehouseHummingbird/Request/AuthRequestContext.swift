public import Gatehouse
public import Hummingbird

/// A request context that knows who sends the request.
///
/// An application makes its own by adding one property; ``AuthContext`` is the ready one.
///
/// <!-- code: declarations -->
///
/// ```swift
/// struct AppContext: AuthRequestContext {
///     typealias User = Member                    // default: Account
///     var coreContext: CoreRequestContextStorage
///     var auth = RequestAuth<Member>()
///     let remoteAddress: SocketAddress?          // from NIOCore
///
///     init(source: Source) {
///         coreContext = CoreRequestContextStorage(source: source)
///         remoteAddress = source.channel.remoteAddress
///     }
/// }
/// ```
public protocol AuthRequestContext: RemoteAddressRequestContext {
    /// What `context.user` is: an `Account`, or the application's own type.
    associatedtype User: Sendable = Account

    /// Who sends the request; filled by ``SessionMiddleware``, nobody before.
    var auth: RequestAuth<User> { get set }
}
