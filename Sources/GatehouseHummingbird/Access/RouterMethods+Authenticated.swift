public import Hummingbird

extension RouterMethods where Context: AuthRequestContext {
    /// A group whose routes only somebody signed in reaches: `@login_required`, `@roles_required` and their kin.
    ///
    /// A group that was made before ``SessionMiddleware`` was added answers 401 to everybody: it fails closed.
    ///
    /// - Parameters:
    ///   - path: the path that the group's routes begin with.
    ///   - requirements: what is asked for beyond a login; all of them.
    ///   - login: the path of a login page of this group's own, which lies outside of it; the site's when `nil`.
    public func authenticated(
        _ path: RouterPath = "", _ requirements: Requirement..., login: String? = nil
    ) -> RouterGroup<Authenticated<Context>> {
        authenticated(path, all: requirements, login: login)
    }

    func authenticated(
        _ path: RouterPath, all requirements: [Requirement], login: String?
    ) -> RouterGroup<Authenticated<Context>> {
        let group =
            if let area = AreaLogin<Context>(login) {
                self.group(path).add(middleware: area).group(context: Authenticated<Context>.self)
            } else {
                self.group(path, context: Authenticated<Context>.self)
            }
        return requirements.isEmpty
            ? group : group.add(middleware: RequirementMiddleware(requirements: requirements))
    }
}
