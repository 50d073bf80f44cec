"""The flows that go by mail, one by one: confirmed, forgotten, moved, taken back, secured."""
import re

import pytest
from playwright.sync_api import expect

from support import mail
from support.server import wait_until
from support.steps import (
    OTHER_PASSWORD, PASSWORD, button, expect_dashboard, expect_errors, expect_refused, fill, fill_login,
    fill_register, log_in, log_out, new_name, register)
from test_twice import hand

THIRD_PASSWORD = "eleven paper boats on a slow canal"
CONFIRM, FORGOT, CHANGE = "Confirm your mail address", "Set a new password", "Confirm your new mail address"
CHANGED, NEW_PASSWORD = "Your mail address", "Your password"


def address_of(name: str, host: str = "example.com") -> str:
    return f"{name}@{host}"


def register_with_address(page, site) -> str:
    name = new_name("mail")
    fill_register(page, site.url, name, email=address_of(name))
    button(page, "Create account").click()
    expect_dashboard(page, site.url, name)
    return name


def confirm_by_link(page, site, address: str, subject: str = CONFIRM):
    page.goto(mail.link(site, address, subject))
    expect(page).to_have_url(site.url + "/email/verify")
    expect(page.get_by_text(address)).to_be_visible()
    button(page, "Confirm").click()


def ask_for_reset(page, site, address: str):
    page.goto(site.url + "/login")
    page.get_by_role("link", name="Forgot your password?").click()
    fill(page, email=address)
    button(page, "Send the link").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Look into your mail")


def set_password(page, site, password: str):
    expect(page).to_have_url(site.url + "/password/reset")
    fill(page, new_password=password)
    button(page, "Set the password").click()
    expect(page.get_by_role("status")).to_have_text("Your new password is set. Log in with it.")


def change_address(page, site, new: str):
    page.goto(site.url + "/account/email")
    fill(page, email=new)
    button(page, "Send the mail").click()
    expect(page).to_have_url(site.url + "/email/code")


def test_an_address_is_confirmed_by_link_in_another_browser(page, visitor, site):
    name = register_with_address(page, site)
    phone = visitor(site)
    confirm_by_link(phone, site, address_of(name))
    expect(phone.get_by_role("status")).to_have_text("Your mail address is confirmed.")
    page.goto(site.url + "/email/verify")
    expect(page.get_by_role("heading", level=1)).to_have_text("Your address is confirmed")


def test_another_mail_makes_the_older_link_dead(page, site):
    name = register_with_address(page, site)
    first = mail.link(site, address_of(name), CONFIRM)
    page.goto(site.url + "/email/verify")
    button(page, "Send another mail").click()
    wait_until(lambda: len(mail.mails(site, address_of(name))) == 2, "the second mail")
    page.goto(first)
    expect(page.get_by_role("heading", level=1)).to_have_text("This link no longer works")
    confirm_by_link(page, site, address_of(name))
    expect(page.get_by_role("heading", level=1)).to_have_text("Your address is confirmed")


def test_a_forgotten_password_by_code(page, visitor, site):
    name = register_with_address(page, site)
    log_out(page, site.url)
    ask_for_reset(page, site, address_of(name))
    code = mail.code(site, address_of(name), FORGOT)

    stranger = visitor(site)
    stranger.goto(site.url + "/password/reset")
    fill(stranger, code=code)
    button(stranger, "Go on").click()
    expect(stranger.get_by_role("alert").get_by_role("listitem")).to_contain_text("This code is wrong")

    fill(page, code=code[:4] + " " + code[4:])
    button(page, "Go on").click()
    fill(page, new_password="short")
    button(page, "Set the password").click()
    expect(page.get_by_role("alert").get_by_role("listitem")).to_contain_text("too short")
    set_password(page, site, OTHER_PASSWORD)
    fill_login(page, site.url, name, PASSWORD)
    button(page, "Log in").click()
    expect_errors(page, "The user name or the password is wrong.")
    log_in(page, site.url, name, OTHER_PASSWORD)


# Promise: what a mailed link carries is not in the address of the page that it opens, nor in its text.
# ASVS: 14.2.1.
def test_no_page_has_the_token_in_its_address(page, site):
    name = register_with_address(page, site)
    log_out(page, site.url)
    ask_for_reset(page, site, address_of(name))
    link = mail.link(site, address_of(name), FORGOT)
    token = link.partition("token=")[2]
    page.goto(link)
    expect(page).to_have_url(site.url + "/password/reset")
    assert token not in page.content()
    assert token not in page.evaluate("document.referrer + location.href")
    assert token not in site.log_text().replace(link, "")


def test_an_unknown_address_looks_the_same(page, site):
    shown = set()
    name = register_with_address(page, site)
    log_out(page, site.url)
    for address in (address_of(name), address_of("nobody" + name)):
        page.context.clear_cookies()
        ask_for_reset(page, site, address)
        shown.add(re.sub(r'value="[\w-]{43}"', "", page.content()))
    assert len(shown) == 1
    mail.newest(site, address_of(name), FORGOT)
    assert mail.mails(site, address_of("nobody" + name)) == []


# ASVS: 6.3.7.
def test_a_new_password_is_told_and_can_be_answered(page, visitor, site):
    name = register_with_address(page, site)
    page.goto(site.url + "/password")
    fill(page, current_password=PASSWORD, new_password=OTHER_PASSWORD)
    page.locator("main").get_by_role("button", name="Change password").click()
    expect_dashboard(page, site.url, name)

    owner = visitor(site)
    owner.goto(mail.link(site, address_of(name), NEW_PASSWORD))
    button(owner, "Secure my account").click()
    set_password(owner, site, THIRD_PASSWORD)
    expect_refused(page, site.url)
    log_in(owner, site.url, name, THIRD_PASSWORD)


def test_an_address_of_somebody_else_is_not_told(page, visitor, site):
    owner = register_with_address(visitor(site), site)
    register(page, site.url)
    change_address(page, site, address_of(owner))
    told = mail.newest(site, address_of(owner), "Your mail address at")
    assert "another account" in told and "token=" not in told


@hand
@pytest.mark.parametrize("page", ["without scripts"], indirect=True)
def test_every_button_pressed_twice_does_its_work_once(page, site, hand):
    name = register_with_address(page, site)
    page.goto(mail.link(site, address_of(name), CONFIRM))
    hand(page, site, "Confirm", "/email/verify")
    # A slow hand's second press may meet the next page, whose button leads on.
    expect(page.get_by_role("heading", level=1)).to_have_text(re.compile("Your address is confirmed|Dashboard"))
    log_out(page, site.url)

    ask_for_reset(page, site, address_of(name))
    page.goto(mail.link(site, address_of(name), FORGOT))
    fill(page, new_password=OTHER_PASSWORD)
    hand(page, site, "Set the password", "/password/reset")
    expect(page.get_by_role("status")).to_have_text("Your new password is set. Log in with it.")
    log_in(page, site.url, name, OTHER_PASSWORD)

    page.context.clear_cookies()
    page.goto(mail.link(site, address_of(name), NEW_PASSWORD))
    hand(page, site, "Secure my account", "/account/secure")
    set_password(page, site, THIRD_PASSWORD)
    log_in(page, site.url, name, THIRD_PASSWORD)
