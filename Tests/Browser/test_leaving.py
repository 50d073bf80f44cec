"""Taking one's data along, and deleting the account."""
import json

from playwright.sync_api import expect

from support.steps import PASSWORD, account_names, button, expect_errors, expect_refused, fill, fill_login, register


def test_data_comes_along_as_a_file(page, site):
    name = register(page, site.url)
    page.goto(site.url + "/account/delete")
    page.watch.aborts_allowed = True  # to a browser a download is a navigation that ends early
    with page.expect_download() as download:
        page.get_by_role("link", name="Take your data along first").click()
    assert download.value.suggested_filename == "account.json"
    data = json.loads(download.value.path().read_text(encoding="utf-8"))
    assert data["profile"]["username"] == name
    assert data["sessions"] and data["activity"]
    assert "argon2" not in json.dumps(data)


def test_an_account_is_deleted_with_its_password(page, site):
    name = register(page, site.url)
    page.goto(site.url + "/account/delete")
    fill(page, password="the wrong one, quite surely")
    button(page, "Delete my account").click()
    expect_errors(page, "This is not your password. Try again.")
    assert name in account_names(site)

    fill(page, password=PASSWORD)
    button(page, "Delete my account").click()
    expect(page.get_by_role("status")).to_have_text("Your account is deleted. Good-bye!")
    assert name not in account_names(site)
    expect_refused(page, site.url)
    fill_login(page, site.url, name)
    button(page, "Log in").click()
    expect_errors(page, "The user name or the password is wrong.")
