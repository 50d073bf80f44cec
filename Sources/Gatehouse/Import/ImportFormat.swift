/// Where accounts come from: what a table is called there, what its columns are, and which hashes it may hold.
public enum ImportFormat: String, Sendable, CaseIterable {
    /// A Flask application with Flask-Login, SQLAlchemy and Werkzeug's hashes.
    case flask
    /// Django's `auth_user`.
    case django
    /// Rails with Devise.
    case devise
    /// Flask-Security, whose hashes are of an HMAC of the password.
    case flaskSecurity = "flask-security"
    /// A file of comma-separated values with any kind of hash.
    case csv
    /// A file of JSON objects, one a line, as `gatehouse export` writes it.
    case jsonl

    /// The table that holds the accounts, if nobody names another.
    public var table: String? {
        switch self {
        case .flask, .flaskSecurity: "user"
        case .django: "auth_user"
        case .devise: "users"
        case .csv, .jsonl: nil
        }
    }

    /// The columns that are looked for, if nobody names others.
    public var columns: [ImportField: String] {
        switch self {
        case .flask: [.username: "username", .email: "email", .password: "password_hash"]
        case .django:
            [
                .username: "username", .email: "email", .password: "password", .created: "date_joined",
                .lastLogin: "last_login", .active: "is_active",
            ]
        case .devise:
            [
                .email: "email", .password: "encrypted_password", .verified: "confirmed_at", .created: "created_at",
                .lastLogin: "last_sign_in_at",
            ]
        case .flaskSecurity:
            [
                .username: "username", .email: "email", .password: "password", .verified: "confirmed_at",
                .created: "create_datetime", .lastLogin: "last_login_at", .active: "active",
            ]
        case .csv, .jsonl:
            Dictionary(uniqueKeysWithValues: ImportField.allCases.map { ($0, $0.rawValue) })
        }
    }

    /// How a secret of the old system goes into its hashes; `nil` where it knows none.
    public var pepperStyle: OldPepper.Style? {
        switch self {
        case .devise: .devise
        case .flaskSecurity: .flaskSecurity
        case .flask, .django, .csv, .jsonl: nil
        }
    }

    /// Refuses a hash that the old system cannot have written, because it would mean something else here.
    ///
    /// Django's `sha1$salt$hex`, for one, is not the `sha1$salt$hex` of Werkzeug.
    func check(_ hash: String) throws(ForeignHashError) {
        let prefixes: [String]
        switch self {
        case .flask: prefixes = ["scrypt:", "pbkdf2:", "sha1$", "sha256$", "sha512$", "plain$"]
        case .django: prefixes = ["pbkdf2_", "scrypt$", "argon2$", "bcrypt$", "bcrypt_sha256$"]
        case .devise: prefixes = ["$2"]
        case .flaskSecurity: prefixes = ["$", "pbkdf2_", "argon2$", "bcrypt_sha256$"]
        case .csv, .jsonl: return
        }
        guard prefixes.contains(where: { hash.utf8.starts(with: $0.utf8) }) else { throw .unsupported }
    }

    /// Whether the text says that there is no password.
    func isNoPassword(_ hash: String) -> Bool {
        // Django writes `!` and random letters.
        self == .django && hash.utf8.first == UInt8(ascii: "!")
    }
}
