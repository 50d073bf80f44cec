import ArgumentParser

struct KeysCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keys", abstract: "Manage the keys of seals, codes, waiting mail and peppered passwords.",
        subcommands: [ListKeys.self, RotateKeys.self, NewKey.self])
}
