import Foundation

/// Whether Linux gives a process large pages without being asked, which makes a hash a third cheaper.
enum HugePages {
    private static let file = "/sys/kernel/mm/transparent_hugepage/enabled"

    /// What the kernel says, or nil where it says nothing.
    static func areGiven(from file: String = file) -> Bool? {
        guard let text = try? String(contentsOfFile: file, encoding: .utf8) else { return nil }
        return text.contains("[always]")
    }
}
