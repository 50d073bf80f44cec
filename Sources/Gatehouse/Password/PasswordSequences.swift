/// Finds what needs no memory to type: neighbours on a keyboard, in the alphabet, in counting.
enum PasswordSequences {
    /// Rows and columns of the usual keyboards; also walks that change rows, which people take for clever.
    private static let rows = [
        "1234567890-=", "qwertyuiop[]", "asdfghjkl;'", "zxcvbnm,./",
        "qwertzuiop", "yxcvbnm,.-", "azertyuiop", "qsdfghjklm", "wxcvbn,;:", "йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю",
        "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik,9ol.0p;/", "1qay2wsx3edc4rfv5tgb6zhn7ujm", "1aqw2zsx3edc4rfv5tgb6yhn7ujm",
        "qazwsxedcrfvtgbyhnujmikolp", "zaqxswcdevfrbgtnhymju", "1q2w3e4r5t6y7u8i9o0p-[=]", "1a2s3d4f5g6h7j8k9l0;",
        "q1w2e3r4t5y6u7i8o9p0", "qawsedrftgyhujikolp", "azsxdcfvgbhnjmk,l.;/",
    ]

    private static let steps: Set<UInt64> = {
        var found: Set<UInt64> = []
        for row in rows {
            let symbols = PasswordSymbol.read(row)
            for symbols in [symbols, symbols.reversed()] {
                for at in symbols.indices.dropLast(2) {
                    found.insert(packed(symbols[at].scalar, symbols[at + 1].scalar, symbols[at + 2].scalar))
                }
            }
        }
        return found
    }()

    /// Whether such runs make up at least four fifths of the password.
    static func makeUp(_ password: [PasswordSymbol]) -> Bool {
        let bare = password.withoutMarks
        if mostlyRuns(password) || mostlyRuns(doublesTakenOnce(password)) { return true }
        guard bare.count * 2 >= password.count, !bare.isEmpty else { return false }
        return mostlyRuns(bare) || mostlyRuns(doublesTakenOnce(bare)) || PasswordCounting.writes(bare)
    }

    /// For every symbol, whether it belongs to a run of at least `length` symbols.
    static func runs(in symbols: [PasswordSymbol], ofAtLeast length: Int) -> [Bool] {
        var inRun = [Bool](repeating: false, count: symbols.count)
        let scalars = symbols.map { unshifted($0.scalar) }
        var start = 0
        for at in scalars.indices {
            // The run that starts at `start` reaches `at` as long as every three neighbours in it are a step.
            if at >= start + 2, !isStep(scalars[at - 2], scalars[at - 1], scalars[at]) { start = at - 1 }
            guard at - start + 1 >= max(length, 3) else { continue }
            for covered in start...at { inRun[covered] = true }
        }
        return inRun
    }

    private static func mostlyRuns(_ symbols: [PasswordSymbol]) -> Bool {
        let covered = runs(in: symbols, ofAtLeast: 3).count { $0 }
        return covered > 0 && covered * 5 >= symbols.count * 4
    }

    /// Equal neighbours taken once: `aabbccdd` is a sequence too.
    private static func doublesTakenOnce(_ symbols: [PasswordSymbol]) -> [PasswordSymbol] {
        var result: [PasswordSymbol] = []
        for symbol in symbols where unshifted(symbol.scalar) != result.last.map({ unshifted($0.scalar) }) {
            result.append(symbol)
        }
        return result
    }

    private static func isStep(_ first: Unicode.Scalar, _ second: Unicode.Scalar, _ third: Unicode.Scalar) -> Bool {
        if first == second, second == third { return true }
        if let step = distance(first, second), step == distance(second, third) { return true }
        return steps.contains(packed(first, second, third))
    }

    /// How far apart two neighbours are; nil when that is no counting by up to three.
    private static func distance(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Int? {
        let difference = Int(second.value) - Int(first.value)
        switch (first, second) {
        case ("0"..."9", "0"..."9"), ("a"..."z", "a"..."z"): break
        default: if first.isASCII || second.isASCII { return nil }
        }
        return difference != 0 && abs(difference) <= 3 ? difference : nil
    }

    /// The digit on the same key of the US keyboard, so that `!QAZ@WSX` is the walk that it is.
    private static func unshifted(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar {
        case "!": "1"
        case "@": "2"
        case "#": "3"
        case "$": "4"
        case "%": "5"
        case "^": "6"
        case "&": "7"
        case "*": "8"
        case "(": "9"
        case ")": "0"
        case "_": "-"
        case "+": "="
        default: scalar
        }
    }

    /// Three scalars of 21 bits each in one word.
    private static func packed(_ first: Unicode.Scalar, _ second: Unicode.Scalar, _ third: Unicode.Scalar) -> UInt64 {
        UInt64(first.value) << 42 | UInt64(second.value) << 21 | UInt64(third.value)
    }
}
