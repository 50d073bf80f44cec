"""Every page in light and dark, wide and narrow: for everybody's eyes, ears and hands. Pictures are left of all."""
import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from support.gallery import HEBREW_NAME, LONG_NAME, PAGES
from support.steps import PASSWORD, button, expect_dashboard, fill_login, log_in, new_name

WIDE, NARROW = {"width": 1280, "height": 800}, {"width": 320, "height": 640}
# What is wider inside than outside, but for what hides its rest on purpose.
STICKING_OUT = """
    [...document.querySelectorAll('main, main *')]
        .filter(it => it.clientWidth && it.scrollWidth > it.clientWidth + 1)
        .filter(it => !it.closest('.unseen') && getComputedStyle(it).overflowX === 'visible')
        .map(it => `${it.tagName} ${it.scrollWidth} > ${it.clientWidth}: ${it.innerText.slice(0, 40)}`)
"""
LOOKS = {
    "light": {"color_scheme": "light", "viewport": WIDE},
    "dark": {"color_scheme": "dark", "viewport": WIDE},
    "light-320": {"color_scheme": "light", "viewport": NARROW},
    "dark-320": {"color_scheme": "dark", "viewport": NARROW},
}


@pytest.fixture(scope="module")
def people(browser, site):
    """Who looks at the pages, with the cookies that they have; nobody has none."""
    names = {"ida": new_name("ida"), "guest": new_name("guest"), "long": LONG_NAME, "hebrew": HEBREW_NAME, "clerk": new_name("clerk")}
    people = {None: None}
    for who, name in names.items():
        keep = () if who == "clerk" else ("--keep-password",)
        site.users("create", name, *keep, stdin=PASSWORD + "\n")
        context = browser.new_context()
        page = context.new_page()
        fill_login(page, site.url, name)
        button(page, "Log in").click()
        expect(button(page, "Log out")).to_be_visible()
        people[who] = context.storage_state()
        context.close()
    return people


@pytest.mark.parametrize("shown", PAGES, ids=lambda shown: shown.name)
def test_a_page_is_for_everybody(visitor, site, people, screenshots, subtests, shown):
    page = visitor(site, storage_state=people[shown.who])
    shown.open(page, site.url)
    expect(page.get_by_role("heading", level=1)).to_have_text(shown.heading)
    assert page.watch.documents[page.url] == shown.status
    assert page.evaluate("document.documentElement.lang") == "en"
    assert shown.heading in page.title() or shown.name.startswith("home")
    for name, look in LOOKS.items():
        with subtests.test(name):
            page.set_viewport_size(look["viewport"])
            page.emulate_media(color_scheme=look["color_scheme"], reduced_motion="reduce")
            page.screenshot(path=screenshots / f"{shown.name}.{name}.png", full_page=True)
            width, room = page.evaluate("[document.documentElement.scrollWidth, document.documentElement.clientWidth]")
            assert width <= room, f"{width} px wide in {room} px"
            assert page.evaluate(STICKING_OUT) == []
            results = Axe().run(page)
            assert results.violations_count == 0, results.generate_report()


@pytest.mark.parametrize("look", ["light", "dark"])
def test_light_and_dark_differ(visitor, site, look):
    page = visitor(site, color_scheme=look)
    page.goto(site.url + "/")
    color = page.evaluate("getComputedStyle(document.body).backgroundColor")
    brightness = sum(int(part) for part in color.removeprefix("rgb(").removesuffix(")").split(","))
    assert (brightness > 3 * 128) == (look == "light"), color


def test_the_tab_has_its_picture(visitor, site):
    page = visitor(site)
    page.goto(site.url + "/")
    picture = page.request.get(site.url + page.locator("link[rel=icon]").get_attribute("href"))
    assert (picture.status, picture.headers["content-type"]) == (200, "image/svg+xml")
    # Where there is no link to it, a browser asks at the fixed address; what fails there is an error in its console.
    answer = page.request.get(site.url + "/favicon.ico")
    assert (answer.status, answer.headers["content-type"]) == (200, "image/vnd.microsoft.icon")
    page.goto(site.url + "/healthz")


# Letters twice as large (WCAG 1.4.4) and lines set wider (1.4.12) leave everything readable and nothing cut off.
@pytest.mark.parametrize("path", ["/", "/register", "/login"])
def test_large_letters_fit_a_small_screen(visitor, site, path):
    page = visitor(site, viewport={"width": 640, "height": 800}, bypass_csp=True)
    page.goto(site.url + path)
    page.add_style_tag(content="html { font-size: 200% } * { line-height: 1.5 !important; letter-spacing: .12em "
                               "!important; word-spacing: .16em !important }")
    assert page.evaluate("document.documentElement.scrollWidth") <= 640


def test_touch_targets_are_large_enough(visitor, site, people):
    page = visitor(site, storage_state=people["ida"], viewport=NARROW, has_touch=True)
    for path in ("/", "/dashboard", "/password"):
        page.goto(site.url + path)
        for target in page.locator("a:visible, button:visible, input:visible").all():
            box = target.bounding_box()
            assert box["height"] >= 24 and box["width"] >= 24, (path, target.inner_text(), box)


def test_a_watched_visitor_notices_what_is_wrong(visitor, site):
    """The eyes that every other test relies on do see."""
    page = visitor(site)
    page.goto(site.url + "/login")
    assert page.watch.problems == []
    page.evaluate("document.body.insertAdjacentHTML('beforeend', '<p style=\"color: red\">')")
    page.wait_for_function("document.querySelector('p[style]')")
    page.evaluate("fetch('/no-such-thing').catch(() => {})")
    page.request.get(site.url + "/healthz")
    page.evaluate("setTimeout(() => { throw new Error('planted') })")
    page.evaluate("new Promise(done => setTimeout(done, 50))")
    seen = "\n".join(page.watch.problems)
    page.watch.problems.clear()
    assert "Content Security Policy" in seen and "planted" in seen, seen


def test_a_narrow_dashboard_works(visitor, site, people):
    page = visitor(site, **LOOKS["light-320"])
    name = new_name("narrow")
    site.users("create", name, "--keep-password", stdin=PASSWORD + "\n")
    log_in(page, site.url, name)
    expect_dashboard(page, site.url, name)
