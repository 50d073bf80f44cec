"""Debian's nginx in front of a server, with a certificate of its own: https as browsers really see it."""
import os
import socket
import subprocess
from pathlib import Path

from support.server import wait_until

CONFIGURATION = """
daemon off;
pid {folder}/nginx.pid;
error_log {folder}/nginx.log;
{user}
worker_processes 1;
events {{ worker_connections 256; }}
http {{
    access_log off;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    server {{
        listen 127.0.0.1:{port} ssl;
        ssl_certificate {certificate};
        ssl_certificate_key {key};
        location / {{
            proxy_pass http://127.0.0.1:{upstream};
            proxy_http_version 1.1;
            proxy_set_header Connection "";
            proxy_set_header Host $http_host;
            proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
            proxy_set_header X-Forwarded-Proto $scheme;
        }}
    }}
}}
"""


class Certificate:
    """A certificate that we signed ourselves, for these names."""

    def __init__(self, folder: Path, *names: str):
        self.certificate, self.key = folder / "certificate.pem", folder / "key.pem"
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
             "-days", "2", "-subj", f"/CN={names[0]}", "-addext",
             "subjectAltName=" + ",".join(f"DNS:{name}" for name in names),
             "-out", self.certificate, "-keyout", self.key],
            check=True, capture_output=True)


class Proxy:
    """A running nginx, in the foreground of a process that we end ourselves."""

    def __init__(self, folder: Path, certificate: Certificate, port: int, upstream: int):
        configuration = folder / "nginx.conf"
        configuration.write_text(CONFIGURATION.format(
            folder=folder, port=port, upstream=upstream, certificate=certificate.certificate, key=certificate.key,
            user="user root;" if os.getuid() == 0 else ""))
        self.port = port
        self.process = subprocess.Popen(
            ["nginx", "-p", folder, "-e", folder / "nginx.log", "-c", configuration], stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wait_until(self.is_listening, f"nginx on port {port}; see {folder}/nginx.log")

    def is_listening(self) -> bool:
        assert self.process.poll() is None, f"nginx ended with {self.process.returncode}"
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", self.port)) == 0

    def stop(self):
        self.process.terminate()
        self.process.wait(timeout=15)
