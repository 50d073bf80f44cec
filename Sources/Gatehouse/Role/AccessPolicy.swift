/// Who may do what with one kind of thing, as a plain type: it sees the thing, not the request.
///
/// <!-- code: declarations -->
///
/// ```swift
/// struct Article: Governed {
///     static let policy = ArticlePolicy()
///     let author: AccountID
/// }
///
/// struct ArticlePolicy: AccessPolicy {
///     enum Action { case read, edit }
///
///     func allows(_ action: Action, on article: Article, to subject: AccessSubject<Account>) -> Bool {
///         switch action {
///         case .read: true
///         case .edit: article.author == subject.account.id || subject.may("articles:edit")
///         }
///     }
/// }
/// ```
///
/// A handler asks it with `try context.authorize(.edit, article)`. It needs no request, so a test calls it as it stands.
public protocol AccessPolicy<Resource>: Sendable {
    /// The user type of the application's request context.
    associatedtype User: Sendable = Account

    /// What can be done: usually an enum, so that the compiler asks for a decision on each case.
    associatedtype Action: Sendable

    /// What it is done with.
    associatedtype Resource

    /// Whether the subject may do this with that thing.
    func allows(_ action: Action, on resource: Resource, to subject: AccessSubject<User>) -> Bool
}
