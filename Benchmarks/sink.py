"""A mail server that says yes to everything and keeps nothing; the standard library alone, so that it costs little."""
import socketserver
import threading


class Dialogue(socketserver.StreamRequestHandler):
    """SMTP (RFC 5321) as far as a message needs it."""

    def handle(self):
        self.say("220 sink")
        for line in self.rfile:
            word = line[:4].upper()
            if word == b"DATA":
                self.say("354 go on")
                while self.rfile.readline() not in (b".\r\n", b""):
                    pass
                self.server.taken += 1
            self.say("221 bye" if word == b"QUIT" else "250 sink")
            if word == b"QUIT":
                return

    def say(self, text: str):
        self.wfile.write(text.encode() + b"\r\n")


class Sink(socketserver.ThreadingTCPServer):
    daemon_threads = True
    request_queue_size = 64

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Dialogue)
        self.port, self.taken = self.server_address[1], 0

    def __enter__(self):
        threading.Thread(target=self.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.shutdown()
        self.server_close()
