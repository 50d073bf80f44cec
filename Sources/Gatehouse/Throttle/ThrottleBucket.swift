/// One counter and the rule by which it lets tries pass.
public struct ThrottleBucket: Sendable {
    /// When a bucket refuses.
    public enum Rule: Sendable, Hashable {
        /// So many tries pass at once; from then on each must wait, `first` at the beginning and twice as long each time,
        /// up to `longest`. A bucket that rested for `forget` starts anew.
        case backOff(free: Int64, first: Duration, longest: Duration, forget: Duration)

        /// So many tries pass in a window of time that begins with the first one.
        case window(limit: Int64, length: Duration)

        /// So many tries pass at once; from then on one each `every`, never slower; after `limit` none for `pause`.
        ///
        /// A bucket that rested for `forget`, and does not pause, starts anew.
        case steady(free: Int64, every: Duration, limit: Int64, pause: Duration, forget: Duration)
    }

    /// Names the bucket: a digest, so that the table tells neither names nor addresses.
    public let key: Digest256

    /// Its rule.
    public let rule: Rule

    /// The bucket of this kind for these parts.
    public init(kind: String, parts: [[UInt8]], rule: Rule) {
        key = Digest256(ofParts: [Array(kind.utf8)] + parts)
        self.rule = rule
    }

    /// Whether a refusal until this time is a pause, and not one of the waits between tries.
    func isPaused(until next: Timestamp, at now: Timestamp) -> Bool {
        guard case .steady(_, let every, _, _, _) = rule else { return false }
        return next > now + every
    }
}
