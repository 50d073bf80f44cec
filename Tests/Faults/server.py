"""A server to be mistreated, and a client that speaks to it as a script does."""
import functools
import http.client
import json
import os
import signal
import socket
import subprocess
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = Path(os.environ.get("PROGRAM_UNDER_TEST") or ROOT / ".build/debug/gatehouse")
PASSWORD = "four plain words here"


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


@functools.cache
def shared_keys() -> str:
    """What all servers of one PostgreSQL must have alike."""
    return subprocess.run([PROGRAM, "keys", "new"], capture_output=True, text=True, check=True).stdout.strip()


class Server:
    """One server on a port of its own, with a SQLite database of its own or the one it is given by a URL.

    It can be killed and started again.
    """

    def __init__(self, folder: Path, database: str | None = None, **settings: str):
        self.folder = folder
        self.port = free_port()
        self.database = database or folder / "gatehouse.db"
        settings = {"throttle_enabled": "off", "log_requests": "off", "database": str(self.database)} | settings
        if database:
            settings = {"keys": shared_keys()} | settings
        self.environment = os.environ | {f"GATEHOUSE_{name.upper()}": value for name, value in settings.items()}
        self.start()

    def run(self, *arguments: str) -> subprocess.CompletedProcess:
        """Runs a command of `gatehouse` beside the running server, as an operator does."""
        return subprocess.run(
            [PROGRAM, *arguments], cwd=self.folder, env=self.environment, stdin=subprocess.DEVNULL,
            capture_output=True, text=True, timeout=60)

    def users(self, *arguments: str) -> str:
        done = self.run("users", *arguments)
        assert done.returncode == 0, f"users {' '.join(arguments)}: {done.returncode}\n{done.stderr}"
        return done.stdout

    def start(self):
        self.process = subprocess.Popen(
            [PROGRAM, "serve", "--host", "127.0.0.1", "--port", str(self.port), "--development"],
            cwd=self.folder, env=self.environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE)
        end = time.monotonic() + 30
        while True:
            try:
                if self.request("GET", "/readyz").status == 200:
                    return
            except OSError:
                pass
            if self.process.poll() is not None:
                raise RuntimeError(f"the server ended: {self.process.stderr.read().decode(errors='replace')}")
            if time.monotonic() > end:
                raise TimeoutError("the server is not ready after 30 s")
            time.sleep(0.01)

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        self.process.stderr.close()

    def stop(self) -> int:
        self.process.terminate()
        code = self.process.wait(timeout=20)
        self.process.stderr.close()
        return code

    def request(self, method: str, path: str, body=None, cookie: str | None = None, timeout: float = 30):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=timeout)
        headers = {"Accept": "application/json"}
        if cookie:
            headers["Cookie"] = cookie
        if body is not None:
            headers["Content-Type"] = "application/json"
            body = json.dumps(body)
        try:
            connection.request(method, path, body, headers)
            answer = connection.getresponse()
            answer.text = answer.read().decode()
            return answer
        except http.client.HTTPException as error:
            raise OSError(str(error)) from error
        finally:
            connection.close()

    def register(self, name: str):
        return self.enter("/api/v1/register", name)

    def log_in(self, name: str):
        return self.enter("/api/v1/login", name)

    def enter(self, path: str, name: str):
        """Registers or logs in; the answer's `cookie` is that of the new session."""
        answer = self.request("POST", path, {"username": name, "password": PASSWORD})
        answer.cookie = (answer.getheader("Set-Cookie") or "").split(";")[0]
        return answer

    def me(self, cookie: str):
        return self.request("GET", "/api/v1/me", cookie=cookie)
