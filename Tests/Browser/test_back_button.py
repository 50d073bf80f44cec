"""The back button after a log-out, with the browser's own memory of pages as people have it."""
import re

import pytest
from playwright.sync_api import expect

from conftest import CHROMIUM, newcomer
from support.steps import log_in, log_out, register


@pytest.fixture(scope="module")
def remembering_browser(playwright):
    """Test browsers come without the back-forward cache; this one has it, as everybody's has."""
    browser = playwright.chromium.launch(
        executable_path=CHROMIUM, ignore_default_args=["--disable-back-forward-cache"])
    yield browser
    browser.close()


@pytest.fixture(params=["with scripts", "without scripts"])
def remembering_page(request, remembering_browser, site):
    page = newcomer(remembering_browser, site, java_script_enabled=request.param == "with scripts")
    yield page
    page.context.close()
    page.watch.expect_nothing()


def go_back(page):
    page.evaluate("history.back()")


def test_this_browser_does_remember_pages(remembering_browser, site, foreign):
    """Without this the tests below would prove nothing."""
    page = remembering_browser.new_page()
    page.goto(foreign.page("<h1>first</h1>"))
    page.evaluate("window.mark = 'kept'")
    page.goto(foreign.page("<h1>second</h1>"))
    go_back(page)
    expect(page.locator("h1")).to_have_text("first")
    assert page.evaluate("window.mark") == "kept"
    page.close()


# Promise: after a log-out the back button shows no private page again.
@pytest.mark.parametrize("ways", [[], ["/password", "/dashboard"]], ids=["straight", "by other pages"])
def test_back_after_logging_out_shows_no_dashboard(remembering_page, site, ways):
    page = remembering_page
    name = register(page, site.url)
    for path in ways:
        page.goto(site.url + path)
    log_out(page, site.url)
    for _ in range(len(ways) + 1):
        go_back(page)
        expect(page.get_by_role("heading", level=1)).to_have_text("Log in")
        assert page.evaluate("location.pathname") == "/login"
        expect(page.locator("body")).not_to_contain_text(name)


def test_back_after_logging_out_elsewhere_shows_no_dashboard(remembering_page, site):
    page = remembering_page
    name = register(page, site.url)
    page.goto(site.url + "/")
    other = page.context.new_page()
    other.goto(site.url + "/dashboard")
    log_out(other, site.url)
    go_back(page)
    expect(page.get_by_role("heading", level=1)).to_have_text("Log in")
    expect(page.locator("body")).not_to_contain_text(name)


# Promise: a password that was sent is in no form that one can come back to.
def test_back_to_a_sent_form_finds_no_password(remembering_page, site):
    page = remembering_page
    name = register(page, site.url)
    log_out(page, site.url)
    log_in(page, site.url, name)
    log_out(page, site.url)
    for _ in range(4):
        go_back(page)
        expect(page.get_by_role("heading", level=1)).to_have_text(re.compile("Log in|Gatehouse|Create an account"))
        for field in page.locator("[type=password]").all():
            expect(field).to_have_value("")
