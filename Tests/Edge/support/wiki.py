"""A Flask application that knows nothing of logins and believes one header."""
import threading
from urllib.parse import unquote

from flask import Flask, jsonify, request
from werkzeug.serving import make_server


def application(reached: list[str]) -> Flask:
    app = Flask(__name__)

    @app.route("/", defaults={"path": ""}, methods=["GET", "POST"])
    @app.route("/<path:path>", methods=["GET", "POST"])
    def show(path: str):
        reached.append(f"{request.method} /{path}")
        told = {name: unquote(request.headers.get(f"Gatehouse-{name}", "")) for name in ("User", "Account", "Roles")}
        claims = [name for name in request.headers.keys() if name.lower().startswith("gatehouse")]
        return jsonify(told | {"path": f"/{path}", "query": request.query_string.decode(),
                               "body": request.get_data(as_text=True), "claims": sorted(claims)})

    return app


class Wiki:
    """The application on a port of its own, with a list of what reached it."""

    def __init__(self):
        self.reached: list[str] = []
        self.server = make_server("127.0.0.1", 0, application(self.reached), threaded=True)
        self.port = self.server.server_port
        self.thread = threading.Thread(target=self.server.serve_forever)
        self.thread.start()

    def stop(self):
        self.server.shutdown()
        self.thread.join(timeout=10)
        self.server.server_close()
