import CCurl
import Gatehouse

/// Sets what libcurl is to do, and notices when it cannot.
struct SMTPOptions {
    let handle: UnsafeMutableRawPointer

    init(_ handle: UnsafeMutableRawPointer) {
        self.handle = handle
    }

    /// Everything about the server; nothing is taken from the environment or from files of the user.
    func apply(_ server: SMTPServer) throws {
        try set(CURLOPT_URL, server.url)
        try set(CURLOPT_PROTOCOLS_STR, "smtp,smtps")
        try set(CURLOPT_PROXY, "")
        try set(CURLOPT_NOSIGNAL, 1)
        try set(CURLOPT_CONNECTTIMEOUT_MS, milliseconds(server.connectLimit))
        try set(CURLOPT_TIMEOUT_MS, milliseconds(server.limit))
        try encrypt(server)
        guard let login = server.login else { return }
        try set(CURLOPT_USERNAME, login.user)
        try set(CURLOPT_PASSWORD, login.password.expose())
    }

    func set(_ option: CURLoption, _ value: Int) throws {
        try check(ccurl_set_number(handle, option, value))
    }

    func set(_ option: CURLoption, _ value: String) throws {
        // A zero byte would end the text for libcurl, and a line end would begin another command.
        guard value.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else { throw SMTPOptions.refused }
        try check(ccurl_set_text(handle, option, value))
    }

    func check(_ result: CURLcode) throws {
        guard result == CURLE_OK else { throw SMTPOptions.refused }
    }

    private func encrypt(_ server: SMTPServer) throws {
        let level = server.isEncrypted ? CURLUSESSL_ALL : CURLUSESSL_NONE
        try set(CURLOPT_USE_SSL, Int(level.rawValue))
        try set(CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
        try set(CURLOPT_SSL_VERIFYPEER, 1)
        try set(CURLOPT_SSL_VERIFYHOST, 2)
        guard let authorities = server.authorities else { return }
        try set(CURLOPT_CAINFO, authorities)
        // The folder of the system's authorities is not asked beside the file.
        try check(ccurl_set_text(handle, CURLOPT_CAPATH, nil))
    }

    private func milliseconds(_ time: Duration) -> Int {
        Int(max(1, time.microseconds / 1000))
    }

    private static let refused = MailError.temporary("libcurl refuses the settings of the mail server")
}
