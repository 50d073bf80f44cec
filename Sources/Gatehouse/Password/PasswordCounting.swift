/// Recognises numbers of more than one digit that count up or down by a fixed step: `9899100101102`, `05101520253035`.
enum PasswordCounting {
    private static let mostDigits = 4
    private static let widestStep = 1000
    private static let fewestNumbers = 4

    /// Whether the symbols are digits that spell such a count, the last number perhaps cut off.
    static func writes(_ symbols: [PasswordSymbol]) -> Bool {
        var digits: [Int] = []
        for symbol in symbols {
            guard case "0"..."9" = symbol.scalar else { return false }
            digits.append(Int(symbol.scalar.value) - 0x30)
        }
        for width in 1...mostDigits {
            for next in [width, width + 1, width - 1] where next > 0 && width + next <= digits.count {
                let first = number(digits[..<width])
                let second = number(digits[width..<(width + next)])
                if counts(digits, from: first, by: second - first, width: digits[0] == 0 ? width : 1) { return true }
            }
        }
        return false
    }

    private static func counts(_ digits: [Int], from first: Int, by step: Int, width: Int) -> Bool {
        guard step != 0, abs(step) <= widestStep else { return false }
        var value = first
        var at = 0
        var numbers = 0
        while at < digits.count {
            guard value >= 0 else { return false }
            for digit in written(value, width) {
                guard at < digits.count else { break }
                guard digits[at] == digit else { return false }
                at += 1
            }
            numbers += 1
            value += step
        }
        return numbers >= fewestNumbers
    }

    private static func number(_ digits: ArraySlice<Int>) -> Int { digits.reduce(0) { $0 * 10 + $1 } }

    /// The decimal digits of a number, with zeros in front up to the width.
    private static func written(_ number: Int, _ width: Int) -> [Int] {
        var digits: [Int] = []
        var rest = number
        repeat {
            digits.append(rest % 10)
            rest /= 10
        } while rest > 0 || digits.count < width
        return digits.reversed()
    }
}
