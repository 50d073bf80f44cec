public import Gatehouse

extension Strings {
    /// How points in time are written.
    public struct Dates: Sendable {
        /// The months, January first.
        public var months = [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ]
        /// A time in words, from its parts in UTC and the name of its month.
        public var inWords: @Sendable (_ time: CivilTime, _ month: String) -> HTML = { time, month in
            "\(time.day) \(month) \(time.year), \(time.hour, digits: 2):\(time.minute, digits: 2) UTC"
        }
    }
}

extension Strings.Dates {
    /// The time in words, with what a program reads beside it.
    func time(_ time: Timestamp) -> HTML {
        let civil = CivilTime(time)
        let month = months.indices.contains(civil.month - 1) ? months[civil.month - 1] : ""
        return "<time datetime=\"\(civil.iso8601)\">\(inWords(civil, month))</time>"
    }
}
