/// Where a browser on `https://app.example.test` goes for a Location: the URL standard's parser as far as the host.
///
/// It is written from the standard's states, without looking at the code that is tested with it.
enum URLOrigin {
    struct Place: Equatable {
        /// The host, `nil` when it is our own.
        var host: String?
        /// The path with its dot segments resolved.
        var path: String
    }

    /// The place, `nil` for another scheme than https.
    static func resolve(_ text: String) -> Place? {
        var input = Array(text.unicodeScalars)
        while let first = input.first, first.value <= 0x20 { input.removeFirst() }
        while let last = input.last, last.value <= 0x20 { input.removeLast() }
        input.removeAll { $0 == "\t" || $0 == "\n" || $0 == "\r" }
        var rest = input[...]
        if let scheme = takeScheme(from: &rest) {
            guard scheme == "https" else { return nil }
            // `https:x` and `https:/x` are relative to a base of the same scheme.
        }
        let slashes = rest.prefix { isSlash($0) }
        if slashes.count >= 2 {
            let authority = rest.dropFirst(slashes.count).prefix { !isSlash($0) && $0 != "?" && $0 != "#" }
            let host = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? []
            return Place(host: string(host), path: path(rest.dropFirst(slashes.count + authority.count)))
        }
        return Place(host: nil, path: path(rest))
    }

    private static func takeScheme(from rest: inout ArraySlice<Unicode.Scalar>) -> String? {
        guard let colon = rest.firstIndex(of: ":"), let first = rest.first, first.isASCII,
            first.properties.isAlphabetic
        else { return nil }
        let scheme = rest[..<colon]
        let isScheme = scheme.allSatisfy { scalar in
            scalar.isASCII && (scalar.properties.isAlphabetic || "0123456789+-.".unicodeScalars.contains(scalar))
        }
        guard isScheme else { return nil }
        rest = rest[rest.index(after: colon)...]
        return string(scheme).lowercased()
    }

    private static func path(_ rest: ArraySlice<Unicode.Scalar>) -> String {
        let whole = rest.prefix { $0 != "?" && $0 != "#" }
        var resolved: [String] = []
        let segments = whole.split(omittingEmptySubsequences: false, whereSeparator: isSlash).map(string)
        for (place, segment) in segments.enumerated() where place > 0 || !segment.isEmpty {
            let plain = segment.lowercased().split(separator: "%2e", omittingEmptySubsequences: false)
                .joined(separator: ".")
            let isLast = place == segments.count - 1
            switch plain {
            case "..":
                _ = resolved.popLast()
                if isLast { resolved.append("") }
            case ".": if isLast { resolved.append("") }
            default: resolved.append(segment)
            }
        }
        return "/" + resolved.joined(separator: "/")
    }

    private static func isSlash(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "/" || scalar == "\\"
    }

    private static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
        var text = ""
        text.unicodeScalars.append(contentsOf: scalars)
        return text
    }
}
