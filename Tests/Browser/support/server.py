"""One `gatehouse` server of our own, on a free port and a database of its own."""
import functools
import os
import signal
import socket
import sqlite3
import subprocess
import time
import urllib.error
import urllib.request
import uuid
from contextlib import closing
from pathlib import Path
from urllib.parse import urlsplit

ROOT = Path(__file__).resolve().parents[3]
PROGRAM = Path(os.environ.get("PROGRAM_UNDER_TEST") or ROOT / ".build/debug/gatehouse")


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


@functools.cache
def shared_keys() -> str:
    """What all servers of one PostgreSQL must have alike."""
    return subprocess.run([PROGRAM, "keys", "new"], capture_output=True, text=True, check=True).stdout.strip()


class SQLite:
    """A database in a file."""

    def __init__(self, folder: Path):
        self.file = folder / "gatehouse.db"
        self.settings = {"database": str(self.file)}
        self.mail_name = self.file.name + ".mail"

    def column(self, query: str) -> list[str]:
        with closing(sqlite3.connect(f"file:{self.file}?mode=ro", uri=True)) as database:
            return [value for (value,) in database.execute(query)]


class Postgres:
    """A database in the PostgreSQL that scripts/with-postgres.sh started."""

    def __init__(self):
        self.name = f"browser_{uuid.uuid4().hex}"
        self.sql("postgres", f"CREATE DATABASE {self.name}")
        url = os.environ["TEST_POSTGRES_URL"].rsplit("/", 1)[0] + "/" + self.name
        self.settings = {"database": url, "keys": shared_keys()}
        self.mail_name = "gatehouse.mail"

    def column(self, query: str) -> list[str]:
        return self.sql(self.name, query).splitlines()

    @staticmethod
    def sql(database: str, statement: str) -> str:
        port = urlsplit(os.environ["TEST_POSTGRES_URL"]).port
        return subprocess.run(
            ["psql", "-X", "-q", "-A", "-t", "-h", os.environ["TEST_POSTGRES_FOLDER"], "-p", str(port), "-U", "postgres",
             "-d", database, "-c", statement], capture_output=True, text=True, check=True).stdout


def new_database(folder: Path) -> SQLite | Postgres:
    """An empty database on the engine of this run."""
    engine = os.environ.get("TEST_ENGINE", "sqlite")
    if engine == "sqlite":
        return SQLite(folder)
    assert engine == "postgres", f"TEST_ENGINE is sqlite or postgres, not {engine}"
    return Postgres()


def wait_until(condition, what: str, seconds: float = 30):
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError(f"{what}: not within {seconds} s")
        time.sleep(0.02)


class Server:
    """A running server. `url` is where browsers find it, which a proxy may change."""

    def __init__(self, folder: Path, port: int | None = None, **settings: str):
        self.folder = folder
        self.port = port or free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        self.url = settings.get("public_url", self.address)
        self.log = folder / "server.log"
        self.environment = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
        self.database = new_database(folder)
        self.mail_folder = folder / self.database.mail_name
        settings = self.database.settings | settings
        self.environment |= {f"GATEHOUSE_{name.upper()}": value for name, value in settings.items()}
        with self.log.open("wb") as log:
            self.process = subprocess.Popen(
                [PROGRAM, "serve", "--host", "127.0.0.1", "--port", str(self.port), "--development"],
                cwd=folder, env=self.environment, stdin=subprocess.DEVNULL, stdout=log, stderr=subprocess.STDOUT)
        try:
            wait_until(self.is_ready, f"{self.address}/readyz")
        except BaseException:
            self.process.kill()
            self.process.wait()
            raise

    def is_ready(self) -> bool:
        if self.process.poll() is not None:
            raise RuntimeError(f"the server ended with {self.process.returncode}:\n{self.log_text()}")
        try:
            with urllib.request.urlopen(self.address + "/readyz", timeout=5) as answer:
                return answer.status == 200
        except (urllib.error.URLError, OSError):
            return False

    def log_text(self) -> str:
        return self.log.read_text(encoding="utf-8", errors="replace")

    def users(self, *arguments: str, stdin: str = "") -> str:
        """Runs `gatehouse users ...` beside the running server, as an operator does."""
        done = subprocess.run(
            [PROGRAM, "users", *arguments], input=stdin, text=True,
            capture_output=True, cwd=self.folder, env=self.environment, timeout=60)
        assert done.returncode == 0, f"gatehouse users {' '.join(arguments)}: {done.returncode}\n{done.stderr}"
        return done.stdout

    def pause(self):
        """Stops the clock of the server: what browsers send meanwhile waits at its door."""
        self.process.send_signal(signal.SIGSTOP)

    def go_on(self):
        self.process.send_signal(signal.SIGCONT)

    def stop(self) -> int:
        self.process.send_signal(signal.SIGCONT)
        self.process.terminate()
        try:
            return self.process.wait(timeout=15)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            raise
