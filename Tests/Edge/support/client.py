"""Requests as a script sends them, over one connection or a new one each time."""
import http.client
import json
import socket
import ssl

from support.server import PASSWORD


class PinnedConnection(http.client.HTTPSConnection):
    """https to a name, on a port of this machine."""

    def connect(self):
        self.sock = self._context.wrap_socket(
            socket.create_connection(("127.0.0.1", self.port), self.timeout), server_hostname=self.host)


class Client:
    """A client that trusts one authority. `origin` is what a browser would send with a form."""

    def __init__(self, port: int, name: str, authority=None, headers: dict | None = None, timeout: float = 30):
        self.origin = f"https://{name}:{port}"
        if authority is None:
            self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=timeout)
        else:
            context = ssl.create_default_context(cafile=authority.file)
            context.set_alpn_protocols(["http/1.1"])
            self.connection = PinnedConnection(name, port, context=context, timeout=timeout)
        self.headers = {"Accept": "application/json"} | (headers or {})

    def request(self, method: str, path: str, body=None, **headers: str):
        """The answer, its body as `text`; a broken exchange is an OSError."""
        headers = self.headers | {name.replace("_", "-"): value for name, value in headers.items()}
        if body is not None:
            headers["Content-Type"] = "application/json"
            body = json.dumps(body)
        try:
            self.connection.request(method, path, body, headers)
            answer = self.connection.getresponse()
            answer.text = answer.read().decode()
            return answer
        except http.client.HTTPException as error:
            self.connection.close()
            raise ConnectionError(repr(error)) from error
        except OSError:
            self.connection.close()
            raise

    def register(self, name: str):
        return self.request("POST", "/api/v1/register", {"username": name, "password": PASSWORD})

    def log_in(self, name: str):
        return self.request("POST", "/api/v1/login", {"username": name, "password": PASSWORD})

    def close(self):
        self.connection.close()


def cookie(answer) -> str:
    """The first cookie that an answer sets, as it is sent back."""
    return (answer.getheader("Set-Cookie") or "").split(";")[0]
