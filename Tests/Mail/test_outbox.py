"""What the outbox does when the mail server, or the server itself, fails."""
import sqlite3
import time

from server import free_port
from sink import Sink, until


def plain(sink_or_port):
    port = getattr(sink_or_port, "port", sink_or_port)
    return dict(MAIL_URL=f"smtp://127.0.0.1:{port}", MAIL_TLS="off")


def the_row(site, state):
    return until(lambda: [row for row in site.queue() if row["tries"] == 1 and row["state"] == state])[0]


def test_a_refusal_for_now_is_tried_again(install):
    with Sink(replies=["451 try later"]) as sink:
        site = install(**plain(sink))
        site.queue_mail("ada@example.org")
        site.serve()
        row = the_row(site, "waiting")
        assert row["next_at"] > row["created_at"] and "451" in row["last_error"]
        assert "ada" not in row["last_error"]
        site.retry()
        sink.wait()


def test_a_refusal_for_good_gives_the_message_up_and_an_operator_can_retry_it(install):
    with Sink(replies=["550 no such person"]) as sink:
        site = install(**plain(sink))
        site.queue_mail("ada@example.org")
        site.serve()
        row = the_row(site, "failed")
        assert "550" in row["last_error"] and "ada" not in row["last_error"]
        assert site.run("mail", "retry", row["id"]).returncode == 0
        sink.wait()
        until(lambda: site.queue() == [])
        assert site.run("mail", "retry", row["id"]).returncode == 3


def test_a_connection_that_is_cut_off_is_tried_again(install):
    with Sink(cuts=1) as sink:
        site = install(**plain(sink))
        site.queue_mail("ada@example.org")
        site.serve()
        the_row(site, "waiting")
        assert sink.taken == []
        site.retry()
        sink.wait()


def slowest(server, requests):
    """The longest time that one of so many requests took."""
    times = []
    for number in range(requests):
        began = time.monotonic()
        assert server.request("GET", "/login").status == 200
        times.append(time.monotonic() - began)
    return max(times)


def test_a_slow_mail_server_holds_nothing_up(install):
    with Sink(delay=2) as sink:
        site = install(**plain(sink))
        site.queue_mail(*(f"ada{number}@example.org" for number in range(4)))
        server = site.serve()
        assert sink.begun.wait(30)
        assert slowest(server, 20) < 1.5
        assert server.register("grace").status == 201
        assert sink.taken == []
        sink.wait(4)


# Promise: A mail server that is down delays mail and nothing else.
# ASVS: 16.5.2.
def test_a_mail_server_that_is_down_delays_mail_and_nothing_else(install):
    port = free_port()
    site = install(**plain(port))
    site.queue_mail("ada@example.org")
    server = site.serve()
    row = the_row(site, "waiting")
    assert str(port) in row["last_error"]
    assert server.register("grace").status == 201
    assert server.log_in("grace").status == 200
    assert server.request("GET", "/readyz").status == 200
    with Sink(port) as sink:
        site.retry()
        sink.wait()


# Promise: A message that was committed is delivered although the server is killed before or while it sends it.
def test_a_server_that_is_killed_delivers_after_its_restart(install):
    with Sink(delay=60) as dead_end:
        site = install(**plain(dead_end))
        server = site.serve()
        site.queue_mail("ada@example.org")
        assert dead_end.begun.wait(30)
        server.kill()
        site.queue_mail("grace@example.org")
        [first, second] = site.queue()
        assert (first["state"], second["state"]) == ("sending", "waiting")
    with Sink() as sink:
        site.set(**plain(sink))
        server = site.serve()
        assert sink.wait()[0]["To"] == "grace@example.org"
        assert [row["to"] for row in until(lambda: [row for row in site.queue() if row["id"] == first["id"]])] == [
            "ada@example.org"]
        # Five minutes pass.
        with sqlite3.connect(site.database) as database:
            assert database.execute("UPDATE outbox SET next_at = 0").rowcount == 1
        assert sink.wait(2)[1]["To"] == "ada@example.org"
        until(lambda: site.queue() == [])


# Promise: Several servers share one outbox and send each message once.
def test_two_servers_send_each_message_once(install):
    addresses = [f"ada{number}@example.org" for number in range(24)]
    with Sink(delay=0.2) as sink:
        site = install(**plain(sink))
        site.queue_mail(*addresses)
        site.serve()
        site.serve()
        sink.wait(len(addresses), seconds=60)
        until(lambda: site.queue() == [])
        log = site.stop()
        assert sorted(message["To"] for message in sink.taken) == sorted(addresses)
        assert len({message["Message-ID"] for message in sink.taken}) == len(addresses)
        assert "could not" not in log
