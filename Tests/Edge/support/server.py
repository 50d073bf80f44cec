"""A server to stand at the edge, or behind it."""
import functools
import json
import os
import signal
import socket
import subprocess
import time
from pathlib import Path

from support import books

ROOT = Path(__file__).resolve().parents[3]
PROGRAM = Path(os.environ.get("PROGRAM_UNDER_TEST") or ROOT / ".build/debug/gatehouse")
PASSWORD = "four plain words here"


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


def wait_until(condition, what: str, seconds: float = 30):
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError(f"{what}: not within {seconds} s")
        time.sleep(0.02)


@functools.cache
def shared_keys() -> str:
    """The keys that servers on one PostgreSQL have in common; on SQLite they lie beside the file."""
    return subprocess.run([PROGRAM, "keys", "new"], check=True, capture_output=True, text=True).stdout.strip()


class Server:
    """One server. It can be stopped and started again; its settings are those of the environment."""

    def __init__(self, folder: Path, port: int | None = None, engine: str = "sqlite", **settings):
        self.folder = folder
        self.port = port or free_port()
        self.database = books.database_for(folder, engine)
        self.log = folder / f"server-{self.port}.log"
        self.settings = settings
        self.start()

    @property
    def environment(self) -> dict[str, str]:
        known = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
        if "://" in self.database:
            known["GATEHOUSE_KEYS"] = shared_keys()
        return known | {f"GATEHOUSE_{name.upper()}": str(value) for name, value in self.settings.items()}

    def command(self, *words: str) -> list:
        return [PROGRAM, *words, "--database", self.database]

    def start(self):
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                self.command("serve", "--host", "127.0.0.1", "--port", str(self.port), "--development"),
                cwd=self.folder, env=self.environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        try:
            wait_until(self.is_listening, f"port {self.port}")
        except BaseException:
            self.kill()
            raise

    def is_listening(self) -> bool:
        if self.process.poll() is not None:
            raise RuntimeError(f"the server ended with {self.process.returncode}:\n{self.log_text()}")
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", self.port)) == 0

    def log_text(self) -> str:
        return self.log.read_text(encoding="utf-8", errors="replace")

    def hang_up(self):
        self.process.send_signal(signal.SIGHUP)

    def terminate(self):
        self.process.terminate()

    def stop(self) -> int:
        self.terminate()
        return self.process.wait(timeout=40)

    def kill(self):
        self.process.kill()
        self.process.wait()

    def run(self, *words: str, expected: int = 0) -> list[dict]:
        """Runs another command on the same database, as an operator does; its lines of JSON."""
        done = subprocess.run(
            self.command(*words, "--json"), cwd=self.folder, env=self.environment, stdin=subprocess.DEVNULL,
            capture_output=True, text=True, timeout=60)
        assert done.returncode == expected, f"{words}: {done.returncode}\n{done.stdout}{done.stderr}"
        return [json.loads(line) for line in done.stdout.splitlines()]
