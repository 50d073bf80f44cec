"""TLS as the tools see it that others check a site with."""
import json
import re
import socket
import subprocess
import threading
import time

import pytest

from support.certificates import NAME
from support.client import Client


def output_of(*command, expected: int = 0) -> str:
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=240)
    assert done.returncode == expected, f"{command}: {done.returncode}\n{done.stdout}{done.stderr}"
    return done.stdout


class SlowHandshake(threading.Thread):
    """A client that begins with some bytes of a handshake and goes on byte by byte, if at all."""

    HELLO = bytes([22, 3, 1, 2, 0, 1, 0, 1, 252, 3, 3])

    def __init__(self, port: int, begins_with: int, goes_on: bool):
        super().__init__(daemon=True)
        self.port, self.begins_with, self.goes_on = port, begins_with, goes_on
        self.seconds = None
        self.start()

    def run(self):
        began = time.monotonic()
        with socket.create_connection(("127.0.0.1", self.port), timeout=1) as connection:
            connection.sendall(self.HELLO[:self.begins_with])
            while time.monotonic() - began < 60:
                try:
                    if connection.recv(1) == b"":
                        break
                except TimeoutError:
                    if self.goes_on:
                        connection.sendall(b"x")
                except OSError:
                    break
        self.seconds = time.monotonic() - began


# Promise: testssl finds no weak protocol or cipher, no known weakness and nothing missing in the chain.
# ASVS: 11.6.2, 12.1.1, 12.1.2.
def test_testssl_finds_nothing(serve_https, authority, tmp_path):
    server = serve_https(rsa_key=True)
    # Meanwhile, because both take their time.
    slow = [SlowHandshake(server.port, *how) for how in [(0, False), (11, False), (11, True)]]
    report = tmp_path / "testssl.json"
    subprocess.run(
        ["testssl", "--quiet", "--warnings", "off", "--color", "0", "--nodns", "none", "--ip", "127.0.0.1",
         "--add-ca", authority.file, "--jsonfile", report, "-p", "-s", "-f", "-U", f"https://localhost:{server.port}"],
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, timeout=240, check=False)
    found = {entry["id"]: entry for entry in json.loads(report.read_text())}
    # This one is about the OpenSSL that testssl itself runs with.
    found.pop("engine_problem", None)
    bad = [entry for entry in found.values() if entry["severity"] not in ("OK", "INFO")]
    assert bad == []
    for protocol, word in [("SSLv2", "not offered"), ("SSLv3", "not offered"), ("TLS1", "not offered"),
                           ("TLS1_1", "not offered"), ("TLS1_2", "offered"), ("TLS1_3", "offered")]:
        assert found[protocol]["finding"].startswith(word), found[protocol]
    assert "h2, http/1.1" in found["ALPN"]["finding"] or "h2" in found["ALPN_HTTP2"]["finding"]
    for weakness in ("heartbleed", "CCS", "ROBOT", "secure_client_renego", "CRIME_TLS", "SWEET32", "LUCKY13", "RC4"):
        assert found[weakness]["severity"] == "OK", found[weakness]
    for handshake in slow:
        handshake.join(timeout=60)
        assert handshake.seconds is not None and 14 < handshake.seconds < 20, handshake.seconds


# Promise: no TLS older than 1.2 is spoken, whatever a client offers.
# ASVS: 12.1.1.
@pytest.mark.parametrize("version", ["tls1", "tls1_1", "tls1_2", "tls1_3"])
def test_openssl_gets_nothing_older_than_tls_1_2(serve_https, authority, version):
    server = serve_https()
    command = ["openssl", "s_client", "-connect", f"127.0.0.1:{server.port}", f"-{version}", "-servername", NAME,
               "-CAfile", authority.file, "-verify_return_error", "-verify_hostname", NAME]
    if version in ("tls1", "tls1_1"):
        output_of(*command, "-cipher", "ALL:@SECLEVEL=0", expected=1)
    else:
        said = output_of(*command)
        assert "Verify return code: 0 (ok)" in said
        assert re.search(r"Cipher is (TLS_AES|ECDHE-ECDSA-(AES|CHACHA))", said), said


def test_a_session_is_resumed_by_its_ticket(serve_https, authority, tmp_path):
    server = serve_https()
    ticket = tmp_path / "ticket"
    command = ["openssl", "s_client", "-connect", f"127.0.0.1:{server.port}", "-tls1_2", "-CAfile", authority.file]
    assert "New, TLSv1.2" in output_of(*command, "-sess_out", ticket)
    assert "Reused, TLSv1.2" in output_of(*command, "-sess_in", ticket)


@pytest.mark.parametrize("connections, streams", [(1, 32), (4, 8), (20, 1)])
def test_h2load_gets_every_answer(serve_https, connections, streams):
    server = serve_https()
    said = output_of("h2load", "-n", "2000", "-c", str(connections), "-m", str(streams),
                     f"https://127.0.0.1:{server.port}/login")
    assert "Application protocol: h2" in said
    assert "2000 succeeded, 0 failed, 0 errored, 0 timeout" in said, said
    assert "status codes: 2000 2xx" in said, said


def test_h2load_speaks_http_1_too(serve_https):
    server = serve_https()
    said = output_of("h2load", "--h1", "-n", "1000", "-c", "8", f"https://127.0.0.1:{server.port}/login")
    assert "Application protocol: http/1.1" in said
    assert "1000 succeeded, 0 failed" in said, said


@pytest.mark.parametrize("version", ["--http1.1", "--http2"])
def test_a_login_works_over_both(serve_https, authority, tmp_path, version):
    server = serve_https(throttle_enabled="off")
    jar = tmp_path / "jar"
    base = f"https://{NAME}:{server.port}"

    def curl(path: str, *more: str) -> str:
        return output_of(
            "curl", "-sS", version, "--cacert", authority.file, "--resolve", f"{NAME}:{server.port}:127.0.0.1",
            "-b", jar, "-c", jar, "-w", "\n%{http_version} %{http_code} %{redirect_url}", base + path, *more)

    def csrf(page: str) -> str:
        return re.search(r'name="csrf" value="([^"]+)"', page)[1]

    def post(path: str, *fields: str, form: str | None = None) -> str:
        token = csrf(curl(form or path))
        data = [word for field in (*fields, f"csrf={token}") for word in ("--data-urlencode", field)]
        return curl(path, "-H", f"Origin: {base}", *data).splitlines()[-1]

    spoken = "2" if version == "--http2" else "1.1"
    done = post("/register", "username=ada", "password=four plain words here")
    assert done == f"{spoken} 303 {base}/dashboard"
    assert post("/logout", form="/dashboard").startswith(f"{spoken} 303")
    done = post("/login", "username=ada", "password=four plain words here", "remember=on")
    assert done == f"{spoken} 303 {base}/dashboard"
    page = curl("/dashboard")
    assert "ada" in page and page.endswith("200 ")
    # Both cookies were sent, which HTTP/2 may do in two fields.
    names = {line.split("\t")[5] for line in jar.read_text().splitlines() if line.count("\t") == 6}
    assert {"__Host-session", "__Host-remember"} <= names
    head = curl("/login", "-I")
    assert "strict-transport-security: max-age=63072000" in head.lower()


# ASVS: 4.2.2.
def test_a_head_request_has_no_body_over_http_2(serve_https, authority):
    server = serve_https()
    said = output_of("curl", "-sS", "--http2", "-k", "-I", f"https://127.0.0.1:{server.port}/assets/gatehouse.css")
    assert said.startswith("HTTP/2 200")
    assert re.search(r"content-length: [1-9]", said.lower())


# ASVS: 4.1.2, 12.2.1.
def test_http_is_not_spoken_on_the_port_of_https(serve_https):
    server = serve_https()
    with pytest.raises(OSError):
        Client(server.port, NAME).request("GET", "/login")
