"""The whole tutorial as a newcomer takes it: register, see the dashboard, leave, come back."""
import pytest
from playwright.sync_api import expect

from support.steps import (
    PASSWORD, account_names, button, cookies, expect_dashboard, expect_errors, expect_login_page, expect_refused,
    fill, fill_login, log_in, log_out, new_name, register)


def test_a_newcomer_registers_leaves_and_comes_back(page, site):
    name = new_name("ada")
    page.goto(site.url + "/")
    expect(page.get_by_role("heading", level=1)).to_have_text("Gatehouse")
    page.get_by_role("link", name="Create an account").click()
    expect(page).to_have_url(site.url + "/register")
    fill(page, username=name, password=PASSWORD)
    button(page, "Create account").click()
    expect_dashboard(page, site.url, name)

    page.get_by_role("link", name="Gatehouse").click()
    expect(page.get_by_text(f"You are signed in as {name}.")).to_be_visible()
    page.get_by_role("link", name="Go to your dashboard").click()
    expect_dashboard(page, site.url, name)

    log_out(page, site.url)
    expect(page.get_by_role("status")).to_have_text("You are logged out.")
    expect_refused(page, site.url)
    fill(page, username=name, password=PASSWORD)
    button(page, "Log in").click()
    expect_dashboard(page, site.url, name)


# Promise: nobody sees a dashboard without being signed in, and a login leads back to where it was asked for.
def test_the_dashboard_asks_a_stranger_to_log_in(page, site):
    answer = page.goto(site.url + "/dashboard")
    assert answer.request.redirected_from.response().status == 303
    expect_login_page(page, site.url, "/dashboard")
    expect(page.locator("[name=next]")).to_have_value("/dashboard")


# Promise: a refused login does not say whether the name or the password was wrong, and never gives the password back.
@pytest.mark.parametrize("exists", [True, False], ids=["known name", "unknown name"])
def test_a_wrong_password_shows_one_message_and_keeps_the_name(page, site, exists):
    name = new_name()
    if exists:
        register(page, site.url, name)
        log_out(page, site.url)
    fill_login(page, site.url, name, "the wrong one, quite surely", remember=True)
    with page.expect_response(site.url + "/login") as answer:
        button(page, "Log in").click()
    assert answer.value.status == 401
    expect_errors(page, "The user name or the password is wrong.")
    expect(page.locator("[name=username]")).to_have_value(name)
    expect(page.locator("[name=password]")).to_have_value("")
    expect(page.locator("[name=remember]")).to_be_checked()
    assert "session" not in cookies(page)


def test_names_are_one_name_however_they_are_typed(page, site):
    name = register(page, site.url, new_name("Grace"))
    log_out(page, site.url)
    fill_login(page, site.url, name.upper())
    button(page, "Log in").click()
    expect_dashboard(page, site.url, name)


def test_somebody_who_is_signed_in_is_not_asked_again(page, site):
    name = register(page, site.url)
    for path in ("/login", "/register", "/login?next=/dashboard"):
        page.goto(site.url + path)
        expect_dashboard(page, site.url, name)


# Promise: the way back after a login stays on this site.
@pytest.mark.parametrize("way", [
    "//evil.example/", "/\\evil.example/", "https://evil.example/", "javascript:alert(1)", "/%09/evil.example/",
    "/dashboard&next=//evil.example/"])
def test_no_login_leads_to_another_site(visitor, site, way):
    page = visitor(site)
    name = register(page, site.url)
    log_out(page, site.url)
    page.goto(f"{site.url}/login?next={way}")
    fill(page, username=name, password=PASSWORD)
    button(page, "Log in").click()
    page.wait_for_url(lambda url: "/login" not in url)
    assert page.url.startswith(site.url + "/"), page.url


def test_a_way_back_survives_a_wrong_password(page, site):
    name = register(page, site.url)
    log_out(page, site.url)
    page.goto(f"{site.url}/login?next=/password")
    for password in ("the wrong one, quite surely", PASSWORD):
        fill(page, username=name, password=password)
        button(page, "Log in").click()
    expect(page).to_have_url(site.url + "/password")


def test_two_visitors_see_each_their_own(visitor, site):
    one, other = visitor(site), visitor(site)
    names = register(one, site.url), register(other, site.url)
    for page, name in zip((one, other), names):
        page.goto(site.url + "/dashboard")
        expect_dashboard(page, site.url, name)
    log_out(one, site.url)
    other.reload()
    expect_dashboard(other, site.url, names[1])
    assert set(names) <= set(account_names(site))


def test_another_name_of_this_machine_leads_to_the_public_one(visitor, site):
    page = visitor(site, watched=False)
    page.goto(site.url.replace("127.0.0.1", "localhost") + "/login?next=/dashboard")
    expect_login_page(page, site.url, "/dashboard")
    name = register(page, site.url)
    log_out(page, site.url)
    log_in(page, site.url, name)
