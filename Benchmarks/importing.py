"""How fast `gatehouse import` brings in accounts, and how much memory it takes.

Writes its part of docs/scaling.md. ACCOUNTS chooses how many rows with hashes that stay as they are (100,000 by default);
a hundredth of it, at least 200, have hashes that are wrapped, each of which costs one Argon2id hash.
"""
import datetime
import hashlib
import hmac
import json
import os
import sqlite3
import subprocess
import tempfile
import time
from contextlib import closing
from pathlib import Path

from page import put

ROOT = Path(__file__).resolve().parent.parent
PROGRAM = Path(os.environ.get("PROGRAM_UNDER_TEST") or ROOT / ".build/release/gatehouse")
ACCOUNTS = int(os.environ.get("ACCOUNTS", "100000"))
WRAPPED = max(200, ACCOUNTS // 100)
# Of no password that anybody knows; what it costs to check it does not matter here.
KEPT_HASH = "pbkdf2:sha256:1000000$salt$" + "5a" * 32
QUICK_HASH = "sha256$salt$" + hmac.new(b"salt", b"four plain words here", hashlib.sha256).hexdigest()


def table(path: Path, count: int, stored: str):
    """A Flask application's table."""
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE user (id INTEGER PRIMARY KEY, username TEXT, email TEXT, password_hash TEXT)")
        connection.executemany(
            "INSERT INTO user (username, email, password_hash) VALUES (?, ?, ?)",
            ((f"user{number}", f"user{number}@example.org", stored) for number in range(count)))


def measure(folder: Path, name: str, count: int, stored: str) -> dict:
    """One import into a fresh database: rows a second, and the most memory that the process had."""
    source = folder / f"{name}.source"
    table(source, count, stored)
    command = [PROGRAM, "import", source, "--format", "flask", "--database", folder / f"{name}.db", "--json"]
    began = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    report = json.loads(process.stdout.read())
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.monotonic() - began
    assert status == 0 and report["imported"] == count, report
    return {"rows": count, "rate": count / seconds, "memory": usage.ru_maxrss / 1024}


def main():
    with tempfile.TemporaryDirectory() as folder:
        figures = {name: measure(Path(folder), name, count, stored) for name, count, stored in [
            ("few", ACCOUNTS // 10, KEPT_HASH), ("kept", ACCOUNTS, KEPT_HASH), ("wrapped", WRAPPED, QUICK_HASH)]}
    print(json.dumps(figures, indent=1))
    build = "debug" if "debug" in str(PROGRAM.resolve()) else "release"
    put("importing", figures | {"date": datetime.date.today().isoformat(), "build": build})


if __name__ == "__main__":
    main()
