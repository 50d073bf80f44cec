"""The configurations of docs/serving.md in the real nginx and the real Caddy, with one server behind them."""
import itertools
import re
import subprocess
import time
import urllib.parse

import pytest

from support import proxies
from support.certificates import NAME
from support.client import Client, cookie
from support.fainting import FaintingServer
from support.server import PASSWORD, free_port

PROXIES = pytest.mark.parametrize("start", [proxies.nginx, proxies.caddy], ids=["nginx", "caddy"])


@pytest.fixture
def proxied(serve, authority, tmp_path):
    """Starts a server, and a proxy as the guide has it; the port of the proxy, and the server."""
    running = []

    def open_site(start, *, beside: tuple[int, ...] = (), **settings):
        port = free_port()
        settings = {key: value.replace("PORT", str(port)) for key, value in settings.items()}
        server = serve(throttle_enabled="off", **settings)
        running.append(start(tmp_path, authority.issue(tmp_path, NAME), [*beside, server.port], port))
        return port, server

    yield open_site
    for proxy in running:
        proxy.stop()


SITE = {"public_url": f"https://{NAME}:PORT", "proxies": "127.0.0.1"}


# Promise: behind nginx and Caddy as the guide has them, logins work, cookies are bound and addresses are the clients'.
@PROXIES
def test_a_site_behind_a_proxy(proxied, authority, start):
    port, server = proxied(start, **SITE)
    client = Client(port, NAME, authority, {"X-Forwarded-For": "198.51.100.7", "User-Agent": "a test"})
    assert client.register("ada").status == 201
    answer = client.log_in("ada")
    assert answer.status == 200
    sent = {text.partition("=")[0]: text for text in answer.msg.get_all("Set-Cookie")}
    assert set(sent) == {"__Host-session", "__Host-device", "__Host-prelogin"}
    session, device, gone = (sent[f"__Host-{name}"] for name in ("session", "device", "prelogin"))
    assert re.fullmatch(r"__Host-session=[\w-]+; Path=/; HttpOnly; SameSite=Lax; Secure", session), session
    assert re.fullmatch(r"__Host-device=[\w-]+; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=\d+", device), device
    assert gone.startswith("__Host-prelogin=;") and "Secure" in gone, gone
    assert client.request("GET", "/api/v1/me", Cookie=cookie(answer)).status == 200
    assert answer.getheader("Strict-Transport-Security") == "max-age=63072000"
    clients = {row["client"] for row in server.run("users", "sessions", "ada")}
    # nginx hands on what a client claims and adds whence it came; a proxy of ours is looked past. Caddy believes nobody.
    assert clients == ({"198.51.100.7"} if start is proxies.nginx else {"127.0.0.1"})


@PROXIES
def test_forms_pass_the_check_of_their_origin(proxied, authority, start):
    port, _ = proxied(start, **SITE)
    client = Client(port, NAME, authority)
    page = client.request("GET", "/register", Accept="text/html")
    token = re.search(r'name="csrf" value="([^"]+)"', page.text)[1]
    form = urllib.parse.urlencode({"username": "ada", "password": PASSWORD, "csrf": token})
    headers = {"Content-Type": "application/x-www-form-urlencoded", "Cookie": cookie(page)}
    for origin, status in [("https://evil.example", 403), (client.origin, 303)]:
        client.connection.request("POST", "/register", form, headers | {"Origin": origin})
        answer = client.connection.getresponse()
        answer.read()
        assert answer.status == status, origin
    assert answer.getheader("Location") in ("/dashboard", client.origin + "/dashboard")


# Promise: a server behind a proxy that was not told its public URL answers 421 and names the setting.
@PROXIES
def test_a_forgotten_public_url(proxied, authority, start):
    port, _ = proxied(start)
    client = Client(port, NAME, authority)
    for answer in (client.request("GET", "/login"), client.log_in("ada")):
        assert answer.status == 421
        assert "GATEHOUSE_PUBLIC_URL" in answer.text
        assert answer.getheader("Set-Cookie") is None


# Promise: a login that a server may have done before it went away is not sent to another one; a page is.
@PROXIES
def test_what_may_have_been_done_is_not_repeated(proxied, authority, start):
    fainting = FaintingServer()
    port, server = proxied(start, beside=(fainting.port,), **SITE)
    client = Client(port, NAME, authority)
    names = (f"visitor.{number}" for number in itertools.count())

    def until_it_faints(ask) -> list[int]:
        """The answers; the last one is that of a request which the fainting server took."""
        taken, statuses, end = len(fainting.taken), [], time.monotonic() + 20
        while len(fainting.taken) == taken:
            assert time.monotonic() < end, statuses
            statuses.append(ask().status)
        return statuses

    assert set(until_it_faints(lambda: client.request("GET", "/login"))) == {200}
    *served, last = until_it_faints(lambda: client.register(next(names)))
    assert set(served) <= {201} and last == 502
    assert fainting.taken.count("POST") == 1, fainting.taken
    assert len(server.run("users", "list")) == len(served)
    fainting.stop()


@PROXIES
def test_both_protocols_reach_the_browser(proxied, authority, start):
    port, _ = proxied(start, **SITE)
    for version, spoken in [("--http1.1", "1.1"), ("--http2", "2")]:
        done = subprocess.run(
            ["curl", "-sS", version, "--cacert", authority.file, "--resolve", f"{NAME}:{port}:127.0.0.1", "-o",
             "/dev/null", "-w", "%{http_version} %{http_code}", f"https://{NAME}:{port}/login"],
            capture_output=True, text=True, timeout=30)
        assert done.stdout == f"{spoken} 200", done


# ASVS: 4.1.2.
def test_nginx_sends_http_to_https(proxied, authority, tmp_path):
    proxied(proxies.nginx, **SITE)
    port = int(re.search(r"listen 127.0.0.1:(\d+);", (tmp_path / "nginx.conf").read_text())[1])
    answer = Client(port, NAME).request("GET", "/login?next=/x", Host=NAME)
    assert (answer.status, answer.getheader("Location")) == (301, f"https://{NAME}/login?next=/x")
