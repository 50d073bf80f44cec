import Configuration
import Foundation

/// The places that settings come from; the first that has one decides.
///
/// Values are read as strings and parsed by the table, so that a bad one stops the start; typed reading would fall back.
struct ConfigurationSources {
    /// What was given as options, by the name of the setting.
    var commandLine: [String: String] = [:]

    /// The process's environment.
    var environment: [String: String] = [:]

    /// The YAML file named by `--config`; otherwise `GATEHOUSE_CONFIG_FILE` may name one.
    var file: String?

    var keys = ConfigurationKey.all

    static let fileVariable = "GATEHOUSE_CONFIG_FILE"

    /// Reads every setting.
    ///
    /// - Throws: ``CommandFailure`` about the first value, variable or key that cannot be used.
    func resolve() async throws -> ResolvedSettings {
        try await withNamed().resolveKnown()
    }

    private func resolveKnown() async throws -> ResolvedSettings {
        var layers = [commandLineLayer, try environmentLayer()]
        if let path = file ?? environment[Self.fileVariable] { layers.append(try await fileLayer(path)) }
        var settings = Settings()
        var entries: [ResolvedSettings.Entry] = []
        for key in keys {
            let entry = try entry(for: key, layers, settings)
            guard key.put(entry.text, into: &settings) else {
                let shown = key.isSecret ? key.shown(entry.text) : String(reflecting: key.shown(entry.text))
                throw CommandFailure("\(key.name), from \(entry.source), is \(shown); it must be \(key.range).")
            }
            entries.append(entry)
        }
        try settings.finish()
        return ResolvedSettings(settings: settings, entries: entries)
    }

    private func entry(
        for key: ConfigurationKey, _ layers: [ConfigurationLayer], _ settings: Settings
    ) throws -> ResolvedSettings.Entry {
        for layer in layers {
            guard let text = try layer.text(for: key) else { continue }
            return ResolvedSettings.Entry(key: key, text: text, source: layer.source(key))
        }
        return ResolvedSettings.Entry(key: key, text: key.standard.text(settings), source: .standard)
    }

    private var commandLineLayer: ConfigurationLayer {
        let values = keys.compactMap { key in
            commandLine[key.name].map { (AbsoluteConfigKey(key.components), ConfigValue(.string($0), isSecret: true)) }
        }
        let provider = InMemoryProvider(values: Dictionary(uniqueKeysWithValues: values))
        return ConfigurationLayer(provider: provider) { _ in .commandLine }
    }

    private func environmentLayer() throws -> ConfigurationLayer {
        let (values, files) = try EnvironmentVariables(environment, keys: keys).read()
        let provider = EnvironmentVariablesProvider(environmentVariables: values, secretsSpecifier: .all)
        return ConfigurationLayer(provider: provider, prefix: ["gatehouse"]) { key in
            files[key.name].map { .file($0) } ?? .variable(key.variable)
        }
    }

    private func fileLayer(_ path: String) async throws -> ConfigurationLayer {
        let file = try await ConfigurationFile(path)
        try Suggestion.check(file.names.sorted(), known: keys.map(\.name), where: "in \(path)")
        let layer = ConfigurationLayer(provider: file.provider) { _ in .file(path) }
        let holdsSecret = try keys.contains { key in
            try file.names.contains(key.name) && (layer.text(for: key).map(key.hides) ?? key.isSecret)
        }
        if holdsSecret { try PrivateFile.check(path) }
        return layer
    }
}

/// One place, behind swift-configuration's interface.
struct ConfigurationLayer {
    let provider: any ConfigProvider
    var prefix: [String] = []
    let source: (ConfigurationKey) -> ConfigurationSource

    /// The text of a setting, a list as its parts between commas; `nil` when this place does not have it.
    func text(for key: ConfigurationKey) throws -> String? {
        let name = AbsoluteConfigKey(prefix + key.components)
        let found =
            try (try? provider.value(forKey: name, type: .string))
            ?? provider.value(forKey: name, type: .stringArray)
        switch found.value?.content {
        case .string(let text): return text
        case .stringArray(let parts): return parts.joined(separator: ",")
        default: return nil
        }
    }
}
