import HTTPTypes

/// Header fields that the HTTP types package does not name. All are valid names, so none is ever missing.
extension HTTPField.Name {
    static let clearSiteData = make("Clear-Site-Data")
    static let csrfToken = make("X-CSRF-Token")
    static let forwarded = make("Forwarded")
    static let openerPolicy = make("Cross-Origin-Opener-Policy")
    static let referrerPolicy = make("Referrer-Policy")
    static let secFetchSite = make("Sec-Fetch-Site")
    static let secPurpose = make("Sec-Purpose")
    static let frameOptions = make("X-Frame-Options")
    static let xForwardedFor = make("X-Forwarded-For")

    /// The name, or one that nothing is ever sent under: the initialiser is failable, and a literal cannot fail it.
    private static func make(_ name: String) -> HTTPField.Name {
        HTTPField.Name(name) ?? .server
    }
}
