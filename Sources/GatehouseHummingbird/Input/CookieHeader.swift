/// Our cookies among those of a request, found in one pass over the bytes of the Cookie header.
///
/// Nothing is decoded, unquoted or copied: what is kept is the header and where our values stand in it. Pairs are split
/// at `;`, and only SP and HTAB are trimmed, so a name behind any other blank, or behind one that Unicode alone calls
/// a semicolon, is another name.
struct CookieHeader: Sendable {
    /// A cookie of ours.
    enum Kind: Sendable, CaseIterable {
        case session, prelogin, remember, retry, notice, link, device, next
    }

    /// The longest value that is looked at, in bytes; a longer one counts as absent.
    static let maximumValueBytes = 128

    /// Whether one of our names was sent more than once, which makes that cookie absent; the caller audits it.
    private(set) var duplicates = false

    private let header: String
    private var session = Slot.notSent
    private var prelogin = Slot.notSent
    private var remember = Slot.notSent
    private var retry = Slot.notSent
    private var notice = Slot.notSent
    private var link = Slot.notSent
    private var device = Slot.notSent
    private var next = Slot.notSent

    /// Reads the header's value, several fields joined by `; `.
    init(_ header: String?, names: CookieNames) {
        guard var header, !header.utf8.isEmpty else {
            self.header = ""
            return
        }
        header.makeContiguousUTF8()
        self.header = header
        header.withUTF8 { read($0, names: names) }
    }

    /// Whether one of our names that have a say was sent, be its value usable or not.
    ///
    /// A notice only says something, a device signs nobody in, and a way back leads nobody else: each would otherwise ask a JSON login for a token that
    /// nothing gave it.
    var hasAny: Bool {
        session != .notSent || prelogin != .notSent || remember != .notSent || retry != .notSent || link != .notSent
    }

    /// Whether this cookie was sent, be its value usable or not.
    func wasSent(_ kind: Kind) -> Bool { self[kind] != .notSent }

    /// The value of a cookie, `nil` when it was not sent, sent twice or is too long.
    func value(_ kind: Kind) -> String? {
        withBytes(of: kind) { String(decoding: $0, as: UTF8.self) }
    }

    /// What the closure makes of a cookie's bytes, `nil` when ``value(_:)`` would be; the bytes end with the call.
    func withBytes<Result>(of kind: Kind, _ body: (UnsafeRawBufferPointer) -> Result) -> Result? {
        guard case .value(let range) = self[kind] else { return nil }
        // The initialiser made the text contiguous, so the storage is there.
        return header.utf8.withContiguousStorageIfAvailable { bytes in
            body(UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: bytes[range])))
        }
    }
}

extension CookieHeader {
    /// What is known of one cookie.
    private enum Slot: Sendable, Equatable {
        case notSent
        case unusable
        case value(Range<Int>)
    }

    private subscript(kind: Kind) -> Slot {
        get {
            switch kind {
            case .session: session
            case .prelogin: prelogin
            case .remember: remember
            case .retry: retry
            case .notice: notice
            case .link: link
            case .device: device
            case .next: next
            }
        }
        set {
            switch kind {
            case .session: session = newValue
            case .prelogin: prelogin = newValue
            case .remember: remember = newValue
            case .retry: retry = newValue
            case .notice: notice = newValue
            case .link: link = newValue
            case .device: device = newValue
            case .next: next = newValue
            }
        }
    }

    private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, names: CookieNames) {
        var start = 0
        while start < bytes.count {
            var end = start
            while end < bytes.count, bytes[end] != UInt8(ascii: ";") { end += 1 }
            var equals = start
            while equals < end, bytes[equals] != UInt8(ascii: "=") { equals += 1 }
            if equals < end { take(start..<equals, equals + 1..<end, of: bytes, names: names) }
            start = end + 1
        }
    }

    /// Keeps the place of one value if its name is ours.
    private mutating func take(
        _ name: Range<Int>, _ value: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>, names: CookieNames
    ) {
        let name = UnsafeBufferPointer(rebasing: bytes[Self.trimmed(name, of: bytes)])
        guard let kind = names.kind(of: name) else { return }
        guard self[kind] == .notSent else {
            self[kind] = .unusable
            duplicates = true
            return
        }
        let value = Self.trimmed(value, of: bytes)
        self[kind] = value.count <= Self.maximumValueBytes ? .value(value) : .unusable
    }

    private static func trimmed(_ range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, isBlank(bytes[start]) { start += 1 }
        while end > start, isBlank(bytes[end - 1]) { end -= 1 }
        return start..<end
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
    }
}

extension CookieHeader: CustomStringConvertible, CustomReflectable {
    /// Never shows the header, which holds secrets.
    var description: String { "CookieHeader(<redacted>)" }

    var customMirror: Mirror { Mirror(self, children: []) }
}
