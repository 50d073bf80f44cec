import Gatehouse

extension ValueParser where Value == [String] {
    /// Names that several of a kind are told apart by, and that variables can be made of.
    static let names = ValueParser(range: "names of a-z and 0-9, separated by commas, or empty") { text in
        guard !text.isEmpty else { return [] }
        let names = parts(text)
        func isName(_ name: String) -> Bool {
            (1...32).contains(name.utf8.count)
                && name.utf8.allSatisfy {
                    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
                        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
                }
        }
        return names.allSatisfy(isName) && Set(names).count == names.count ? names : nil
    }
}

extension ValueParser where Value == String {
    static let guardHost = ValueParser(range: "a host name in lower case, with :PORT where that is not 443") {
        (try? GuardRule(host: $0, admit: .signedIn)) == nil ? nil : $0
    }

    static let guardPath = ValueParser(range: "a path that begins with /, as people read it") {
        (try? GuardRule(host: "localhost", path: $0, admit: .signedIn)) == nil ? nil : $0
    }
}

extension ValueParser where Value == GuardRule.Admission {
    static let admission = ValueParser(range: "signed-in, public, or roles separated by commas") { text in
        switch text {
        case "signed-in": return .signedIn
        case "public": return .anybody
        default:
            let roles = parts(text).map { Role($0) }
            let known = roles.compactMap { $0 }
            return known.count == roles.count ? .roles(Set(known)) : nil
        }
    }
}

/// What stands between commas, without the spaces before it.
private func parts(_ text: String) -> [String] {
    text.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
        .map { String(decoding: Array($0.drop { $0 == UInt8(ascii: " ") }), as: UTF8.self) }
}
