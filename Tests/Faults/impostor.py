"""Somebody who pretends to be an https service, with a certificate that nobody vouches for."""
import socket
import ssl
import subprocess
import threading
from pathlib import Path


class Impostor:
    """Listens on loopback; `refusals` are the reasons why nobody spoke to it, `requests` what it was told."""

    def __init__(self, folder: Path):
        key, certificate = folder / "impostor-key.pem", folder / "impostor.pem"
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
             "-days", "2", "-subj", "/CN=impostor", "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", key,
             "-out", certificate],
            check=True, capture_output=True)
        self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.context.load_cert_chain(certificate, key)
        self.refusals, self.requests = [], []
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        self.thread = threading.Thread(target=self.serve)

    def __enter__(self):
        self.thread.start()
        return self

    def __exit__(self, *_):
        # A thread that waits in accept does not see its socket closed.
        self.listener.shutdown(socket.SHUT_RDWR)
        self.thread.join(timeout=10)
        self.listener.close()

    def serve(self):
        while True:
            try:
                connection, _ = self.listener.accept()
            except OSError:
                return
            with connection:
                connection.settimeout(5)
                self.answer(connection)

    def answer(self, connection):
        try:
            with self.context.wrap_socket(connection, server_side=True) as spoken:
                if request := spoken.recv(4096):
                    self.requests.append(request)
                    spoken.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 39\r\n\r\n" + b"0" * 35 + b":0\r\n")
        except (ssl.SSLError, OSError) as error:
            self.refusals.append(str(error))
