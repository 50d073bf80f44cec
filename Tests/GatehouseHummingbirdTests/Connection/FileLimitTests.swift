import Testing

@testable import GatehouseHummingbird

@Suite("The limit of open files")
struct FileLimitTests {
    @Test func `the soft limit is raised to what the connections need, never past the hard one and never lowered`() {
        #expect(FileLimit.target(soft: 1_024, hard: 4_096, wanted: 2_000) == 2_128)
        #expect(FileLimit.target(soft: 1_024, hard: 2_000, wanted: 2_000) == 2_000)
        #expect(FileLimit.target(soft: 1_024, hard: 1_024, wanted: 2_000) == 1_024)
        #expect(FileLimit.target(soft: 8_192, hard: 65_536, wanted: 2_000) == 8_192)
        #expect(FileLimit.target(soft: 1_024, hard: .max, wanted: -1) == 1_024)
        #expect(FileLimit.target(soft: 1_024, hard: 4_096, wanted: .max) == 4_096)
    }

    @Test func `what fits leaves the reserve free`() {
        #expect(FileLimit.connections(fittingIn: 2_128) == 2_000)
        #expect(FileLimit.connections(fittingIn: 1_024) == 896)
        #expect(FileLimit.connections(fittingIn: 100) == 50)
        #expect(FileLimit.connections(fittingIn: 0) == 0)
        #expect(FileLimit.connections(fittingIn: .max) == Int.max - FileLimit.reserve)
    }

    @Test func `room is made for the default number of connections`() {
        let room = FileLimit.makeRoom(forConnections: 300)
        #expect(room > 0)
        #expect(FileLimit.makeRoom(forConnections: 0) == room)
    }
}
