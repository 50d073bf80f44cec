/// How looking a new password up ended, when it did not end with a refusal.
enum BreachCheck: Sendable {
    /// It is not among the breached ones, or nobody is asked.
    case passed

    /// It could not be found out, for this reason.
    case unreachable(String)
}
