import GatehouseHummingbird
import Hummingbird
import NIOCore

/// The application's own request context, whose user is a ``Member``.
struct MemberContext: AuthRequestContext {
    typealias User = Member

    var coreContext: CoreRequestContextStorage
    var auth = RequestAuth<Member>()
    let remoteAddress: SocketAddress?

    init(source: Source) {
        coreContext = CoreRequestContextStorage(source: source)
        remoteAddress = source.channel.remoteAddress
    }
}
