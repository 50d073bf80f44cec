import ArgumentParser
import Gatehouse

struct NewKey: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Print a new key, for the setting keys. It is kept nowhere.",
        discussion:
            "This is the one command that prints a secret: redirect it into a file that only its owner can read.")

    @OptionGroup var start: KeyStart

    @Flag(help: "Print JSON, one object a line.")
    var json = false

    func run() async throws {
        try NewKeyRow(start.makeKey()).show(asJSON: json)
    }
}

/// A key with its secret.
struct NewKeyRow: Row {
    let id: String
    let startsAt: String
    let key: String

    init(_ key: RootKey) {
        id = key.id.description
        startsAt = key.startsAt.iso8601
        self.key = key.text.expose()
    }

    var text: String { key }
}
