"""An authority for all tests, and servers that are looked at when they end."""
import pytest

from support.certificates import NAME, Authority
from support.server import PASSWORD, Server, free_port


@pytest.fixture(scope="session")
def authority(tmp_path_factory):
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture
def serve(tmp_path):
    """Starts servers; in the end each of them must stop cleanly and have logged no password."""
    servers = []

    def start(folder=tmp_path, **settings) -> Server:
        servers.append(Server(folder, **settings))
        return servers[-1]

    yield start
    running = [server for server in servers if server.process.poll() is None]
    for server in running:
        server.terminate()
    for server in running:
        assert server.process.wait(timeout=40) == 0, server.log_text()[-2000:]
    for server in servers:
        assert PASSWORD not in server.log_text()


@pytest.fixture
def serve_https(serve, authority, tmp_path):
    """Starts a server that speaks https itself; its files lie in `tmp_path`."""

    def start(*names: str, rsa_key: bool = False, **settings) -> Server:
        chain, key = authority.issue(tmp_path, *(names or (NAME, "localhost", "127.0.0.1")), rsa_key=rsa_key)
        port = free_port()
        return serve(port=port, public_url=f"https://{NAME}:{port}", tls_certificate=chain, tls_key=key, **settings)

    return start
