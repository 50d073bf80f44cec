"""A mail server that keeps what it is given, and misbehaves when it is told to."""
import asyncio
import email
import email.policy
import threading
import time

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult

from server import free_port


class Sink:
    """One mail server on loopback.

    `replies` are given to the next messages in place of taking them, `delay` is how long it thinks about each, and
    `cuts` how many it hangs up on after it has read them.
    """

    def __init__(self, port=None, *, starttls=None, tls=None, login=None, replies=(), delay=0.0, cuts=0):
        self.port = port or free_port()
        self.replies, self.delay, self.cuts = list(replies), delay, cuts
        self.taken, self.envelopes, self.logins, self.wasEncrypted = [], [], [], []
        self.begun = threading.Event()
        self.login = login
        self.news = threading.Condition()
        options = {}
        if login:
            options = dict(authenticator=self.authenticate, auth_required=True, auth_require_tls=starttls is not None)
        self.controller = Controller(
            self, hostname="127.0.0.1", port=self.port, ssl_context=tls, tls_context=starttls,
            require_starttls=starttls is not None, **options)
        self.controller.start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.controller.stop()

    def authenticate(self, server, session, envelope, mechanism, data):
        given = (data.login.decode(), data.password.decode())
        self.logins.append(given)
        return AuthResult(success=given == self.login, handled=False)

    async def handle_RCPT(self, server, session, envelope, address, options):
        if self.replies:
            return self.replies.pop(0)
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        self.begun.set()
        await asyncio.sleep(self.delay)
        if self.cuts:
            self.cuts -= 1
            server.transport.abort()
            raise ConnectionResetError
        with self.news:
            self.taken.append(email.message_from_bytes(envelope.content, policy=email.policy.default))
            self.envelopes.append((envelope.mail_from, envelope.rcpt_tos))
            self.wasEncrypted.append(session.ssl is not None)
            self.news.notify_all()
        return "250 OK"

    def wait(self, count=1, seconds=30):
        """The messages, once there are so many."""
        with self.news:
            assert self.news.wait_for(lambda: len(self.taken) >= count, seconds), f"{len(self.taken)} of {count} came"
            return list(self.taken)


def until(condition, seconds=30):
    """What the condition gives, once it gives something."""
    end = time.monotonic() + seconds
    while not (result := condition()):
        assert time.monotonic() < end, f"not within {seconds} s"
        time.sleep(0.05)
    return result
