import CCurl
import Gatehouse

/// What became of a message: what libcurl says, and the last reply of the server.
struct SMTPVerdict {
    let result: CURLcode

    /// The last reply code (RFC 5321, section 4.2.1); 0 when there was none.
    let reply: Int

    /// Whether the server had let the message itself begin.
    let wasContentRead: Bool

    /// - Throws: `MailError` unless the server took the message over.
    func check(_ server: SMTPServer) throws {
        guard result != CURLE_OK else { return }
        let words = String(cString: curl_easy_strerror(result))
        let reason = "\(server.host):\(server.port): \(words)" + (hasRefused ? ", reply \(reply)" : "")
        throw isPermanent ? MailError.permanent(reason) : .temporary(reason)
    }

    private var hasRefused: Bool { (400...599).contains(reply) }

    /// Whether the server will never take this message.
    ///
    /// A login that fails, or one that is asked for (53x, RFC 4954), is a matter of settings: the message waits until
    /// they are put right. So does one whose server would not even begin to speak.
    private var isPermanent: Bool {
        let isAboutMessage = wasContentRead || result == CURLE_SEND_ERROR
        return isAboutMessage && (500...599).contains(reply) && !(530...539).contains(reply)
    }
}
