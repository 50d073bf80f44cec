"""A server to be mistreated, and a client that speaks to it as a script does."""
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


class Server:
    """One server on a port and a database of its own. It can be killed and started again."""

    def __init__(self, folder: Path):
        self.folder = folder
        self.port = free_port()
        self.database = folder / "gatehouse.db"
        self.start()

    def start(self):
        environment = dict(os.environ, GATEHOUSE_THROTTLE_ENABLED="off", GATEHOUSE_LOG_REQUESTS="off")
        self.process = subprocess.Popen(
            [PROGRAM, "serve", "--host", "127.0.0.1", "--port", str(self.port), "--database", self.database,
             "--development"],
            env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
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
        """Registers an account; the answer's `cookie` is that of its session."""
        answer = self.request("POST", "/api/v1/register", {"username": name, "password": PASSWORD})
        answer.cookie = (answer.getheader("Set-Cookie") or "").split(";")[0]
        return answer

    def log_in(self, name: str):
        return self.request("POST", "/api/v1/login", {"username": name, "password": PASSWORD})

    def me(self, cookie: str):
        return self.request("GET", "/api/v1/me", cookie=cookie)
