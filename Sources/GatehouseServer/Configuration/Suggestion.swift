/// The known name that somebody may have meant.
enum Suggestion {
    /// Refuses the first name that is not known, and says which known one is nearest.
    ///
    /// - Throws: ``CommandFailure``.
    static func check(_ names: [String], known: [String], where place: String) throws {
        for name in names where !known.contains(name) {
            let nearest = nearest(to: name, among: known).map { " Did you mean \($0)?" } ?? ""
            throw CommandFailure("There is no setting \(String(reflecting: name)) (\(place)).\(nearest)")
        }
    }

    /// The candidate with the fewest changes away.
    static func nearest(to name: String, among candidates: [String]) -> String? {
        let bytes = Array(name.utf8.prefix(128))
        return candidates.min { distance(bytes, Array($0.utf8)) < distance(bytes, Array($1.utf8)) }
    }

    /// How many bytes must be added, removed or replaced to make one of the other (Levenshtein).
    static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var row = Array(0...right.count)
        for (line, byte) in left.enumerated() {
            var diagonal = row[0]
            row[0] = line + 1
            for (place, other) in right.enumerated() {
                let replaced = diagonal + (byte == other ? 0 : 1)
                diagonal = row[place + 1]
                row[place + 1] = min(replaced, diagonal + 1, row[place] + 1)
            }
        }
        return row[right.count]
    }
}
