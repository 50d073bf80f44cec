"""A client of HTTP/2 that asks again for each answer, and keeps account of every stream (RFC 9113)."""
import socket
import ssl
import struct
import threading

PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
DATA, HEADERS, RESET, SETTINGS, PING, GOAWAY, WINDOW_UPDATE = 0, 1, 3, 4, 6, 7, 8
END_STREAM, END_HEADERS, ACKNOWLEDGED = 1, 4, 1
REFUSED_STREAM = 7


def frame(kind: int, flags: int, stream: int, payload: bytes = b"") -> bytes:
    return struct.pack(">I", len(payload))[1:] + bytes([kind, flags]) + struct.pack(">I", stream) + payload


def literal(name: str, value: str) -> bytes:
    """A field that goes into no table (RFC 7541 section 6.2.2)."""
    return bytes([0, len(name)]) + name.encode() + bytes([len(value)]) + value.encode()


class Asker(threading.Thread):
    """Keeps some streams open until it is told to go, then waits for the rest."""

    def __init__(self, port: int, authority, name: str, path: str, streams: int):
        super().__init__(daemon=True)
        context = ssl.create_default_context(cafile=authority.file)
        context.set_alpn_protocols(["h2"])
        self.socket = context.wrap_socket(
            socket.create_connection(("127.0.0.1", port), timeout=60), server_hostname=name)
        fields = [(":method", "GET"), (":scheme", "https"), (":authority", f"{name}:{port}"), (":path", path)]
        self.head = b"".join(literal(*field) for field in fields)
        self.next_stream, self.streams = 1, streams
        self.open: set[int] = set()
        self.answered = 0
        self.resets: list[int] = []
        self.goaways: list[int] = []

    def ask(self):
        self.socket.sendall(frame(HEADERS, END_STREAM | END_HEADERS, self.next_stream, self.head))
        self.open.add(self.next_stream)
        self.next_stream += 2

    def run(self):
        window = frame(WINDOW_UPDATE, 0, 0, struct.pack(">I", 0x7FFF0000 - 1))
        self.socket.sendall(PREFACE + frame(SETTINGS, 0, 0) + window)
        for _ in range(self.streams):
            self.ask()
        received = b""
        while part := self.socket.recv(65536):
            received += part
            while len(received) >= 9 and len(received) >= 9 + (length := int.from_bytes(received[:3], "big")):
                stream = int.from_bytes(received[5:9], "big")
                self.take(received[3], received[4], stream, received[9:9 + length])
                received = received[9 + length:]

    def take(self, kind: int, flags: int, stream: int, payload: bytes):
        if kind in (SETTINGS, PING) and not flags & ACKNOWLEDGED:
            self.socket.sendall(frame(kind, ACKNOWLEDGED, 0, payload if kind == PING else b""))
        elif kind == GOAWAY:
            self.goaways.append(int.from_bytes(payload[4:8], "big"))
        elif kind == RESET:
            self.resets.append(int.from_bytes(payload, "big"))
            self.open.discard(stream)
        elif kind in (DATA, HEADERS) and flags & END_STREAM:
            self.answered += 1
            self.open.discard(stream)
            if not self.goaways:
                self.ask()
