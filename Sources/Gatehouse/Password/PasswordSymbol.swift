import Foundation

/// One Unicode scalar of a password as the rules read it: lower-case, without its accents.
struct PasswordSymbol: Sendable, Equatable {
    enum Kind: Sendable { case letter, digit, mark }

    let scalar: Unicode.Scalar
    let kind: Kind

    /// The scalar with leet undone.
    ///
    /// `1`, `!` and `|` stand for l as well as for i, so l and i are one key: that tries
    /// both readings at once.
    var key: UInt32 {
        switch scalar {
        case "0": UInt32(UInt8(ascii: "o"))
        case "1", "!", "|", "l": UInt32(UInt8(ascii: "i"))
        case "3": UInt32(UInt8(ascii: "e"))
        case "4", "@": UInt32(UInt8(ascii: "a"))
        case "5", "$": UInt32(UInt8(ascii: "s"))
        case "7", "+": UInt32(UInt8(ascii: "t"))
        case "8": UInt32(UInt8(ascii: "b"))
        case "9": UInt32(UInt8(ascii: "g"))
        default: scalar.value
        }
    }

    init(_ scalar: Unicode.Scalar) {
        self.scalar = scalar
        switch scalar {
        case "a"..."z": kind = .letter
        case "0"..."9": kind = .digit
        default:
            let properties = scalar.properties
            kind = properties.isAlphabetic ? .letter : properties.generalCategory == .decimalNumber ? .digit : .mark
        }
    }

    private init(content scalar: Unicode.Scalar) {
        self.scalar = scalar
        kind = .letter
    }
}

extension PasswordSymbol {
    /// More symbols than this are not looked at; 1,024 bytes hold no more unless they decompose.
    private static let most = 1024
    /// Up to this many different pictures are decoration like `!!!`; more of them are what the password is made of.
    private static let fewPictures = 3

    /// The symbols of a text: compatibility forms taken apart, lower-case, accents and joiners dropped.
    static func read(_ text: String) -> [PasswordSymbol] {
        let scalars = text.decomposedStringWithCompatibilityMapping.lowercased().unicodeScalars
        let symbols = scalars.lazy.filter { !isAccent($0) }.prefix(most).map { PasswordSymbol($0) }
        let pictures = Set(symbols.lazy.filter(\.isPicture).map(\.scalar))
        guard pictures.count > fewPictures else { return Array(symbols) }
        return symbols.map { $0.isPicture ? PasswordSymbol(content: $0.scalar) : $0 }
    }

    private var isPicture: Bool { kind == .mark && !scalar.isASCII && !scalar.properties.isWhitespace }

    private static func isAccent(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return false }
        let properties = scalar.properties
        if properties.isAlphabetic { return false }
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return true
        default: return false
        }
    }
}

extension [PasswordSymbol] {
    var withoutMarks: [PasswordSymbol] { filter { $0.kind != .mark } }
    var lettersOnly: [PasswordSymbol] { filter { $0.kind == .letter } }

    /// The symbols from the first letter to the last: digits and marks at either end dropped.
    var core: [PasswordSymbol] {
        guard let first = firstIndex(where: { $0.kind == .letter }),
            let last = lastIndex(where: { $0.kind == .letter })
        else { return [] }
        return Array(self[first...last])
    }

    /// `@` and `$` as the letters that they stand for, so that taking out the marks leaves them in.
    var withLetterMarks: [PasswordSymbol] {
        map { symbol in
            switch symbol.scalar {
            case "@": PasswordSymbol("a")
            case "$": PasswordSymbol("s")
            default: symbol
            }
        }
    }

    /// The length of the unit that repeats, the last time perhaps only in part; nil when nothing does.
    var period: Int? {
        let keys = map(\.key)
        // The border table of Knuth, Morris and Pratt: linear, whatever the text.
        var borders = [Int](repeating: 0, count: keys.count)
        var border = 0
        for at in keys.indices.dropFirst() {
            while border > 0, keys[at] != keys[border] { border = borders[border - 1] }
            if keys[at] == keys[border] { border += 1 }
            borders[at] = border
        }
        let period = keys.count - border
        return border > 0 && border * 2 >= period ? period : nil
    }

    /// The unit that repeats, once; the text itself when nothing does.
    var takenOnce: [PasswordSymbol] { period.map { Array(self[..<$0]) } ?? self }
}
