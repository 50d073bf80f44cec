import HTTPTypes

/// Header fields that the HTTP types package does not name. All are valid names, so none is ever missing.
extension HTTPField.Name {
    static let clearSiteData = make("Clear-Site-Data")
    static let csrfToken = make("X-CSRF-Token")
    static let forwarded = make("Forwarded")
    static let gatehouseAccount = make("Gatehouse-Account")
    static let gatehouseRoles = make("Gatehouse-Roles")
    static let gatehouseUser = make("Gatehouse-User")
    static let openerPolicy = make("Cross-Origin-Opener-Policy")
    static let refresh = make("Refresh")
    static let referrerPolicy = make("Referrer-Policy")
    static let secFetchSite = make("Sec-Fetch-Site")
    static let secPurpose = make("Sec-Purpose")
    static let frameOptions = make("X-Frame-Options")
    static let xForwardedFor = make("X-Forwarded-For")
    static let xForwardedHost = make("X-Forwarded-Host")
    static let xForwardedMethod = make("X-Forwarded-Method")
    static let xForwardedProto = make("X-Forwarded-Proto")
    static let xForwardedURI = make("X-Forwarded-Uri")
    static let xOriginalMethod = make("X-Original-Method")
    static let xOriginalURL = make("X-Original-URL")

    /// The name, or one that nothing is ever sent under: the initialiser is failable, and a literal cannot fail it.
    private static func make(_ name: String) -> HTTPField.Name {
        HTTPField.Name(name) ?? .server
    }
}
