"""The programs that are measured, each as a context manager: started, waited for, stopped."""
import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path
from urllib.parse import urlsplit

HERE = Path(__file__).resolve().parent
BENCH = HERE.parent / ".build/release/gatehouse-bench"


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


class Postgres:
    """The PostgreSQL that scripts/with-postgres.sh started, with as many databases in it as are asked for."""

    def __init__(self):
        self.url = os.environ["TEST_POSTGRES_URL"]
        self.folder = Path(os.environ["TEST_POSTGRES_FOLDER"])

    def database(self, name: str) -> str:
        self.run("postgres", f"CREATE DATABASE {name}")
        return self.url.rsplit("/", 1)[0] + "/" + name

    def run(self, database: str, statement: str) -> str:
        done = subprocess.run(
            ["psql", "-X", "-q", "-A", "-t", "-h", self.folder, "-p",
             str(urlsplit(self.url).port), "-U", "postgres", "-d", database, "-c", statement],
            capture_output=True, text=True, check=True)
        return done.stdout.strip()


class Program:
    """A server on a port of its own."""

    def launch(self, arguments, path: str, **options):
        self.began = began = time.monotonic()
        self.process = subprocess.Popen(
            arguments, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **options)
        while True:
            try:
                urllib.request.urlopen(self.url + path, timeout=5).close()
                break
            except (urllib.error.URLError, OSError):
                if self.process.poll() is not None or time.monotonic() - began > 60:
                    raise RuntimeError(f"{arguments[0]} did not start")
                time.sleep(0.002)
        self.seconds_to_start = time.monotonic() - began

    def memory(self) -> float:
        """Resident memory of the process and its children, in MiB."""
        listed = subprocess.run(
            ["ps", "-o", "rss=", "--pid", str(self.process.pid), "--ppid", str(self.process.pid)],
            capture_output=True, text=True, check=True)
        return sum(int(line) for line in listed.stdout.split()) / 1024

    def processor_seconds(self) -> float:
        """What the process and its children have used of the processor so far."""
        listed = subprocess.run(
            ["ps", "-o", "pid=", "--pid", str(self.process.pid), "--ppid", str(self.process.pid)],
            capture_output=True, text=True, check=True)
        return sum(self.thread_seconds(int(line)) for line in listed.stdout.split())

    @staticmethod
    def thread_seconds(pid: int) -> float:
        return sum(
            int((thread / "schedstat").read_text().split()[0]) for thread in Path(f"/proc/{pid}/task").iterdir()) / 1e9

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(timeout=30)


class Gatehouse(Program):
    cookie_name = "session"
    login_kind = "json"

    def __init__(
            self, folder: Path, accounts: int, database: str | None = None, seeded: bool = False, log: bool = False):
        folder.mkdir(parents=True, exist_ok=True)
        self.cookies = folder / "cookies"
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        database = database or str(folder / "bench.db")
        if not seeded:
            subprocess.run(
                [BENCH, "seed", "--database", database, "--cookies", self.cookies, "--count", str(accounts)],
                check=True)
        arguments = [BENCH, "serve", "--database", database, "--port", str(self.port)]
        if log:
            arguments.append("--log")
        # Started once to learn the dashboard's size, and again with a constant page of that size.
        self.launch(arguments + ["--constant", "1"], "/healthz")
        size = self.dashboard_size()
        self.__exit__()
        self.launch(arguments + ["--constant", str(size)], "/healthz")

    def dashboard_size(self) -> int:
        with self.cookies.open() as file:
            cookie = file.readline().strip()
        headers = {"Cookie": f"session={cookie}", "User-Agent": "bench"}
        with urllib.request.urlopen(urllib.request.Request(self.url + "/dashboard", headers=headers)) as answer:
            return len(answer.read())


class FlaskTutorial(Program):
    cookie_name = "session"
    login_kind = "form"

    def __init__(self, folder: Path, accounts: int, workers: list[str], database: str | None = None):
        folder.mkdir(parents=True, exist_ok=True)
        self.cookies = folder / "cookies"
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        database = database.replace("postgres:", "postgresql+psycopg2:", 1) if database else f"sqlite:///{folder / 'flask.db'}"
        environment = dict(os.environ, FLASK_SECRET="bench" * 8, FLASK_DATABASE=database)
        tutorial = HERE / "flask-tutorial"
        if not self.cookies.exists():
            subprocess.run(
                [sys.executable, "seed.py", str(accounts), "10000", self.cookies], cwd=tutorial, env=environment,
                check=True)
        self.launch(
            [Path(sys.executable).parent / "gunicorn", *workers, "--reuse-port", "--bind",
             f"127.0.0.1:{self.port}", "app:app"], "/login", cwd=tutorial, env=environment)
