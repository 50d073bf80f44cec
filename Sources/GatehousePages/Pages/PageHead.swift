/// The beginning of every page, up to the brand in the header, with a place for the title.
struct PageHead: Sendable {
    private let siteName: String
    private let title: @Sendable (HTML, String) -> HTML
    private let beforeTitle: HTML
    private let afterTitle: HTML

    init(siteName: String, strings: Strings, paths: LayoutPaths) {
        self.siteName = siteName
        title = strings.frame.title
        let extra: HTML? = paths.extraStyleSheet.map { "<link rel=\"stylesheet\" href=\"\(path: $0)\">\n" }
        let script: HTML? = paths.script.map { "<script src=\"\(path: $0)\" defer></script>\n" }
        let icon: HTML? = paths.icon.map { "<link rel=\"icon\" href=\"\(path: $0)\">\n" }
        let logo: HTML? = paths.logo.map { "<img class=\"logo\" src=\"\(path: $0)\" alt=\"\">" }
        beforeTitle = """
            <!doctype html>
            <html lang="\(strings.language)"\(strings.isRightToLeft ? " dir=\"rtl\"" : nil)>
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <link rel="stylesheet" href="\(path: paths.styleSheet)">
            \(extra)\(script)\(icon)<title>
            """
        afterTitle = """
            </title>
            </head>
            <body>
            <header class="site">
            <a class="brand" href="\(path: paths.home)">\(logo ?? "<span class=\"mark\" aria-hidden=\"true\"></span>")\
            <bdi>\(siteName)</bdi></a>

            """
    }

    func html(_ page: HTML) -> HTML {
        "\(beforeTitle)\(title(page, siteName))\(afterTitle)"
    }
}
