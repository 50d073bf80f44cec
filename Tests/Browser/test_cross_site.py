"""Pages of other sites that send our forms: same machine, same site, other site, sandboxed. Nothing changes."""
import json

import pytest

from support.foreign import form
from support.steps import (
    PASSWORD, account_names, cookies, expect_dashboard, expect_refused, log_in, made_by_operator, new_name)

ATTACKER = "mallory"
HTTP_HOSTS = ["127.0.0.1", "localhost"]  # another port of the same site, and another site
HTTPS_HOSTS = ["evil.localhost", "evil.app.localhost"]  # another site, and a neighbour on the same site
WAIT_FOR_FETCHES = """
window.finished = Promise.allSettled(requests.map(([url, options]) => fetch(url, options)))
    .then(results => results.map(result => result.status === 'fulfilled' ? result.value.type : 'refused'))
"""


class Attack:
    """A site, somebody's page to attack it from, and the attacker's own account and token there."""

    def __init__(self, site, foreign, host, visitor):
        self.site, self.foreign, self.host = site, foreign, host
        if ATTACKER not in account_names(site):
            site.users("create", ATTACKER, "--keep-password", stdin=PASSWORD + "\n")
        own = visitor(site, watched=False)
        own.goto(site.url + "/login")
        self.token = own.locator("[name=csrf]").input_value()

    def forms(self):
        """Every form of ours, as an attacker would fill it in: without a token, and with one of his own."""
        login = {"username": ATTACKER, "password": PASSWORD}
        account = {"username": new_name("planted"), "password": PASSWORD}
        change = {"current_password": PASSWORD, "new_password": "chosen by the attacker, sadly"}
        token = {"csrf": self.token}
        for fields in ({}, token):
            yield "/logout", fields
            yield "/login", login | fields
            yield "/register", account | fields
        yield "/confirm", {"password": PASSWORD} | token
        yield "/password", change | token
        # The same forms under names that a lenient router may take for them.
        for path in ("/login/", "//login", "/register/"):
            yield path, (account if "register" in path else login)
        yield "/logout/", {}

    def send(self, victim, path, fields, **options):
        """The victim opens a page that sends this form; gives the status of our answer."""
        page = self.foreign.page(form(self.site.url + path, fields, **options), self.host)
        address = self.site.url + path
        # A tab of its own each time: some answers lead on, and some are offered as a download.
        tab = victim.context.new_page()
        with tab.expect_response(lambda answer: answer.url.partition("?")[0] == address) as answer:
            tab.goto(page, wait_until="commit")
        status = answer.value.status
        tab.close()
        return status


@pytest.fixture(params=HTTP_HOSTS + HTTPS_HOSTS)
def attack(request, visitor):
    secure = request.param in HTTPS_HOSTS
    site = request.getfixturevalue("secure_site" if secure else "site")
    foreign = request.getfixturevalue("secure_foreign" if secure else "foreign")
    return Attack(site, foreign, request.param, visitor)


@pytest.fixture
def victim(attack, visitor):
    """Somebody who is signed in."""
    page = visitor(attack.site, watched=False)
    page.name = made_by_operator(attack.site, "victim")
    log_in(page, attack.site.url, page.name)
    return page


# Promise: no page of another site signs a visitor out, into another account, or changes a password.
# ASVS: 3.5.1.
def test_foreign_forms_change_nothing_for_somebody_signed_in(attack, victim):
    before, accounts = session_of(victim, attack.site), account_names(attack.site)
    for path, fields in attack.forms():
        assert attack.send(victim, path, fields) >= 400, (path, fields)
        assert session_of(victim, attack.site) == before, (path, fields)
    victim.goto(attack.site.url + "/dashboard")
    expect_dashboard(victim, attack.site.url, victim.name)
    assert account_names(attack.site) == accounts


# Promise: no page of another site signs a visitor in.
# ASVS: 3.5.1.
def test_foreign_forms_sign_nobody_in(attack, visitor):
    victim = visitor(attack.site, watched=False)
    accounts = account_names(attack.site)
    for has_been_there in (False, True):
        if has_been_there:
            victim.goto(attack.site.url + "/login")
        for path, fields in attack.forms():
            attack.send(victim, path, fields)
            assert session_of(victim, attack.site) is None, (path, fields)
    expect_refused(victim, attack.site.url)
    assert account_names(attack.site) == accounts


# Promise: a form with another encoding or method gets no further than an ordinary one.
def test_disguised_forms_change_nothing(attack, victim):
    start = '{"username":"mallory","password":"' + PASSWORD + '","x":"'
    for options in ({"encoding": "text/plain"}, {"encoding": "multipart/form-data"}, {"method": "get"}):
        for path, fields in (("/logout", {"csrf": attack.token}), ("/login", {"username": ATTACKER}),
                             ("/api/v1/login", {start: '"}'}), ("/api/v1/logout", {"{}": ""})):
            attack.send(victim, path, fields, **options)
    victim.goto(attack.site.url + "/dashboard")
    expect_dashboard(victim, attack.site.url, victim.name)


# Promise: a sandboxed frame, whose origin is `null`, is another site, too.
def test_a_sandboxed_frame_changes_nothing(attack, victim):
    page = attack.foreign.page(
        '<iframe sandbox="allow-scripts allow-forms allow-top-navigation" srcdoc=\''
        + form(attack.site.url + "/logout", {"csrf": attack.token}).replace("<form", '<form target="_top"')
        + "'></iframe>", attack.host)
    with victim.expect_response(attack.site.url + "/logout") as answer:
        victim.goto(page, wait_until="commit")
    assert answer.value.status == 403
    assert answer.value.request.all_headers()["origin"] == "null"
    victim.wait_for_url(attack.site.url + "/logout")
    victim.goto(attack.site.url + "/dashboard")
    expect_dashboard(victim, attack.site.url, victim.name)


# Promise: scripts of another site neither read our pages with a visitor's cookies nor change anything.
# ASVS: 3.4.2.
def test_foreign_scripts_read_and_change_nothing(attack, victim):
    url = attack.site.url
    credentials = {"credentials": "include"}
    form_type = {"Content-Type": "application/x-www-form-urlencoded"}
    login = f"username={ATTACKER}&password={PASSWORD.replace(' ', '+')}&csrf={attack.token}"
    account = json.dumps({"username": ATTACKER, "password": PASSWORD})
    reads = [[url + path, credentials] for path in ("/dashboard", "/api/v1/me", "/login", "/")]
    blind = [
        [url + "/dashboard", credentials | {"mode": "no-cors"}],
        *([url + path, credentials | {"mode": "no-cors", "method": "POST", "headers": form_type, "body": body}]
          for path, body in (("/login", login), ("/logout", "csrf=" + attack.token), ("/register", login))),
        *([url + path, credentials | {"mode": "no-cors", "method": "POST", "body": account}]
          for path in ("/api/v1/login", "/api/v1/register", "/api/v1/logout"))]
    asked = [
        [url + path, credentials | {"method": "POST", "headers": {"Content-Type": "application/json"}, "body": account}]
        for path in ("/api/v1/login", "/api/v1/register", "/api/v1/logout")]
    requests = reads + blind + asked
    victim.goto(attack.foreign.page(
        f"<script>const requests = {json.dumps(requests)};{WAIT_FOR_FETCHES}</script>", attack.host))
    results = victim.evaluate("window.finished")
    assert results == ["refused"] * len(reads) + ["opaque"] * len(blind) + ["refused"] * len(asked)
    victim.goto(url + "/dashboard")
    expect_dashboard(victim, url, victim.name)


# Promise: a neighbour's host cannot plant a session or a pre-login cookie on an https site.
def test_a_neighbour_cannot_plant_cookies(visitor, secure_site, secure_foreign):
    attack = Attack(secure_site, secure_foreign, "evil.app.localhost", visitor)
    victim = visitor(secure_site, watched=False)
    name = "__Host-prelogin"
    victim.goto(secure_foreign.page(
        "<script>for (const name of ['__Host-prelogin', 'prelogin', '__Host-session', 'session'])"
        " document.cookie = `${name}=planted; Domain=app.localhost; Path=/; Secure`</script>", "evil.app.localhost"))
    assert {cookie["name"] for cookie in victim.context.cookies()} <= {"prelogin", "session"}
    assert attack.send(victim, "/login", {"username": ATTACKER, "password": PASSWORD, "csrf": attack.token}) >= 400
    victim.goto(secure_site.url + "/login")
    assert cookies(victim)[name]["value"] != "planted"
    assert session_of(victim, attack.site) is None


def session_of(page, site):
    """The value of the session's cookie under the name that counts at this site; none when nobody is signed in."""
    found = cookies(page).get("__Host-session" if site.url.startswith("https:") else "session")
    return found and found["value"]
