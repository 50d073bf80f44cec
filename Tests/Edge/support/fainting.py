"""A server that takes every request, may have done what it asks, and goes away without an answer."""
import socketserver
import threading


class FaintingServer(socketserver.ThreadingTCPServer):
    """Counts what it took. It is well as far as health checks see."""

    daemon_threads = allow_reuse_address = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Exchange)
        self.port = self.server_address[1]
        self.taken: list[str] = []
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def stop(self):
        self.shutdown()
        self.server_close()


class Exchange(socketserver.StreamRequestHandler):
    def handle(self):
        while line := self.rfile.readline().decode():
            method, path = line.split(" ")[:2]
            length = 0
            while (field := self.rfile.readline().strip().lower()) != b"":
                if field.startswith(b"content-length:"):
                    length = int(field.split(b":")[1])
            self.rfile.read(length)
            if path != "/readyz":
                self.server.taken.append(method)
                return
            self.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nready\n")
