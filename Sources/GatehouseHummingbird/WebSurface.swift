package import Gatehouse
package import HTTPTypes
import Synchronization

/// What the web layer keeps with one `Auth`: where its pages are, which paths are ours, how errors look.
///
/// Set while the application is put together, read when something is refused; the hot path reads only what never changes.
package final class WebSurface: Sendable {
    /// The paths that refusals lead to.
    package struct Paths: Sendable {
        /// The login page, or `nil` while no pages are mounted: then a refusal is a plain 401.
        package var login: String?
        /// The page that asks for the password again.
        package var confirm: String?
        /// The page that sets a new password.
        package var password: String?
        /// The page that confirms a mail address, on a site that sends mail.
        package var verify: String?

        package init(
            login: String? = nil, confirm: String? = nil, password: String? = nil, verify: String? = nil
        ) {
            self.login = login
            self.confirm = confirm
            self.password = password
            self.verify = verify
        }
    }

    /// Makes an HTML page of an error, in UTF-8.
    package typealias ErrorPage = @Sendable (ErrorDescription) -> [UInt8]

    private struct Changing {
        var paths = Paths()
        var methods: [String: [HTTPRequest.Method]] = [:]
        var formPaths: Set<String> = []
        var checkPath: String?
        var openPaths: Set<String> = []
        var errorPage: ErrorPage?
    }

    package let publicURL: PublicURL
    let siteName: String
    /// The name of the session's cookie, for test browsers.
    package var sessionCookieName: String { cookieNames.session }
    let cookieNames: CookieNames
    let isSecure: Bool
    /// Whether a log-out tells the browser to forget what it kept of the site.
    let clearsSiteData = true
    private let changing = Mutex(Changing())

    init(_ auth: Auth) {
        publicURL = auth.publicURL
        siteName = auth.configuration.siteName
        isSecure = auth.publicURL.isSecure
        cookieNames = CookieNames(isSecure: auth.publicURL.isSecure)
    }

    package var paths: Paths {
        get { changing.withLock { $0.paths } }
        set { changing.withLock { $0.paths = newValue } }
    }

    /// How errors look to a browser; `nil` for plain text.
    package var errorPage: ErrorPage? {
        get { changing.withLock { $0.errorPage } }
        set { changing.withLock { $0.errorPage = newValue } }
    }

    /// Names a path as ours, so that other methods get 405, and says whether its handler answers stale forms itself.
    package func own(_ path: String, _ methods: [HTTPRequest.Method], answersStaleForms: Bool = false) {
        changing.withLock { changing in
            changing.methods[path, default: []] += methods
            if answersStaleForms { changing.formPaths.insert(path) }
        }
    }

    /// Names a path as ours to which other sites and servers post: its handler gives a cookie no say.
    package func own(open path: String, _ methods: [HTTPRequest.Method]) {
        own(path, methods)
        changing.withLock { _ = $0.openPaths.insert(path) }
    }

    /// Whether nothing hangs on where a request to this path comes from.
    func isOpen(_ path: String) -> Bool {
        changing.withLock { $0.openPaths.contains(path) }
    }

    /// The methods of a path of ours, or `nil` for any other path.
    func methods(of path: String) -> [HTTPRequest.Method]? {
        changing.withLock { $0.methods[path] }
    }

    /// Names the path where a remembered device is left alone, because its new token may not reach the browser from there.
    func neverResume(at path: String) {
        changing.withLock { $0.checkPath = path }
    }

    /// Whether this is that path.
    func neverResumes(at path: String) -> Bool {
        changing.withLock { $0.checkPath == path }
    }

    /// Whether the handler of this path answers a stale form itself.
    func answersStaleForms(_ path: String) -> Bool {
        changing.withLock { $0.formPaths.contains(path) }
    }
}

extension Auth {
    /// The web layer's part of this object, made at its first use.
    package var surface: WebSurface {
        webLayer.withLock { kept in
            if let surface = kept as? WebSurface { return surface }
            let surface = WebSurface(self)
            kept = surface
            return surface
        }
    }
}
