"""A computation before the next guess: the browser does it by itself, and without JavaScript it can be typed."""
import hashlib
import itertools

import pytest
from playwright.sync_api import expect

from support.server import Server
from support.steps import PASSWORD, button, expect_dashboard, fill, log_out, register


@pytest.fixture
def asking(tmp_path):
    server = Server(tmp_path, throttle_challenge="10")
    yield server
    server.stop()


def guess_until_asked(page, site, name: str):
    page.context.clear_cookies()
    for _ in range(4):
        page.goto(site.url + "/login")
        fill(page, username=name, password="wrong all the time")
        button(page, "Log in").click()
        expect(page.locator("#errors")).to_be_visible()
    expect(page.get_by_label("Number")).to_be_visible()


def test_the_browser_finds_the_number(visitor, asking):
    page = visitor(asking)
    name = register(page, asking.url)
    log_out(page, asking.url)
    guess_until_asked(page, asking, name)
    expect(page.get_by_label("Number")).not_to_have_value("")
    fill(page, password=PASSWORD)
    button(page, "Log in").click()
    expect_dashboard(page, asking.url, name)


def test_without_javascript_the_number_is_typed(visitor, asking):
    page = visitor(asking, java_script_enabled=False)
    name = register(page, asking.url)
    log_out(page, asking.url)
    guess_until_asked(page, asking, name)
    ticket = page.locator("#challenge_answer-hint code").inner_text()
    number = next(number for number in itertools.count()
                  if int.from_bytes(hashlib.sha256(f"{ticket}.{number}".encode()).digest()[:4]) >> 22 == 0)
    fill(page, password=PASSWORD, challenge_answer=str(number))
    button(page, "Log in").click()
    expect_dashboard(page, asking.url, name)
