"""The programs that are measured, each as a context manager: started, waited for, stopped."""
import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

HERE = Path(__file__).resolve().parent
BENCH = HERE.parent / ".build/release/gatehouse-bench"


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


class Program:
    """A server on a port of its own."""

    def launch(self, arguments, path: str, **options):
        began = time.monotonic()
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

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(timeout=30)


class Gatehouse(Program):
    cookie_name = "session"
    login_kind = "json"

    def __init__(self, folder: Path, accounts: int, seeded: bool = False, log: bool = False):
        folder.mkdir(parents=True, exist_ok=True)
        self.cookies = folder / "cookies"
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        if not seeded:
            subprocess.run(
                [BENCH, "seed", "--database", folder / "bench.db", "--cookies", self.cookies, "--count",
                 str(accounts)], check=True)
        self.launch(
            [BENCH, "serve", "--database", folder / "bench.db", "--port", str(self.port), "--constant",
             os.environ.get("CONSTANT_BYTES", "1650")] + (["--log"] if log else []), "/healthz")
        self.check_size()

    def check_size(self):
        """The constant page must be of the dashboard's size, or the ratio means nothing."""
        cookie = self.cookies.open().readline().strip()
        request = urllib.request.Request(self.url + "/dashboard", headers={"Cookie": f"session={cookie}"})
        with urllib.request.urlopen(request) as answer:
            size = len(answer.read())
        with urllib.request.urlopen(self.url + "/constant") as answer:
            constant = len(answer.read())
        if size != constant:
            sys.exit(f"The dashboard has {size} bytes, the constant page {constant}: set CONSTANT_BYTES={size}.")


class FlaskTutorial(Program):
    cookie_name = "session"
    login_kind = "form"

    def __init__(self, folder: Path, accounts: int, workers: list[str]):
        folder.mkdir(parents=True, exist_ok=True)
        self.cookies = folder / "cookies"
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        database = folder / "flask.db"
        environment = dict(os.environ, FLASK_SECRET="bench" * 8, FLASK_DATABASE=str(database))
        tutorial = HERE / "flask-tutorial"
        if not database.exists():
            subprocess.run(
                [sys.executable, "seed.py", str(accounts), "10000", self.cookies], cwd=tutorial, env=environment,
                check=True)
        self.launch(
            [Path(sys.executable).parent / "gunicorn", *workers, "--reuse-port", "--bind",
             f"127.0.0.1:{self.port}", "app:app"], "/login", cwd=tutorial, env=environment)
