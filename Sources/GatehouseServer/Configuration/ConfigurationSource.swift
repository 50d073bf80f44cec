/// Which place a setting's value came from.
enum ConfigurationSource: CustomStringConvertible {
    case commandLine
    case variable(String)
    case file(String)
    case standard

    var description: String {
        switch self {
        case .commandLine: "the command line"
        case .variable(let name): "the variable \(name)"
        case .file(let path): "the file \(path)"
        case .standard: "the default"
        }
    }
}

/// All settings, and for each where it came from.
struct ResolvedSettings {
    struct Entry {
        let key: ConfigurationKey
        let text: String
        let source: ConfigurationSource
    }

    let settings: Settings
    let entries: [Entry]
}
