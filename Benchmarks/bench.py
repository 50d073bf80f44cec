"""Runs everything in one go and writes docs/performance.md: ratios first, because machines differ and are noisy."""
import datetime
import json
import os
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

import flows
from programs import BENCH, FlaskTutorial, Gatehouse, Postgres

ROOT = Path(__file__).resolve().parent.parent
SECONDS = int(os.environ.get("SECONDS_PER_RUN", "5"))
ROUNDS = int(os.environ.get("ROUNDS", "5"))
ACCOUNTS = int(os.environ.get("ACCOUNTS", "100000"))


def wrk(script: str, url: str, connections: int, seconds: int, threads: int = 2, **environment: str) -> dict:
    done = subprocess.run(
        ["wrk", "-t", str(threads), "-c", str(connections), "-d", f"{seconds}s", "--latency", "--timeout", "20s",
         "-s", ROOT / "Benchmarks" / script, url],
        env=dict(os.environ, **environment), capture_output=True, text=True, check=True)
    return json.loads(done.stdout.strip().splitlines()[-1])


def pages(
        server, path: str, connections: int = 64, seconds: int = SECONDS, threads: int = 2,
        cookies: int = 10_000) -> dict:
    used = server.processor_seconds()
    result = wrk(
        "pages.lua", server.url + path, connections, seconds, threads, COOKIES=str(server.cookies),
        COOKIE_COUNT=str(cookies), COOKIE_NAME=server.cookie_name)
    assert result["bad"] == 0, f"{server.url}{path} answered errors: {result}"
    result["processor"] = (server.processor_seconds() - used) / (result["rate"] * seconds) * 1e6
    return result


def logins(server, clients: int, seconds: int = SECONDS) -> dict:
    return wrk("logins.lua", server.url, clients, seconds, LOGIN_KIND=server.login_kind)


class Flood:
    """Clients that do nothing but log in, beside whatever is measured."""

    def __init__(self, server, clients: int, seconds: int):
        self.process = subprocess.Popen(
            ["wrk", "-t", "1", "-c", str(clients), "-d", f"{seconds}s", "--timeout", "20s", "-s",
             ROOT / "Benchmarks/logins.lua", server.url],
            env=dict(os.environ, LOGIN_KIND=server.login_kind), stdout=subprocess.PIPE, text=True)
        time.sleep(1)

    def end(self) -> dict:
        return json.loads(self.process.communicate()[0].strip().splitlines()[-1])


def median(values) -> float:
    return statistics.median(values)


def pair(first, second) -> tuple[list, list, float]:
    """Both in turn, ROUNDS times; the ratio is the median of the pairs' ratios."""
    ours, theirs = [], []
    for _ in range(ROUNDS):
        ours.append(first())
        theirs.append(second())
    return ours, theirs, median(a["rate"] / b["rate"] for a, b in zip(ours, theirs))


def under_flood(server) -> dict:
    """The page's p99 alone and while 16 clients log in, and how many logins got through."""
    idle = pages(server, "/dashboard", connections=8)
    flood = Flood(server, 16, SECONDS + 3)
    busy = pages(server, "/dashboard", connections=8)
    memory = server.memory()
    return {"idle_ms": idle["p99"] / 1000, "busy_ms": busy["p99"] / 1000, "ratio": busy["p99"] / idle["p99"],
            "logins": flood.end()["rate"], "memory": memory}


def gatehouse(folder: Path, accounts: int) -> dict:
    figures = {"accounts": accounts}
    with Gatehouse(folder, accounts) as server:
        figures["start"] = server.seconds_to_start
        figures["memory idle"] = server.memory()
        pages(server, "/dashboard", seconds=3)
        ours, constant, figures["constant"] = pair(
            lambda: pages(server, "/dashboard"), lambda: pages(server, "/constant"))
        figures["dashboard"] = median(run["rate"] for run in ours)
        figures["constant rate"] = median(run["rate"] for run in constant)
        figures["processor"] = median(run["processor"] for run in ours)
        figures["constant processor"] = median(run["processor"] for run in constant)
        figures["memory after"] = server.memory()
        figures["flood"] = under_flood(server)
        figures |= login_figures(server)
    return figures


def login_figures(server) -> dict:
    """Logins beside bare hashes, in turn."""
    bare, rates = [], []
    for _ in range(3):
        bare.append(float(subprocess.run(
            [BENCH, "hashes", "--seconds", str(SECONDS)], capture_output=True, text=True, check=True).stdout))
        rates.append(logins(server, 8)["rate"])
    return {"hashes": median(bare), "logins": median(rates),
            "login ratio": median(rate / hashes for rate, hashes in zip(rates, bare))}


def on_postgres(folder: Path, accounts: int) -> dict:
    """The same on PostgreSQL, in turn with the same on SQLite, and with the Flask tutorial on the same PostgreSQL."""
    cluster = Postgres()
    with Gatehouse(folder / "postgres", accounts, cluster.database("gatehouse")) as ours:
        pages(ours, "/dashboard", seconds=3)
        with Gatehouse(folder / "large", accounts, seeded=True) as embedded:
            pages(embedded, "/dashboard", seconds=3)
            fast, _, ratio = pair(lambda: pages(ours, "/dashboard"), lambda: pages(embedded, "/dashboard"))
        figures = {"dashboard": median(run["rate"] for run in fast), "sqlite": ratio, "memory": ours.memory()}
        figures |= login_figures(ours)
        figures["flask"] = flask(
            folder / "flask-postgres", accounts, ["--workers", "2", "--threads", "4"], ours, cluster.database("flask"))
    return figures


def log_cost(folder: Path, accounts: int) -> float:
    """What the request log takes: the same page on two servers that differ in nothing else."""
    with Gatehouse(folder, accounts, seeded=True) as plain, Gatehouse(folder, accounts, seeded=True, log=True) as logged:
        pages(plain, "/dashboard", seconds=2)
        pages(logged, "/dashboard", seconds=2)
        return pair(lambda: pages(logged, "/dashboard"), lambda: pages(plain, "/dashboard"))[2]


def flask(folder: Path, accounts: int, workers: list[str], ours, database: str | None = None) -> dict:
    with FlaskTutorial(folder, accounts, workers, database) as server:
        pages(server, "/dashboard", seconds=3)
        fast, slow, ratio = pair(lambda: pages(ours, "/dashboard"), lambda: pages(server, "/dashboard"))
        return {"rate": median(run["rate"] for run in slow), "ours": median(run["rate"] for run in fast),
                "ratio": ratio, "memory": server.memory(), "flood": under_flood(server)}


def shown(name: str, figures):
    """The figures as they come, so that a run that breaks off leaves what it had."""
    print(json.dumps({name: figures}, indent=1), flush=True)
    return figures


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        large = shown("large", gatehouse(folder / "large", ACCOUNTS))
        small = shown("small", gatehouse(folder / "small", 1000))
        log = shown("log", log_cost(folder / "large", ACCOUNTS))
        with Gatehouse(folder / "large", ACCOUNTS, seeded=True) as ours:
            pages(ours, "/dashboard", seconds=3)
            threads = shown(
                "threads", flask(folder / "flask", ACCOUNTS, ["--workers", "2", "--threads", "4"], ours))
            sync = shown("sync", flask(folder / "flask", ACCOUNTS, ["--workers", "2"], ours))
        postgres = shown("postgres", on_postgres(folder, ACCOUNTS))
    text = (ROOT / "Benchmarks/report.md.in").read_text()
    values = {"date": datetime.date.today().isoformat(), "large": large, "small": small, "log": log,
              "threads": threads, "sync": sync, "postgres": postgres, "seconds": SECONDS, "rounds": ROUNDS}
    (ROOT / "docs/performance.md").write_text(text.format_map(values))
    flows.write(flows.measure())


if __name__ == "__main__":
    main()
