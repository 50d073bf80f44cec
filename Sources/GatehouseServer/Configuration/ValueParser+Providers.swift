import Gatehouse

extension ValueParser where Value == [ProviderName] {
    static let providerNames = ValueParser(range: "names of a-z, 0-9 and -, separated by commas, none of them twice") {
        text in
        guard !text.isEmpty else { return [] }
        var names: [ProviderName] = []
        for part in text.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
            let word = String(decoding: part.drop { $0 == UInt8(ascii: " ") }, as: UTF8.self)
            guard let name = ProviderName(word), !names.contains(name) else { return nil }
            names.append(name)
        }
        return names
    }
}

extension ValueParser where Value == ProviderKind {
    static let providerKind = ValueParser(range: ProviderKind.allCases.map(\.rawValue).joined(separator: ", ")) {
        ProviderKind(rawValue: $0)
    }
}

extension ValueParser where Value == [String] {
    /// Words of visible ASCII.
    static let words = ValueParser(range: "words separated by commas, or empty") { text in
        guard !text.isEmpty else { return [] }
        let words = text.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
            .map { $0.drop { $0 == UInt8(ascii: " ") } }
        let isPlain = words.allSatisfy { word in
            (1...256).contains(word.count) && word.allSatisfy { (0x21...0x7E).contains($0) }
        }
        return isPlain ? words.map { String(decoding: $0, as: UTF8.self) } : nil
    }
}

extension ValueParser where Value == String {
    /// A secret of one line or several.
    static let secretText = ValueParser(range: "text of up to 8 KiB") {
        $0.utf8.count <= 8192 && !$0.utf8.contains(0) ? $0 : nil
    }
}
