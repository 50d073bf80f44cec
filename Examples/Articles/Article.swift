import Gatehouse

/// Something that somebody wrote.
struct Article: Governed {
    static let policy = ArticlePolicy()

    let title: String
    let author: AccountID
}

/// Everybody reads; authors take down what is theirs, and whoever may `articles:delete` anything.
struct ArticlePolicy: AccessPolicy {
    enum Action: Sendable {
        case read
        case delete
    }

    func allows(_ action: Action, on article: Article, to subject: AccessSubject<Account>) -> Bool {
        switch action {
        case .read: true
        case .delete: article.author == subject.account.id || subject.may("articles:delete")
        }
    }
}
