import Gatehouse

extension ProviderName {
    static let apple = ProviderName(known: "apple")
    static let auth0 = ProviderName(known: "auth0")
    static let bitbucket = ProviderName(known: "bitbucket")
    static let discord = ProviderName(known: "discord")
    static let facebook = ProviderName(known: "facebook")
    static let github = ProviderName(known: "github")
    static let gitlab = ProviderName(known: "gitlab")
    static let google = ProviderName(known: "google")
    static let keycloak = ProviderName(known: "keycloak")
    static let linkedin = ProviderName(known: "linkedin")
    static let microsoft = ProviderName(known: "microsoft")
    static let okta = ProviderName(known: "okta")
    static let slack = ProviderName(known: "slack")
    static let twitch = ProviderName(known: "twitch")
}
