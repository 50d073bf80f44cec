import Gatehouse
import GatehouseBreach

extension Settings {
    /// What `passwords.breached` names: a service, a file, or nothing.
    ///
    /// - Throws: ``CommandFailure`` when the file cannot be used.
    func breachedPasswordList() throws -> (any BreachedPasswords)? {
        guard !breachedPasswords.isEmpty else { return nil }
        if breachedPasswords.isURL { return BreachService(try PublicURL(breachedPasswords)) }
        do {
            return try BreachFile(path: breachedPasswords)
        } catch let error as BreachError {
            throw CommandFailure("passwords.breached: \(error.reason).")
        }
    }
}
