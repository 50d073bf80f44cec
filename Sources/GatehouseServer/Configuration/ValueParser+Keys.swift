import Gatehouse

extension ValueParser where Value == KeySource {
    static let keys = ValueParser(range: "beside, for a file beside the database, or what `gatehouse keys new` prints")
    {
        text in
        guard text != "beside" else { return .besideDatabase }
        return (try? KeyRing(Secret(text))).map { .keys($0) }
    }
}
