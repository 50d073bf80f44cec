/// The buttons of the providers in a form of their own, so that what is typed into the other form stays there.
struct ProviderButtons {
    let buttons: [ProviderButton]
    let csrf: String
    var next = ""
    var rememberOffered = false
    /// Whether they confirm somebody who is signed in.
    var confirms = false

    func html(_ layout: Layout) -> HTML? {
        guard let first = buttons.first else { return nil }
        let strings = layout.strings.providers
        let nextField: HTML? = next.isEmpty ? nil : "<input type=\"hidden\" name=\"next\" value=\"\(next)\">\n"
        return """
            <form class="providers" method="post" action="\(path: first.path)">
            <input type="hidden" name="csrf" value="\(csrf)">
            \(nextField)\(buttons.map { button($0, strings) })\
            \(rememberOffered ? rememberBox(strings) : nil)</form>

            """
    }

    private func button(_ button: ProviderButton, _ strings: Strings.Providers) -> HTML {
        """
        <button class="quiet" type="submit" formaction="\(path: button.path)">\
        \(confirms ? strings.confirmWith : strings.signInWith) \(button.title)</button>

        """
    }

    private func rememberBox(_ strings: Strings.Providers) -> HTML {
        """
        <div class="check">
        <input id="remember-provider" name="remember" type="checkbox" value="on">
        <label for="remember-provider">\(strings.remember)</label>
        </div>

        """
    }
}
