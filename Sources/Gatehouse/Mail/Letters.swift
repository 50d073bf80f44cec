/// What the mails of the flows say: all their texts stand here and in its extensions.
///
/// The links are built from the configured public URL alone. Of the account they tell its name, and that only to an
/// address that was confirmed: anybody could have chosen a name for a stranger to read.
struct Letters: Sendable {
    private static let longestSiteName = 80

    let siteName: String
    let base: String
    private let tellsNames: Bool

    init(siteName: String, site: PublicURL, prefix: String, tellsNames: Bool = true) {
        var name = ""
        for scalar in siteName.unicodeScalars where scalar.value >= 0x20 && scalar.value != 0x7F {
            guard name.utf8.count + UTF8.width(scalar) <= Letters.longestSiteName else { break }
            name.unicodeScalars.append(scalar)
        }
        self.siteName = name
        base = site.origin + prefix
        self.tellsNames = tellsNames
    }

    /// The address that a mail carries: the page, and the secret, which the page takes out of it at once.
    func link(_ path: String, _ token: NewOneTimeToken) -> String {
        base + path + "?token=" + token.secret.expose()
    }

    /// Until when link and code work.
    func deadlines(_ token: NewOneTimeToken) -> MailBody.Block {
        let link = "The link works until \(Letters.time(token.expiresAt)), once."
        guard let end = token.codeExpiresAt else { return .note(link) }
        return .note("\(link) The code works until \(Letters.time(end)), in the browser in which you asked.")
    }

    /// The code beside a link, for the browser that asked.
    func code(_ token: NewOneTimeToken) -> [MailBody.Block] {
        guard let code = token.code else { return [] }
        return [.code(code.expose(), label: "Or type this code in the browser in which you asked")]
    }

    /// When something was done, and from where, unless nobody is told that.
    func facts(at now: Timestamp, _ caller: Caller? = nil, name: String?) -> MailBody.Block {
        let who = known(name).map { [MailBody.Fact("User name", $0)] } ?? []
        let whence = caller.map { caller in
            [
                MailBody.Fact("From", caller.address.description),
                .init("Browser", Letters.browser(caller.userAgent)),
            ]
        }
        return .facts(who + [.init("When", Letters.time(now))] + (whence ?? []))
    }

    /// A name that its owner knows: where people have none, it is of random digits.
    func known(_ name: String?) -> String? {
        tellsNames ? name : nil
    }

    /// A browser in words that we choose: what it calls itself may be anything, also a letter of its own.
    private static func browser(_ userAgent: String) -> String {
        guard let name = BrowserName(userAgent: userAgent) else { return "not known" }
        return "\(name.browser) \(name.version)" + (name.system.map { " on \($0)" } ?? "")
    }

    static func time(_ time: Timestamp) -> String {
        let civil = CivilTime(time)
        let months = [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ]
        let month = months.indices.contains(civil.month - 1) ? months[civil.month - 1] : ""
        let clock = "\(CivilTime.padded(civil.hour)):\(CivilTime.padded(civil.minute))"
        return "\(civil.day) \(month) \(civil.year), \(clock) UTC"
    }
}

extension MailMessage.Kind {
    /// Asks the owner of an address to confirm it.
    public static let verifyAddress: Self = "verify_address"
    /// Offers to set a new password.
    public static let resetPassword: Self = "reset_password"
    /// Asks the owner of an address to confirm that it becomes an account's.
    public static let changeAddress: Self = "change_address"
    /// Tells the owner of an address that another account asked for it.
    public static let addressTaken: Self = "address_taken"
    /// Tells the owner of the address before that it was changed.
    public static let addressChanged: Self = "address_changed"
    /// Tells that the password was changed or reset.
    public static let passwordChanged: Self = "password_changed"
    /// Tells that the account is gone.
    public static let accountDeleted: Self = "account_deleted"
}

extension Account {
    /// The mail address in its checked form.
    var address: EmailAddress? { email.flatMap { try? EmailAddress($0) } }

    /// The name as a mail may tell it: to nobody whose address was never confirmed.
    var nameForMail: String? { emailVerifiedAt == nil ? nil : username }
}
