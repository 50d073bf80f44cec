/// 40,051 common passwords as text: words separated by a space or a new line.
///
/// Made by `scripts/make-common-passwords.py`; do not edit. Sources, licences and reasons:
/// `docs/decisions/0003-common-passwords.md`.
enum CommonPasswordList {
    static let words = 40_051

    static let parts: [StaticString] = [
        part1, part2, part3, part4, part5, part6, part7, part8, part9, part10, part11, part12, part13,
    ]
}
