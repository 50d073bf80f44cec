import Foundation
import Testing

@Suite("The style sheet")
struct StyleSheetTests {
    private let css: String

    init() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardized
        let file = root.appending(path: "Sources/GatehousePages/Assets/gatehouse.css")
        css = try String(contentsOf: file, encoding: .utf8)
    }

    /// ASVS: 3.6.1.
    @Test func `it is small and fetches nothing`() {
        #expect(css.utf8.count < 20_000)
        #expect(!css.contains("url(") && !css.contains("@import"))
    }

    @Test func `it has a dark side and moves only where movement is welcome`() {
        #expect(css.contains("prefers-color-scheme: dark"))
        let parts = css.components(separatedBy: "@media (prefers-reduced-motion: no-preference)")
        #expect(parts.count == 2)
        #expect(!(parts.first ?? "").contains("transition") && !css.contains("animation"))
    }

    @Test(
        "Text stands out from what it stands on (WCAG 2.2, 1.4.3 and 1.4.11)",
        arguments: [
            ("ink", "page", 7.0), ("ink", "surface", 7.0), ("muted", "page", 4.5), ("muted", "surface", 4.5),
            ("accent", "page", 4.5), ("accent", "surface", 4.5), ("accent-strong", "page", 4.5),
            ("on-accent", "accent", 4.5), ("on-accent", "accent-strong", 4.5), ("wrong", "surface", 4.5),
            ("wrong", "wrong-surface", 4.5), ("ink", "wrong-surface", 4.5), ("field", "surface", 3.0),
            ("field", "page", 3.0), ("focus", "page", 3.0), ("focus", "surface", 3.0),
        ])
    func contrast(front: String, back: String, least: Double) throws {
        for scheme in css.components(separatedBy: ":root {").dropFirst() {
            let ratio = try self.ratio(try luminance(of: front, in: scheme), try luminance(of: back, in: scheme))
            #expect(ratio >= least, "\(front) on \(back): \(ratio)")
        }
    }

    private func ratio(_ one: Double, _ other: Double) throws -> Double {
        (max(one, other) + 0.05) / (min(one, other) + 0.05)
    }

    /// The relative luminance of a colour variable, as WCAG defines it.
    private func luminance(of variable: String, in scheme: String) throws -> Double {
        let start = try #require(scheme.range(of: "--\(variable): #")).upperBound
        var digits = String(scheme[start...].prefix { $0 != ";" })
        if digits.count == 3 { digits = digits.map { "\($0)\($0)" }.joined() }
        let number = try #require(UInt32(digits, radix: 16))
        let channels = [16, 8, 0].map { shift in
            let value = Double(number >> UInt32(shift) & 0xFF) / 255
            return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
    }
}
