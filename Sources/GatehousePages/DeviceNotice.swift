import Hummingbird

/// What the list of devices is told that happened just now: `/account/devices?notice=device-ended`.
///
/// A word of a short list, never text, because anybody can write an address.
enum DeviceNotice: String {
    case deviceEnded = "device-ended"
    case alreadyEnded = "already-ended"
    case othersEnded = "others-ended"

    /// What stands in the page's address, if it is on the list.
    init?(_ request: Request) {
        guard let word = Query.value(of: "notice", request) else { return nil }
        self.init(rawValue: word)
    }

    func text(_ strings: Strings.Devices) -> String {
        switch self {
        case .deviceEnded: strings.ended
        case .alreadyEnded: strings.alreadyEnded
        case .othersEnded: strings.othersEnded
        }
    }

    func path(_ page: String) -> String { page + "?notice=" + rawValue }
}
