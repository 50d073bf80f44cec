"""Every form once on an https public URL behind nginx, with the headers as browsers really send them."""
import pytest
from playwright.sync_api import expect

from support.steps import (
    OTHER_PASSWORD, PASSWORD, button, cookies, expect_dashboard, expect_errors, expect_refused, fill, fill_login,
    log_in, log_out, made_by_operator, new_name, register)


@pytest.fixture(params=["with scripts", "without scripts"])
def secure_page(request, visitor, secure_site):
    page = visitor(secure_site, java_script_enabled=request.param == "with scripts")
    page.posts = []
    page.on("request", lambda sent: page.posts.append(sent) if sent.method == "POST" else None)
    return page


def test_every_form_works_on_https(secure_page, secure_site):
    page, url = secure_page, secure_site.url
    name = register(page, url, new_name("tls"))
    log_out(page, url)
    expect_refused(page, url)
    fill(page, username=name, password=PASSWORD)
    page.locator("[name=remember]").check()
    button(page, "Log in").click()
    expect_dashboard(page, url, name)

    page.context.clear_cookies(name="__Host-session")
    page.goto(url + "/confirm?next=/password")
    fill(page, password=PASSWORD)
    button(page, "Confirm").click()
    expect(page).to_have_url(url + "/password")
    fill(page, current_password=PASSWORD, new_password=OTHER_PASSWORD)
    page.locator("main").get_by_role("button", name="Change password").click()
    expect_dashboard(page, url, name)
    log_out(page, url)

    paths = [post.url.removeprefix(url) for post in page.posts]
    assert paths == ["/register", "/logout", "/login", "/confirm", "/password", "/logout"]
    for post in page.posts:
        sent = post.all_headers()
        assert (sent["origin"], sent["sec-fetch-site"]) == (url, "same-origin"), sent


# Promise: on https every cookie of ours is `__Host-`, Secure, HttpOnly, SameSite=Lax, for this host and every path.
# ASVS: 3.3.1.
def test_cookies_on_https_are_bound_to_the_host(secure_page, secure_site):
    page, url = secure_page, secure_site.url
    page.goto(url + "/login")
    assert list(cookies(page)) == ["__Host-prelogin"]
    name = made_by_operator(secure_site)
    stored = cookies(page)
    log_in(page, url, name, remember=True)
    stored |= cookies(page)
    assert set(stored) == {"__Host-prelogin", "__Host-session", "__Host-remember", "__Host-device"}
    assert "__Host-prelogin" not in cookies(page)
    for cookie in stored.values():
        assert cookie["secure"] and cookie["httpOnly"], cookie
        assert (cookie["sameSite"], cookie["path"], cookie["domain"]) == ("Lax", "/", "app.localhost"), cookie


# Promise: a site with an https public URL tells browsers to ask for nothing else.
# ASVS: 3.4.1.
def test_browsers_are_told_to_stay_on_https(visitor, secure_site):
    page = visitor(secure_site)
    for path in ("/", "/login", "/nothing-here"):
        assert page.goto(secure_site.url + path).headers["strict-transport-security"] == "max-age=63072000"


# Promise: behind a trusted proxy the client is the right-most address that is no proxy, whatever else is claimed.
# ASVS: 15.3.4.
def test_the_address_of_a_login_is_the_clients(visitor, secure_site):
    page = visitor(secure_site, extra_http_headers={"X-Forwarded-For": "198.51.100.7, 203.0.113.9"}, watched=False)
    register(page, secure_site.url)
    said = page.locator("dt", has_text="Address").locator("+ dd")
    expect(said).to_have_text("203.0.113.9")


# Promise: after five wrong passwords a client waits longer and longer; the right one works again after the wait.
def test_guessing_is_slowed_down(visitor, secure_site):
    page = visitor(secure_site, extra_http_headers={"X-Forwarded-For": "203.0.113.77"}, watched=False)
    name = register(page, secure_site.url)
    log_out(page, secure_site.url)
    for _ in range(6):
        fill_login(page, secure_site.url, name, "the wrong one, quite surely")
        with page.expect_response(secure_site.url + "/login") as answer:
            button(page, "Log in").click()
    assert answer.value.status == 429
    assert int(answer.value.headers["retry-after"]) >= 1
    expect_errors(page, "Too many tries. Wait a little and try again.")
    expect(page.locator("[name=username]")).to_have_value(name)

    elsewhere = visitor(secure_site)
    log_in(elsewhere, secure_site.url, name)
