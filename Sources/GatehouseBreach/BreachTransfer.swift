import CCurl
import Gatehouse

/// One question over one connection, on the calling thread.
struct BreachTransfer {
    private static let isStarted = ccurl_start() == CURLE_OK

    let address: PublicURL
    let limit: Duration

    /// The body of a 200.
    ///
    /// Nothing is taken from the environment or from files of the user, and no redirect is followed.
    ///
    /// - Throws: `BreachError`.
    func get(_ url: String) throws -> [UInt8] {
        guard Self.isStarted, let handle = curl_easy_init() else { throw BreachError("libcurl does not start") }
        defer { curl_easy_cleanup(handle) }
        guard let headers = curl_slist_append(nil, "Add-Padding: true") else { throw BreachError("there is no memory") }
        defer { curl_slist_free_all(headers) }
        try apply(url, to: handle)
        try check(ccurl_set_list(handle, CURLOPT_HTTPHEADER, headers))
        let body = BreachBody()
        return try withExtendedLifetime(body) {
            try check(ccurl_set_writer(handle, BreachBody.write, Unmanaged.passUnretained(body).toOpaque()))
            try judge(curl_easy_perform(handle), of: handle)
            return body.bytes
        }
    }

    private func apply(_ url: String, to handle: UnsafeMutableRawPointer) throws {
        let milliseconds = Int(max(1, limit.microseconds / 1000))
        let texts: [(CURLoption, String)] = [
            (CURLOPT_URL, url), (CURLOPT_PROTOCOLS_STR, address.isSecure ? "https" : "http"), (CURLOPT_PROXY, ""),
            // The service turns away whoever does not say who asks.
            (CURLOPT_USERAGENT, "gatehouse"),
        ]
        let numbers = [
            (CURLOPT_NOSIGNAL, 1), (CURLOPT_TIMEOUT_MS, milliseconds), (CURLOPT_FOLLOWLOCATION, 0),
            (CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2)), (CURLOPT_SSL_VERIFYPEER, 1),
            (CURLOPT_SSL_VERIFYHOST, 2),
        ]
        for (option, text) in texts { try check(ccurl_set_text(handle, option, text)) }
        for (option, number) in numbers { try check(ccurl_set_number(handle, option, number)) }
    }

    private func judge(_ result: CURLcode, of handle: UnsafeMutableRawPointer) throws {
        guard result == CURLE_OK else {
            throw BreachError("\(address.origin): \(String(cString: curl_easy_strerror(result)))")
        }
        var status = 0
        try check(ccurl_get_number(handle, CURLINFO_RESPONSE_CODE, &status))
        guard status == 200 else { throw BreachError("\(address.origin): status \(status)") }
    }

    private func check(_ result: CURLcode) throws {
        guard result == CURLE_OK else { throw BreachError("libcurl refuses what it is to do") }
    }
}
