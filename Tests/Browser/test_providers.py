"""Signing in with a provider that nobody here wrote: from the button to the dashboard, back, linked and unlinked."""
import pytest
from playwright.sync_api import expect

from conftest import stop
from support.provider import Provider
from support.server import Server
from support.steps import PASSWORD, button, expect_dashboard, expect_refused, fill, log_in, log_out, new_name, register


@pytest.fixture(scope="module")
def provider(tmp_path_factory):
    provider = Provider(tmp_path_factory.mktemp("provider"))
    yield provider
    provider.stop()


@pytest.fixture(scope="module")
def open_site(tmp_path_factory, provider):
    server = Server(tmp_path_factory.mktemp("open"), throttle_enabled="false", **provider.settings("acme"))
    yield server
    stop(server)


@pytest.fixture(params=["with scripts", "without scripts"])
def guest(request, visitor, open_site):
    """A newcomer who may go to the provider's pages, too."""
    return visitor(open_site, watched=False, java_script_enabled=request.param == "with scripts")


def at_the_provider(page, provider, subject: str):
    expect(page.get_by_role("heading", name="Authorize Client")).to_be_visible()
    assert page.url.startswith(provider.url)
    page.locator("[name=sub]").first.fill(subject)
    button(page, "Authorize").click()


def sign_in(page, url: str, provider, subject: str):
    page.goto(url + "/login")
    button(page, "Sign in with Acme").click()
    at_the_provider(page, provider, subject)


def sign_up(page, url: str, provider, subject: str) -> str:
    name = new_name("guest")
    sign_in(page, url, provider, subject)
    expect(page).to_have_url(url + "/login/finish")
    fill(page, username=name)
    button(page, "Create account").click()
    expect_dashboard(page, url, name)
    return name


def test_from_the_button_to_the_dashboard_and_back(guest, open_site, provider):
    subject = new_name("sub")
    name = sign_up(guest, open_site.url, provider, subject)
    log_out(guest, open_site.url)
    expect_refused(guest, open_site.url)
    sign_in(guest, open_site.url, provider, subject)
    expect_dashboard(guest, open_site.url, name)


def test_the_way_back_is_kept(guest, open_site, provider):
    subject = new_name("sub")
    sign_up(guest, open_site.url, provider, subject)
    log_out(guest, open_site.url)
    guest.goto(open_site.url + "/account/devices")
    button(guest, "Sign in with Acme").click()
    at_the_provider(guest, provider, subject)
    expect(guest).to_have_url(open_site.url + "/account/devices")


def test_who_says_no_there_reads_what_to_do_and_tries_again(guest, open_site, provider):
    """This provider leaves the state out when it says no, so nobody can tell whose answer that is."""
    guest.goto(open_site.url + "/login")
    button(guest, "Sign in with Acme").click()
    button(guest, "Deny").click()
    expect(guest.get_by_role("heading", name="This sign-in is out of date")).to_be_visible()
    guest.get_by_role("link", name="Try again").click()
    expect(guest).to_have_url(open_site.url + "/login")


def test_linked_and_unlinked(guest, open_site, provider):
    subject, url = new_name("sub"), open_site.url
    name = register(guest, url)
    guest.goto(url + "/account")
    guest.get_by_role("link", name="Sign-in providers").click()
    button(guest, "Link Acme").click()
    at_the_provider(guest, provider, subject)
    expect(guest.get_by_role("status")).to_contain_text("The provider is linked")
    log_out(guest, url)
    sign_in(guest, url, provider, subject)
    expect_dashboard(guest, url, name)
    guest.goto(url + "/account/identities")
    guest.get_by_role("button", name="Unlink").click()
    expect(guest.get_by_role("status")).to_contain_text("The provider is unlinked")
    log_out(guest, url)
    sign_in(guest, url, provider, subject)
    expect(guest).to_have_url(url + "/login/finish")


def test_somebody_with_an_account_proves_it_and_links_in_one_go(guest, visitor, open_site, provider):
    subject, url = new_name("sub"), open_site.url
    name = register(visitor(open_site), url)
    sign_in(guest, url, provider, subject)
    guest.get_by_role("link", name="Use the account you have").click()
    fill(guest, username=name, password=PASSWORD)
    button(guest, "Log in and link").click()
    expect_dashboard(guest, url, name)
    log_out(guest, url)
    sign_in(guest, url, provider, subject)
    expect_dashboard(guest, url, name)


def test_the_last_way_in_is_kept(guest, open_site, provider):
    sign_up(guest, open_site.url, provider, new_name("sub"))
    guest.goto(open_site.url + "/account/identities")
    guest.get_by_role("button", name="Unlink").click()
    expect(guest.get_by_role("alert")).to_contain_text("This is the last way into your account")


def test_the_back_button_shows_nothing_private(guest, open_site, provider):
    sign_up(guest, open_site.url, provider, new_name("sub"))
    log_out(guest, open_site.url)
    guest.go_back()
    expect(guest.get_by_role("button", name="Log out")).to_have_count(0)


def test_passwords_go_on_beside_providers(visitor, open_site):
    page = visitor(open_site)
    name = register(page, open_site.url)
    log_out(page, open_site.url)
    log_in(page, open_site.url, name)
