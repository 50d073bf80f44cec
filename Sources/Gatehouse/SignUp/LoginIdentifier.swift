/// What somebody typed to say who they are, in its one canonical form.
///
/// The buckets of the throttle and the look-up use the same bytes. No user name holds an `@`, so no name is taken for an
/// address. An account has one bucket for its name and one for its address: a common one would tell a stranger who
/// fails at the one whose the other is.
enum LoginIdentifier: Sendable {
    case username([UInt8])
    case address([UInt8])

    /// Reads what was typed; what can be neither becomes the key of nobody.
    init(_ typed: String, _ policy: IdentifierPolicy) {
        if policy.takesAddresses, typed.utf8.contains(UInt8(ascii: "@")) {
            self = .address((try? EmailAddress(typed).key) ?? Digest256(ofText: typed).bytes)
        } else {
            self = .username(Auth.throttleKey(typed))
        }
    }

    /// The canonical bytes.
    var key: [UInt8] {
        switch self {
        case .username(let key), .address(let key): key
        }
    }

    /// What an account can be known by, whatever the policy is today.
    static func keys(of account: Account) -> [[UInt8]] {
        [Auth.throttleKey(account.username)] + (account.address.map { [$0.key] } ?? [])
    }

    /// The account that is known by it.
    func account(in store: any StoreTransaction) throws -> Account? {
        switch self {
        case .username(let key): try store.account(usernameKey: key)
        case .address(let key): try store.account(emailKey: key)
        }
    }
}

extension Auth {
    /// Does not say what was wrong, in the words of what people log in with here.
    package var wrongLogin: AuthError {
        switch configuration.identifiers {
        case .username: .invalidCredentials
        case .email: .invalidCredentials(saying: "The mail address or the password is wrong.")
        case .both: .invalidCredentials(saying: "The user name, the mail address or the password is wrong.")
        }
    }
}
