/// The parameters at the head of an Argon2 string: `$argon2id$v=19$m=19456,t=2,p=1$salt$tag`.
///
/// Read by bytes with checked arithmetic before libsodium is given the string, so that a row that was tampered with
/// cannot ask for unbounded memory.
struct PHC: Equatable {
    let memoryKiB: Int
    let passes: Int
    let lanes: Int

    private static let maximumBytes = 256

    init?(_ stored: String, kind: String = "argon2id") {
        let bytes = Array(stored.utf8)
        guard bytes.count <= PHC.maximumBytes else { return nil }
        let parts = bytes.split(separator: UInt8(ascii: "$"), omittingEmptySubsequences: false)
        guard parts.count == 6, parts[0].isEmpty, parts[1].elementsEqual(kind.utf8),
            parts[2].elementsEqual("v=19".utf8), !parts[4].isEmpty, !parts[5].isEmpty
        else { return nil }
        let fields = parts[3].split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
        guard fields.count == 3,
            let memory = PHC.value(fields[0], named: "m"),
            let passes = PHC.value(fields[1], named: "t"),
            let lanes = PHC.value(fields[2], named: "p")
        else { return nil }
        (memoryKiB, self.passes, self.lanes) = (memory, passes, lanes)
    }

    var isBelowCeiling: Bool {
        memoryKiB <= 262_144 && (1...16).contains(passes) && (1...16).contains(lanes)
    }

    /// Whether a hash with these parameters should be replaced by one with `current`.
    func differs(from current: Argon2id.Parameters) -> Bool {
        memoryKiB != current.memoryKiB || passes != current.passes || lanes != 1
    }

    private static func value(_ field: ArraySlice<UInt8>, named name: String) -> Int? {
        let prefix = Array("\(name)=".utf8)
        guard field.starts(with: prefix) else { return nil }
        let digits = field.dropFirst(prefix.count)
        guard (1...9).contains(digits.count) else { return nil }
        var number = 0
        for digit in digits {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
            number = number * 10 + Int(digit - UInt8(ascii: "0"))
        }
        return number
    }
}
