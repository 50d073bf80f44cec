/// What to call a browser, from what it calls itself.
///
/// A guess for the reader's eyes and for nothing else: anybody can send any name.
package struct BrowserName: Sendable {
    /// Words are told apart by their last eight bytes, as one number.
    private typealias Word = UInt64

    /// The word that a browser puts before a slash; of several the first of these is right, the rest is tradition.
    private static let browserWords = [
        "Edg", "EdgA", "EdgiOS", "OPR", "SamsungBrowser", "Firefox", "FxiOS", "CriOS", "Chrome", "HeadlessChrome",
        "Version",
    ].map(word)

    /// What people call those browsers, in the same order.
    private static let browserNames = [
        "Edge", "Edge", "Edge", "Opera", "Samsung Internet", "Firefox", "Firefox", "Chrome", "Chrome", "Chrome",
        "Safari",
    ]

    /// A word that comes up when the browser runs on a system; the first of these is right.
    private static let systemWords = ["Windows", "Android", "iPhone", "iPad", "Macintosh", "CrOS", "Linux"].map(word)

    /// What people call those systems, in the same order.
    private static let systemNames = ["Windows", "Android", "iPhone", "iPad", "macOS", "ChromeOS", "Linux"]

    /// What people call the browser.
    package let browser: String
    /// Its major version.
    package let version: Int
    /// What people call the system it runs on, if it said one that we know.
    package let system: String?

    /// Reads a `User-Agent`; `nil` when no browser that we know is in it.
    package init?(userAgent: String) {
        var reader = Reader()
        for byte in Array(userAgent.utf8) { reader.read(byte) }
        guard reader.browser < Self.browserNames.count, reader.version > 0 else { return nil }
        browser = Self.browserNames[reader.browser]
        version = reader.version
        system = reader.system < Self.systemNames.count ? Self.systemNames[reader.system] : nil
    }

    private static func word(_ text: String) -> Word {
        text.utf8.reduce(0) { $0 << 8 | Word($1) }
    }

    private struct Reader {
        /// The rank of the best so far; one past the last when there is none.
        var browser = browserNames.count
        var system = systemNames.count
        var version = 0
        private var isVersion = false
        private var word: Word = 0
        private let browserWords = BrowserName.browserWords
        private let systemWords = BrowserName.systemWords

        mutating func read(_ byte: UInt8) {
            if byte > UInt8(ascii: ";") {
                (word, isVersion) = (word << 8 | Word(byte), false)
            } else if isVersion, byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9"), version < 1000 {
                version = version * 10 + Int(byte - UInt8(ascii: "0"))
            } else {
                if byte == UInt8(ascii: "/") { endBrowserWord() } else { endSystemWord() }
                word = 0
            }
        }

        private mutating func endBrowserWord() {
            let rank = browserWords.firstIndex(of: word) ?? browser
            isVersion = rank < browser
            if isVersion { (browser, version) = (rank, 0) }
        }

        private mutating func endSystemWord() {
            isVersion = false
            guard word != 0 else { return }
            system = min(system, systemWords.firstIndex(of: word) ?? system)
        }
    }
}
