/// What can be done inside a transaction of a ``Store``, feature by feature.
public protocol StoreTransaction: AccountStore, PasswordStore, SessionStore, DeviceStore, RoleStore, ThrottleStore,
    KnownDeviceStore, FailureStore, AuditStore, AuditSealStore, OneTimeTokenStore, OutboxStore, IdentityStore,
    ImportStore, BackupStore
{
    /// Notes that something was taken away from the account: a session, its status, a role, its credentials.
    ///
    /// Every process forgets what it has cached of the account within the bound that `docs/how-it-works.md` states.
    func revoke(_ account: AccountID) throws
}
