/// Where the account page leads; all are paths on this site.
public struct AccountLinks: Sendable {
    /// Sets another password.
    public var password: String

    /// Lists the devices that are signed in.
    public var devices: String

    /// Lists what happened to the account.
    public var activity: String

    /// Changes the mail address; `nil` on a site that sends no mail.
    public var changeAddress: String?

    /// Lists the providers that lead into the account; `nil` where there are none.
    public var identities: String?

    /// Sets a first password; `nil` on a site that sends no mail.
    public var setPassword: String?

    /// Confirms the mail address; `nil` on a site that sends no mail.
    public var confirmAddress: String?

    /// Gives all data of the account as a file.
    public var export: String

    /// Deletes the account.
    public var delete: String

    /// The links of a page.
    public init(
        password: String, devices: String, activity: String, changeAddress: String? = nil,
        identities: String? = nil, setPassword: String? = nil, confirmAddress: String? = nil, export: String,
        delete: String
    ) {
        self.password = password
        self.devices = devices
        self.activity = activity
        self.changeAddress = changeAddress
        self.identities = identities
        self.setPassword = setPassword
        self.confirmAddress = confirmAddress
        self.export = export
        self.delete = delete
    }
}
