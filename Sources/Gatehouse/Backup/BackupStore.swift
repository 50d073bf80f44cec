/// What a store does when it was put back from a backup.
public protocol BackupStore {
    /// Ends every session, forgets every remembered device, and spends every link and code.
    ///
    /// Those that ended after the backup was made would be alive again.
    func endEverySignIn() throws
}
