import CCurl
import Gatehouse

/// One message over one connection, on the calling thread.
struct SMTPTransfer {
    private static let isStarted = ccurl_start() == CURLE_OK

    private let server: SMTPServer

    init(_ server: SMTPServer) {
        self.server = server
    }

    /// Sends it.
    ///
    /// - Throws: `MailError`, which names neither the recipient nor what the server said.
    func send(_ envelope: SMTPEnvelope) throws {
        guard Self.isStarted, let handle = curl_easy_init() else { throw MailError.temporary("libcurl does not start") }
        defer { curl_easy_cleanup(handle) }
        guard let recipients = curl_slist_append(nil, "<\(envelope.recipient.text)>") else {
            throw MailError.temporary("there is no memory")
        }
        defer { curl_slist_free_all(recipients) }
        let options = SMTPOptions(handle)
        try options.apply(server)
        try options.set(CURLOPT_MAIL_FROM, "<\(envelope.sender.text)>")
        try options.check(ccurl_set_list(handle, CURLOPT_MAIL_RCPT, recipients))
        try transfer(envelope.content, options)
    }

    private func transfer(_ content: [UInt8], _ options: SMTPOptions) throws {
        let source = SMTPContent(content)
        try withExtendedLifetime(source) {
            try options.set(CURLOPT_UPLOAD, 1)
            try options.check(ccurl_set_size(options.handle, CURLOPT_INFILESIZE_LARGE, curl_off_t(content.count)))
            let context = Unmanaged.passUnretained(source).toOpaque()
            try options.check(ccurl_set_reader(options.handle, SMTPContent.read, context))
            let result = curl_easy_perform(options.handle)
            var reply = 0
            _ = ccurl_get_number(options.handle, CURLINFO_RESPONSE_CODE, &reply)
            try SMTPVerdict(result: result, reply: reply, wasContentRead: source.wasRead).check(server)
        }
    }
}
