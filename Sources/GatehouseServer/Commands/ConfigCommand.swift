import ArgumentParser

struct ConfigCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "config", abstract: "Print every setting, its default and where its value comes from.")

    @OptionGroup var options: ServerOptions

    @Flag(help: "Print JSON, one setting a line.")
    var json = false

    func run() async throws {
        for entry in try await options.resolve().entries {
            try ConfigurationRow(entry).show(asJSON: json)
        }
    }
}

/// One setting as it is printed; a secret one without its value.
struct ConfigurationRow: Row {
    let name: String
    let variable: String
    let value: String
    let standard: String
    let source: String
    let range: String
    let unit: String
    let secret: Bool
    let about: String

    init(_ entry: ResolvedSettings.Entry) {
        name = entry.key.name
        variable = entry.key.variable
        value = Console.harmless(entry.key.shown(entry.text))
        standard = entry.key.standard.about
        source = entry.source.description
        range = entry.key.range
        unit = entry.key.unit
        secret = entry.key.isSecret
        about = entry.key.about
    }

    var text: String {
        """
        \(name) = \(value)
            \(about) It is \(range).
            From \(source). Default: \(standard.isEmpty ? "none" : standard). Variable: \(variable)
        """
    }

    enum CodingKeys: String, CodingKey {
        case name, variable, value, standard = "default", source, range, unit, secret, about
    }
}
