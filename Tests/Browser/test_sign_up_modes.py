"""Signing up where people are known by mail address, by both, by invitation, or not at all."""
import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from conftest import stop
from support import mail
from support.server import Server
from support.steps import (
    OTHER_PASSWORD, PASSWORD, button, expect_dashboard, expect_errors, fill, fill_login, fill_register, log_out,
    new_name)
from test_pages import LOOKS, STICKING_OUT

NEW, KNOWN = "Your new account", "Your account"


def server(tmp_path_factory, name: str, **settings: str):
    """A site with these settings; guessing is not slowed down, because all tests come from one address."""
    site = Server(tmp_path_factory.mktemp(name), throttle_enabled="false", **settings)
    yield site
    stop(site)


@pytest.fixture(scope="module")
def by_mail(tmp_path_factory):
    yield from server(tmp_path_factory, "by-mail", identifiers="email")


@pytest.fixture(scope="module")
def by_both(tmp_path_factory):
    yield from server(tmp_path_factory, "by-both", identifiers="both")


@pytest.fixture(scope="module")
def closed(tmp_path_factory):
    yield from server(tmp_path_factory, "closed", signup="closed")


@pytest.fixture(scope="module")
def for_domain(tmp_path_factory):
    yield from server(tmp_path_factory, "for-domain", signup="domain:example.com")


@pytest.fixture(params=[True, False], ids=["with scripts", "without scripts"])
def newcomer(request, visitor):
    return lambda site: visitor(site, java_script_enabled=request.param)


def new_address() -> str:
    return new_name("post") + "@example.com"


def ask(page, site, address: str):
    page.goto(site.url + "/register")
    fill(page, email=address)
    button(page, "Send the link").click()
    expect(page).to_have_url(site.url + "/register/link")
    expect(page.get_by_role("heading", level=1)).to_have_text("Look into your mail")


def make(page, site, address: str, password: str = PASSWORD):
    """Makes an account by the link in the mail."""
    ask(page, site, address)
    page.goto(mail.link(site, address, NEW))
    expect(page).to_have_url(site.url + "/register/link")
    fill(page, password=password)
    button(page, "Create account").click()
    expect_dashboard(page, site.url, address)


# Promise: signing up by mail works with JavaScript and without, and shows no name that nobody chose.
def test_an_account_by_link(newcomer, by_mail):
    page, address = newcomer(by_mail), new_address()
    ask(page, by_mail, address)
    page.goto(mail.link(by_mail, address, NEW))
    assert "token" not in page.url
    expect(page.get_by_text(address)).to_be_visible()
    fill(page, password="short")
    button(page, "Create account").click()
    expect(page.get_by_role("alert")).to_be_visible()
    fill(page, password=PASSWORD)
    button(page, "Create account").click()
    expect_dashboard(page, by_mail.url, address)
    assert "user-" not in page.content()
    log_out(page, by_mail.url)
    fill_login(page, by_mail.url, address.upper())
    expect(page.get_by_label("Mail address")).to_have_value(address.upper())
    button(page, "Log in").click()
    expect_dashboard(page, by_mail.url, address)


def test_an_account_by_code_in_the_browser_that_asked(newcomer, by_mail):
    page, address = newcomer(by_mail), new_address()
    ask(page, by_mail, address)
    fill(page, code=mail.code(by_mail, address, NEW))
    button(page, "Go on").click()
    fill(page, password=PASSWORD)
    button(page, "Create account").click()
    expect_dashboard(page, by_mail.url, address)


# Promise: somebody who signs up with a known address sees what everybody sees, and its owner gets a mail.
def test_a_known_address_looks_like_any_other(visitor, by_mail):
    page, address = visitor(by_mail), new_address()
    make(page, by_mail, address)
    seen = set()
    for typed in (address, new_address()):
        stranger = visitor(by_mail)
        ask(stranger, by_mail, typed)
        seen.add(stranger.locator("main").inner_text() + stranger.title())
    assert len(seen) == 1
    page.goto(mail.link(by_mail, address, KNOWN))
    expect(page).to_have_url(by_mail.url + "/password/reset")
    fill(page, new_password=OTHER_PASSWORD)
    button(page, "Set the password").click()
    expect(page).to_have_url(by_mail.url + "/login?notice=password-set")
    fill_login(page, by_mail.url, address, OTHER_PASSWORD)
    button(page, "Log in").click()
    expect_dashboard(page, by_mail.url, address)


def test_with_both_the_address_follows(newcomer, by_both):
    page, name = newcomer(by_both), new_name("both")
    fill_register(page, by_both.url, name, email=f"{name}@example.com")
    button(page, "Create account").click()
    expect(page).to_have_url(by_both.url + "/email/code")
    fill(page, code=mail.code(by_both, f"{name}@example.com", "Confirm your new mail address"))
    button(page, "Go on").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Your address is confirmed")
    log_out(page, by_both.url)
    for typed in (f"{name}@example.com", name):
        page.goto(by_both.url + "/login")
        page.get_by_label("User name or mail address").fill(typed)
        fill(page, password=PASSWORD)
        button(page, "Log in").click()
        expect_dashboard(page, by_both.url, name)
        log_out(page, by_both.url)


def test_other_domains_are_told_so(visitor, for_domain):
    page, address = visitor(for_domain), new_address()
    page.goto(for_domain.url + "/register")
    fill(page, email="zoe@sub.example.com")
    button(page, "Send the link").click()
    expect_errors(page, "Addresses of this domain cannot sign up here. Use another one.")
    ask(page, for_domain, address)
    page.goto(mail.link(for_domain, address, NEW))
    name = new_name("domain")
    fill(page, username=name, password=PASSWORD)
    button(page, "Create account").click()
    expect_dashboard(page, for_domain.url, name)


# Promise: where sign-up is closed no page offers it, and its address says so.
def test_closed_sign_up_is_offered_nowhere(visitor, closed):
    page = visitor(closed)
    for path in ("/", "/login"):
        page.goto(closed.url + path)
        expect(page.get_by_role("link", name="Create an account")).to_have_count(0)
    page.goto(closed.url + "/register")
    assert page.watch.documents[page.url] == 403
    expect(page.get_by_role("heading", level=1)).to_have_text("No new accounts")


def offered(site, *arguments: str) -> str:
    """The link that a command prints, under the address that this site has."""
    link = site.users(*arguments).split()[-1]
    return site.url + link[link.index("/register/link"):]


def complete(page, site, link: str, name: str):
    page.goto(link)
    expect(page).to_have_url(site.url + "/register/link")
    fill(page, username=name, password=PASSWORD)
    button(page, "Create account").click()
    expect_dashboard(page, site.url, name)


# Promise: an invitation opens a closed site to one person, once.
def test_an_invitation(newcomer, visitor, closed):
    page, name = newcomer(closed), new_name("invited")
    link = offered(closed, "invite", f"{name}@example.com", "--role", "editor")
    page.goto(link)
    expect(page.locator("main")).to_contain_text("It gets the role editor.")
    complete(page, closed, link, name)
    late = visitor(closed)
    late.goto(link)
    assert late.watch.documents[late.url] == 410
    expect(late.get_by_role("heading", level=1)).to_have_text("This link no longer works")


def test_the_first_administrator(visitor, closed):
    assert "no administrator" in closed.log_text()
    name = new_name("root")
    complete(visitor(closed), closed, offered(closed, "first-admin"), name)
    assert "admin" in closed.users("show", name)


def request_form(page, site):
    page.goto(site.url + "/register")


def wrong_request(page, site):
    request_form(page, site)
    fill(page, email="nobody")
    button(page, "Send the link").click()


def login_by_address(page, site):
    page.goto(site.url + "/login")


def awaiting_link(page, site):
    ask(page, site, new_address())


def behind_link(page, site):
    address = new_address()
    ask(page, site, address)
    page.goto(mail.link(site, address, NEW))


def weak_behind_link(page, site):
    behind_link(page, site)
    fill(page, password="short")
    button(page, "Create account").click()


def behind_link_with_name(page, site):
    behind_link(page, site)


def invited(page, site):
    page.goto(offered(site, "invite", new_address(), "--role", "editor"))


def closed_door(page, site):
    page.goto(site.url + "/register")


def closed_home(page, site):
    page.goto(site.url + "/")


SHOWN = [
    ("by_mail", request_form), ("by_mail", wrong_request), ("by_mail", login_by_address), ("by_mail", awaiting_link),
    ("by_mail", behind_link), ("by_mail", weak_behind_link), ("by_both", login_by_address),
    ("for_domain", behind_link_with_name), ("closed", invited), ("closed", closed_door), ("closed", closed_home),
]


@pytest.mark.parametrize("kind,show", SHOWN, ids=lambda part: getattr(part, "__name__", part))
def test_a_page_of_signing_up_is_for_everybody(request, visitor, screenshots, subtests, kind, show):
    site = request.getfixturevalue(kind)
    page = visitor(site)
    show(page, site)
    for name, look in LOOKS.items():
        with subtests.test(name):
            page.set_viewport_size(look["viewport"])
            page.emulate_media(color_scheme=look["color_scheme"], reduced_motion="reduce")
            page.screenshot(path=screenshots / f"sign-up-{kind}-{show.__name__}.{name}.png", full_page=True)
            assert page.evaluate(STICKING_OUT) == []
            results = Axe().run(page)
            assert results.violations_count == 0, results.generate_report()
