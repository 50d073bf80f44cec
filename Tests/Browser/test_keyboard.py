"""The tutorial without a mouse: every step by Tab and Enter, and always to be seen where one is."""
import pytest
from playwright.sync_api import expect

from support.steps import PASSWORD, expect_dashboard, expect_errors, new_name, register

STOPS_AT_MOST = 30


def focused(page) -> str:
    """What has the focus, as a screen reader would say it."""
    return page.evaluate("""() => {
        const it = document.activeElement
        return it === document.body ? '' : (it.labels?.[0]?.innerText ?? it.innerText).trim().replace(/\\s+/g, ' ')
    }""")


def tab_to(page, label: str):
    for _ in range(STOPS_AT_MOST):
        page.keyboard.press("Tab")
        if focused(page).startswith(label):
            return
    raise AssertionError(f"Tab never comes to {label!r}")


def type_in(page, label: str, text: str):
    tab_to(page, label)
    page.keyboard.type(text)


def test_the_whole_tutorial_by_keyboard(page, site):
    name = new_name("keys")
    page.goto(site.url + "/")
    tab_to(page, "Create an account")
    page.keyboard.press("Enter")
    expect(page).to_have_url(site.url + "/register")
    type_in(page, "User name", name)
    type_in(page, "Mail address", f"{name}@example.com")
    type_in(page, "Password", "short")
    page.keyboard.press("Enter")

    expect(page.get_by_role("alert")).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator("[name=password]")).to_be_focused()
    page.keyboard.type(PASSWORD)
    page.keyboard.press("Tab")
    assert focused(page) == "Create account"
    page.keyboard.press("Enter")
    expect_dashboard(page, site.url, name)

    tab_to(page, "Log out")
    page.keyboard.press("Enter")
    expect(page).to_have_url(site.url + "/")
    tab_to(page, "Log in")
    page.keyboard.press("Enter")
    expect(page).to_have_url(site.url + "/login")
    type_in(page, "User name", name)
    type_in(page, "Password", "the wrong one, quite surely")
    tab_to(page, "Remember me")
    page.keyboard.press("Space")
    tab_to(page, "Log in")
    page.keyboard.press("Enter")
    expect_errors(page, "The user name or the password is wrong.")
    expect(page.get_by_role("alert")).to_be_focused()
    expect(page.locator("[name=remember]")).to_be_checked()
    type_in(page, "Password", PASSWORD)
    page.keyboard.press("Enter")
    expect_dashboard(page, site.url, name)


def stops(page):
    """Everything that Tab comes to, in its order."""
    seen = []
    for _ in range(STOPS_AT_MOST):
        page.keyboard.press("Tab")
        here = page.evaluate_handle("document.activeElement").as_element()
        if page.evaluate("it => it === document.body || it.dataset.seen === 'yes'", here):
            break
        page.evaluate("it => { it.dataset.seen = 'yes' }", here)
        seen.append(here)
    return seen


@pytest.mark.parametrize("look", ["light", "dark"])
@pytest.mark.parametrize("path", ["/", "/register", "/login", "/dashboard", "/confirm", "/password", "/no-such-page"])
def test_the_focus_can_be_seen(visitor, site, look, path):
    page = visitor(site, color_scheme=look, viewport={"width": 1280, "height": 1600})
    if path in ("/dashboard", "/confirm", "/password"):
        register(page, site.url)
    page.goto(site.url + path)
    found = stops(page)
    operable = page.locator("a:visible, button:visible, input:visible").count()
    assert len(found) == operable
    places = []
    for element in found:
        box = element.bounding_box()
        places.append((box["y"], box["x"]))
        clip = {"x": max(0, box["x"] - 8), "y": max(0, box["y"] - 8),
                "width": box["width"] + 16, "height": box["height"] + 16}
        page.keyboard.press("Shift+Tab")
        page.keyboard.press("Tab")
        page.evaluate("it => it.focus({ focusVisible: true })", element)
        with_focus = page.screenshot(clip=clip, animations="disabled")
        page.evaluate("document.activeElement.blur()")
        assert page.screenshot(clip=clip, animations="disabled") != with_focus, element.evaluate("it => it.outerHTML")
        page.evaluate("it => it.focus()", element)


def test_the_order_of_the_form_is_the_order_of_tab(visitor, site):
    page = visitor(site)
    page.goto(site.url + "/register")
    tab_to(page, "User name")
    order = [focused(page)]
    while not order[-1].startswith("Log in"):
        page.keyboard.press("Tab")
        order.append(focused(page))
    assert order == ["User name", "Mail address (optional)", "Password", "Create account", "Log in"]
