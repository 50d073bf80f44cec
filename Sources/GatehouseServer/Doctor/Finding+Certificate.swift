import Gatehouse
import GatehouseTLS

extension Finding {
    /// What is to be said of the certificate; nothing when a proxy speaks https.
    static func certificate(_ settings: Settings) -> [Finding] {
        guard settings.servesTLS else { return [] }
        do {
            let certificate = try ServerCertificate(certificate: settings.tlsCertificate, key: settings.tlsKey)
            return [
                Finding.certificate(from: certificate.begins, to: certificate.ends, now: AuthClock.system.now()),
                names(of: certificate, publicURL: settings.publicURL),
            ]
        } catch {
            return [Finding(.fail, "certificate", "\(error)")]
        }
    }

    static func certificate(from begins: Timestamp, to ends: Timestamp, now: Timestamp) -> Finding {
        guard begins <= now else { return Finding(.fail, "certificate", "it holds only from \(begins.iso8601) on") }
        guard now < ends else { return Finding(.fail, "certificate", "it expired at \(ends.iso8601): renew it") }
        let left = ends.since(now)
        let text = "it holds until \(ends.iso8601), another \(left.microseconds / Duration.days(1).microseconds) days"
        return left < .days(14) ? Finding(.warn, "certificate", "\(text): renew it") : Finding(.ok, "certificate", text)
    }

    private static func names(of certificate: ServerCertificate, publicURL: String) -> Finding {
        let names = certificate.names.isEmpty ? "nothing" : certificate.names.joined(separator: ", ")
        guard let host = try? PublicURL(publicURL).host else {
            return Finding(.fail, "certificate", "it is for \(names), and the public URL cannot be read")
        }
        guard certificate.covers(host: host) else {
            return Finding(
                .fail, "certificate",
                "it is for \(names), not for \(host): browsers will refuse it; set public.url or get another one")
        }
        return Finding(.ok, "certificate", "it is for \(names)")
    }
}
