"""A relay on loopback between a server and its database that can lose everything without closing anything."""
import socket
import threading
from urllib.parse import urlsplit


class Relay:
    """Forwards both ways until it is told to drop."""

    def __init__(self, url: str):
        self.target = urlsplit(url).port
        self.drops = False
        self.sockets: list[socket.socket] = []
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            client, _ = self.listener.accept()
            server = socket.create_connection(("127.0.0.1", self.target))
            self.sockets += [client, server]
            for one, other in ((client, server), (server, client)):
                one.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                threading.Thread(target=self.pump, args=(one, other), daemon=True).start()

    def pump(self, source: socket.socket, sink: socket.socket):
        try:
            while data := source.recv(65536):
                if not self.drops:
                    sink.sendall(data)
        except OSError:
            pass
        for end in (source, sink):
            self.end(end)

    def restore(self):
        """Forwards again; what was cut in the middle is closed."""
        self.drops = False
        ended, self.sockets = self.sockets, []
        for end in ended:
            self.end(end)

    @staticmethod
    def end(end: socket.socket):
        try:
            end.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass
        end.close()
