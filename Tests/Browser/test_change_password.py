"""Another password: of one's own will, or because an operator chose the first one."""
from playwright.sync_api import expect

from support.server import wait_until
from support.steps import (
    OTHER_PASSWORD, PASSWORD, button, cookies, expect_dashboard, expect_errors, expect_refused, fill, fill_login,
    log_in, log_out, new_name, register)


def wait_until_refused(page, site):
    """Another process made the change: the stated bound is 100 ms, and a busy machine is given a second."""
    asked = {"max_redirects": 0, "headers": {"Accept": "text/html"}}
    wait_until(lambda: page.request.get(site.url + "/dashboard", **asked).status == 303, "the end of a session", 1)


def change(page, current: str, new: str):
    fill(page, current_password=current, new_password=new)
    page.locator("main").get_by_role("button", name="Change password").click()


# Promise: a new password ends all other sessions and remembered devices; the session that set it goes on.
# ASVS: 6.2.2, 7.4.3.
def test_a_new_password_ends_all_other_sessions(page, visitor, site):
    name = register(page, site.url)
    elsewhere = visitor(site)
    log_in(elsewhere, site.url, name, remember=True)
    before = cookies(page)["session"]["value"]

    page.get_by_role("link", name="Change password").click()
    expect(page).to_have_url(site.url + "/password")
    change(page, PASSWORD, OTHER_PASSWORD)
    expect_dashboard(page, site.url, name)
    assert cookies(page)["session"]["value"] != before
    expect_refused(elsewhere, site.url)

    log_out(page, site.url)
    fill_login(page, site.url, name, PASSWORD)
    button(page, "Log in").click()
    expect_errors(page, "The user name or the password is wrong.")
    log_in(page, site.url, name, OTHER_PASSWORD)


def test_what_is_wrong_with_the_change_is_said_at_its_field(page, site):
    name = register(page, site.url)
    page.goto(site.url + "/password")
    for current, new, field, message in (
            ("the wrong one, quite surely", OTHER_PASSWORD, "current_password", "This is not your current password."),
            (PASSWORD, PASSWORD, "new_password", "This is the password you have."),
            (PASSWORD, "too short", "new_password", "This password is too short."),
            (PASSWORD, name + name, "new_password", None)):
        change(page, current, new)
        line = page.get_by_role("alert").get_by_role("listitem")
        expect(line).to_have_count(1)
        expect(page.locator(f"#{field}-error")).to_contain_text(message or line.inner_text())
        expect(page.get_by_role("alert")).to_be_focused()
        line.get_by_role("link").click()
        expect(page.locator(f"[name={field}]")).to_be_focused()
        for empty in ("current_password", "new_password"):
            expect(page.locator(f"[name={empty}]")).to_have_value("")
    page.get_by_role("link", name="Back to the dashboard").click()
    expect_dashboard(page, site.url, name)
    log_out(page, site.url)
    log_in(page, site.url, name, PASSWORD)


# Promise: whoever was given a password by an operator must choose his own before anything else.
def test_a_password_from_an_operator_must_be_changed_first(page, site):
    name = new_name("clerk")
    site.users("create", name, stdin=PASSWORD + "\n")
    fill_login(page, site.url, name)
    button(page, "Log in").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Choose your own password")
    page.goto(site.url + "/dashboard")
    expect(page.get_by_role("heading", level=1)).to_have_text("Choose your own password")
    expect(page.locator("body")).not_to_contain_text("Only you can see this page")

    change(page, PASSWORD, OTHER_PASSWORD)
    expect_dashboard(page, site.url, name)
    log_out(page, site.url)
    log_in(page, site.url, name, OTHER_PASSWORD)


# Promise: an account that an operator disables is signed out of its browser, and cannot come back.
def test_a_disabled_account_is_out_at_once(page, site):
    name = register(page, site.url)
    site.users("disable", name)
    wait_until_refused(page, site)
    expect_refused(page, site.url)
    fill(page, username=name, password=PASSWORD)
    button(page, "Log in").click()
    expect(page.get_by_role("alert")).to_be_visible()
    site.users("enable", name)
    log_in(page, site.url, name)


def test_sessions_that_an_operator_ends_are_over(page, site):
    name = register(page, site.url)
    site.users("end-sessions", name)
    wait_until_refused(page, site)
    expect_refused(page, site.url)
    log_in(page, site.url, name)
