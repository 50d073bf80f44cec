extension ConfigurationKey {
    /// The setting that names the rules of guarded applications.
    static let guards = ConfigurationKey(
        "guards", .names, \.guards, standard: "",
        "The rules for other applications behind the proxy, each with settings of its own under guard.NAME.")

    /// The settings of one of these rules; `docs/guarding.md` shows them.
    static func ofGuard(_ name: String) -> [ConfigurationKey] {
        let prefix = "guard.\(name)."
        return [
            .init(prefix + "host", .guardHost, \.[guard: name].host, standard: "", "The host that the rule is for."),
            .init(
                prefix + "path", .guardPath, \.[guard: name].path, standard: "/",
                "The path that it is for, with all below it."),
            .init(
                prefix + "allow", .admission, \.[guard: name].admission, standard: "signed-in", "Who is let in."),
        ]
    }
}
