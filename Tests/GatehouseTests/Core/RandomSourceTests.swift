import Gatehouse
import Testing

@Suite("Random bytes")
struct RandomSourceTests {
    /// ASVS: 11.5.2.
    @Test func `many who ask at once get different ones`() async {
        let all = await withTaskGroup(of: [[UInt8]].self) { group in
            for _ in 0..<64 {
                group.addTask { (0..<500).map { _ in RandomSource.system.bytes(16) } }
            }
            return await group.reduce(into: []) { $0 += $1 }
        }
        #expect(all.allSatisfy { $0.count == 16 })
        #expect(Set(all).count == 32_000)
    }
}
