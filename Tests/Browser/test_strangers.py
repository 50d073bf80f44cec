"""Visitors who get everything wrong, on purpose or not: the site stays polite and in one piece."""
import pytest
from playwright.sync_api import Error, expect

from support.steps import (
    PASSWORD, account_names, button, cookies, expect_dashboard, expect_errors, fill, fill_register, log_in, log_out,
    register)

RULE = "Use letters, digits, dots, dashes and underscores, and begin with a letter or digit."


def test_a_wrong_address_says_so_and_leads_on(page, site):
    answer = page.goto(site.url + "/dashbord?from=mail#here")
    assert answer.status == 404
    expect(page.get_by_role("heading", level=1)).to_have_text("Nothing here")
    page.get_by_role("link", name="Go to the front page").click()
    expect(page).to_have_url(site.url + "/")


@pytest.mark.parametrize("path", [
    "/..%2f..%2fetc/passwd", "/%00", "/%ff%fe", "/<script>alert(1)</script>", "/login/extra", "/" + "a" * 4000,
    "/?" + "q=" * 2000, "/login?next=" + "%2F" * 2000, "/\U0001f984"])
def test_strange_addresses_get_a_page(visitor, site, path):
    page = visitor(site)
    answer = page.goto(site.url + path)
    assert answer.status in (200, 400, 404, 414)
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    assert page.evaluate("window.alert.toString()").endswith("[native code] }")


# ASVS: 13.4.1, 13.4.3, 13.4.5, 13.4.6, 13.4.7.
@pytest.mark.parametrize("path", [
    "/.git/config", "/.env", "/assets", "/assets/", "/assets/gatehouse.css.bak", "/gatehouse.db", "/gatehouse.db.keys",
    "/gatehouse.yaml", "/README.md", "/metrics", "/api/v1/", "/debug"])
def test_what_is_not_a_page_is_not_there(visitor, site, path):
    answer = visitor(site).request.get(site.url + path)
    assert answer.status == 404
    assert answer.headers["content-type"].partition(";")[0] in ("text/html", "application/problem+json")
    for page in (answer, visitor(site).request.get(site.url + "/login")):
        assert not {"server", "x-powered-by", "via"} & set(page.headers)


def test_an_endless_address_hurts_nobody(visitor, site):
    page = visitor(site, watched=False)
    with page.expect_response(lambda answer: len(answer.url) > 60_000) as answer:
        # The parser's own answer is empty, and Chromium shows a page of its own.
        with pytest.raises(Error, match="ERR_HTTP_RESPONSE_CODE_FAILURE"):
            page.goto(site.url + "/" + "a" * 60_000)
    assert 400 <= answer.value.status < 500
    page.context.new_page().goto(site.url + "/login")


# Promise: a form larger than any honest one is refused with a page that says so.
@pytest.mark.parametrize("field", ["username", "password"])
@pytest.mark.parametrize("size", [20_000, 2_000_000])
def test_a_huge_form_is_refused(visitor, site, field, size):
    page = visitor(site)
    page.goto(site.url + "/register")
    fill(page, **{"username": "somebody", "password": PASSWORD, field: "y" * size})
    with page.expect_response(site.url + "/register") as answer:
        button(page, "Create account").click()
    assert answer.value.status == 413
    expect(page.get_by_role("heading", level=1)).to_have_text("That is too much")
    page.get_by_role("link", name="Go to the front page").click()
    expect(page).to_have_url(site.url + "/")


@pytest.mark.parametrize("name", [
    "\U0001f984", "ada\U0001f984", "\U0001f469\u200d\U0001f4bb", "ada\u202enimda", "ada\u200b", " ada", "аda ", "ada\tb", "'; --",
    "%00", "\ufdd0x"], ids=ascii)
def test_names_that_nobody_can_read_out_are_refused(page, site, name):
    fill_register(page, site.url, name)
    button(page, "Create account").click()
    expect(page.get_by_role("alert")).to_be_visible()
    expect_errors(page, RULE)
    assert "session" not in cookies(page)


def test_two_thousand_marks_on_one_letter_are_too_many(page, site):
    fill_register(page, site.url, "a" + "\u0301" * 2000)
    button(page, "Create account").click()
    expect_errors(page, "Use at most 64 characters.")


@pytest.mark.parametrize("name", [
    "عائشة-بنت", "שלום.עולם2", "Ἀριάδνη", "さくら", "Ünïcödé", "অনন\u09cdযা"])
def test_names_of_all_scripts_are_shown_as_they_are(page, site, name):
    register(page, site.url, name)
    header = page.locator("header bdi").last
    expect(header).to_have_text(name)
    log_out(page, site.url)
    log_in(page, site.url, name)
    page.goto(site.url + "/confirm")
    expect(page.locator("main strong bdi")).to_have_text(name)
    assert name in account_names(site)


def test_a_name_from_right_to_left_turns_nothing_round(visitor, site):
    page = visitor(site)
    register(page, site.url, "ערן")
    brand, out = page.get_by_role("link", name="Gatehouse").bounding_box(), button(page, "Log out").bounding_box()
    assert brand["x"] < out["x"]
    log_out(page, site.url)
    page.goto(site.url + "/login")
    field = page.locator("[name=username]")
    field.fill("ערן")
    assert field.evaluate("it => getComputedStyle(it).direction") == "rtl"
    field.fill("ada")
    assert field.evaluate("it => getComputedStyle(it).direction") == "ltr"


# Promise: what a visitor typed is shown as text, whatever it looks like.
# ASVS: 1.2.1.
@pytest.mark.parametrize("text", [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' autofocus onfocus='alert(1)", "&lt;b&gt;",
    "</title><script>alert(1)</script>", "\"\u0301 onfocus=alert(1) x="])
def test_typed_markup_stays_text(visitor, site, text):
    page = visitor(site)
    page.on("dialog", lambda dialog: page.watch.problems.append("a script ran"))
    page.goto(site.url + "/register")
    fill(page, username=text, email=text, password="short")
    button(page, "Create account").click()
    expect(page.get_by_role("alert")).to_be_visible()
    for name in ("username", "email"):
        expect(page.locator(f"[name={name}]")).to_have_value(text)
    assert page.locator("script:not([src^='/assets/']), img, [onfocus], [onerror]").count() == 0


@pytest.mark.parametrize("password", ["\U0001f984 unicorns like rainbows", "  spaces at both ends  ", "пароль из многих слов",
                                      "\"quotes\" & <angles> %41+plus=equals"])
def test_passwords_are_taken_as_they_are(page, site, password):
    name = register(page, site.url, password=password)
    log_out(page, site.url)
    log_in(page, site.url, name, password)
    expect_dashboard(page, site.url, name)


# Promise: a server that does not know its public URL stops behind a proxy instead of weakening itself.
def test_a_forgotten_public_url_is_named(visitor, site):
    page = visitor(site, watched=False, extra_http_headers={"X-Forwarded-For": "203.0.113.1"})
    answer = page.goto(site.url + "/login")
    assert answer.status == 421
    expect(page.locator("main")).to_contain_text("GATEHOUSE_PUBLIC_URL")
    assert "set-cookie" not in answer.all_headers()
