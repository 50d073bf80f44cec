import Foundation

/// How far a long command has come, on a terminal; nothing anywhere else.
final class ProgressBar {
    private let total: Int64?
    private let isShown = isatty(STDERR_FILENO) != 0
    private let start = ContinuousClock.now
    private var last: ContinuousClock.Instant?

    private static let width = 30
    private static let pause: Duration = .milliseconds(200)

    /// A bar; without a total it counts.
    init(total: Int64?) {
        self.total = total
    }

    /// Shows that so much is done.
    func show(_ done: Int64) {
        let now = ContinuousClock.now
        guard isShown, last.map({ now - $0 >= ProgressBar.pause }) ?? true else { return }
        last = now
        Console.complain("\r\u{1B}[K" + Self.line(done, of: total, after: now - start), terminator: "")
    }

    /// Takes the bar off the terminal, so that something else can be written.
    func clear() {
        guard isShown, last != nil else { return }
        Console.complain("\r\u{1B}[K", terminator: "")
    }

    /// The bar as text.
    static func line(_ done: Int64, of total: Int64?, after time: Duration) -> String {
        let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
        let rate = seconds > 0 ? Int64(Double(done) / seconds) : 0
        guard let total, total > 0 else { return "\(done) rows, \(rate) a second" }
        let share = min(1, Double(done) / Double(total))
        let full = Int(share * Double(width))
        let bar = String(repeating: "#", count: full) + String(repeating: ".", count: width - full)
        return "[\(bar)] \(Int(share * 100)) %, \(done) rows, \(rate) a second"
    }
}
