"""How large it may get: many accounts and sessions on each engine, expired rows that are cleaned up, several servers.

Writes its part of docs/scaling.md. ACCOUNTS chooses how many (a million by default).
"""
import datetime
import json
import os
import sqlite3
import subprocess
import tempfile
import threading
import time
from contextlib import ExitStack
from pathlib import Path

from bench import login_figures, median, pages
from page import put
from programs import BENCH, Gatehouse, Postgres

ACCOUNTS = int(os.environ.get("ACCOUNTS", "1000000"))
EXPIRED = ACCOUNTS // 5
MANY_COOKIES = min(ACCOUNTS, 300_000)


class SQLite:
    """A database in a file."""
    name = "SQLite"

    def __init__(self, folder: Path):
        folder.mkdir()
        self.place = str(folder / "bench.db")

    def size(self) -> int:
        return sum(Path(self.place + suffix).stat().st_size for suffix in ("", "-wal") if
                   Path(self.place + suffix).exists())

    def has_expired(self) -> bool:
        with sqlite3.connect(f"file:{self.place}?mode=ro", uri=True) as connection:
            return connection.execute(
                "SELECT EXISTS (SELECT 1 FROM sessions WHERE expires_at <= ?)", (int(time.time() * 1e6),)).fetchone()[0]


class PostgresDatabase:
    """A database in the PostgreSQL that runs beside us."""
    name = "PostgreSQL"

    def __init__(self, cluster: Postgres):
        self.cluster = cluster
        self.place = cluster.database("scale")

    def size(self) -> int:
        return int(self.cluster.run("scale", "SELECT pg_database_size('scale')"))

    def has_expired(self) -> bool:
        now = int(time.time() * 1e6)
        return self.cluster.run("scale", f"SELECT EXISTS (SELECT 1 FROM sessions WHERE expires_at <= {now})") == "t"


class Logins(threading.Thread):
    """Somebody who logs in again and again; how long each time took, with when it began."""

    def __init__(self, server):
        super().__init__(daemon=True)
        self.server, self.times, self.isOver = server, [], threading.Event()

    def run(self):
        from urllib.request import Request, urlopen
        body = json.dumps({"username": "user000001", "password": "four plain words here"}).encode()
        while not self.isOver.is_set():
            began = time.monotonic()
            urlopen(Request(
                self.server.url + "/api/v1/login", body, {"Content-Type": "application/json"}), timeout=30).read()
            self.times.append((began, time.monotonic() - began))

    def worst(self, begin: float, end: float) -> float:
        return max((seconds for began, seconds in self.times if begin <= began < end), default=0) * 1000


def large(database, folder: Path) -> dict:
    """Rates, memory and sizes with all accounts in place."""
    began = time.monotonic()
    subprocess.run(
        [BENCH, "seed", "--database", database.place, "--cookies", folder / "cookies", "--count", str(ACCOUNTS)],
        check=True)
    figures = {"seed": time.monotonic() - began, "size": database.size() / 2**20}
    with Gatehouse(folder, ACCOUNTS, database.place, seeded=True) as server:
        figures |= {"start": server.seconds_to_start, "memory idle": server.memory()}
        pages(server, "/dashboard", seconds=3)
        cached, missed = [], []
        for _ in range(3):
            cached.append(pages(server, "/dashboard"))
            missed.append(pages(server, "/dashboard", cookies=MANY_COOKIES))
        figures["cached"] = median(run["rate"] for run in cached)
        figures["cached p99"] = median(run["p99"] for run in cached) / 1000
        figures["missed"] = median(run["rate"] for run in missed)
        figures["missed p99"] = median(run["p99"] for run in missed) / 1000
        figures["memory after"] = server.memory()
        figures |= login_figures(server)
    return figures


def clean_up(database, folder: Path) -> dict:
    """The dashboard's p99 and the slowest login before expired rows are deleted, and while they are."""
    subprocess.run([BENCH, "expire", "--database", database.place, "--count", str(EXPIRED)], check=True)
    with Gatehouse(folder, ACCOUNTS, database.place, seeded=True) as server:
        pages(server, "/dashboard", seconds=3)
        logins = Logins(server)
        logins.start()
        begin = time.monotonic()
        before = [pages(server, "/dashboard", connections=8, seconds=2) for _ in range(10)]
        quiet = (begin, time.monotonic())
        # The first clean-up comes a minute after the start.
        time.sleep(max(0, 58 - (time.monotonic() - server.began)))
        begin, during = time.monotonic(), []
        while database.has_expired():
            during.append(pages(server, "/dashboard", connections=8, seconds=2))
        busy = (begin, time.monotonic())
        logins.isOver.set()
        logins.join()
        return {
            "rows": EXPIRED, "seconds": busy[1] - busy[0],
            "p99 before": median(run["p99"] for run in before) / 1000,
            "p99 during": median(run["p99"] for run in during) / 1000,
            "login before": logins.worst(*quiet), "login during": logins.worst(*busy)}


def several(database, folder: Path) -> list[dict]:
    """One, two and three servers on one database, each with a load of its own at the same time."""
    figures = []
    with ExitStack() as stack:
        servers = []
        for _ in range(3):
            servers.append(stack.enter_context(Gatehouse(folder, ACCOUNTS, database.place, seeded=True)))
            pages(servers[-1], "/dashboard", seconds=3)
            results = [None] * len(servers)

            def load(place):
                results[place] = pages(servers[place], "/dashboard", connections=32, threads=1)

            threads = [threading.Thread(target=load, args=(place,)) for place in range(len(servers))]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
            figures.append({"servers": len(servers), "rate": sum(result["rate"] for result in results),
                            "memory": sum(server.memory() for server in servers)})
    return figures


def main():
    values = {"date": datetime.date.today().isoformat(), "accounts": ACCOUNTS, "cookies": MANY_COOKIES}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for database in (SQLite(folder / "sqlite"), PostgresDatabase(Postgres())):
            place = folder / database.name
            place.mkdir()
            values[database.name] = large(database, place) | {"sweep": clean_up(database, place)}
            print(json.dumps({database.name: values[database.name]}, indent=1), flush=True)
        values["several"] = {figures["servers"]: figures for figures in several(database, place)}
    print(json.dumps(values["several"], indent=1))
    put("scaling", values)


if __name__ == "__main__":
    main()
