"""The back button after a log-out, with the browser's own memory of pages as people have it."""
import re
import urllib.error
import urllib.request

import pytest
from playwright.sync_api import expect

from conftest import CHROMIUM, newcomer
from support.server import wait_until
from support.steps import (
    OTHER_PASSWORD, PASSWORD, button, cookies, expect_dashboard, expect_errors, fill, fill_login, log_in, log_out,
    made_by_operator, register)


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
    page.has_scripts = request.param == "with scripts"
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


def test_this_browser_does_remember_our_pages(remembering_page, site):
    """It keeps them although they say `no-store`; were it otherwise, much below would pass by itself."""
    page = remembering_page
    page.goto(site.url + "/register")
    page.evaluate("window.mark = 'kept'")
    page.goto(site.url + "/")
    go_back(page)
    expect(page.get_by_role("heading", level=1)).to_have_text("Create an account")
    assert page.evaluate("window.mark") == "kept"


def registered(page, site):
    return register(page, site.url)


def logged_in(page, site, remember=False):
    name = made_by_operator(site)
    log_in(page, site.url, name, remember=remember)
    return name


def logged_in_and_remembered(page, site):
    return logged_in(page, site, remember=True)


def back_by_a_remembered_device(page, site):
    name = logged_in(page, site, remember=True)
    page.context.clear_cookies(name="session")
    page.goto(site.url + "/dashboard")
    return name


def confirmed(page, site):
    name = logged_in(page, site)
    page.goto(site.url + "/confirm")
    fill(page, password=PASSWORD)
    button(page, "Confirm").click()
    return name


def password_changed(page, site):
    name = logged_in(page, site)
    page.goto(site.url + "/password")
    fill(page, current_password=PASSWORD, new_password=OTHER_PASSWORD)
    page.locator("main").get_by_role("button", name="Change password").click()
    return name


def in_again_right_after_a_log_out(page, site):
    name = logged_in(page, site)
    log_out(page, site.url)
    log_in(page, site.url, name)
    return name


WAYS_IN = [
    registered, logged_in, logged_in_and_remembered, back_by_a_remembered_device, confirmed, password_changed,
    in_again_right_after_a_log_out]


def expect_no_dashboard_behind(page, name: str):
    go_back(page)
    expect(page.get_by_role("heading", level=1)).to_have_text("Log in")
    assert page.evaluate("location.pathname") == "/login"
    expect(page.locator("body")).not_to_contain_text(name)


# Promise: after a log-out the back button shows no private page again.
@pytest.mark.parametrize("way_in", WAYS_IN, ids=lambda way: way.__name__)
def test_back_after_logging_out_shows_no_dashboard(remembering_page, site, way_in):
    page = remembering_page
    name = way_in(page, site)
    expect_dashboard(page, site.url, name)
    log_out(page, site.url)
    expect_no_dashboard_behind(page, name)


def test_back_after_logging_out_shows_none_of_the_pages_before(remembering_page, site):
    page = remembering_page
    name = logged_in(page, site)
    for path in ("/password", "/dashboard"):
        page.goto(site.url + path)
    log_out(page, site.url)
    for _ in range(3):
        expect_no_dashboard_behind(page, name)


def test_back_after_logging_out_elsewhere_shows_no_dashboard(remembering_page, site):
    page = remembering_page
    name = logged_in(page, site)
    page.goto(site.url + "/")
    other = page.context.new_page()
    other.goto(site.url + "/dashboard")
    log_out(other, site.url)
    expect_no_dashboard_behind(page, name)


# ASVS: 14.3.1.
@pytest.mark.parametrize("has_scripts", [True, False], ids=["with scripts", "without scripts"])
def test_back_after_logging_out_shows_no_dashboard_on_https(remembering_browser, secure_site, has_scripts):
    page = newcomer(remembering_browser, secure_site, java_script_enabled=has_scripts)
    name = logged_in(page, secure_site)
    log_out(page, secure_site.url)
    expect_no_dashboard_behind(page, name)
    page.context.close()
    page.watch.expect_nothing()


def status_beside(page, site) -> int:
    """What the session is answered outside of the browser, whose memory of pages would be cleared with the cookie."""
    cookie = cookies(page)["session"]["value"]
    request = urllib.request.Request(site.url + "/api/v1/me", headers={
        "Cookie": f"session={cookie}", "User-Agent": page.evaluate("navigator.userAgent")})
    try:
        with urllib.request.urlopen(request, timeout=15) as answer:
            return answer.status
    except urllib.error.HTTPError as error:
        return error.code


# A session that ends by itself, or by an operator, changes nothing in the browser. Where scripts run the page asks the
# server again; where they do not, the browser may show once more what it showed before, and nothing else.
def test_back_after_a_session_ended_elsewhere(remembering_page, site):
    page = remembering_page
    name = logged_in(page, site)
    page.goto(site.url + "/")
    site.users("end-sessions", name)
    wait_until(lambda: status_beside(page, site) == 401, "the end of the session is noticed")
    if page.has_scripts:
        expect_no_dashboard_behind(page, name)
    else:
        go_back(page)
        expect(page).not_to_have_url(site.url + "/")
        page.reload()
    expect(page).to_have_url(site.url + "/login?next=/dashboard")
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


# A refused form changes no cookie. Where scripts run it is left without the password; where they do not, the browser
# may show it as it was left, until it is loaded anew.
@pytest.mark.parametrize("path", ["/login", "/register"])
def test_back_to_a_refused_form_finds_no_password(remembering_page, site, path):
    page = remembering_page
    page.goto(site.url + path)
    fill(page, username="two words", password="the wrong one, quite surely")
    page.locator("main button").click()
    expect(page.get_by_role("alert")).to_be_visible()
    go_back(page)
    expect(page.get_by_role("alert")).to_have_count(0)
    if not page.has_scripts:
        page.reload()
    expect(page.locator("[name=password]")).to_have_value("")
