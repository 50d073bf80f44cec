"""A login that must be recent: the page that asks for the password again."""
from playwright.sync_api import expect

from support.steps import (
    PASSWORD, button, cookies, expect_dashboard, expect_errors, expect_login_page, fill, log_in, log_out, register)


def returned(page, site) -> str:
    """Signs somebody in through a remembered device, so that the login is not fresh."""
    name = register(page, site.url)
    log_out(page, site.url)
    log_in(page, site.url, name, remember=True)
    page.context.clear_cookies(name="session")
    page.goto(site.url + "/dashboard")
    expect_dashboard(page, site.url, name)
    assert page.request.get(site.url + "/api/v1/me").json()["fresh"] is False
    return name


# Promise: confirming the password makes a login fresh, under a new session id; the old one is dead.
def test_confirming_makes_the_login_fresh(page, site):
    name = returned(page, site)
    before = cookies(page)
    page.goto(site.url + "/confirm?next=/password")
    expect(page.get_by_role("heading", level=1)).to_have_text("Confirm it is you")
    expect(page.locator("main")).to_contain_text(name)
    fill(page, password=PASSWORD)
    button(page, "Confirm").click()
    expect(page).to_have_url(site.url + "/password")
    assert page.request.get(site.url + "/api/v1/me").json()["fresh"] is True

    after = cookies(page)
    assert after["session"]["value"] != before["session"]["value"]
    page.context.clear_cookies()
    page.context.add_cookies([before["session"]])
    page.goto(site.url + "/dashboard")
    expect_login_page(page, site.url, "/dashboard")


def test_a_confirmed_device_is_still_remembered(page, site):
    name = returned(page, site)
    page.goto(site.url + "/confirm")
    fill(page, password=PASSWORD)
    button(page, "Confirm").click()
    expect_dashboard(page, site.url, name)
    page.context.clear_cookies(name="session")
    page.goto(site.url + "/dashboard")
    expect_dashboard(page, site.url, name)


def test_a_wrong_password_confirms_nothing(page, site):
    name = returned(page, site)
    page.goto(site.url + "/confirm?next=/password")
    fill(page, password="the wrong one, quite surely")
    button(page, "Confirm").click()
    expect_errors(page, "This is not your password. Try again.")
    expect(page.get_by_role("alert")).to_be_focused()
    page.get_by_role("alert").get_by_role("link").click()
    expect(page.locator("main [name=password]")).to_be_focused()
    expect(page.locator("main [name=password]")).to_have_value("")
    assert page.request.get(site.url + "/api/v1/me").json()["fresh"] is False

    fill(page, password=PASSWORD)
    button(page, "Confirm").click()
    expect(page).to_have_url(site.url + "/password")
    page.goto(site.url + "/dashboard")
    expect_dashboard(page, site.url, name)


def test_the_way_back_of_a_confirmation_stays_here(page, site):
    name = returned(page, site)
    page.goto(site.url + "/confirm?next=//evil.example/")
    fill(page, password=PASSWORD)
    button(page, "Confirm").click()
    expect_dashboard(page, site.url, name)


def test_a_stranger_cannot_confirm(page, site):
    page.goto(site.url + "/confirm")
    expect_login_page(page, site.url, "/confirm")
