import Gatehouse

/// One rule of a guarded application, as it stands in the configuration.
struct GuardSettings: Sendable {
    var host = ""
    var path = ""
    var admission = GuardRule.Admission.signedIn
}

extension Settings {
    /// The rule of this name.
    subscript(guard name: String) -> GuardSettings {
        get { guardSettings[name] ?? GuardSettings() }
        set { guardSettings[name] = newValue }
    }

    /// The rules of guarded applications; `nil` when there are none.
    ///
    /// - Throws: ``CommandFailure`` when they cannot be kept.
    func guardRules() throws -> GuardRules? {
        guard !guards.isEmpty else { return nil }
        guard try PublicURL(publicURL).isSecure else {
            throw CommandFailure(
                "guards is set, but public.url is \(publicURL). "
                    + "Set GATEHOUSE_PUBLIC_URL to the https address that browsers use.")
        }
        guard !auth.trustedProxies.networks.isEmpty else {
            throw CommandFailure("guards needs proxies: only they are believed when they say what is asked for.")
        }
        do {
            return try GuardRules(
                guards.map { name in
                    let rule = self[guard: name]
                    return try GuardRule(host: rule.host, path: rule.path, admit: rule.admission)
                })
        } catch let error as AuthError {
            throw CommandFailure("guards: \(error.publicMessage)")
        }
    }
}
