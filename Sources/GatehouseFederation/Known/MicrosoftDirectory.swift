import Gatehouse

/// Whose accounts may sign in with Microsoft.
public enum MicrosoftDirectory: Sendable {
    /// Everybody's: those of all organizations, and personal ones.
    case everybody
    /// Those of all organizations.
    case organizations
    /// Personal ones.
    case personal
    /// Those of one organization, by the identifier of its directory: a UUID in lower case.
    case one(String)

    /// The directory of all personal accounts.
    private static let personalID = "9188040d-6c67-4c5b-b112-36a304b66dad"

    private static let host = "https://login.microsoftonline.com"
    private static let template = "\(host)/{tenantid}/v2.0"

    /// Which `iss` is right.
    var issuer: IssuerRule {
        switch self {
        case .everybody: .directories(template: Self.template, refused: [])
        case .organizations: .directories(template: Self.template, refused: [Self.personalID])
        case .personal: .exactly("\(Self.host)/\(Self.personalID)/v2.0")
        case .one(let directory): .exactly("\(Self.host)/\(directory)/v2.0")
        }
    }

    /// Below which address the description lies.
    var base: String {
        switch self {
        case .everybody: "\(Self.host)/common/v2.0"
        case .organizations: "\(Self.host)/organizations/v2.0"
        case .personal: "\(Self.host)/consumers/v2.0"
        case .one(let directory): "\(Self.host)/\(directory)/v2.0"
        }
    }
}
