"""ATK-116: nobody frames our pages, nothing private is kept, and no private page hides behind another name."""
import pytest
from playwright.sync_api import expect

from support.steps import expect_dashboard, register

PATHS = ["/", "/login", "/register", "/dashboard", "/confirm", "/password", "/no-such-page"]


# Promise: no page of ours can be shown in a frame, by anybody.
# ASVS: 3.4.6.
@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_no_page_can_be_framed(visitor, site, foreign, host):
    victim = visitor(site, watched=False)
    register(victim, site.url)
    frames = "".join(f'<iframe src="{site.url}{path}"></iframe>' for path in PATHS)
    victim.goto(foreign.page(frames, host))
    assert len(victim.frames) == len(PATHS) + 1
    for frame in victim.frames[1:]:
        frame.wait_for_url("chrome-error://**")
        assert "Gatehouse" not in frame.content()


# Promise: no page of ours is kept in a cache.
# ASVS: 14.2.2, 14.3.2.
def test_nothing_private_is_kept(visitor, site):
    page = visitor(site)
    name = register(page, site.url)
    for path in PATHS:
        answer = page.goto(site.url + path)
        headers = answer.all_headers()
        assert headers["cache-control"] == "no-store", path
        assert "frame-ancestors 'none'" in headers["content-security-policy"]
        assert headers["x-frame-options"] == "DENY"
    page.goto(site.url + "/dashboard")
    expect_dashboard(page, site.url, name)


# Promise: a private page has one address; with a suffix that looks like a picture or a style sheet it is not there.
# ASVS: 14.2.5.
@pytest.mark.parametrize("path", [
    "/dashboard/x.css", "/dashboard.css", "/dashboard;x.css", "/dashboard%2fx.css", "/dashboard/", "/DASHBOARD",
    "/dashboard%00.css", "//dashboard", "/./dashboard%20"])
def test_a_private_page_has_one_address(visitor, site, path):
    page = visitor(site)
    name = register(page, site.url)
    answer = page.goto(site.url + path)
    if answer.ok:
        assert page.url == site.url + "/dashboard", page.url
        return
    assert answer.status in (400, 404)
    if answer.status == 404:
        expect(page.get_by_role("heading", level=1)).to_have_text("Nothing here")
    expect(page.locator("main")).not_to_contain_text(name)


# Promise: the style sheet, which anybody may keep, holds nothing of a visitor's.
# ASVS: 3.5.7.
def test_the_style_sheet_is_everybodys(visitor, site):
    page = visitor(site)
    page.goto(site.url + "/")
    address = site.url + page.locator("link[rel=stylesheet]").get_attribute("href")
    before = page.request.get(address).text()
    register(page, site.url)
    after = page.request.get(address)
    assert after.text() == before
    assert "set-cookie" not in after.headers
    assert "immutable" in after.headers["cache-control"]
    assert after.headers["x-content-type-options"] == "nosniff"


# Promise: a page that opened ours, or that ours opened, gets no hold of its window.
# ASVS: 3.4.8.
def test_an_opener_gets_no_hold_of_our_window(visitor, site, foreign):
    page = visitor(site, watched=False)
    other = foreign.page("somebody else's")
    page.goto(foreign.page("".join(
        f"<button onclick=\"window.{name} = window.open('{address}')\">{name}</button>"
        for name, address in (("ours", site.url + "/login"), ("theirs", other)))))
    for name in ("ours", "theirs"):
        page.get_by_role("button", name=name).click()
    page.wait_for_function("window.ours && window.ours.closed")
    assert page.evaluate("window.theirs.closed") is False
