extension AuthError {
    /// No role has this name.
    public static let noSuchRole = AuthError("role_not_found", .notFound, "There is no such role.", field: "role")

    /// There is a role of this name.
    public static let roleExists = AuthError(
        "role_exists", .conflict, "There is a role of this name already.", field: "role")

    /// The role of the administrators allows everything, whatever is written down.
    public static let builtInRole = AuthError(
        "role_built_in", .conflict, "The role admin may always do everything: it is neither changed nor deleted.",
        field: "role")

    /// A permission has a name that cannot be one.
    public static let invalidPermission = AuthError(
        "permission_invalid", .invalid,
        "A permission is parts of a-z, 0-9, '-', '_' and '.' with ':' between them, the last one may be '*'; 64 bytes.",
        field: "permission")

    /// A role allows too much by name.
    public static let tooManyPermissions = AuthError(
        "permissions_too_many", .invalid, "A role has at most 100 permissions; a wildcard stands for many.",
        field: "permission")

    /// The change would leave the site without anybody who can make an administrator.
    public static let lastAdministrator = AuthError(
        "last_administrator", .conflict,
        "This would leave the site without an administrator. Make somebody else one first.")

    /// The account may not change roles.
    public static let notRoleManager = AuthError(
        "forbidden", .forbidden, "You are not allowed to do this.", reason: "needs roles:manage")

    /// The account may change roles, but not by more than it may do itself.
    public static let beyondOwnPermissions = AuthError(
        "beyond_own_permissions", .forbidden, "You can only give and take what you may do yourself.")
}
