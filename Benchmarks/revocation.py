"""How soon what one server takes away is refused by the others. Writes its part of docs/scaling.md.

Three real servers on one PostgreSQL. In each round a session that all of them have cached is logged out at the first, while the
other two are asked for it without a pause. ROUNDS is the number of rounds of the usual case; with the listening connection killed
or its packets dropped there are a third as many, because a second passes in each.
"""
import datetime
import json
import os
import subprocess
import tempfile
from contextlib import ExitStack
from pathlib import Path

from listening import Asker, Server
from page import ROOT, put
from programs import Postgres
from relay import Relay

PROGRAM = Path(os.environ.get("PROGRAM_UNDER_TEST") or ROOT / ".build/release/gatehouse")
ROUNDS = int(os.environ.get("ROUNDS", "1000"))
PASSWORD = "four plain words here"

# When the log-out was committed, by the database's clock, which is this machine's.
COMMITTED = """
    SELECT extract(epoch FROM pg_xact_commit_timestamp(xmin)) FROM audit_events
    WHERE kind = 'session.logged_out' ORDER BY id DESC LIMIT 1
"""
LISTENERS = """
    SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
    WHERE datname = current_database() AND query = 'SELECT 1'
"""


class Case:
    """What was measured under one condition, in milliseconds since the commit; two of each a round."""

    def __init__(self):
        self.refusals: list[float] = []
        self.let_in: list[float] = []

    def figures(self) -> dict:
        refusals = sorted(self.refusals)
        return {
            "measured": len(refusals), "p50": refusals[len(refusals) // 2], "p99": refusals[len(refusals) * 99 // 100],
            "max": refusals[-1], "stale": max(0, *self.let_in)}


class Site:
    """Three servers and somebody who logs in and out at the first one."""

    def __init__(self, cluster: Postgres, first: Server, others: list[Server]):
        self.cluster, self.first, self.others = cluster, first, others

    def one_round(self, case: Case, disturb=lambda: None):
        cookie = self.log_in()
        token = json.loads(self.first.ask("GET", "/api/v1/me", cookie).text)["csrf_token"]
        askers = [Asker(server, cookie) for server in self.others]
        for asker in askers:
            asker.start()
        for asker in askers:
            assert asker.was_let_in.wait(10), "a session that was just begun is refused"
        disturb()
        answer = self.first.ask("POST", "/api/v1/logout", cookie, token)
        assert answer.status in (200, 204), answer.text
        for asker in askers:
            asker.join(10)
            assert asker.refused, "the session lives ten seconds after its log-out, or its server does not answer"
        committed = float(self.cluster.run("revocation", COMMITTED))
        case.refusals += [(asker.refused - committed) * 1000 for asker in askers]
        case.let_in += [(asker.last_let_in - committed) * 1000 for asker in askers]

    def log_in(self) -> str:
        answer = self.first.ask("POST", "/api/v1/login", body={"username": "ada", "password": PASSWORD})
        assert answer.status == 200, answer.text
        return answer.getheader("Set-Cookie").split(";")[0]

    def usual(self) -> Case:
        case = Case()
        for _ in range(ROUNDS):
            self.one_round(case)
        return case

    def killed(self) -> Case:
        """The server of the database ends the connections that listen, a moment before the log-out."""
        case = Case()
        for _ in range(ROUNDS // 3):
            known = {server: server.times_connected() for server in (self.first, *self.others)}
            self.one_round(case, lambda: self.cluster.run("revocation", LISTENERS))
            for server, times in known.items():
                server.wait_until_listening(times)
        return case

    def dropped(self) -> Case:
        """What the listeners of the other two send and should hear is lost from just before the log-out on."""
        def drop():
            for server in self.others:
                server.relay.drops = True

        case = Case()
        for _ in range(ROUNDS // 3):
            known = {server: server.times_connected() for server in self.others}
            self.one_round(case, drop)
            for server, times in known.items():
                server.relay.restore()
                server.wait_until_listening(times)
        return case


def measure(cluster: Postgres, folder: Path) -> dict[str, Case]:
    url = cluster.database("revocation")
    keys = subprocess.run([PROGRAM, "keys", "new"], capture_output=True, text=True, check=True).stdout.strip()

    def start(stack: ExitStack, relay: Relay | None = None) -> Server:
        return stack.enter_context(Server(PROGRAM, folder, url, keys, relay))

    with ExitStack() as stack:
        first = start(stack)
        answer = first.ask("POST", "/api/v1/register", body={"username": "ada", "password": PASSWORD})
        assert answer.status == 201, answer.text
        with ExitStack() as inner:
            site = Site(cluster, first, [start(inner) for _ in range(2)])
            cases = {"usual": site.usual(), "killed": site.killed()}
        site = Site(cluster, first, [start(stack, Relay(url)) for _ in range(2)])
        return cases | {"dropped": site.dropped()}


def main():
    with tempfile.TemporaryDirectory() as folder:
        cases = measure(Postgres(), Path(folder))
    figures = {name: case.figures() for name, case in cases.items()}
    print(json.dumps(figures, indent=1))
    late = [name for name, case in figures.items() if case["stale"] >= 1000]
    assert not late, f"a server let somebody in by what was older than a second: {late}"
    build = "debug" if "debug" in str(PROGRAM.resolve()) else "release"
    put("revocation", figures | {"date": datetime.date.today().isoformat(), "build": build})


if __name__ == "__main__":
    main()
