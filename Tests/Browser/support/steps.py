"""What a visitor does, in words. The fields' names are fixed; applications and scripts rely on them."""
import itertools
import secrets

from playwright.sync_api import Page, expect

PASSWORD = "violet tram under nine bridges"
OTHER_PASSWORD = "quiet harbour, seven lanterns, late"
_numbers = itertools.count(1)


def new_name(prefix: str = "visitor") -> str:
    """A user name that nobody has."""
    return f"{prefix}{next(_numbers)}.{secrets.token_hex(3)}"


def button(page: Page, name: str):
    return page.get_by_role("button", name=name, exact=True)


def fill(page: Page, **fields: str):
    for name, value in fields.items():
        page.locator(f"main [name={name}]").fill(value)


def fill_register(page: Page, url: str, name: str, password: str = PASSWORD, email: str = ""):
    page.goto(url + "/register")
    fill(page, username=name, email=email, password=password)


def register(page: Page, url: str, name: str | None = None, password: str = PASSWORD) -> str:
    """Makes an account through the form, and is on its dashboard afterwards."""
    name = name or new_name()
    fill_register(page, url, name, password)
    button(page, "Create account").click()
    expect_dashboard(page, url, name)
    return name


def fill_login(page: Page, url: str, name: str, password: str = PASSWORD, remember: bool = False):
    page.goto(url + "/login")
    fill(page, username=name, password=password)
    page.locator("#remember").set_checked(remember)


def log_in(page: Page, url: str, name: str, password: str = PASSWORD, remember: bool = False):
    """Logs in through the form, and is on the dashboard afterwards."""
    fill_login(page, url, name, password, remember)
    button(page, "Log in").click()
    expect_dashboard(page, url, name)


def log_out(page: Page, url: str):
    button(page, "Log out").click()
    expect(page).to_have_url(url + "/")
    expect(button(page, "Log out")).to_have_count(0)


def expect_dashboard(page: Page, url: str, name: str):
    expect(page).to_have_url(url + "/dashboard")
    expect(page.get_by_role("heading", level=1)).to_have_text("Dashboard")
    expect(page.locator("main dd").first).to_have_text(name)


def expect_login_page(page: Page, url: str, next_path: str = ""):
    expect(page).to_have_url(f"{url}/login" + (f"?next={next_path}" if next_path else ""))
    expect(page.get_by_role("heading", level=1)).to_have_text("Log in")


def expect_refused(page: Page, url: str):
    """The dashboard shows nothing and leads to the login page, which knows the way back."""
    page.goto(url + "/dashboard")
    expect_login_page(page, url, "/dashboard")


def expect_errors(page: Page, *messages: str):
    """The form says these things and nothing else, on top, before everything else that is read aloud."""
    expect(page.get_by_role("alert").get_by_role("listitem")).to_have_text(list(messages))
    assert page.title().startswith("Error: ")


def cookies(page: Page) -> dict[str, dict]:
    return {cookie["name"]: cookie for cookie in page.context.cookies()}


def account_names(server) -> list[str]:
    """The names of all accounts, read beside the running server (its command would take longer to start)."""
    return server.database.column("SELECT username FROM accounts ORDER BY id")


def made_by_operator(server, prefix: str = "visitor") -> str:
    """A new account that did not come through the form, where sign-ups are counted. Its password is its own."""
    name = new_name(prefix)
    server.users("create", name, "--keep-password", stdin=PASSWORD + "\n")
    return name
