/// Keeps the record of what happened.
public protocol AuditStore {
    /// Adds an event.
    func append(_ event: AuditEvent) throws

    /// Adds a refusal that was counted in memory, joining the row of the same kind, client and minute if there is one.
    func merge(_ event: AuditEvent) throws

    /// The newest events of the account, or of everybody, newest first.
    func auditEvents(of account: AccountID?, limit: Int) throws -> [AuditEvent]
}
