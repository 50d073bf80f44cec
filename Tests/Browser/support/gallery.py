"""Every page of the site, and how to get to it."""
from dataclasses import dataclass
from typing import Callable

from playwright.sync_api import Page

from support.steps import OTHER_PASSWORD, PASSWORD, button, fill, fill_login, fill_register, new_name

LONG_NAME = "W" * 64
HEBREW_NAME = "\u05e9\u05dc\u05d5\u05dd-\u05e2\u05d5\u05dc\u05dd"


@dataclass(frozen=True)
class Shown:
    """A page: its name in the pictures' folder, who looks at it (nobody for None), how to get there, its heading."""

    name: str
    who: str | None
    open: Callable[[Page, str], object]
    heading: str
    status: int = 200


def at(path: str):
    return lambda page, url: page.goto(url + path)


def sent(name: str, path: str = "", **fields: str):
    """The page that a button leads to, after a page was opened and its form filled in."""
    def open(page: Page, url: str):
        if path:
            page.goto(url + path)
        fill(page, **fields)
        page.locator("main").get_by_role("button", name=name, exact=True).click()
    return open


def all_wrong(page: Page, url: str):
    page.goto(url + "/register")
    fill(page, username="two words", email="nobody", password="short")
    button(page, "Create account").click()


def taken(page: Page, url: str):
    fill_register(page, url, LONG_NAME, "another good long password")
    button(page, "Create account").click()


def wrong_login(page: Page, url: str):
    fill_login(page, url, "somebody", "the wrong one, quite surely", remember=True)
    button(page, "Log in").click()


def stale(page: Page, url: str):
    fill_register(page, url, "somebody", email="ida@example.com")
    page.context.clear_cookies()
    button(page, "Create account").click()


def logged_out(page: Page, url: str):
    page.goto(url + "/dashboard")
    button(page, "Log out").click()


def recently(path: str):
    """A page that wants a login of the last minutes."""
    def open(page: Page, url: str):
        page.goto(url + path)
        if "/confirm" in page.url:
            fill(page, password=PASSWORD)
            button(page, "Confirm").click()
    return open


def wrong_address(page: Page, url: str):
    recently("/account/email")(page, url)
    fill(page, email="nobody")
    button(page, "Send the mail").click()


def member(page: Page, url: str) -> str:
    """Makes an account with a mail address, and gives the address."""
    name = new_name("post")
    fill_register(page, url, name, email=f"{name}@example.com")
    button(page, "Create account").click()
    page.wait_for_url(url + "/dashboard")
    return f"{name}@example.com"


def open_mail(page: Page, url: str, address: str, subject: str):
    """Follows the link of a mail to this address, in the mailbox of a site in development."""
    mail = page.get_by_role("listitem").filter(has_text=address).filter(has_text=subject)
    for _ in range(100):
        page.goto(url + "/dev/mailbox")
        if mail.count():
            break
        page.wait_for_timeout(100)  # it is on its way
    mail.first.get_by_role("link").click()
    page.goto(page.locator("main .mail a").first.get_attribute("href"))


def awaiting_confirmation(page: Page, url: str):
    member(page, url)
    page.goto(url + "/email/verify")


def to_confirm(page: Page, url: str):
    open_mail(page, url, member(page, url), "Confirm")


def confirmed(page: Page, url: str):
    to_confirm(page, url)
    button(page, "Confirm").click()


def awaiting_new_address(page: Page, url: str):
    address = member(page, url)
    page.goto(url + "/account/email")
    fill(page, email="new." + address)
    button(page, "Send the mail").click()


def to_reset(page: Page, url: str):
    address = member(page, url)
    sent("Send the link", "/password/forgot", email=address)(page, url)
    page.wait_for_url(url + "/password/reset")
    open_mail(page, url, address, "Set a new password")


def weak_reset(page: Page, url: str):
    to_reset(page, url)
    fill(page, new_password="short")
    button(page, "Set the password").click()


def to_secure(page: Page, url: str):
    address = member(page, url)
    sent("Change password", "/password", current_password=PASSWORD, new_password=OTHER_PASSWORD)(page, url)
    page.wait_for_url(url + "/dashboard")
    open_mail(page, url, address, "Your password")


def with_address(page: Page, url: str):
    member(page, url)
    page.wait_for_url(url + "/dashboard")
    page.goto(url + "/account")


def many_devices(page: Page, url: str):
    """A list of three: this one, one on a phone, and one that says nothing of itself that we know."""
    name = new_name("three")
    fill_register(page, url, name)
    button(page, "Create account").click()
    page.wait_for_url(url + "/dashboard")
    phone = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile Safari/604.1"
    for agent in (phone, "<b>agent</b> of nobody knows what"):
        with page.context.browser.new_context(user_agent=agent) as other:
            visit = other.new_page()
            fill_login(visit, url, name, remember=agent == phone)
            button(visit, "Log in").click()
            visit.wait_for_url(url + "/dashboard")
    page.goto(url + "/account/devices")


def gone_device(page: Page, url: str):
    many_devices(page, url)
    page.locator("main [name=device]").first.evaluate("field => field.value = 'gone'")
    page.locator("main section").nth(1).get_by_role("button").click()


def too_large(page: Page, url: str):
    fill_login(page, url, "x" * 20_000, "short")
    button(page, "Log in").click()


PAGES = [
    Shown("home", None, at("/"), "Gatehouse"),
    Shown("home-signed-in", "ida", at("/"), "Gatehouse"),
    Shown("home-logged-out", "guest", logged_out, "Gatehouse"),
    Shown("register", None, at("/register"), "Create an account"),
    Shown("register-wrong", None, all_wrong, "Create an account", 422),
    Shown("register-weak-password", None,
          sent("Create account", "/register", username="somebody", password="password123password123"),
          "Create an account", 422),
    Shown("register-taken", None, taken, "Create an account", 409),
    Shown("register-stale", None, stale, "Create an account", 403),
    Shown("login", None, at("/login?next=/dashboard"), "Log in"),
    Shown("login-wrong", None, wrong_login, "Log in", 401),
    Shown("dashboard", "ida", at("/dashboard"), "Dashboard"),
    Shown("dashboard-long-name", "long", at("/dashboard"), "Dashboard"),
    Shown("dashboard-hebrew-name", "hebrew", at("/dashboard"), "Dashboard"),
    Shown("confirm", "ida", at("/confirm?next=/dashboard"), "Confirm it is you"),
    Shown("confirm-long-name", "long", at("/confirm"), "Confirm it is you"),
    Shown("confirm-wrong", "ida", sent("Confirm", "/confirm", password="the wrong one, quite surely"),
          "Confirm it is you", 401),
    Shown("password", "ida", at("/password"), "Change password"),
    Shown("password-wrong", "ida",
          sent("Change password", "/password", current_password=PASSWORD, new_password="short"),
          "Change password", 422),
    Shown("password-required", "clerk", at("/dashboard"), "Choose your own password"),
    Shown("forgot", None, at("/password/forgot"), "Forgot your password?"),
    Shown("forgot-wrong", None, sent("Send the link", "/password/forgot", email="nobody"), "Forgot your password?", 422),
    Shown("mail-code", None, sent("Send the link", "/password/forgot", email="nobody@example.com"),
          "Look into your mail"),
    Shown("mail-code-wrong", None, sent("Go on", "/password/reset", code="12"), "Look into your mail", 422),
    Shown("mail-code-just-asked", None, at("/password/reset?notice=just-asked"), "Look into your mail"),
    Shown("address-waits", None, awaiting_confirmation, "Look into your mail"),
    Shown("address-confirm", None, to_confirm, "Confirm this address"),
    Shown("address-confirmed", None, confirmed, "Your address is confirmed"),
    Shown("address-new-waits", None, awaiting_new_address, "Look into your mail"),
    Shown("reset-password", None, to_reset, "Set a new password"),
    Shown("reset-password-weak", None, weak_reset, "Set a new password", 422),
    Shown("secure-account", None, to_secure, "Secure your account"),
    Shown("link-used", None, at("/password/reset?token=" + "A" * 43), "This link no longer works", 410),
    Shown("link-broken", None, at("/email/undo?token=half"), "This link is not whole", 422),
    Shown("no-address", "ida", at("/email/verify"), "No mail address"),
    Shown("account", "ida", at("/account"), "Your account"),
    Shown("account-with-address", None, with_address, "Your account"),
    Shown("account-long-name", "long", at("/account"), "Your account"),
    Shown("devices", None, many_devices, "Your devices"),
    Shown("devices-signed-out", "ida", at("/account/devices?notice=others-ended"), "Your devices"),
    Shown("devices-gone", None, gone_device, "Your devices"),
    Shown("activity", "ida", at("/account/activity"), "Activity"),
    Shown("change-address", "ida", recently("/account/email"), "Change mail address"),
    Shown("change-address-wrong", "ida", wrong_address, "Change mail address", 422),
    Shown("delete-account", "ida", recently("/account/delete"), "Delete your account"),
    Shown("login-notice", None, at("/login?notice=password-set"), "Log in"),
    Shown("not-found", None, at("/no/such/page"), "Nothing here", 404),
    Shown("not-found-signed-in", "ida", at("/no/such/page"), "Nothing here", 404),
    Shown("method-not-allowed", None, at("/logout"), "Not like this", 405),
    Shown("too-large", None, too_large, "That is too much", 413),
]
