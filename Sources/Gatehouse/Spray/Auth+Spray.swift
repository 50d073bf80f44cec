import Logging

extension Auth {
    /// Counts a wrong password for the whole site.
    func countFailure() async {
        guard throttle.policy.isEnabled, spray.note(at: clock.now()) else { return }
        await lookForSpray()
    }

    /// Writes the failures that were gathered, and looks whether there are too many of them on all servers.
    ///
    /// Nothing hangs on it: when it fails, the failures are kept for the next time.
    func lookForSpray() async {
        guard throttle.policy.isEnabled else { return }
        let now = clock.now()
        let (pending, usual) = spray.take(at: now)
        guard !pending.isEmpty else { return }
        let policy = throttle.policy.spray
        do {
            let found = try await write { flow in
                for (minute, count) in pending.sorted(by: { $0.key < $1.key }) {
                    try flow.store.addFailures(count, minute: minute)
                }
                let recent = try flow.store.failures(from: now.minute - SprayWatch.window + 1)
                let usual = try usual ?? flow.usualFailures(at: now)
                let isAttack = policy.isAttack(recent, usual: usual)
                if isAttack { try flow.recordSpray(recent) }
                return (usual: usual, isAttack: isAttack)
            }
            spray.learn(usual: found.usual, isAttack: found.isAttack, at: now)
        } catch {
            spray.restore(pending, at: now)
            logger.warning("failures could not be counted", metadata: ["error": "\(error)"])
        }
    }

    /// Holds up a try of an unknown device while passwords are being tried all over the site.
    ///
    /// Nothing is refused, and nobody waits who is known.
    func holdUp(_ attempt: LoginAttempt) async {
        guard case .unknownDevice = attempt.origin, spray.isAlarmed(at: clock.now()), spray.beginWaiting() else {
            return
        }
        try? await clock.sleep(throttle.policy.spray.delay)
        spray.endWaiting()
    }
}

extension Flow {
    /// The failures of a usual hour: the median of the last seven days, the running hour left out.
    fileprivate func usualFailures(at now: Timestamp) throws -> Int64 {
        let end = now.minute / 60 * 60
        let counts = try store.failuresByHour(from: end - SprayWatch.hours * 60, upTo: end).sorted()
        // Hours without failures come first and have no row.
        let middle = Int(SprayWatch.hours / 2) - (Int(SprayWatch.hours) - counts.count)
        return counts.indices.contains(middle) ? counts[middle] : 0
    }

    /// Writes into the record that passwords are being tried all over the site: once an hour, whichever server sees it.
    fileprivate func recordSpray(_ count: Int64) throws {
        let once = ThrottleBucket(kind: "spray", parts: [], rule: .window(limit: 1, length: .hours(1)))
        guard try store.admit(once, at: now) == nil else { return }
        try record(.loginSpray, account: nil, caller: .console, detail: "\(count) wrong passwords in 10 minutes")
    }
}
