"""kill -9 at random moments under registrations and logins."""
import hashlib
import itertools
import os
import random
import threading
import time

from server import Server

ROUNDS = int(os.environ.get("KILL_ROUNDS", "200"))
CLIENTS = 4


class Load(threading.Thread):
    """Registers accounts or logs in, one request after the other, until the server is gone."""

    def __init__(self, ask):
        super().__init__(daemon=True)
        self.ask = ask
        self.acknowledged: list[tuple[str, str]] = []
        self.answers = threading.Semaphore(0)

    def run(self):
        for number in itertools.count():
            try:
                name, answer = self.ask(number)
            except OSError:
                return
            if answer.status in (200, 201):
                self.acknowledged.append((name, answer.cookie))
            self.answers.release()

    def wait(self, count: int):
        for _ in range(count):
            assert self.answers.acquire(timeout=30), "no answer in 30 s"


def clients(server: Server, label: str) -> list[Load]:
    """Half of them register; the others log in, which goes on while the first registration loads its word lists."""
    def register(client):
        def ask(number):
            name = f"{label}.{client}.{number}"
            return name, server.register(name)
        return ask
    return [Load(register(client) if client % 2 else lambda _: ("ada", server.log_in("ada")))
            for client in range(CLIENTS)]


def digest(cookie: str) -> bytes:
    return hashlib.sha256(cookie.split("=", 1)[1].encode()).digest()


# Promise: What was acknowledged survives a server that is killed at any moment, and nothing is stored by halves.
def test_no_acknowledged_write_is_lost(engine, tmp_path):
    random.seed(20261123)
    server = Server(tmp_path, database=engine.url)
    assert server.register("ada").status == 201
    # The database itself lives on when PostgreSQL keeps it, so there is less that could go wrong.
    rounds = ROUNDS if engine.url is None else ROUNDS // 4
    registered = logins = 0
    for round in range(rounds):
        load = clients(server, f"r{round}")
        for client in load:
            client.start()
        # Counted in answers, not in time, so that it hits the same things on a slow machine; then within a request.
        random.choice(load).wait(random.randint(0, 3))
        time.sleep(random.uniform(0, 0.05))
        server.kill()
        for client in load:
            client.join()
        told = [entry for client in load for entry in client.acknowledged]
        names, sessions = engine.stored()
        assert {name for name, _ in told} <= names, f"round {round}: an acknowledged account is gone"
        assert {digest(cookie) for _, cookie in told} <= sessions, f"round {round}: an acknowledged session is gone"
        server.start()
        for name, cookie in told[-1:]:
            answer = server.me(cookie)
            assert answer.status == 200 and name in answer.text, f"round {round}: an acknowledged session is refused"
        logins += sum(name == "ada" for name, _ in told)
        registered += sum(name != "ada" for name, _ in told)
    assert min(registered, logins) >= rounds / 2, f"{registered} registrations, {logins} logins: nothing was tested"
    print(f"{rounds} kills, {registered} acknowledged registrations, {logins} logins, none lost")
    assert server.stop() == 0


# Promise: A server that is asked to stop answers what is in flight first.
def test_a_request_in_flight_is_answered_at_sigterm(tmp_path):
    server = Server(tmp_path)
    answers = []
    client = threading.Thread(target=lambda: answers.append(server.register("ada").status))
    client.start()
    # Long enough for the request to be accepted, shorter than any registration takes.
    time.sleep(0.015)
    code = server.stop()
    client.join()
    assert answers == [201]
    assert code == 0
