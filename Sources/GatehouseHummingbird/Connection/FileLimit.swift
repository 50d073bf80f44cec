#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The process's limit of open files (`RLIMIT_NOFILE`), which every connection takes one of.
public enum FileLimit {
    /// Files kept back for everything but connections: the database and its readers, logs, event loops, look-ups.
    public static let reserve = 128

    /// Raises the soft limit as far as these connections need and the hard limit allows.
    ///
    /// The limit is never lowered.
    ///
    /// - Returns: how many connections fit below the limit that holds now.
    @discardableResult
    public static func makeRoom(forConnections wanted: Int) -> Int {
        var limit = rlimit()
        guard getrlimit(resource, &limit) == 0 else { return connections(fittingIn: assumedSoftLimit) }
        let raised = target(soft: limit.rlim_cur, hard: min(limit.rlim_max, systemMaximum), wanted: wanted)
        if raised > limit.rlim_cur {
            let before = limit.rlim_cur
            limit.rlim_cur = raised
            if setrlimit(resource, &limit) != 0 { limit.rlim_cur = before }
        }
        return connections(fittingIn: limit.rlim_cur)
    }

    /// The soft limit to set: room for the connections and the reserve, between the soft and the hard limit.
    static func target(soft: rlim_t, hard: rlim_t, wanted: Int) -> rlim_t {
        let needed = rlim_t(clamping: wanted).addingReportingOverflow(rlim_t(reserve))
        return max(soft, min(hard, needed.overflow ? .max : needed.partialValue))
    }

    /// Connections that leave the reserve free, or half of the limit when it is smaller than twice the reserve.
    static func connections(fittingIn soft: rlim_t) -> Int {
        let files = Int(clamping: soft)
        return files - min(reserve, files / 2)
    }

    /// What POSIX systems have always allowed, for one that does not say.
    private static let assumedSoftLimit: rlim_t = 256

    #if canImport(Glibc)
    private static var resource: __rlimit_resource_t { __rlimit_resource_t(RLIMIT_NOFILE.rawValue) }
    #else
    private static var resource: Int32 { RLIMIT_NOFILE }
    #endif

    #if canImport(Darwin)
    /// macOS refuses a soft limit above this even when the hard limit is infinite.
    private static let systemMaximum = rlim_t(OPEN_MAX)
    #else
    private static let systemMaximum = rlim_t.max
    #endif
}
