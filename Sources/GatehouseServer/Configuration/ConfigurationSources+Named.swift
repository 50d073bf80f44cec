import Gatehouse

extension ConfigurationSources {
    /// The same with the settings of what is named anywhere: `provider.NAME.*` and `guard.NAME.*`.
    ///
    /// A list of names that cannot be used names nothing here, and is refused when it is read with all others.
    func withNamed() async throws -> ConfigurationSources {
        var all = self
        if let text = try await text(of: .providers) {
            let names = ValueParser<[ProviderName]>.providerNames.parse(text) ?? []
            all.keys += names.flatMap(ConfigurationKey.section)
        }
        if let text = try await text(of: .guards) {
            all.keys += (ValueParser<[String]>.names.parse(text) ?? []).flatMap(ConfigurationKey.ofGuard)
        }
        return all
    }

    /// What stands for one setting, before it is known which others there are.
    private func text(of key: ConfigurationKey) async throws -> String? {
        let own = environment.filter { $0.key.utf8.starts(with: key.variable.utf8) }
        if let text = try EnvironmentVariables(own, keys: [key]).read().values[key.variable] { return text }
        guard let path = file ?? environment[Self.fileVariable] else { return nil }
        let provider = try await ConfigurationFile(path).provider
        return try ConfigurationLayer(provider: provider) { _ in .file(path) }.text(for: key)
    }
}
