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
        return "<time datetime=\"\(stamp(civil))\">\(inWords(civil, month))</time>"
    }

    /// ISO 8601, written straight into the page: `CivilTime.iso8601` makes a string of every number.
    private func stamp(_ time: CivilTime) -> HTML {
        """
        \(time.year, digits: 4)-\(time.month, digits: 2)-\(time.day, digits: 2)T\(time.hour, digits: 2):\
        \(time.minute, digits: 2):\(time.second, digits: 2)Z
        """
    }
}
