import Foundation
import Gatehouse

/// Who we are at a provider, and how we show it.
struct ProviderClient: Sendable {
    /// What is shown.
    enum Credential: Sendable {
        /// The secret that the provider gave us.
        case secret(Secret<String>, ClientAuthentication)
        /// A token that we sign anew each time, in the secret's place.
        case signed(AppleClientSecret)
    }

    /// The client id.
    let id: String

    let credential: Credential
    let clock: AuthClock

    /// The value of `Authorization`, where it stands there.
    var authorization: Secret<String>? {
        guard case .secret(let secret, .basic) = credential else { return nil }
        let pair = "\(FormText.escape(id)):\(FormText.escape(secret.expose()))"
        return Secret("Basic \(Data(pair.utf8).base64EncodedString())")
    }

    /// What stands in the form.
    ///
    /// - Throws: `ProviderError` when nothing can be signed.
    func fields() throws(ProviderError) -> [(String, String)] {
        switch credential {
        case .secret(_, .basic): []
        case .secret(let secret, .post): [("client_id", id), ("client_secret", secret.expose())]
        case .signed(let signer):
            [("client_id", id), ("client_secret", try signer.secret(for: id, at: clock.now()).expose())]
        }
    }
}
