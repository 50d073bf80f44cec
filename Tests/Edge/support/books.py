"""The database of the servers of one test, whichever it is, and what it holds."""
import functools
import os
import sqlite3
import subprocess
import uuid
from pathlib import Path
from urllib.parse import urlsplit

SESSIONS = """
    SELECT accounts.username, count(sessions.account_id) FROM accounts
    LEFT JOIN sessions ON sessions.account_id = accounts.id GROUP BY accounts.username
"""


@functools.cache
def database_for(folder: Path, engine: str) -> str:
    """A file, or a new database beside the one that DATABASE_UNDER_TEST or the script around the tests names."""
    beside = os.environ.get("DATABASE_UNDER_TEST") or engine == "postgres" and os.environ["TEST_POSTGRES_URL"]
    if not beside:
        return str(folder / "gatehouse.db")
    name = f"edge_{uuid.uuid4().hex}"
    psql(beside, f"CREATE DATABASE {name}")
    return urlsplit(beside)._replace(path=f"/{name}").geturl()


def sessions(database: str) -> dict[str, int]:
    """How many sessions each account has."""
    if "://" in database:
        rows = (line.split("\t") for line in psql(database, SESSIONS).splitlines())
        return {name: int(count) for name, count in rows}
    connection = sqlite3.connect(f"file:{database}?mode=ro", uri=True)
    try:
        return dict(connection.execute(SESSIONS))
    finally:
        connection.close()


def psql(database: str, statement: str) -> str:
    return subprocess.run(
        ["psql", "-X", "-q", "-A", "-t", "-F", "\t", "-v", "ON_ERROR_STOP=1", "-c", statement, database],
        stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60, check=True).stdout
