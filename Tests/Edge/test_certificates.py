"""Certificates that are wrong, or replaced while the server runs."""
import shutil
import socket
import ssl
import subprocess
import threading

from support.certificates import NAME, replace
from support.client import Client
from support.server import PROGRAM, wait_until


def serial_number(server) -> str:
    context = ssl.create_default_context()
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    with socket.create_connection(("127.0.0.1", server.port)) as plain:
        with context.wrap_socket(plain, server_hostname=NAME) as secure:
            return ssl.DER_cert_to_PEM_cert(secure.getpeercert(binary_form=True))


def refusal(tmp_path, **settings) -> str:
    """What `gatehouse serve` says and ends with."""
    environment = {f"GATEHOUSE_{name.upper()}": str(value) for name, value in settings.items()}
    done = subprocess.run(
        [PROGRAM, "serve", "--port", "1", "--database", tmp_path / "refused.db"], env=environment, text=True,
        stdin=subprocess.DEVNULL, capture_output=True, timeout=30)
    assert done.returncode == 1 and done.stdout == "", done
    assert done.stderr.count("\n") == 1, done.stderr
    assert not (tmp_path / "refused.db").exists()
    return done.stderr


# Promise: the server does not start with a certificate that cannot be served, or a key that others can read.
def test_what_cannot_be_served_stops_the_start(authority, tmp_path):
    chain, key = authority.issue(tmp_path, NAME)
    other = tmp_path / "other"
    other.mkdir()
    _, other_key = authority.issue(other, NAME)
    site = {"public_url": f"https://{NAME}"}
    assert "do not belong together" in refusal(tmp_path, tls_certificate=chain, tls_key=other_key, **site)
    assert "none.pem cannot be read" in refusal(tmp_path, tls_certificate=tmp_path / "none.pem", tls_key=key, **site)
    replace(tmp_path / "nothing.pem", b"no key")
    refused = refusal(tmp_path, tls_certificate=chain, tls_key=tmp_path / "nothing.pem", **site)
    assert "holds no private key" in refused
    assert "GATEHOUSE_PUBLIC_URL" in refusal(tmp_path, tls_certificate=chain, tls_key=key)
    assert "tls.key is not set" in refusal(tmp_path, tls_certificate=chain, **site)
    for mode in (0o644, 0o640, 0o604):
        key.chmod(mode)
        assert f"chmod 600 {key}" in refusal(tmp_path, tls_certificate=chain, tls_key=key, **site)


def test_the_doctor_tells_what_browsers_would(serve_https, authority, tmp_path):
    server = serve_https()

    def findings(expected: int = 0) -> list[tuple[str, str]]:
        return [(row["level"], row["message"]) for row in server.run("doctor", "--port", str(server.port),
                expected=expected) if row["subject"] == "certificate"]

    assert [level for level, _ in findings()] == ["ok", "ok"]
    authority.issue(tmp_path, NAME, days=5)
    (level, message), _ = findings()
    assert level == "warn" and "renew it" in message
    authority.issue(tmp_path, NAME, days=-1)
    (level, message), _ = findings(expected=1)
    assert level == "fail" and "expired" in message
    authority.issue(tmp_path, "*.example.com", "203.0.113.9")
    _, (level, message) = findings(expected=1)
    assert level == "fail" and "for *.example.com, 203.0.113.9, not for login.example.org" in message
    authority.issue(tmp_path, "*.example.org")
    assert [level for level, _ in findings()] == ["ok", "ok"]
    (tmp_path / "privkey.pem").chmod(0o644)
    ((level, message),) = findings(expected=1)
    assert level == "fail" and "chmod 600" in message


class Visitors:
    """Clients that ask and ask, on new connections and on one that stays."""

    def __init__(self, server, authority):
        self.failures, self.answers = [], 0
        self.ends = threading.Event()
        self.threads = [threading.Thread(target=self.visit, args=(server, authority, stays), daemon=True)
                        for stays in (True, False, False)]
        for thread in self.threads:
            thread.start()

    def visit(self, server, authority, stays: bool):
        client = Client(server.port, NAME, authority)
        while not self.ends.is_set():
            try:
                status = client.request("GET", "/login").status
                if status != 200:
                    self.failures.append(status)
                self.answers += 1
            except OSError as error:
                self.failures.append(error)
            if not stays:
                client.close()
        client.close()

    def stop(self):
        self.ends.set()
        for thread in self.threads:
            thread.join()


# Promise: a certificate is replaced under load, by SIGHUP or by its files alone, and no request notices.
def test_a_new_certificate_under_load(serve_https, authority, tmp_path):
    server = serve_https(log_requests="off")
    visitors = Visitors(server, authority)
    for announced in (True, False, True):
        before = serial_number(server)
        authority.issue(tmp_path, NAME)
        if announced:
            server.hang_up()
        wait_until(lambda: serial_number(server) != before, "the new certificate", seconds=15)
    visitors.stop()
    assert visitors.failures == [] and visitors.answers > 100, (visitors.failures[:5], visitors.answers)


def test_broken_files_keep_the_old_certificate(serve_https, tmp_path):
    server = serve_https()
    before = serial_number(server)
    good = tmp_path / "good.pem"
    shutil.copy(tmp_path / "fullchain.pem", good)
    for content, text in [(b"half of a file", "holds no certificate"), (b"", "holds no certificate")]:
        replace(tmp_path / "fullchain.pem", content)
        length = len(server.log_text())
        server.hang_up()
        wait_until(lambda: text in server.log_text()[length:], "a line in the log", seconds=10)
        assert serial_number(server) == before
    (tmp_path / "privkey.pem").chmod(0o644)
    replace(tmp_path / "fullchain.pem", good.read_bytes())
    length = len(server.log_text())
    server.hang_up()
    wait_until(lambda: "chmod 600" in server.log_text()[length:], "a line in the log", seconds=10)
    assert serial_number(server) == before
    assert "PRIVATE KEY" not in server.log_text()


def test_a_hang_up_without_a_certificate_is_as_usual(serve):
    server = serve()
    server.hang_up()
    assert server.process.wait(timeout=10) < 0
