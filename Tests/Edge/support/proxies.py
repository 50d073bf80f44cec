"""Debian's nginx and Caddy, started with what the guide says."""
import os
from pathlib import Path

from support.guide import ADDRESSES, Proxy, block, put_in
from support.server import free_port

# What Debian's own nginx.conf wraps around the guide's part; paths that need no rights.
NGINX = """
daemon off;
pid {folder}/nginx.pid;
error_log {folder}/nginx-error.log;
{user}
worker_processes 1;
events {{ worker_connections 512; }}
http {{
    access_log {folder}/nginx-access.log;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
{guide}
}}
"""

# No certificate from the internet, no port that needs rights, no interface for its administrator.
CADDY = """{{
    admin off
    auto_https off
    http_port {plain_port}
    https_port {port}
    storage file_system {folder}/caddy
}}
{guide}
"""


def servers_of(ports: list[int]) -> dict[str, str]:
    """The guide's addresses; who has fewer servers shortens the list."""
    return {address: f"127.0.0.1:{port}" for address, port in zip(ADDRESSES, ports)}


def nginx(folder: Path, certificate: tuple[Path, Path], ports: list[int], port: int, more: str = "") -> Proxy:
    text = block("nginx") + more
    for address in ADDRESSES[len(ports):]:
        text = put_in(text, {f"    server {address} max_fails=1 fail_timeout=2s;\n": ""})
    text = put_in(text, servers_of(ports) | {
        "listen 443 ssl http2": f"listen 127.0.0.1:{port} ssl http2", "listen 80": f"listen 127.0.0.1:{free_port()}",
        "/etc/gatehouse/tls/fullchain.pem": str(certificate[0]),
        "/etc/gatehouse/tls/privkey.pem": str(certificate[1]),
        # The public URL has a port here.
        "Host $host;": "Host $http_host;",
    })
    configuration = folder / "nginx.conf"
    configuration.write_text(NGINX.format(folder=folder, guide=text, user="user root;" if os.getuid() == 0 else ""))
    return Proxy(folder, ["nginx", "-p", folder, "-e", folder / "nginx-error.log", "-c", configuration], port)


def caddy(folder: Path, certificate: tuple[Path, Path], ports: list[int], port: int, more: str = "") -> Proxy:
    text = block("caddy") + more
    for address in ADDRESSES[len(ports):]:
        text = put_in(text, {f" {address}": ""})
    text = put_in(text, servers_of(ports) | {
        ".example.org {\n": f".example.org {{\n\tbind 127.0.0.1\n\ttls {certificate[0]} {certificate[1]}\n",
    })
    configuration = folder / "Caddyfile"
    configuration.write_text(CADDY.format(folder=folder, guide=text, port=port, plain_port=free_port()))
    return Proxy(folder, ["caddy", "run", "--config", configuration, "--adapter", "caddyfile"], port)
