import Configuration
import Synchronization

/// A YAML file of settings, and the names that stand in it.
struct ConfigurationFile {
    let provider: any ConfigProvider
    let names: Set<String>

    /// Reads the file.
    ///
    /// - Throws: ``CommandFailure`` without a line of the file, because it may hold a secret.
    init(_ path: String) async throws {
        let recorder = NameRecorder()
        // The parser asks about every name that it meets, which is the one way to learn of those nobody asks for.
        let options = YAMLSnapshot.ParsingOptions(
            secretsSpecifier: .dynamic { name, _ in
                recorder.names.withLock { _ = $0.insert(name) }
                return true
            })
        let place = InMemoryProvider(values: ["filePath": ConfigValue(.string(path), isSecret: false)])
        do {
            provider = try await FileProvider<YAMLSnapshot>(
                parsingOptions: options, config: ConfigReader(provider: place))
        } catch {
            let line = "\(error)".utf8.prefix { $0 != UInt8(ascii: "\n") }
            throw CommandFailure("The configuration file \(path) cannot be read: \(String(Substring(line)))")
        }
        names = recorder.names.withLock { $0 }
    }

    private final class NameRecorder: Sendable {
        let names = Mutex<Set<String>>([])
    }
}
