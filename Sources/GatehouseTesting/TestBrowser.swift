public import Gatehouse
import GatehouseHummingbird
public import HTTPTypes
public import HummingbirdTesting
import NIOCore
import Synchronization

/// A browser for tests: it keeps cookies, remembers the token of the last page, and sends what browsers send.
///
/// ```swift
/// try await app.test(.router) { client in
///     let browser = TestBrowser(client, auth)
///     try await browser.actingAs(account)
///     let page = try await browser.get("/dashboard")
///     #expect(page.status == .ok)
/// }
/// ```
public final class TestBrowser: Sendable {
    private struct State {
        var cookies: [String: String] = [:]
        var token: String?
    }

    private let client: any TestClientProtocol
    private let auth: Auth
    private let userAgent: String
    private let state = Mutex(State())

    /// A browser without cookies.
    public init(_ client: any TestClientProtocol, _ auth: Auth, userAgent: String = "TestBrowser/1.0") {
        self.client = client
        self.auth = auth
        self.userAgent = userAgent
    }

    /// The cookies it holds, by name.
    ///
    /// A test may set and remove them.
    public var cookies: [String: String] {
        get { state.withLock { $0.cookies } }
        set { state.withLock { $0.cookies = newValue } }
    }

    /// The token of the last page or answer that had one.
    public var token: String? { state.withLock { $0.token } }

    /// Signs this browser in as the account, in one line and through the one issuer.
    ///
    /// A fresh one counts as a login just now, another as one from a remembered device.
    public func actingAs(_ account: Account, fresh: Bool = true) async throws {
        let caller = Caller(address: .unknown, userAgent: userAgent)
        let new = try await auth.issueSession(for: account.id, reason: "test", fresh: fresh, caller: caller)
        let name = auth.surface.sessionCookieName
        state.withLock { $0.cookies[name] = new.token.expose() }
    }

    /// Opens an address as a browser does.
    public func get(_ path: String, headers: HTTPFields = [:]) async throws -> TestPage {
        try await send(.get, path, accept: "text/html,application/xhtml+xml", headers, body: nil)
    }

    /// Opens the page at `path` for its token, then sends its form with these fields.
    public func submit(_ path: String, _ fields: [(String, String)]) async throws -> TestPage {
        _ = try await get(path)
        return try await post(path, fields)
    }

    /// Sends a form with these fields, and the token of the last page unless the fields bring one.
    public func post(
        _ path: String, _ fields: [(String, String)], headers: HTTPFields = [:]
    ) async throws -> TestPage {
        var all = fields
        if !fields.contains(where: { $0.0 == "csrf" }), let token { all.append(("csrf", token)) }
        var headers = headers
        if headers[.contentType] == nil { headers[.contentType] = "application/x-www-form-urlencoded" }
        let body = all.map { TestBrowser.encode($0.0) + "=" + TestBrowser.encode($0.1) }.joined(separator: "&")
        return try await send(.post, path, accept: "text/html,application/xhtml+xml", headers, body: body)
    }

    /// Sends a request as a script does: JSON both ways, the token in `X-CSRF-Token`.
    public func json(
        _ method: HTTPRequest.Method, _ path: String, _ body: String? = nil, headers: HTTPFields = [:]
    ) async throws -> TestPage {
        var headers = headers
        if body != nil, headers[.contentType] == nil { headers[.contentType] = "application/json" }
        if let token, let name = HTTPField.Name("X-CSRF-Token"), headers[name] == nil { headers[name] = token }
        return try await send(method, path, accept: "application/json", headers, body: body)
    }

    private func send(
        _ method: HTTPRequest.Method, _ path: String, accept: String, _ given: HTTPFields, body: String?
    ) async throws -> TestPage {
        var headers = given
        if headers[.accept] == nil { headers[.accept] = accept }
        if headers[.userAgent] == nil { headers[.userAgent] = userAgent }
        if method != .get, headers[.origin] == nil { headers[.origin] = auth.publicURL.origin }
        let sent = cookies.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
        if !sent.isEmpty, headers[.cookie] == nil { headers[.cookie] = sent }
        let response = try await client.executeRequest(
            uri: path, method: method, headers: headers, body: body.map { ByteBuffer(string: $0) })
        let page = TestPage(
            status: response.status, headers: response.headers, body: String(buffer: response.body))
        remember(page)
        return page
    }

    private func remember(_ page: TestPage) {
        state.withLock { state in
            for line in page.headers[values: .setCookie] {
                let parts = line.split(separator: ";").map { $0.drop { $0 == " " } }
                guard let pair = parts.first, let equals = pair.firstIndex(of: "=") else { continue }
                let name = String(pair[..<equals])
                let isDeleted = parts.contains { $0 == "Max-Age=0" }
                state.cookies[name] = isDeleted ? nil : String(pair[pair.index(after: equals)...])
            }
            if let token = page.token { state.token = token }
        }
    }

    private static func encode(_ text: String) -> String {
        text.utf8.map { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
                String(UnicodeScalar(byte))
            default:
                "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }.joined()
    }
}
