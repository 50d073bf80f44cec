import Gatehouse
import Logging
import Testing

@Suite struct `Secrets` {
    private let canary = "canary-4711"

    /// Promise: a secret that is printed, logged, interpolated or dumped by mistake shows `<redacted>`.
    @Test func `are redacted however they are shown`() {
        let secret = Secret(canary)
        var dumped = ""
        dump(secret, to: &dumped)
        var printed = ""
        print(secret, [secret], Optional(secret) as Any, ["key": secret], to: &printed)
        let log: Logger.Message = "\(secret)"
        let metadata: Logger.MetadataValue = "\(secret)"
        let shown = [
            "\(secret)", "\([secret])", String(describing: secret), String(reflecting: secret), secret.description,
            secret.debugDescription, dumped, printed, "\(log)", "\(metadata)",
        ]
        for text in shown {
            #expect(!text.contains(canary))
            #expect(text.contains("<redacted>") || text == dumped)
        }
        #expect(Mirror(reflecting: secret).children.isEmpty)
    }

    @Test func `stay redacted inside of what holds them`() throws {
        let login = LoginRequest(username: "alice", password: canary)
        let registration = RegistrationRequest(username: "alice", password: canary)
        let password = try Password(canary)
        for holder in [login, registration, password] as [Any] {
            var dumped = ""
            dump(holder, to: &dumped)
            #expect(!dumped.contains(canary))
            #expect(!"\(holder)".contains(canary))
            #expect(!String(reflecting: holder).contains(canary))
        }
    }

    @Test func `show their value to who says so`() {
        #expect(Secret(canary).expose() == canary)
        #expect(Secret([1, 2, 3] as [UInt8]).expose() == [1, 2, 3])
    }

    @Test func `are compared whatever their bytes`() {
        #expect(ConstantTime.equal([], []))
        #expect(ConstantTime.equal([1, 0, 2], [1, 0, 2]))
        #expect(!ConstantTime.equal([1, 0, 2], [1, 0, 3]))
        #expect(!ConstantTime.equal([1, 0], [1, 0, 0]))
        #expect(!ConstantTime.equal([], [0]))
    }
}
