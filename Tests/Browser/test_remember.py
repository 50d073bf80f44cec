"""Remember me: off until ticked, and then only for what is not dangerous."""
import time

import pytest

from support.steps import (
    cookies, expect_dashboard, expect_refused, log_in, log_out, register)

DAYS = 24 * 3600


def me(page, site) -> dict:
    return page.request.get(site.url + "/api/v1/me").json()


# Promise: a session's cookie cannot be read by scripts, is not sent by other sites' forms, and ends with the browser.
def test_a_login_keeps_no_cookie_beyond_the_browser(page, site):
    name = register(page, site.url)
    log_out(page, site.url)
    log_in(page, site.url, name)
    assert set(cookies(page)) == {"session", "device"}
    session = cookies(page)["session"]
    assert session["expires"] == -1
    assert (session["httpOnly"], session["sameSite"], session["path"]) == (True, "Lax", "/")
    assert session["secure"] is False, "http on loopback: a browser would drop it"
    assert session["domain"] == "127.0.0.1"


def test_a_ticked_box_brings_the_visitor_back(page, site):
    name = register(page, site.url)
    log_out(page, site.url)
    log_in(page, site.url, name, remember=True)
    before = cookies(page)
    assert set(before) == {"session", "remember", "device"}
    remember = before["remember"]
    assert (remember["httpOnly"], remember["sameSite"], remember["path"]) == (True, "Lax", "/")
    assert 29.9 * DAYS < remember["expires"] - time.time() <= 30 * DAYS
    assert me(page, site)["fresh"] is True

    page.context.clear_cookies(name="session")
    page.goto(site.url + "/dashboard")
    expect_dashboard(page, site.url, name)
    after = cookies(page)
    assert after["session"]["value"] != before["session"]["value"]
    assert after["remember"]["value"] != remember["value"], "a token works once"
    assert abs(after["remember"]["expires"] - remember["expires"]) < 5, "using it does not make it last longer"


# Promise: what a remembered device brings back is not a fresh login.
def test_a_remembered_login_is_not_fresh(visitor, site):
    page = visitor(site)
    name = register(page, site.url)
    assert me(page, site)["fresh"] is True
    log_out(page, site.url)
    log_in(page, site.url, name, remember=True)
    page.context.clear_cookies(name="session")
    page.goto(site.url + "/dashboard")
    assert me(page, site)["fresh"] is False


# Promise: without the tick, nothing signs a browser in again after its session is gone.
def test_an_unticked_box_brings_nobody_back(page, site):
    name = register(page, site.url)
    log_out(page, site.url)
    log_in(page, site.url, name)
    page.context.clear_cookies(name="session")
    expect_refused(page, site.url)


# Promise: logging out forgets the device, too.
def test_logging_out_forgets_the_device(page, site):
    name = register(page, site.url)
    log_out(page, site.url)
    log_in(page, site.url, name, remember=True)
    kept = page.context.cookies()
    log_out(page, site.url)
    assert not {"session", "remember"} & set(cookies(page))
    expect_refused(page, site.url)
    page.context.add_cookies(kept)
    expect_refused(page, site.url)


# Promise: a stolen remember cookie that comes back after the owner went on signs out both.
def test_a_copied_device_token_ends_the_device(visitor, site):
    owner, thief = visitor(site), visitor(site)
    name = register(owner, site.url)
    log_out(owner, site.url)
    log_in(owner, site.url, name, remember=True)
    stolen = [cookie for cookie in owner.context.cookies() if cookie["name"] == "remember"]
    for _ in range(2):
        owner.context.clear_cookies(name="session")
        owner.goto(site.url + "/dashboard")
        expect_dashboard(owner, site.url, name)
    thief.context.add_cookies(stolen)
    expect_refused(thief, site.url)
    expect_refused(owner, site.url)


# Promise: a browser that opens many tabs at once with a remembered device is signed in with all of them.
def test_many_tabs_at_once_come_back_together(visitor, site):
    first = visitor(site)
    name = register(first, site.url)
    log_out(first, site.url)
    log_in(first, site.url, name, remember=True)
    tabs = [first] + [first.context.new_page() for _ in range(4)]
    first.context.clear_cookies(name="session")
    site.pause()
    for tab in tabs:
        with tab.expect_request(site.url + "/dashboard"):
            tab.evaluate("url => { location.href = url }", site.url + "/dashboard")
    site.go_on()
    for tab in tabs:
        expect_dashboard(tab, site.url, name)


@pytest.mark.parametrize("remembered", [True, False], ids=["remembered", "not remembered"])
def test_the_dashboard_says_whether_the_device_is_remembered(visitor, site, remembered):
    page = visitor(site)
    name = register(page, site.url)
    log_out(page, site.url)
    log_in(page, site.url, name, remember=remembered)
    said = page.locator("dt", has_text="Remembered").locator("+ dd").inner_text()
    assert said == ("Yes" if remembered else "No")
