"""Servers whose session caches are looked at: started, asked, and watched for when they hear each other."""
import http.client
import json
import os
import socket
import subprocess
import threading
import time
from pathlib import Path
from urllib.parse import urlsplit

from programs import free_port
from relay import Relay


class Server:
    """One `gatehouse serve`. With a relay it listens through that one."""

    def __init__(self, program: Path, folder: Path, url: str, keys: str, relay: Relay | None = None):
        self.port, self.relay = free_port(), relay
        self.log = folder / f"{self.port}.log"
        settings = {"database": url, "keys": keys, "throttle_enabled": "off", "log_requests": "off"}
        if relay:
            port = urlsplit(url).port
            settings["database_listen_url"] = url.replace(f":{port}/", f":{relay.port}/")
        environment = {f"GATEHOUSE_{name.upper()}": value for name, value in settings.items()}
        with self.log.open("wb") as log:
            self.process = subprocess.Popen(
                [program, "serve", "--development", "--port", str(self.port)], cwd=folder,
                env=environment | {"PATH": os.environ["PATH"]}, stdin=subprocess.DEVNULL, stdout=log, stderr=log)

    def __enter__(self):
        try:
            self.wait_until_listening(0)
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(timeout=30)

    def times_connected(self) -> int:
        return self.log.read_bytes().count(b"listening for revocations at")

    def wait_until_listening(self, known: int):
        """Until it has connected its listener more than `known` times; its first question is answered a moment later."""
        end = time.monotonic() + 60
        while self.times_connected() <= known:
            assert self.process.poll() is None and time.monotonic() < end, self.log.read_text()
            time.sleep(0.01)
        time.sleep(0.05)

    def ask(self, method: str, path: str, cookie: str = "", token: str = "", body: dict | None = None):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        headers = {"Accept": "application/json"} | ({"Cookie": cookie} if cookie else {})
        if method == "POST":
            headers |= {"Content-Type": "application/json", "X-CSRF-Token": token}
        connection.request(method, path, json.dumps(body or {}) if method == "POST" else None, headers)
        answer = connection.getresponse()
        answer.text = answer.read().decode()
        connection.close()
        return answer


class Asker(threading.Thread):
    """Asks for one session again and again on one connection, until it is refused. Times are those of the wall clock."""

    def __init__(self, server: Server, cookie: str):
        super().__init__(daemon=True)
        self.request = (f"GET /api/v1/me HTTP/1.1\r\nHost: 127.0.0.1:{server.port}\r\nCookie: {cookie}\r\n"
                        "Accept: application/json\r\n\r\n").encode()
        self.connection = socket.create_connection(("127.0.0.1", server.port), timeout=30)
        self.connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.was_let_in = threading.Event()
        self.last_let_in = self.refused = 0.0

    def run(self):
        while True:
            asked = time.time()
            self.connection.sendall(self.request)
            status = self.answer()
            if status != 200:
                assert status == 401, status
                self.refused = time.time()
                return self.connection.close()
            self.last_let_in = asked
            self.was_let_in.set()

    def answer(self) -> int:
        data = b""
        while b"\r\n\r\n" not in data:
            data += self.more()
        head, _, body = data.partition(b"\r\n\r\n")
        lines = head.lower().split(b"\r\n")
        length = next(int(line.split(b":")[1]) for line in lines if line.startswith(b"content-length"))
        while len(body) < length:
            body += self.more()
        return int(lines[0].split(b" ")[1])

    def more(self) -> bytes:
        data = self.connection.recv(65536)
        assert data, "the server closed the connection"
        return data
