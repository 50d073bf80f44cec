"""What guarding costs: pages a second through nginx with the check, and without. Writes its part of docs/guarding.md.

nginx has the configuration of that page, without TLS, which would cost both the same. The application behind is an nginx that
answers at once, so that nothing else is slow. SECONDS_PER_RUN and ROUNDS make it quicker.
"""
import datetime
import http.client
import json
import os
import re
import statistics
import subprocess
import tempfile
from contextlib import ExitStack
from pathlib import Path

from page import GUARDING, ROOT, put
from programs import Program, free_port

PROGRAM = Path(os.environ.get("PROGRAM_UNDER_TEST") or ROOT / ".build/release/gatehouse").resolve()
SECONDS = int(os.environ.get("SECONDS_PER_RUN", "10"))
ROUNDS = int(os.environ.get("ROUNDS", "5"))
CONNECTIONS = 32
HOST, PASSWORD = "login.example.org", "four plain words here"

NGINX = """
daemon off;
pid {folder}/nginx.pid;
error_log {folder}/nginx-error.log;
{user}
worker_processes 1;
events {{ worker_connections 512; }}
http {{
    access_log off;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    upstream gatehouse {{ server 127.0.0.1:{gatehouse}; keepalive 32; }}
    server {{ listen 127.0.0.1:{application}; return 200 "Hello"; }}
    server {{
        listen 127.0.0.1:{plain};
        location / {{
            proxy_set_header Host $http_host;
            proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
            proxy_set_header X-Forwarded-Proto $scheme;
            proxy_pass http://127.0.0.1:{application};
        }}
    }}
{guide}
}}
"""


class Gatehouse(Program):
    """The server, which guards its own host: then its own login counts there."""

    def __init__(self, folder: Path):
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.launch(
            [PROGRAM, "serve", "--port", str(self.port), "--database", folder / "bench.db"], "/readyz", cwd=folder,
            env={"PATH": os.environ["PATH"], "GATEHOUSE_PUBLIC_URL": f"https://{HOST}", "GATEHOUSE_PROXIES": "127.0.0.1",
                 "GATEHOUSE_GUARDS": "all", "GATEHOUSE_GUARD_ALL_HOST": HOST, "GATEHOUSE_LOG_REQUESTS": "off"})

    def ask(self, path: str, body: dict):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        connection.request("POST", path, json.dumps(body), {"Content-Type": "application/json"})
        answer = connection.getresponse()
        answer.read()
        return answer

    def cookie(self) -> str:
        person = {"username": "ada", "password": PASSWORD}
        assert self.ask("/api/v1/register", person).status == 201
        answer = self.ask("/api/v1/login", person)
        assert answer.status == 200
        return answer.getheader("Set-Cookie").split(";")[0]


class Nginx(Program):
    """nginx with a guarded server, one that is not, and the application."""

    def __init__(self, folder: Path, gatehouse: int):
        self.plain, self.guarded, application = free_port(), free_port(), free_port()
        self.url = f"http://127.0.0.1:{application}"
        configuration = folder / "nginx.conf"
        configuration.write_text(NGINX.format(
            folder=folder, gatehouse=gatehouse, application=application, plain=self.plain,
            guide=self.guide(application), user="user root;" if os.getuid() == 0 else ""))
        self.launch(
            ["nginx", "-p", folder, "-e", folder / "nginx-error.log", "-c", configuration], "/",
            env={"PATH": "/usr/sbin:/usr/bin"})

    def guide(self, application: int) -> str:
        text = re.search(r"^```nginx\n(.*?)^```$", GUARDING.read_text(), re.S | re.M)[1]
        text = re.sub(r"^ *ssl_\w+ .*\n", "", text, flags=re.M)
        for old, new in {"listen 443 ssl http2": f"listen 127.0.0.1:{self.guarded}", "wiki.example.org": HOST,
                         "$scheme://": "https://", "10.0.0.21:5000": f"127.0.0.1:{application}"}.items():
            assert old in text, f"{old!r} is not in the guide"
            text = text.replace(old, new)
        return text


def pages_a_second(port: int, cookie: str) -> float:
    done = subprocess.run(
        ["wrk", "-t1", f"-c{CONNECTIONS}", f"-d{SECONDS}s", "-H", f"Host: {HOST}", "-H", f"Cookie: {cookie}",
         f"http://127.0.0.1:{port}/page"], capture_output=True, text=True, check=True)
    assert "Non-2xx" not in done.stdout and "Socket errors" not in done.stdout, done.stdout
    return float(re.search(r"Requests/sec:\s+([\d.]+)", done.stdout)[1])


def refused(port: int) -> int:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    connection.request("GET", "/page", headers={"Host": HOST})
    return connection.getresponse().status


def main():
    with tempfile.TemporaryDirectory() as name, ExitStack() as stack:
        folder = Path(name)
        gatehouse = stack.enter_context(Gatehouse(folder))
        nginx = stack.enter_context(Nginx(folder, gatehouse.port))
        assert refused(nginx.guarded) == 401, "what is measured as guarded lets strangers in"
        cookie = gatehouse.cookie()
        runs = [(pages_a_second(nginx.plain, cookie), pages_a_second(nginx.guarded, cookie)) for _ in range(ROUNDS)]
    plain, guarded = (statistics.median(column) for column in zip(*runs))
    figures = {"plain": plain, "guarded": guarded, "ratio": guarded / plain,
               "extra": 1e6 / guarded - 1e6 / plain, "rounds": ROUNDS, "seconds": SECONDS}
    print(json.dumps(figures, indent=1))
    build = "debug" if "debug" in str(PROGRAM.resolve()) else "release"
    put("guard", figures | {"date": datetime.date.today().isoformat(), "build": build, "connections": CONNECTIONS}, GUARDING)


if __name__ == "__main__":
    main()
