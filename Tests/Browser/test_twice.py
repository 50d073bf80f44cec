"""Everything that is sent twice: double clicks, reloads, the back button, two tabs. The first one's result is shown."""
import pytest
from playwright.sync_api import expect

from conftest import stop
from support.server import Server
from support.steps import (
    OTHER_PASSWORD, PASSWORD, account_names, button, expect_dashboard, expect_errors, expect_refused, fill, fill_login,
    fill_register, log_in, log_out, made_by_operator, new_name, register)


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """A server that works on each password long enough for the second click to come meanwhile."""
    server = Server(tmp_path_factory.mktemp("busy"), throttle_enabled="false", passwords_argon2_passes="16")
    yield server
    stop(server)


def place_of(page, name: str) -> tuple[float, float]:
    page.watch.aborts_allowed = True
    box = button(page, name).bounding_box()
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def while_it_waits(page, site, name: str, path: str):
    """The second click comes before the server has read the first; then it reads both."""
    place = place_of(page, name)
    site.pause()
    try:
        for _ in range(2):
            with page.expect_request(site.url + path):
                page.mouse.click(*place)
    finally:
        site.go_on()


def while_it_works(page, site, name: str, path: str):
    """The second click comes when the server is busy with the first, whose answer the browser then ignores."""
    place = place_of(page, name)
    with page.expect_request(site.url + path):
        page.mouse.click(*place)
    page.wait_for_timeout(15)
    page.mouse.click(*place)


def double_click(page, site, name: str, path: str):
    """As a hand does it that is used to icons."""
    page.mouse.dblclick(*place_of(page, name))


hand = pytest.mark.parametrize("hand", [while_it_waits, while_it_works, double_click], ids=lambda hand: hand.__name__)


@hand
def test_registering_twice_makes_one_account(page, site, hand):
    name = new_name("twin")
    fill_register(page, site.url, name, email=f"{name}@example.com")
    hand(page, site, "Create account", "/register")
    expect_dashboard(page, site.url, name)
    page.reload()
    expect_dashboard(page, site.url, name)
    assert account_names(site).count(name) == 1


@hand
def test_logging_in_twice_is_logging_in(page, site, hand):
    name = register(page, site.url)
    log_out(page, site.url)
    fill_login(page, site.url, name, remember=True)
    hand(page, site, "Log in", "/login")
    expect_dashboard(page, site.url, name)
    page.reload()
    expect_dashboard(page, site.url, name)


@hand
@pytest.mark.parametrize("remember", [False, True], ids=["not remembered", "remembered"])
def test_logging_out_twice_is_logging_out(visitor, site, hand, remember):
    page = visitor(site)
    name = made_by_operator(site)
    log_in(page, site.url, name, remember=remember)
    hand(page, site, "Log out", "/logout")
    expect(page).to_have_url(site.url + "/")
    expect(page.get_by_role("link", name="Log in")).to_be_visible()
    expect_refused(page, site.url)
    page.context.clear_cookies(name="session")
    expect_refused(page, site.url)


@hand
def test_confirming_twice_is_confirming(page, site, hand):
    name = register(page, site.url)
    page.goto(site.url + "/confirm")
    fill(page, password=PASSWORD)
    hand(page, site, "Confirm", "/confirm")
    expect_dashboard(page, site.url, name)


@hand
def test_changing_the_password_twice_changes_it_once(page, site, hand):
    name = register(page, site.url)
    page.goto(site.url + "/password")
    fill(page, current_password=PASSWORD, new_password=OTHER_PASSWORD)
    hand(page, site, "Change password", "/password")
    expect_dashboard(page, site.url, name)
    log_out(page, site.url)
    log_in(page, site.url, name, OTHER_PASSWORD)


def test_a_taken_name_stays_taken_for_another_password(page, site):
    name = register(page, site.url)
    log_out(page, site.url)
    fill_register(page, site.url, name, "some other long password")
    button(page, "Create account").click()
    expect_errors(page, "This user name is taken. Choose another one.")


def test_reloading_a_refusal_shows_it_again(visitor, site):
    page = visitor(site)
    name = register(page, site.url)
    log_out(page, site.url)
    fill_login(page, site.url, name, "the wrong one, quite surely")
    button(page, "Log in").click()
    expect_errors(page, "The user name or the password is wrong.")
    with page.expect_request(site.url + "/login") as again:
        page.reload()
    assert again.value.method == "POST"
    expect_errors(page, "The user name or the password is wrong.")
    fill(page, password=PASSWORD)
    button(page, "Log in").click()
    expect_dashboard(page, site.url, name)


@pytest.mark.parametrize("form", ["/register", "/login"])
def test_going_back_after_a_success_finds_no_form(page, site, form):
    name = new_name("back")
    if form == "/login":
        register(page, site.url, name)
        log_out(page, site.url)
        log_in(page, site.url, name)
    else:
        register(page, site.url, name)
    page.go_back()
    expect_dashboard(page, site.url, name)
    assert account_names(site).count(name) == 1


def test_a_register_form_kept_in_another_tab_shows_the_first_result(page, site):
    name = new_name("tab")
    other = page.context.new_page()
    for tab in (page, other):
        fill_register(tab, site.url, name)
    for tab in (page, other):
        button(tab, "Create account").click()
        expect_dashboard(tab, site.url, name)
    assert account_names(site).count(name) == 1


def test_a_login_form_kept_in_another_tab_shows_the_first_result(page, site):
    name = register(page, site.url)
    log_out(page, site.url)
    other = page.context.new_page()
    for tab in (page, other):
        fill_login(tab, site.url, name)
    for tab in (page, other):
        button(tab, "Log in").click()
        expect_dashboard(tab, site.url, name)


def test_two_tabs_can_both_log_out(page, site):
    register(page, site.url)
    other = page.context.new_page()
    other.goto(site.url + "/dashboard")
    log_out(page, site.url)
    log_out(other, site.url)


# A tab that was left open over a new login holds an old token. Its buttons do what they say, or say what to do.
def test_a_tab_from_before_a_new_login_is_told_what_to_do(page, site):
    name = register(page, site.url)
    old = page.context.new_page()
    old.goto(site.url + "/dashboard")
    log_out(page, site.url)
    log_in(page, site.url, name)
    with old.expect_response(site.url + "/logout") as answer:
        button(old, "Log out").click()
    assert answer.value.status == 403
    expect(old.locator("main")).to_contain_text("out of date")
    expect(old.locator("main")).not_to_contain_text("your account may not")
    expect(old.locator("main")).not_to_contain_text("Not for this account")
    page.reload()
    expect_dashboard(page, site.url, name)
