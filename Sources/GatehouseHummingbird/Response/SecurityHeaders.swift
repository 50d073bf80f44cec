import HTTPTypes

/// The header fields that harm nobody and stand on every response, whoever made it.
///
/// Our own pages carry a content policy of their own besides; the policy of an application's pages is the application's.
public struct SecurityHeaders: Sendable {
    /// What can be chosen.
    public struct Options: Sendable {
        /// Whether to send `Strict-Transport-Security` for two years.
        ///
        /// Only over https; default off.
        public var strictTransport = false

        /// Whether that holds for every name under the host, too.
        ///
        /// Default off.
        public var includesSubdomains = false

        /// The documented defaults.
        public init(strictTransport: Bool = false, includesSubdomains: Bool = false) {
            self.strictTransport = strictTransport
            self.includesSubdomains = includesSubdomains
        }
    }

    private let strictTransport: String?

    init(_ options: Options) {
        strictTransport =
            options.strictTransport
            ? "max-age=63072000" + (options.includesSubdomains ? "; includeSubDomains" : "") : nil
    }

    /// Adds the fields that are not there yet.
    func apply(to headers: inout HTTPFields) {
        // `same-origin` and never `no-referrer`: with that one browsers send `Origin: null` with our own forms.
        if !headers.contains(.referrerPolicy) {
            headers.append(HTTPField(name: .referrerPolicy, value: "same-origin"))
        }
        if !headers.contains(.xContentTypeOptions) {
            headers.append(HTTPField(name: .xContentTypeOptions, value: "nosniff"))
        }
        if !headers.contains(.openerPolicy) {
            headers.append(HTTPField(name: .openerPolicy, value: "same-origin"))
        }
        if let strictTransport { headers[.strictTransportSecurity] = strictTransport }
    }
}
