import Gatehouse

/// The judgements, apart from how the values are measured.
extension Finding {
    /// 2026-01-01 00:00:00 UTC: no clock that is right shows less.
    private static let earliestNow = Timestamp(microseconds: 1_767_225_600_000_000)

    static func clock(_ now: Timestamp, newestEvent: Timestamp?) -> Finding {
        guard now >= earliestNow else {
            return Finding(.fail, "clock", "\(now.iso8601) cannot be right: set the clock, best by NTP")
        }
        if let newestEvent, now < newestEvent {
            return Finding(
                .fail, "clock", "\(now.iso8601), but the newest audit row is of \(newestEvent.iso8601): set the clock")
        }
        return Finding(.ok, "clock", now.iso8601)
    }

    static func hashing(_ time: Duration, hugePages: Bool?) -> Finding {
        let text = "one password takes \(time.microseconds / 1000) ms"
        if time < .milliseconds(5) {
            return Finding(.warn, "hashing", "\(text): raise passwords.argon2.memory")
        }
        if time > .seconds(1) {
            return Finding(.warn, "hashing", "\(text): nobody waits so long; lower passwords.argon2.passes or .memory")
        }
        let advice = "; transparent huge pages would make it faster, docs/passwords.md"
        return Finding(.ok, "hashing", hugePages == false ? text + advice : text)
    }

    static func mode(of path: String, _ mode: Int) -> Finding {
        let text = "\(path) has mode \(String(mode, radix: 8))"
        guard mode != 0o600 else { return Finding(.ok, "files", text) }
        return Finding(.fail, "files", "\(text): it is for its owner alone, chmod 600 \(path)")
    }

    static func freeSpace(_ bytes: Int64) -> Finding {
        let text = "\(bytes / 1_048_576) MiB are free"
        if bytes < 104_857_600 { return Finding(.fail, "disk", "\(text): make room before writes fail") }
        if bytes < 1_073_741_824 { return Finding(.warn, "disk", "\(text): make room soon") }
        return Finding(.ok, "disk", text)
    }

    static func publicURL(_ settings: Settings, isDevelopment: Bool) -> Finding {
        do {
            try settings.checkServing(isDevelopment: true)
            let url = try PublicURL(settings.publicURL)
            guard !url.isSecure else { return Finding(.ok, "public URL", url.origin) }
            let advice = "set GATEHOUSE_PUBLIC_URL to an https address for everybody else"
            return Finding(isDevelopment ? .ok : .warn, "public URL", "\(url) is for this machine only: \(advice)")
        } catch {
            return Finding(.fail, "public URL", CommandFailure(error)?.message ?? "\(error)")
        }
    }

    static func throttle(_ settings: Settings, isDevelopment: Bool) -> Finding {
        guard !settings.isThrottling else { return Finding(.ok, "throttle", "guessing is slowed down") }
        return Finding(
            isDevelopment ? .warn : .fail, "throttle", "guessing is not slowed down: set throttle.enabled to on")
    }

    static func proxies(_ settings: Settings) -> Finding {
        let networks = settings.auth.trustedProxies.networks.map(\.description).joined(separator: ", ")
        let isSecure = (try? PublicURL(settings.publicURL).isSecure) ?? false
        switch (isSecure && !settings.servesTLS, networks.isEmpty) {
        case (true, true):
            return Finding(
                .warn, "proxies",
                "none is trusted: behind the one that speaks https, all visitors count as one; set GATEHOUSE_PROXIES")
        case (_, true): return Finding(.ok, "proxies", "none is trusted")
        case (_, false): return Finding(.ok, "proxies", "trusted: \(networks)")
        }
    }
}
