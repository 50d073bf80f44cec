"""What a server does between SIGTERM and its end."""
import json
import socket
import threading
import time

from support.certificates import NAME
from support.client import Client
from support.frames import REFUSED_STREAM, Asker
from support.server import wait_until


def status(server, path: str) -> int | None:
    """The answer of a new connection; `None` when there is none to be had."""
    client = Client(server.port, NAME, timeout=3)
    try:
        return client.request("GET", path).status
    except ConnectionRefusedError:
        return None
    finally:
        client.close()


# Promise: a server that is asked to stop answers for as long as it drains, and says that it stops.
def test_a_server_that_drains_says_so_and_goes_on(serve):
    server = serve(server_drain="3s", throttle_enabled="off")
    kept = Client(server.port, NAME)
    assert kept.request("GET", "/readyz").status == 200
    assert kept.request("GET", "/login").getheader("Connection") is None
    began = time.monotonic()
    server.terminate()
    wait_until(lambda: status(server, "/readyz") == 503, "/readyz answers 503", seconds=2)
    assert status(server, "/healthz") == 200
    assert status(server, "/login") == 200
    # A connection that was kept ends with its next answer.
    answer = kept.request("GET", "/login")
    assert (answer.status, answer.getheader("Connection")) == (200, "close")
    new = Client(server.port, NAME)
    assert new.register("ada").status == 201
    wait_until(lambda: status(server, "/readyz") is None, "nothing listens", seconds=6)
    assert 2.5 < time.monotonic() - began < 6
    assert server.process.wait(timeout=5) == 0


def test_by_default_a_server_stops_at_once(serve):
    server = serve()
    began = time.monotonic()
    assert server.stop() == 0
    assert time.monotonic() - began < 2


# Promise: what is in flight when the server closes is answered, for up to ten seconds.
def test_what_is_in_flight_is_answered_after_the_drain(serve):
    server = serve(server_drain="1s", throttle_enabled="off")
    body = json.dumps({"username": "ada", "password": "four plain words here"}).encode()
    head = (f"POST /api/v1/register HTTP/1.1\r\nHost: 127.0.0.1:{server.port}\r\nContent-Type: application/json\r\n"
            f"Content-Length: {len(body)}\r\n\r\n").encode()
    with socket.create_connection(("127.0.0.1", server.port), timeout=20) as slow:
        slow.sendall(head + body[:10])
        server.terminate()
        wait_until(lambda: status(server, "/readyz") is None, "nothing listens", seconds=10)
        slow.sendall(body[10:])
        answer = b""
        while part := slow.recv(65536):
            answer += part
    assert answer.startswith(b"HTTP/1.1 201 "), answer
    assert b"connection: close" in answer.lower()
    assert server.process.wait(timeout=10) == 0


def test_what_takes_longer_than_ten_seconds_is_cut(serve):
    server = serve()
    with socket.create_connection(("127.0.0.1", server.port), timeout=20) as endless:
        endless.sendall(f"POST /api/v1/login HTTP/1.1\r\nHost: 127.0.0.1:{server.port}\r\nContent-Type: "
                        "application/json\r\nContent-Length: 100\r\n\r\n{".encode())
        # Long enough for the head to be read.
        time.sleep(0.5)
        began = time.monotonic()
        server.terminate()
        server.process.wait(timeout=15)
        assert 9 < time.monotonic() - began < 13


# Promise: over HTTP/2 a server that stops sends GOAWAY, and each stream is answered or refused unprocessed.
def test_http_2_is_told_to_go(serve_https, authority):
    server = serve_https(server_drain="2s", log_requests="off")
    askers = [Asker(server.port, authority, NAME, "/login", streams=4) for _ in range(4)]
    for asker in askers:
        asker.start()
    wait_until(lambda: all(asker.answered > 20 for asker in askers), "all are answered")
    server.terminate()
    for asker in askers:
        asker.join(timeout=20)
        assert asker.goaways and set(asker.goaways) == {0}, asker.goaways
        assert asker.open == set(), "streams that nobody answered"
        assert set(asker.resets) <= {REFUSED_STREAM} and len(asker.resets) <= asker.streams
    assert server.process.wait(timeout=15) == 0


# Promise: a connection that was made is served, also in the moment in which a server that drained closes its socket.
def test_no_connection_is_lost_in_the_moment_of_closing(serve):
    """Each connection is refused before anything was sent, or answered: never reset with a request on its way."""
    server = serve(server_drain="1s", log_requests="off", connections_client="1000")
    lost, served, ends = [], [0], threading.Event()

    def knock():
        while not ends.is_set():
            client = Client(server.port, NAME, timeout=5)
            try:
                client.connection.connect()
            except OSError:
                return
            try:
                client.request("GET", "/healthz")
                served[0] += 1
            except OSError as error:
                lost.append(error)
            client.close()

    knockers = [threading.Thread(target=knock, daemon=True) for _ in range(8)]
    for knocker in knockers:
        knocker.start()
    wait_until(lambda: served[0] > 50, "some are served")
    assert server.stop() == 0
    ends.set()
    for knocker in knockers:
        knocker.join()
    assert lost == []
