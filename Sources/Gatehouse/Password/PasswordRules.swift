/// Which new passwords are refused: the ones that are guessed first.
///
/// There are no rules of composition. A password is read in the forms in which people pad a weak one: lower-case, leet undone, a repeated unit taken
/// once, digits and marks at either end dropped. Entries of the list are reduced in the same way. The reasons stand in
/// `docs/decisions/0003-common-passwords.md`.
struct PasswordRules: Sendable {
    private static let mostBytes = 1024
    private static let fewestDifferent = 5
    /// A repeated unit with fewer symbols is no password, however often it is repeated.
    private static let shortestUnit = 8

    /// With more different marks than this, the marks are what a password is made of and no padding.
    private static let fewMarks = 6

    private let common: CommonPasswords

    /// Rules over a list of common passwords; without one, the list that ships with the library.
    init(common: CommonPasswords = .bundled) {
        self.common = common
    }

    /// The first thing that is wrong with a new password, or nil when it is good.
    ///
    /// - Parameters:
    ///   - password: The password in NFC.
    ///   - words: The site's name, the user's name, the parts of the mail address; those under four bytes are ignored.
    ///   - minimumLength: The fewest Unicode scalars.
    func weakness(of password: String, context words: [String], minimumLength: Int) -> PasswordWeakness? {
        if password.utf8.count > Self.mostBytes { return .tooLong }
        if password.unicodeScalars.count < minimumLength { return .tooShort(minimum: minimumLength) }
        if Set(password.lowercased().unicodeScalars).count < Self.fewestDifferent { return .tooFewDifferent }

        let symbols = PasswordSymbol.read(password)
        if PasswordSequences.makeUp(symbols) { return .sequence }
        if let weakness = known(symbols, PasswordContext(words)) { return weakness }
        if symbols.period.map({ $0 < Self.shortestUnit }) == true { return .repetition }
        return nil
    }

    private func known(_ symbols: [PasswordSymbol], _ context: PasswordContext) -> PasswordWeakness? {
        let pieces = PasswordPieces(common: common, context: context)
        if symbols.contains(where: { $0.kind == .letter }) {
            let core = symbols.core
            var forms = [symbols, core, core.withoutMarks, core.withLetterMarks.withoutMarks]
            // Letters far apart are no word: what stands between them is part of the password.
            if core.lettersOnly.count * 3 >= core.count * 2 { forms.append(core.lettersOnly) }
            if let weakness = first(of: forms, pieces, .words) { return weakness }
        }
        let marks = Set(symbols.lazy.filter { $0.kind == .mark }.map(\.scalar))
        guard marks.count <= Self.fewMarks else { return nil }
        return first(of: [symbols, symbols.withoutMarks], pieces, .entries)
    }

    /// The weakness of the first form that has one, each read forwards, backwards and with a repeated unit taken once.
    private func first(
        of forms: [[PasswordSymbol]], _ pieces: PasswordPieces, _ tariff: PasswordPieces.Tariff
    ) -> PasswordWeakness? {
        var seen: [[PasswordSymbol]] = []
        for form in forms.flatMap({ [$0, $0.takenOnce] }) where !form.isEmpty && !seen.contains(form) {
            seen.append(form)
            if let weakness = pieces.explain(form, tariff) ?? pieces.explain(form.reversed(), tariff) {
                return weakness
            }
        }
        return nil
    }
}
