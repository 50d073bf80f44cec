"""A site of somebody else, who means harm: it serves whatever page a test hands it."""
import html
import ssl
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

SUBMIT = "<script>document.forms[0].submit()</script>"


def form(action: str, fields: dict[str, str], method: str = "post", encoding: str = "") -> str:
    """A page that sends a form as soon as it is open."""
    inputs = "".join(
        f'<input type="hidden" name="{html.escape(name)}" value="{html.escape(value)}">'
        for name, value in fields.items())
    kind = f' enctype="{encoding}"' if encoding else ""
    return f'<form method="{method}" action="{html.escape(action)}"{kind}>{inputs}</form>{SUBMIT}'


class ForeignSite:
    """A running site. `page(...)` puts a page there and gives its path."""

    def __init__(self, certificate=None):
        pages = self.pages = {}

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self):
                body = pages.get(self.path, "<p>nothing</p>").encode()
                self.send_response(200)
                self.send_header("Content-Type", "text/html; charset=utf-8")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *arguments):
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.scheme = "http"
        if certificate:
            self.scheme = "https"
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(certificate.certificate, certificate.key)
            self.server.socket = context.wrap_socket(self.server.socket, server_side=True)
        self.thread = threading.Thread(target=self.server.serve_forever, daemon=True)
        self.thread.start()

    def page(self, body: str, host: str = "127.0.0.1") -> str:
        """The address of a page with this body, under this name of the machine."""
        path = f"/{len(self.pages) + 1}"
        self.pages[path] = f"<!doctype html><title>offer</title>{body}"
        return f"{self.scheme}://{host}:{self.server.server_port}{path}"

    def stop(self):
        self.server.shutdown()
        self.thread.join()
        self.server.server_close()
