"""Everything that a form can be wrong about: said once, at its field, with the focus where it helps."""
import pytest
from playwright.sync_api import expect

from support.steps import (
    PASSWORD, account_names, button, expect_dashboard, expect_errors, fill, fill_login, fill_register, log_out,
    new_name, register)

GOOD = {"username": "somebody-new", "email": "", "password": PASSWORD}
RULE = "Use letters, digits, dots, dashes and underscores, and begin with a letter or digit."
WRONG = [
    ("no name", {"username": ""}, "username", "Choose a user name."),
    ("name with a space", {"username": "two words"}, "username", RULE),
    ("name like an address", {"username": "me@example.com"}, "username", RULE),
    ("name with a slash", {"username": "../etc"}, "username", RULE),
    ("name of 65", {"username": "n" * 65}, "username", "Use at most 64 characters."),
    ("name of the site's own", {"username": "Admin"}, "username", None),
    ("no address", {"email": "nobody"}, "email",
     "This is not a mail address. Check how it is written."),
    ("no password", {"password": ""}, "password", "This password is too short."),
    ("password of 14", {"password": "sixty-two oaks"}, "password", "This password is too short."),
    ("password of 1025 bytes", {"password": "lamp " * 205}, "password", "This password is too long."),
    ("common password", {"password": "password123password123"}, "password", None),
    ("own name", {"username": "rosalind.k", "password": "rosalind.k.rosalind.k"}, "password", None),
    ("keyboard", {"password": "qwertyuiopasdfghjkl"}, "password", "This password follows the keyboard"),
]


@pytest.mark.parametrize(("values", "field", "message"), [case[1:] for case in WRONG], ids=[case[0] for case in WRONG])
def test_bad_input_is_named_at_its_field(page, site, values, field, message):
    values = GOOD | values
    page.goto(site.url + "/register")
    fill(page, **values)
    with page.expect_response(site.url + "/register") as answer:
        button(page, "Create account").click()
    assert answer.value.status == 422

    lines = page.get_by_role("alert").get_by_role("listitem")
    expect(lines).to_have_count(1)
    expect(page.get_by_role("alert")).to_be_focused()
    if message:
        expect(lines).to_contain_text(message)
    expect(page.locator(f"#{field}-error")).to_contain_text(lines.inner_text())

    wrong = page.locator(f"[name={field}]")
    expect(wrong).to_have_attribute("aria-invalid", "true")
    assert f"{field}-error" in wrong.get_attribute("aria-describedby").split()
    expect(page.locator("[aria-invalid]")).to_have_count(1)
    lines.get_by_role("link").click()
    expect(wrong).to_be_focused()

    expect(page.locator("[name=username]")).to_have_value(values["username"])
    expect(page.locator("[name=email]")).to_have_value(values["email"])
    expect(page.locator("[name=password]")).to_have_value("")
    assert values["username"] not in account_names(site)


def test_everything_that_is_wrong_is_said_at_once(page, site):
    page.goto(site.url + "/register")
    fill(page, username="two words", email="nobody", password="short")
    button(page, "Create account").click()
    lines = page.get_by_role("alert").get_by_role("listitem")
    expect(lines).to_have_count(3)
    for number, field in enumerate(("username", "email", "password")):
        expect(page.locator(f"#{field}-error")).to_contain_text(lines.nth(number).inner_text())
        lines.nth(number).get_by_role("link").click()
        expect(page.locator(f"[name={field}]")).to_be_focused()
    expect(page.locator("[aria-invalid]")).to_have_count(3)


def test_a_taken_name_is_refused_however_it_is_written(page, site):
    name = register(page, site.url, new_name("Hedy"))
    log_out(page, site.url)
    for variant in (name, name.swapcase()):
        fill_register(page, site.url, variant, "another good long password")
        with page.expect_response(site.url + "/register") as answer:
            button(page, "Create account").click()
        assert answer.value.status == 409
        expect_errors(page, "This user name is taken. Choose another one.")
    assert [taken.lower() for taken in account_names(site)].count(name.lower()) == 1


def test_a_form_that_was_put_right_goes_through(page, site):
    name = new_name()
    fill_register(page, site.url, name, "too short")
    button(page, "Create account").click()
    expect(page.get_by_role("alert")).to_be_visible()
    fill(page, password=PASSWORD)
    button(page, "Create account").click()
    expect_dashboard(page, site.url, name)
    assert not page.title().startswith("Error")


def test_the_login_form_names_no_field_and_tells_nothing_by_length(page, site):
    for name, password in (("", ""), ("", PASSWORD), ("nobody", ""), ("two words", "x"), ("n" * 300, "x")):
        fill_login(page, site.url, name, password)
        button(page, "Log in").click()
        expect_errors(page, "The user name or the password is wrong.")
        expect(page.get_by_role("alert")).to_be_focused()
        expect(page.get_by_role("alert").get_by_role("link")).to_have_count(0)


# ASVS: 3.7.5.
def test_a_form_without_its_cookie_comes_back_with_what_was_typed(page, site):
    name = new_name()
    email = f"{name}@example.com"
    fill_register(page, site.url, name, email=email)
    page.context.clear_cookies()
    with page.expect_response(site.url + "/register") as answer:
        button(page, "Create account").click()
    assert answer.value.status == 403
    expect(page.get_by_role("alert")).to_contain_text("Send it again.")
    expect(page.locator("[name=username]")).to_have_value(name)
    expect(page.locator("[name=email]")).to_have_value(email)
    expect(page.locator("[name=password]")).to_have_value("")
    fill(page, password=PASSWORD)
    button(page, "Create account").click()
    expect_dashboard(page, site.url, name)


# ASVS: 6.2.7.
@pytest.mark.parametrize(("path", "expected"), [
    ("/register", {"username": ("username", "text"), "email": ("email", "email"),
                   "password": ("new-password", "password")}),
    ("/login", {"username": ("username", "text"), "password": ("current-password", "password")})])
def test_password_managers_understand_the_forms(visitor, site, path, expected):
    page = visitor(site)
    page.goto(site.url + path)
    for name, (autocomplete, kind) in expected.items():
        field = page.locator(f"[name={name}]")
        expect(field).to_have_attribute("autocomplete", autocomplete)
        expect(field).to_have_attribute("type", kind)
        expect(page.locator(f"label[for={field.get_attribute('id')}]")).to_be_visible()
        assert field.get_attribute("maxlength") is None, "a password must never be cut silently"


# Promise: passwords can be pasted.
# ASVS: 6.2.7.
def test_a_password_can_be_pasted(visitor, site):
    page = visitor(site, permissions=["clipboard-read", "clipboard-write"])
    page.goto(site.url + "/register")
    page.evaluate("text => navigator.clipboard.writeText(text)", PASSWORD)
    page.locator("[name=password]").press("Control+V")
    expect(page.locator("[name=password]")).to_have_value(PASSWORD)
