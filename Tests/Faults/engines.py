"""The two engines, as the tests see them that run on both: a place, a look at what is stored, a lock."""
import sqlite3
import subprocess
from contextlib import closing, contextmanager

from cluster import BIN, Lone

HALF = "SELECT count(*) FROM accounts WHERE id NOT IN (SELECT account_id FROM passwords)"
NAMES = "SELECT username FROM accounts"
SESSIONS = "SELECT id FROM sessions"


class SQLite:
    """A file beside the server."""

    def __init__(self, folder):
        self.file, self.url = folder / "gatehouse.db", None

    def stored(self) -> tuple[set[str], set[bytes]]:
        """The names of all accounts and the digests of all sessions; what is damaged or stored by halves fails."""
        with closing(sqlite3.connect(self.file)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
            assert connection.execute(HALF).fetchone()[0] == 0, (
                "an account without its password: half a registration was stored")
            return tuple({row[0] for row in connection.execute(query)} for query in (NAMES, SESSIONS))

    @contextmanager
    def locked(self):
        """Nobody writes meanwhile."""
        other = sqlite3.connect(self.file, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        try:
            yield
        finally:
            other.execute("ROLLBACK")
            other.close()

    def remove(self):
        """Goes with its folder."""


class Postgres:
    """A PostgreSQL of its own."""

    def __init__(self, folder):
        self.cluster = Lone()
        self.url = self.cluster.url(self.cluster.primary.port)

    def stored(self) -> tuple[set[str], set[bytes]]:
        """The same. `\\x` stands before the digits of bytes."""
        assert self.rows(HALF) == ["0"], "an account without its password: half a registration was stored"
        return set(self.rows(NAMES)), {bytes.fromhex(row[2:]) for row in self.rows(SESSIONS)}

    def rows(self, query: str) -> list[str]:
        return self.cluster.primary.sql(query, "gatehouse").splitlines()

    @contextmanager
    def locked(self):
        node = self.cluster.primary
        other = subprocess.Popen(
            [BIN / "psql", "-X", "-q", "-A", "-t", "-h", node.folder, "-p", str(node.port), "-U", "postgres", "-d",
             "gatehouse"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        other.stdin.write("BEGIN; LOCK TABLE accounts IN EXCLUSIVE MODE; SELECT 'locked';\n")
        other.stdin.flush()
        assert other.stdout.readline() == "locked\n"
        try:
            yield
        finally:
            other.communicate("ROLLBACK;\n", timeout=20)

    def remove(self):
        self.cluster.remove()
