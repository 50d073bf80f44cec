"""The numbers that a running server shows, and what they must not show."""
import http.client
import re

import pytest

import server


class Measured(server.Server):
    def __init__(self, folder):
        self.metrics_port = server.free_port()
        super().__init__(folder, metrics_port=str(self.metrics_port))

    def metrics(self, host: str | None = None) -> tuple[int, str]:
        connection = http.client.HTTPConnection("127.0.0.1", self.metrics_port, timeout=10)
        connection.request("GET", "/metrics", headers={"Host": host or f"127.0.0.1:{self.metrics_port}"})
        answer = connection.getresponse()
        return answer.status, answer.read().decode()

    def value(self, series: str) -> float:
        found = re.search(rf"^{re.escape(series)} (\S+)$", self.metrics()[1], re.M)
        return float(found[1]) if found else 0


@pytest.fixture
def site(tmp_path):
    site = Measured(tmp_path)
    yield site
    site.stop()


def test_logins_are_counted_by_outcome(site):
    site.register("first-visitor")
    # Registering signs in.
    assert site.value('gatehouse_events_total{kind="login.succeeded"}') == 1
    assert site.log_in("first-visitor").status == 200
    site.request("POST", "/api/v1/login", {"username": "first-visitor", "password": "not the right password"})
    assert site.value('gatehouse_events_total{kind="login.succeeded"}') == 2
    assert site.value('gatehouse_events_total{kind="login.failed"}') == 1
    assert site.value("gatehouse_password_hash_seconds_count") == 3
    assert site.value('gatehouse_database_seconds_count{kind="write"}') >= 3


# Promise: what a visitor sends never becomes a metric: no name, no address, no path.
def test_what_visitors_send_makes_no_series(site):
    before = len(site.metrics()[1].splitlines())
    for number in range(300):
        site.request("GET", f"/made-up/{number}?token=secret{number}")
        if number % 20 == 0:
            site.request("POST", "/api/v1/login", {"username": f"nobody{number}", "password": "not the right password"})
    text = site.metrics()[1]
    for word in ("made-up", "nobody", "secret", "127.0.0.1"):
        assert word not in text
    assert len(text.splitlines()) - before < 100


def test_only_this_machine_is_shown_them(site):
    assert site.metrics()[0] == 200
    assert site.metrics("attacker.example.com")[0] == 421
    assert site.request("GET", "/metrics").status == 404
    with open("/proc/net/tcp") as table:
        listening = [line.split()[1] for line in table if line.split()[3] == "0A"]
    port = f"{site.metrics_port:04X}"
    assert [address for address in listening if address.endswith(":" + port)] == [f"0100007F:{port}"]
