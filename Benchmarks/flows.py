"""What can be told by the time of an answer, and what mail and the record cost. Writes its part of docs/performance.md.

SAMPLES chooses how often each kind of account is asked (200 by default), MAILS and RECORD_ROUNDS the length of the rest.
"""
import datetime
import http.client
import json
import os
import subprocess
import tempfile
from pathlib import Path

from page import PERFORMANCE, put
from programs import BENCH, Program, free_port
from samples import compared, interleaved
from sink import Sink

SAMPLES = int(os.environ.get("SAMPLES", "200"))
MAILS = int(os.environ.get("MAILS", "1000"))
RECORD_ROUNDS = int(os.environ.get("RECORD_ROUNDS", "100"))
WRONG = "quite surely not the password"

# Each kind: what it is called, the address that is typed, the password, and the kind that it must not be told from.
LOGINS = {
    "nobody has the address": ("unknown", WRONG, None),
    "wrong password": ("known", WRONG, "nobody has the address"),
    "address not confirmed": ("unverified", WRONG, "nobody has the address"),
    "disabled": ("disabled", WRONG, "nobody has the address"),
    "no password set": ("passwordless", WRONG, "nobody has the address"),
    "password of 1 character": ("known", "x", "nobody has the address"),
    "password of 1,000 characters": ("known", "x" * 1000, "nobody has the address"),
    "imported hash (PBKDF2)": ("imported", WRONG, "nobody has the address"),
    "stopped, nobody has the address": ("locked-nobody", WRONG, None),
    "stopped by guessing": ("locked", WRONG, "stopped, nobody has the address"),
}
FORGOTTEN = {
    "nobody has the address": ("unknown", None),
    "known": ("known", "nobody has the address"),
    "address not confirmed": ("unverified", "nobody has the address"),
    "disabled": ("disabled", "nobody has the address"),
}


class Kinds(Program):
    """A site with an account of each kind, where people are known by address and every limit is out of reach."""

    def __init__(self, folder: Path):
        database, self.port = folder / "kinds.db", free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        subprocess.run([BENCH, "kinds", "--database", database], check=True)
        self.launch([BENCH, "serve", "--database", database, "--port", str(self.port), "--flows"], "/healthz")
        self.connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)

    def ask(self, path: str, status: int, **fields: str):
        self.connection.request(
            "POST", "/api/v1/" + path, json.dumps(fields), {"Content-Type": "application/json"})
        answer = self.connection.getresponse()
        text = answer.read()
        assert answer.status == status, (path, fields, answer.status, text)


def timings(server: Kinds) -> dict[str, list[dict]]:
    def address(name):
        return f"{name}@example.org"

    logins = {
        kind: lambda name=name, password=password: server.ask(
            "login", 429 if name.startswith("locked") else 401, username=address(name), password=password)
        for kind, (name, password, _) in LOGINS.items()}
    forgotten = {
        kind: lambda name=name: server.ask("password/forgot", 202, email=address(name))
        for kind, (name, _) in FORGOTTEN.items()}
    sign_ups = {
        kind: lambda name=name: server.ask("register", 202, email=address(name))
        for kind, (name, _) in FORGOTTEN.items()}
    references = {kind: other for kind, (_, _, other) in LOGINS.items() if other}
    asked = {kind: other for kind, (_, other) in FORGOTTEN.items() if other}
    for actions in (logins, forgotten, sign_ups):
        interleaved(actions, 3)
    return {
        "logins": compared(interleaved(logins, SAMPLES), references),
        "forgotten": compared(interleaved(forgotten, SAMPLES), asked),
        "sign_ups": compared(interleaved(sign_ups, SAMPLES), asked)}


def numbers(*arguments) -> list[float]:
    done = subprocess.run([BENCH, *map(str, arguments)], capture_output=True, text=True, check=True)
    return [float(word) for word in done.stdout.split()]


def mail(folder: Path) -> dict:
    with Sink() as sink:
        written, sent = numbers(
            "outbox", "--database", folder / "outbox.db", "--count", MAILS, "--port", sink.port)
        assert sink.taken == MAILS, sink.taken
    return {"written": written, "sent": sent}


def record(folder: Path) -> dict:
    event, seal = numbers("record", "--database", folder / "record.db", "--rounds", RECORD_ROUNDS)
    return {"event": event, "seal": seal}


def rows(flow: str, compared: list[dict]) -> str:
    return "\n".join(
        f"| {flow} | {row['name']} | {row['beside']} | {row['median']:.2f} | {row['ratio']:.3f} | {row['p']:.2f} |"
        for row in compared)


def measure() -> dict:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with Kinds(folder) as server:
            times = timings(server)
        figures = times | {"mail": mail(folder), "record": record(folder)}
    print(json.dumps(figures, indent=1), flush=True)
    return figures


def write(figures: dict):
    values = {"date": datetime.date.today().isoformat(), "samples": SAMPLES, "mails": MAILS, "rounds": RECORD_ROUNDS}
    for name, flow in (("logins", "login"), ("forgotten", "forgotten password"), ("sign_ups", "sign-up")):
        values[name] = rows(flow, figures[name])
    put("flows", values | {name: figures[name] for name in ("mail", "record")}, PERFORMANCE)


if __name__ == "__main__":
    write(measure())
