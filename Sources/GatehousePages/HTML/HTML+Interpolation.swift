extension HTML {
    /// Writes literals as they stand and values escaped.
    ///
    /// Only what has an overload here can be interpolated. An optional text or a value that would print its innards does
    /// not compile.
    public struct StringInterpolation: StringInterpolationProtocol {
        /// What room a value is given before its length is known.
        private static let bytesPerValue = 64

        var utf8: [UInt8] = []

        /// Begins with room for the literals and for values of ordinary length.
        public init(literalCapacity: Int, interpolationCount: Int) {
            utf8.reserveCapacity(literalCapacity + interpolationCount * Self.bytesPerValue)
        }

        /// Writes a literal as it stands.
        public mutating func appendLiteral(_ literal: StaticString) {
            // The compiler writes an empty literal between two values that touch.
            literal.withUTF8Buffer { if !$0.isEmpty { utf8.append(contentsOf: $0) } }
        }

        /// Writes text, escaped.
        public mutating func appendInterpolation(_ text: some StringProtocol) {
            HTMLEscaping.append(text, to: &utf8)
        }

        /// Writes a whole number in decimal, with zeros before it up to so many digits.
        public mutating func appendInterpolation(_ number: Int, digits: Int = 1) {
            if number < 0 { utf8.append(UInt8(ascii: "-")) }
            appendDigits(number.magnitude, atLeast: digits)
        }

        /// Nests markup.
        public mutating func appendInterpolation(_ html: HTML) {
            utf8.append(contentsOf: html.utf8)
        }

        /// Nests markup, or writes nothing.
        public mutating func appendInterpolation(_ html: HTML?) {
            guard let html else { return }
            utf8.append(contentsOf: html.utf8)
        }

        /// Nests pieces of markup, one after the other.
        public mutating func appendInterpolation(_ pieces: [HTML]) {
            for piece in pieces { utf8.append(contentsOf: piece.utf8) }
        }

        /// Writes text as it stands: whoever writes this word answers for what is in it.
        public mutating func appendInterpolation(unescaped text: String) {
            utf8.append(contentsOf: text.utf8)
        }

        /// Writes an address on this site for `href`, `action` or `src`, or `#` when it could lead elsewhere.
        public mutating func appendInterpolation(path: String) {
            HTMLEscaping.append(HTMLAddress.isPath(path) ? path : HTMLAddress.nowhere, to: &utf8)
        }

        /// Writes an absolute https address (or http on a loopback host), or `#` when it is anything else.
        public mutating func appendInterpolation(url: String) {
            HTMLEscaping.append(HTMLAddress.isURL(url) ? url : HTMLAddress.nowhere, to: &utf8)
        }

        private mutating func appendDigits(_ number: UInt, atLeast digits: Int) {
            if number > 9 || digits > 1 { appendDigits(number / 10, atLeast: digits - 1) }
            utf8.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
        }
    }
}
