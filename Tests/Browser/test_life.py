"""The whole life of an account, from the sign-up to the deletion, as one person lives it: in two browsers, by mail."""
import json

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from support import mail
from support.steps import (
    OTHER_PASSWORD, PASSWORD, account_names, button, expect_dashboard, expect_errors, expect_refused, fill, fill_login,
    log_in)
from test_mail_flows import (
    CHANGE, CHANGED, CONFIRM, FORGOT, NEW_PASSWORD, THIRD_PASSWORD, address_of, ask_for_reset, change_address,
    confirm_by_link, register_with_address, set_password)


@pytest.fixture
def has_scripts(request) -> bool:
    return request.node.callspec.params["page"] == "with scripts"

NEW_DEVICE = "A new device signed in"
# Two browsers of one name and address that log in within ten seconds are taken for one that sent its form twice.
PHONE = "Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0"


class Life:
    """One account, its owner's browser and a second one, with chapters in the order in which they happen."""

    def __init__(self, page, second, site, has_scripts):
        self.page, self.second, self.site, self.has_scripts = page, second, site, has_scripts
        self.name = register_with_address(page, site)
        self.old, self.new = address_of(self.name), address_of(self.name, "example.net")
        self.look(page)

    def look(self, page):
        """Looks at a page with axe, which is a script itself; without scripts the pages are the same."""
        if self.has_scripts:
            results = Axe().run(page)
            assert results.violations_count == 0, results.generate_report()

    def confirms_the_address(self):
        confirm_by_link(self.page, self.site, self.old, CONFIRM)
        expect(self.page.get_by_role("heading", level=1)).to_have_text("Your address is confirmed")
        self.look(self.page)

    def is_told_of_a_second_browser(self):
        log_in(self.second, self.site.url, self.name)
        text = mail.newest(self.site, self.old, NEW_DEVICE)
        assert "in a browser that your account does not know" in text
        assert f"User name: {self.name}" in text and "Browser: Firefox 140 on Android" in text

    def changes_the_password(self):
        self.page.goto(self.site.url + "/password")
        self.look(self.page)
        fill(self.page, current_password=PASSWORD, new_password=OTHER_PASSWORD)
        button(self.page, "Change password").click()
        expect_dashboard(self.page, self.site.url, self.name)
        expect_refused(self.second, self.site.url)
        mail.newest(self.site, self.old, NEW_PASSWORD)

    def changes_the_address_and_takes_it_back(self):
        change_address(self.page, self.site, self.new)
        self.look(self.page)
        fill(self.page, code=mail.code(self.site, self.new, CHANGE))
        button(self.page, "Go on").click()
        expect(self.page.get_by_text(self.new)).to_be_visible()
        self.second.goto(mail.link(self.site, self.old, CHANGED))
        self.look(self.second)
        button(self.second, "Restore it").click()
        set_password(self.second, self.site, THIRD_PASSWORD)
        expect_refused(self.page, self.site.url)

    def forgets_the_password(self):
        ask_for_reset(self.page, self.site, self.old)
        self.look(self.page)
        self.page.goto(mail.link(self.site, self.old, FORGOT))
        self.look(self.page)
        set_password(self.page, self.site, PASSWORD)
        log_in(self.page, self.site.url, self.name, PASSWORD)

    def secures_the_account(self):
        """By the notice of the reset, which the owner says was not theirs; a login came after it."""
        log_in(self.second, self.site.url, self.name, PASSWORD)
        self.page.goto(mail.link(self.site, self.old, NEW_PASSWORD))
        self.look(self.page)
        button(self.page, "Secure my account").click()
        expect(self.page).to_have_url(self.site.url + "/password/reset")
        expect_refused(self.second, self.site.url)
        fill_login(self.second, self.site.url, self.name, PASSWORD)
        button(self.second, "Log in").click()
        expect_errors(self.second, "The user name or the password is wrong.")
        self.page.goto(self.site.url + "/password/reset")
        set_password(self.page, self.site, OTHER_PASSWORD)

    def signs_a_device_out(self):
        log_in(self.page, self.site.url, self.name, OTHER_PASSWORD)
        log_in(self.second, self.site.url, self.name, OTHER_PASSWORD, remember=True)
        self.page.goto(self.site.url + "/account")
        self.look(self.page)
        self.page.get_by_role("link", name="See devices").click()
        devices = self.page.locator("main section")
        expect(devices).to_have_count(2)
        self.look(self.page)
        devices.filter(has_text="Remembered until").get_by_role("button").click()
        expect(self.page.get_by_role("status")).to_have_text("The device is signed out.")
        expect_refused(self.second, self.site.url)

    def takes_the_data_along(self):
        self.page.goto(self.site.url + "/account/delete")
        self.look(self.page)
        self.page.watch.aborts_allowed = True  # to a browser a download is a navigation that ends early
        with self.page.expect_download() as download:
            self.page.get_by_role("link", name="Take your data along first").click()
        data = json.loads(download.value.path().read_text(encoding="utf-8"))
        assert data["profile"]["username"] == self.name and data["profile"]["email"] == self.old
        happened = {event["kind"] for event in data["activity"]}
        assert {"account.registered", "address.verified", "password.changed", "address.changed", "address.restored",
                "password.reset", "account.secured", "session.device_ended"} <= happened

    def leaves(self):
        fill(self.page, password=OTHER_PASSWORD)
        button(self.page, "Delete my account").click()
        expect(self.page.get_by_role("status")).to_have_text("Your account is deleted. Good-bye!")
        self.look(self.page)
        mail.newest(self.site, self.old, "was deleted")
        assert self.name not in account_names(self.site)


# Promise: the whole life of an account, by mail and in two browsers, works with JavaScript and without.
def test_the_whole_life_of_an_account(page, visitor, site, has_scripts):
    phone = visitor(site, java_script_enabled=has_scripts, user_agent=PHONE)
    life = Life(page, phone, site, has_scripts)
    life.confirms_the_address()
    life.is_told_of_a_second_browser()
    life.changes_the_password()
    life.changes_the_address_and_takes_it_back()
    life.forgets_the_password()
    life.secures_the_account()
    life.signs_a_device_out()
    life.takes_the_data_along()
    life.leaves()
