/// Where the articles are, until the program ends.
actor Shelf {
    private var articles: [String: Article] = [:]

    var titles: [String] { articles.keys.sorted() }

    func article(_ title: String) -> Article? { articles[title] }

    func put(_ article: Article) { articles[article.title] = article }

    func takeDown(_ title: String) { articles[title] = nil }
}
