"""The configurations of docs/guarding.md in the real nginx and the real Caddy, before a Flask application."""
import json

import pytest
from playwright.sync_api import expect, sync_playwright

from support import proxies
from support.certificates import NAME
from support.client import Client
from support.guide import GUARDING, block, put_in
from support.server import PASSWORD, free_port, wait_until
from support.visitor import Visitor
from support.wiki import Wiki

WIKI = "wiki.example.org"
AT_BOTH = pytest.mark.parametrize(
    "place", [(proxies.nginx, "nginx"), (proxies.caddy, "caddy")], ids=["nginx", "caddy"], indirect=True)


class Place:
    """A site, a proxy, and a guarded wiki behind it."""

    def __init__(self, start, serve, authority, folder):
        proxy, language = start
        self.language = language
        self.authority, self.wiki, self.port = authority, Wiki(), free_port()
        self.server = serve(
            throttle_enabled="off", public_url=self.on(NAME), proxies="127.0.0.1", guards="wiki, admin, public",
            guard_wiki_host=f"{WIKI}:{self.port}",
            guard_admin_host=f"{WIKI}:{self.port}", guard_admin_path="/admin", guard_admin_allow="admin",
            guard_public_host=f"{WIKI}:{self.port}", guard_public_path="/public", guard_public_allow="public")
        more = put_in(block(language, GUARDING), {"10.0.0.21:5000": f"127.0.0.1:{self.wiki.port}"})
        certificate = authority.issue(folder, NAME, WIKI)
        self.proxy = proxy(folder, certificate, [self.server.port], self.port, more)
        assert Client(self.port, NAME, authority).register("ada").status == 201
        assert Client(self.port, NAME, authority).register("zoë").status == 201

    def on(self, name: str, path: str = "") -> str:
        return f"https://{name}:{self.port}{path}"

    def visitor(self) -> Visitor:
        return Visitor(self.authority)

    def signed_in(self, name: str = "ada") -> Visitor:
        """Somebody who wanted to see the wiki and signed in on the way."""
        visitor = self.visitor()
        login = visitor.get(self.on(WIKI, "/page?a=1&b=2"))
        assert login.url.startswith(self.on(NAME, "/login?next=")), login.url
        page = visitor.submit(login, "/login", username=name, password=PASSWORD)
        assert page.url == self.on(WIKI, "/page?a=1&b=2"), (page.url, page.text)
        assert json.loads(page.text)["query"] == "a=1&b=2"
        return visitor

    def stop(self):
        self.proxy.stop()
        self.wiki.stop()


@pytest.fixture
def place(request, serve, authority, tmp_path):
    place = Place(request.param, serve, authority, tmp_path)
    yield place
    place.stop()


# Promise: behind nginx and Caddy as the guide has them, an application is reached by whoever may, and told who it is.
@AT_BOTH
def test_a_stranger_signs_in_and_arrives(place):
    visitor = place.signed_in("zoë")
    told = json.loads(visitor.get(place.on(WIKI, "/page")).text)
    assert (told["User"], told["Roles"], len(told["Account"])) == ("zoë", "", 36)
    posted = visitor.send("POST", place.on(WIKI, "/page"), "some text", **{"Content-Type": "text/plain"})
    assert json.loads(posted.text)["body"] == "some text"
    assert {"__Host-session"} <= set(visitor.cookies[f"{WIKI}:{place.port}"])
    sessions = {host: held["__Host-session"] for host, held in visitor.cookies.items()}
    assert len(set(sessions.values())) == 2, "each host has a session of its own"


# Browsers follow no redirect from a form to another host where the page's content policy does not name it.
@AT_BOTH
def test_a_real_browser_arrives_and_leaves(place):
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--host-resolver-rules=MAP *.example.org 127.0.0.1"])
        page = browser.new_context(ignore_https_errors=True).new_page()
        page.goto(place.on(WIKI, "/page?a=1&b=2"))
        assert page.url.startswith(place.on(NAME, "/login"))
        page.locator("[name=username]").fill("ada")
        page.locator("[name=password]").fill(PASSWORD)
        page.get_by_role("button", name="Log in").click()
        expect(page).to_have_url(place.on(WIKI, "/page?a=1&b=2"))
        assert '"User":"ada"' in page.content()
        page.goto(place.on(WIKI, "/.gatehouse/logout"))
        page.get_by_role("button", name="Log out").click()
        expect(page.get_by_role("heading")).to_have_text("You are logged out")
        page.goto(place.on(WIKI, "/page"))
        assert page.url.startswith(place.on(NAME, "/login"))
        browser.close()


# Promise: what a browser claims in Gatehouse-* headers, or about its own address, never reaches an application.
@AT_BOTH
def test_what_a_browser_claims_is_not_believed(place):
    claims = {"Gatehouse-User": "admin", "Gatehouse-Roles": "admin", "gatehouse-account": "x", "Gatehouse_User": "admin",
              "GATEHOUSE_ROLES": "admin", "Gatehouse-Else": "x"}
    stranger = place.visitor().send("GET", place.on(WIKI, "/public/x"), **claims)
    told = json.loads(stranger.text)
    assert (told["User"], told["Account"], told["Roles"]) == ("", "", ""), told
    told = json.loads(place.signed_in().send("GET", place.on(WIKI, "/page"), **claims).text)
    assert (told["User"], told["Roles"]) == ("ada", ""), told
    # nginx removes no names by a pattern; what is not one of the three means nothing to an application.
    if place.language == "caddy":
        assert "Gatehouse-Else" not in told["claims"], told
    place.wiki.reached.clear()
    for lie in [{"X-Original-URL": place.on(WIKI, "/public")}, {"X-Forwarded-Uri": "/public"},
                {"X-Forwarded-Uri": "/public", "X-Forwarded-Host": f"{WIKI}:{place.port}"},
                {"X-Forwarded-Method": "GET", "X-Forwarded-Proto": "https", "X-Rewrite-URL": "/public"}]:
        assert place.visitor().send("GET", place.on(WIKI, "/page"), **lie).status in (302, 303, 401, 403), lie
    assert place.wiki.reached == []


@AT_BOTH
def test_rules_hold(place):
    visitor = place.signed_in()
    place.wiki.reached.clear()
    paths = ["/admin", "/admin/x", "/%61dmin", "/public/../admin", "/public/%2e%2e/admin", "/public//x", "/public%2Fadmin",
             "/public/..%2fadmin", "/public;x", "/public%5c..%5cadmin"]
    for path in paths:
        assert visitor.send("GET", place.on(WIKI, path)).status in (400, 403), path
    assert place.wiki.reached == []
    place.server.run("users", "grant", "ada", "admin")
    wait_until(lambda: visitor.send("GET", place.on(WIKI, "/admin")).status == 200, "the role counts", seconds=5)
    assert json.loads(visitor.send("GET", place.on(WIKI, "/admin")).text)["Roles"] == "admin"


@AT_BOTH
def test_scripts_and_forms_of_strangers_are_told_401(place):
    stranger = place.visitor()
    script = stranger.send("GET", place.on(WIKI, "/page"), Accept="application/json")
    form = stranger.send("POST", place.on(WIKI, "/page"), "x")
    assert (script.status, script.way, form.status, form.way) == (401, None, 401, None)
    assert place.wiki.reached == []


# Promise: a log-out at an application, on the site, or by an operator ends what is open behind the proxy.
@AT_BOTH
def test_a_log_out_ends_all(place):
    visitor = place.signed_in()
    page = visitor.get(place.on(WIKI, "/.gatehouse/logout"))
    assert "gatehouse.css" in page.text
    assert "You are logged out" in visitor.submit(page, "/.gatehouse/logout").text
    for url in (place.on(WIKI, "/page"), place.on(NAME, "/dashboard")):
        assert visitor.get(url).url.startswith(place.on(NAME, "/login")), url
    visitor = place.signed_in()
    place.server.run("users", "end-sessions", "ada")
    wait_until(lambda: visitor.get(place.on(WIKI, "/page")).url.startswith(place.on(NAME, "/login")),
               "the end holds", seconds=5)


@AT_BOTH
def test_nothing_passes_while_nobody_can_be_asked(place):
    visitor = place.signed_in()
    place.wiki.reached.clear()
    assert place.server.stop() == 0
    for path in ("/page", "/public"):
        assert visitor.send("GET", place.on(WIKI, path)).status >= 500
    assert place.wiki.reached == []
