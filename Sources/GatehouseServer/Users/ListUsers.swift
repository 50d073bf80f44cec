import ArgumentParser
import Gatehouse

struct ListUsers: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the accounts, oldest first.",
        discussion: "Each line: name, status, roles, when it was made, last login; parted by tabs.")

    private static let page = 500

    @OptionGroup var options: DatabaseOptions

    func run() async throws {
        try await options.withAuth { auth in
            var last: AccountID?
            repeat {
                let previous = last
                let accounts = try await auth.store.read { try $0.accounts(after: previous, limit: Self.page) }
                for account in accounts { try AccountRow(account).show(asJSON: options.json) }
                last = accounts.last?.id
            } while last != nil
        }
    }
}
