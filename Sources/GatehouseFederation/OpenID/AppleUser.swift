/// What Apple's first answer says of somebody, beside the ID token and not signed: good for a name to propose, no more.
///
/// Source: https://developer.apple.com/documentation/signinwithapple/configuring-your-webpage-for-sign-in-with-apple,
/// read on 2026-11-24.
enum AppleUser {
    private static let maximumBytes = 4096

    /// First and last name, as far as they are there.
    static func name(in text: String?) -> String? {
        guard let text, text.utf8.count <= maximumBytes, let user = JSONValueReader.object(Array(text.utf8)),
            case .object(let name) = user["name"]
        else { return nil }
        let parts = ["firstName", "lastName"].compactMap { name.proposal($0, atMost: 100) }
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }
}
