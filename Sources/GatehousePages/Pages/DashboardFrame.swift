/// What is alike on everybody's dashboard, written once: it is the page that is asked for most.
struct DashboardFrame: Sendable {
    let head: HTML
    let beforeName: HTML
    let beforeLastLogin: HTML
    let never: HTML
    let beforeAccount: HTML
    let beforeChangePassword: HTML
    let beforeBeginning: HTML
    let beforeEnd: HTML
    let beforeBrowser: HTML
    let beforeClient: HTML
    let remembered: HTML
    let notRemembered: HTML

    init(_ strings: Strings.Dashboard, head: PageHead) {
        self.head = head.html("\(strings.title)")
        beforeName = """
            <h1>\(strings.title)</h1>
            <p class="lead">\(strings.introduction)</p>
            <div class="cards">
            <section>
            <h2>\(strings.account)</h2>
            <dl>
            <dt>\(strings.username)</dt><dd><bdi>
            """
        beforeLastLogin = "</bdi></dd>\n<dt>\(strings.lastLogin)</dt><dd>"
        never = "\(strings.never)"
        beforeAccount = "</dd>\n</dl>\n<p class=\"actions\"><a class=\"button\" href=\""
        beforeChangePassword = "\">\(strings.manageAccount)</a> <a class=\"button quiet\" href=\""
        beforeBeginning = """
            ">\(strings.changePassword)</a></p>
            </section>
            <section>
            <h2>\(strings.session)</h2>
            <dl>
            <dt>\(strings.since)</dt><dd>
            """
        beforeEnd = "</dd>\n<dt>\(strings.ends)</dt><dd>"
        beforeBrowser = "</dd>\n<dt>\(strings.browserLabel)</dt><dd>"
        beforeClient = "</dd>\n<dt>\(strings.client)</dt><dd><bdi>"
        let last: HTML = "</bdi></dd>\n<dt>\(strings.remembered)</dt><dd>"
        let end: HTML = "</dd>\n</dl>\n</section>\n</div>\n"
        remembered = "\(last)\(strings.yes)\(end)"
        notRemembered = "\(last)\(strings.no)\(end)"
    }
}
