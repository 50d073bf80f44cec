import Testing

@testable import Gatehouse

@Suite struct `Context words in passwords` {
    private let rules = PasswordRules()

    private func reason(_ password: String, _ context: [String]) -> String? {
        rules.weakness(of: password, context: context, minimumLength: 15)?.reason
    }

    /// ASVS: 6.2.11.
    @Test(arguments: [
        "gatehouse-gatehouse-2026", "GateHouse!!!!!!2026", "g4t3h0us3-2026-!!", "esuohetag-2026-!",
        "gate house gate house",
        "gatehouse1234567890", "2026-gatehouse-2027", "my-gatehouse-2026", "gatehouse-dragon-1", "password@gatehouse",
        "gatehouseesuohetag", "gätehöuse-2026-!", "ｇａｔｅｈｏｕｓｅ－２０２６－！",
    ])
    func `the site's name, padded, is refused`(password: String) {
        #expect(reason(password, ["gatehouse"]) == "context")
        // Only because of the word: without it, or with another one, something else or nothing is wrong.
        #expect(reason(password, []) != "context")
        #expect(reason(password, ["lighthouse"]) != "context")
    }

    /// ASVS: 2.2.3.
    @Test(arguments: [
        "anna.schmidt.1987", "schmidt-anna-2026", "SchmidtSchmidt87", "annaschmidt87!!", "tdimhcs.annaexample",
        "anna@example-2026", "anna-82649170-anna",
    ])
    func `user name and mail address are taken apart at their marks`(password: String) {
        #expect(reason(password, ["gatehouse", "anna.schmidt87", "example"]) == "context")
    }

    @Test func `a word counts also without the digits at its ends`() {
        #expect(reason("Kwiatkowski-1999-!", ["kwiatkowski87"]) == "context")
        #expect(reason("kwiatkowski87-1999", ["kwiatkowski87"]) == "context")
    }

    @Test func `a context word that is common too is told as a context word`() {
        #expect(reason("dragon-dragon-2026", ["dragon"]) == "context")
        #expect(reason("dragon-dragon-2026", []) == "common")
    }

    @Test func `a word in another script counts by its bytes`() {
        #expect(reason("東京東京東京1234567890", ["東京"]) == "context")
        #expect(reason("мария-мария-1990", ["Мария"]) == "context")
    }

    @Test func `words under four bytes are ignored`() {
        #expect(reason("bob river lamp cheese", ["bob"]) == nil)
        #expect(reason("bobbobbobxqkbob7", ["bob", "", "-", "42"]) == nil)
    }

    @Test func `a context word among others is no weakness`() {
        #expect(reason("gatehouse river lamp", ["gatehouse"]) == nil)
        #expect(reason("gatehouse-kqzw-2026", ["gatehouse"]) == nil)
        #expect(reason("correct-horse-battery-staple", ["horse"]) == nil)
    }

    @Test func `digits as a user name count too`() {
        #expect(reason("20261987!20261987", ["20261987"]) == "context")
        #expect(reason("20-26-19-87-20-26", ["20261987"]) == "context")
        #expect(reason("8264917354018274", ["20261987"]) == nil)
    }

    @Test func `hostile names cost nothing`() {
        let names = Array(repeating: String(repeating: "a.", count: 128), count: 1000)
        #expect(reason("river lamp cheese mountain", names) == nil)
    }
}
