extension AuthError {
    /// What came with a link cannot be a token.
    public static let invalidLink = AuthError(
        "token_invalid", .invalid, "This link is not whole. Open it from the mail again.", field: "token")

    /// The link was used, replaced by a newer one or has expired; which it was is never told.
    public static let deadLink = AuthError(
        "token_gone", .gone, "This link no longer works: it was used, is too old, or a newer one took its place.")

    /// The code does not match, or no longer; how many tries are left is never told.
    public static let wrongCode = AuthError(
        "code_wrong", .invalid,
        "This code is wrong, too old, or was asked for in another browser. Check it, or use the link in the mail.",
        field: "code")
}
