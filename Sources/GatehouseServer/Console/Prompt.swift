import Foundation

/// Asks the operator, on standard input.
enum Prompt {
    private static let longestLine = 4096
    private static let interrupt: UInt8 = 3

    /// A password: at a terminal asked for twice and without echo, otherwise the first line of standard input.
    ///
    /// There is no option for it: what stands on a command line is seen by every user of the machine.
    ///
    /// - Throws: ``CommandFailure`` when there is none, or two that differ.
    static func newPassword(for name: String) throws -> String {
        guard isatty(STDIN_FILENO) != 0 else { return try line() }
        let password = try hidden("New password for \(name): ")
        guard try hidden("The same again: ").utf8.elementsEqual(password.utf8) else {
            throw CommandFailure("The two passwords are not the same.", .refused)
        }
        return password
    }

    /// Asks a question whose answer is seen.
    static func answer(to question: String) throws -> String {
        Console.complain(question, terminator: "")
        return try line()
    }

    private static func hidden(_ prompt: String) throws -> String {
        var before = termios()
        guard tcgetattr(STDIN_FILENO, &before) == 0 else { throw CommandFailure("The terminal cannot be read.") }
        var silent = before
        // Ctrl-C comes as a byte that ends the line, so that echo is on again whatever happens.
        silent.c_lflag &= ~tcflag_t(ECHO | ISIG)
        withUnsafeMutableBytes(of: &silent.c_cc) { $0[Int(VEOL)] = interrupt }
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent)
        defer {
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &before)
            Console.complain("")
        }
        Console.complain(prompt, terminator: "")
        return try line(endingAt: interrupt)
    }

    /// One line as it stands, without its end.
    private static func line(endingAt interrupt: UInt8? = nil) throws -> String {
        var bytes: [UInt8] = []
        var byte: UInt8 = 0
        while byte != UInt8(ascii: "\n"), byte != interrupt, read(STDIN_FILENO, &byte, 1) == 1 {
            bytes.append(byte)
            guard bytes.count <= longestLine else { throw CommandFailure("The line is too long.", .refused) }
        }
        guard byte != interrupt else { throw CommandFailure("Given up.") }
        let line = LineEnd.dropped(from: bytes)
        guard !line.isEmpty else { throw CommandFailure("Nothing was given on standard input.", .refused) }
        guard let text = String(validating: line, as: UTF8.self) else {
            throw CommandFailure("The line is not UTF-8.", .refused)
        }
        return text
    }
}
