import Testing

@testable import GatehouseHummingbird

@Suite("Refused input")
struct InputErrorTests {
    private static let kinds: [(InputError, Int, String, String?)] = [
        (.malformed, 400, "input_malformed", nil), (.tooLarge, 413, "input_too_large", nil),
        (.unknown(name: "is_admin".bytes), 422, "field_unknown", nil),
        (.duplicate("email"), 422, "field_duplicate", "email"), (.missing("email"), 422, "field_missing", "email"),
        (.wrongType("email"), 422, "field_type", "email"),
    ]

    @Test(arguments: kinds)
    func `every kind has its status, its code and a sentence`(
        error: InputError, status: Int, code: String, field: String?
    ) {
        #expect(error.status == status)
        #expect(error.code == code)
        #expect(error.field == field)
        #expect(error.publicMessage.utf8.last == UInt8(ascii: "."))
    }

    @Test(arguments: ["", "hunter2", "a b", "<svg>", "\"\u{301}", "\u{E9}", "a\n", String(repeating: "a", count: 33)])
    func `a name from outside that is not plain is never shown`(name: String) {
        #expect(InputError.unknown(name: name.bytes).kind == .unknown("?"))
    }

    @Test func `printing fields shows no value`() throws {
        let fields = try FormReader.read("password=canary".bytes, known: ["password"])
        var dumped = ""
        dump(fields, to: &dumped)
        for text in ["\(fields)", String(reflecting: fields), dumped] {
            #expect(text.firstRange(of: "canary") == nil)
        }
    }
}
