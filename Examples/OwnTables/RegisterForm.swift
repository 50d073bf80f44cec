import GatehousePages

/// The application's own register page, made from our page's model: one field more.
enum RegisterForm {
    static let html: @Sendable (RegisterPage, Layout) -> HTML = { page, layout in
        let errors = page.errors.map { error -> HTML in "<p role=\"alert\">\(error.message)</p>\n" }
        let content: HTML = """
            <h1>Join</h1>
            \(errors)<form method="post" action="\(path: page.actionPath)">
            <input type="hidden" name="csrf" value="\(page.csrf)">
            <label>User name <input name="username" value="\(page.username)" autocomplete="username"></label>
            <label>City <input name="city" autocomplete="address-level2"></label>
            <label>Password <input name="password" type="password" autocomplete="new-password"></label>
            <button type="submit">Join</button>
            </form>

            """
        return layout.page("Join", width: .narrow, content: content)
    }
}
