public import Hummingbird

extension RouterMethods where Context: AuthRequestContext {
    /// A group whose routes only somebody signed in reaches: `@login_required`, `@roles_required` and their kin.
    ///
    /// A group that was made before ``SessionMiddleware`` was added answers 401 to everybody: it fails closed.
    ///
    /// - Parameters:
    ///   - path: the path that the group's routes begin with.
    ///   - requirements: what is asked for beyond a login; all of them.
    public func authenticated(
        _ path: RouterPath = "", _ requirements: Requirement...
    ) -> RouterGroup<Authenticated<Context>> {
        let group = group(path, context: Authenticated<Context>.self)
        return requirements.isEmpty
            ? group : group.add(middleware: RequirementMiddleware(requirements: requirements))
    }
}
