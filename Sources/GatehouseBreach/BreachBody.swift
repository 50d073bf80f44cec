import CCurl

/// The bytes of an answer, as libcurl hands them over; used on one thread only.
final class BreachBody {
    /// More than this is no answer: a range holds some two thousand lines.
    static let maximumBytes = 1 << 20

    private(set) var bytes: [UInt8] = []

    /// Takes the next bytes; taking none makes libcurl give up.
    static let write: curl_write_callback = { buffer, size, count, context in
        guard let buffer, let context else { return 0 }
        let body = Unmanaged<BreachBody>.fromOpaque(context).takeUnretainedValue()
        return body.take(UnsafeRawBufferPointer(start: buffer, count: size * count))
    }

    private func take(_ piece: UnsafeRawBufferPointer) -> Int {
        guard bytes.count + piece.count <= BreachBody.maximumBytes else { return 0 }
        bytes.append(contentsOf: piece)
        return piece.count
    }
}
