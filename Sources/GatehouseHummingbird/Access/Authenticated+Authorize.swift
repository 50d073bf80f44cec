public import Gatehouse

extension Authenticated {
    /// Goes on only if the thing's policy lets who is signed in do this with it: `try context.authorize(.edit, article)`.
    ///
    /// - Parameters:
    ///   - action: what is to be done.
    ///   - resource: what it is to be done with.
    ///   - isHidden: whether the answer is 404, for things whose existence is not everybody's business.
    /// - Throws: a refusal with 403, or 404, which is counted in the record.
    public func authorize<Resource: Governed>(
        _ action: Resource.Policy.Action, _ resource: Resource, orNotFound isHidden: Bool = false
    ) throws where Resource.Policy.User == Base.User {
        guard !may(action, resource) else { return }
        auth.state?.auth.refuse(.forbidden, caller: auth.caller, account: account.id)
        throw AccessRefusal(isHidden ? .notFound : .forbidden, auth.state?.surface)
    }

    /// Whether the thing's policy lets who is signed in do this with it, for pages that show a button or do not.
    public func may<Resource: Governed>(_ action: Resource.Policy.Action, _ resource: Resource) -> Bool
    where Resource.Policy.User == Base.User {
        Resource.policy.allows(action, on: resource, to: AccessSubject(user: user, account: account))
    }

    /// Whether one of the account's roles allows this.
    public func may(_ permission: Permission) -> Bool { account.permissions.contains(permission) }
}
