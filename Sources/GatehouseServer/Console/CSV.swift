/// Lines of comma-separated values (RFC 4180) that no spreadsheet takes for anything but text.
enum CSV {
    /// One line without its end; every cell is quoted.
    static func line(_ cells: [String]) -> String {
        cells.map(cell).joined(separator: ",")
    }

    /// A cell that looks like a formula, or could with other marks before it, begins with an apostrophe.
    ///
    /// Control characters and invisible ones are replaced, as on a terminal; JSON keeps them, escaped.
    static func cell(_ text: String) -> String {
        let start = text.unicodeScalars.first { $0 != " " && $0 != "\u{A0}" && $0 != "\u{3000}" }
        let isFormula = start.map(formulaStarts.contains) ?? false
        var quoted = isFormula ? "\"'" : "\""
        for scalar in Console.harmless(text).unicodeScalars {
            quoted.unicodeScalars.append(scalar)
            if scalar == "\"" { quoted.unicodeScalars.append(scalar) }
        }
        return quoted + "\""
    }

    /// What formulas begin with, in full width too, and what may stand before one.
    private static let formulaStarts: Set<Unicode.Scalar> = [
        "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
    ]
}
