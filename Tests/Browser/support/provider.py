"""An OpenID provider that is not ours, on this machine: oidc-provider-mock, which stands on Authlib."""
import subprocess
import sys
import urllib.error
import urllib.request

from support.server import free_port, wait_until


class Provider:
    """A running provider. Whoever comes names who they are there."""

    def __init__(self, folder):
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.log = folder / "provider.log"
        with self.log.open("wb") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "oidc_provider_mock", "--port", str(self.port)], stdin=subprocess.DEVNULL,
                stdout=log, stderr=subprocess.STDOUT)
        try:
            wait_until(self.is_ready, self.url)
        except BaseException:
            self.stop()
            raise

    def is_ready(self) -> bool:
        assert self.process.poll() is None, self.log.read_text(errors="replace")
        try:
            with urllib.request.urlopen(self.url + "/.well-known/openid-configuration", timeout=5) as answer:
                return answer.status == 200
        except (urllib.error.URLError, OSError):
            return False

    def settings(self, name: str) -> dict[str, str]:
        """What a server is started with to use it under this name."""
        return {
            "providers": name, f"provider_{name}_issuer": self.url, f"provider_{name}_id": "client",
            f"provider_{name}_secret": "a secret that both know", f"provider_{name}_title": "Acme",
            f"provider_{name}_private": "on",
        }

    def stop(self):
        self.process.terminate()
        self.process.wait(timeout=15)
