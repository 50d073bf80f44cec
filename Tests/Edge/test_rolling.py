"""Three servers behind a proxy, as the guide has it, restarted one after the other under load."""
import time

import pytest

from support import books, proxies
from support.certificates import NAME
from support.client import Client
from support.load import Load
from support.server import free_port, wait_until

PEOPLE = 8


def is_ready(server) -> bool:
    try:
        return Client(server.port, NAME).request("GET", "/readyz").status == 200
    except OSError:
        return False


@pytest.fixture
def cluster(serve, authority, tmp_path, request):
    """Three servers on one database, a proxy in front of them, and people who use the site."""
    start_proxy, engine = request.param
    port = free_port()
    settings = {"engine": engine, "public_url": f"https://{NAME}:{port}", "proxies": "127.0.0.1", "server_drain": "5s",
                "throttle_enabled": "off", "log_requests": "off"}
    servers = [serve(**settings) for _ in range(3)]
    proxy = start_proxy(tmp_path, authority.issue(tmp_path, NAME), [server.port for server in servers], port)
    yield servers, Load(PEOPLE, port, authority)
    proxy.stop()


# Promise: three servers behind nginx or Caddy are restarted one by one under load: no request fails, none is done twice.
@pytest.mark.parametrize(
    "cluster", [(proxies.nginx, "postgres"), (proxies.caddy, "postgres"), (proxies.nginx, "sqlite")],
    ids=["nginx", "caddy", "one machine"], indirect=True)
def test_three_servers_restarted_one_by_one(cluster):
    servers, load = cluster
    wait_until(lambda: load.total("requests") > 50, "the load begins")
    began = time.monotonic()
    for server in servers:
        assert server.stop() == 0, server.log_text()[-2000:]
        server.start()
        wait_until(lambda: is_ready(server), "/readyz answers 200")
        # As long as nginx leaves a server alone that refused it, so that there are always two to go to.
        time.sleep(2)
    took = time.monotonic() - began
    load.stop()
    print(f"{took:.0f} s, {load.total('requests')} requests, {load.total('posts')} of them POST")
    assert load.failures == [], load.failures[:5]
    assert load.total("posts") > 100
    assert books.sessions(servers[0].database) == load.sessions
