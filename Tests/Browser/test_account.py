"""The account's own page: what it shows, and devices that are signed out from it."""
import pytest
from playwright.sync_api import expect

from support.steps import (
    button, expect_dashboard, expect_refused, fill, log_in, register)


def devices(page):
    return page.locator("main section")


def open_devices(page, url: str):
    page.goto(url + "/dashboard")
    page.get_by_role("link", name="Your account", exact=True).click()
    page.get_by_role("link", name="See devices").click()


@pytest.mark.parametrize("remembered", [False, True])
def test_one_device_is_signed_out_and_stays_out(site, visitor, remembered):
    mine, lost, third = visitor(site), visitor(site), visitor(site)
    name = register(mine, site.url)
    log_in(lost, site.url, name, remember=remembered)
    log_in(third, site.url, name)
    open_devices(mine, site.url)
    expect(devices(mine)).to_have_count(3)
    expect(devices(mine).first).to_contain_text("This device")
    entry = devices(mine).filter(has_text="Remembered until") if remembered else devices(mine).nth(2)
    entry.get_by_role("button").click()
    expect(mine.get_by_role("status")).to_have_text("The device is signed out.")
    expect(devices(mine)).to_have_count(2)
    expect_refused(lost, site.url)
    third.goto(site.url + "/dashboard")
    expect_dashboard(third, site.url, name)


def test_all_others_are_signed_out(site, visitor):
    mine, second, third = visitor(site), visitor(site), visitor(site)
    name = register(mine, site.url)
    for other in (second, third):
        log_in(other, site.url, name, remember=True)
    open_devices(mine, site.url)
    button(mine, "Sign out all other devices").click()
    expect(mine.get_by_role("status")).to_have_text("All other devices are signed out.")
    expect(devices(mine)).to_have_count(1)
    for other in (second, third):
        expect_refused(other, site.url)


def test_activity_tells_what_happened_in_words(site, visitor):
    page, guesser = visitor(site), visitor(site)
    name = register(page, site.url)
    guesser.goto(site.url + "/login")
    fill(guesser, username=name, password="the wrong one, quite surely")
    button(guesser, "Log in").click()
    page.goto(site.url + "/account")
    page.get_by_role("link", name="See all activity").click()
    expect(page.locator("main ol li").first).to_contain_text("Wrong password at a login")
    expect(page.locator("main ol li").filter(has_text="Account made")).to_have_count(1)
