import Gatehouse

extension FormField {
    /// The answer to a challenge; `gatehouse.js` finds that of a computation.
    static func challenge(_ question: ChallengeQuestion, _ strings: Strings.Login) -> FormField {
        let isComputed = question.kind == "sha256"
        let hint: HTML =
            isComputed
            ? "\(strings.computationHint) <code>\(question.ticket)</code> \(strings.computationBits) \(question.text)."
            : "\(question.text)"
        return FormField(
            name: "challenge_answer", label: isComputed ? strings.computation : strings.challenge, hint: hint,
            attributes: """
                 type="text" autocomplete="off" autocapitalize="none" spellcheck="false" data-challenge="\(question.kind)" \
                data-ticket="\(question.ticket)" data-question="\(question.text)"
                """)
    }
}
