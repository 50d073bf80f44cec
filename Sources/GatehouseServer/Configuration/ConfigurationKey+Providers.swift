import Gatehouse

extension ConfigurationKey {
    /// Which `provider.NAME` sections there are.
    static let providers = ConfigurationKey(
        "providers", .providerNames, \.providerNames, standard: "",
        "The providers that people can sign in with; each has a section provider.NAME.")

    /// The settings of one provider.
    static func section(of name: ProviderName) -> [ConfigurationKey] {
        let prefix = "provider.\(name)."
        let kind = ProviderKind(rawValue: name.description) ?? .oidc
        return [
            .init(
                prefix + "kind", .providerKind, \.[provider: name].kind,
                standard: .init(kind.rawValue) { _ in kind.rawValue }, "What the provider is."),
            .init(
                prefix + "title", .line, \.[provider: name].title, standard: "",
                "What the button says after \u{201C}Sign in with\u{201D}; for kind oidc."),
            .init(
                prefix + "issuer", .line, \.[provider: name].issuer, standard: "",
                "The address that the provider names as its issuer."),
            .init(
                prefix + "id", .line, \.[provider: name].id, standard: "",
                "The client id that the provider gave out."),
            .init(
                prefix + "secret", .secretText, \.[provider: name].secret, standard: "",
                isSecret: true, "The client secret; Apple's is the text of the .p8 file."),
            .init(
                prefix + "scopes", .words, \.[provider: name].scopes, standard: "",
                "What is asked for, in place of openid, email and profile; for kind oidc."),
            .init(
                prefix + "trusted", .onOff, \.[provider: name].isTrusted, standard: "off",
                "Whether its word counts that a mail address is somebody's."),
            .init(
                prefix + "private", .onOff, \.[provider: name].isPrivate, standard: "off",
                "Whether the issuer's host may have an address that is not public."),
            .init(
                prefix + "team", .line, \.[provider: name].team, standard: "",
                "The ten characters of the team; for Apple."),
            .init(
                prefix + "key", .line, \.[provider: name].key, standard: "",
                "The ten characters of the key; for Apple."),
        ]
    }
}
