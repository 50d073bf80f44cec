"""People who register, log in, look around and log out, through a proxy, and keep account of it."""
import json
import random
import threading

from support.certificates import NAME
from support.client import Client, cookie


class Person(threading.Thread):
    """One client after the other, each from an address of its own."""

    def __init__(self, number: int, port: int, authority):
        super().__init__(daemon=True)
        self.number, self.port, self.authority = number, port, authority
        # The sessions that each account must have in the end.
        self.sessions: dict[str, int] = {}
        self.requests = self.posts = 0
        self.failures: list = []
        # Accounts with an exchange whose end nobody knows.
        self.doubtful: set[str] = set()
        self.ends = threading.Event()

    def run(self):
        visit = 0
        while not self.ends.is_set():
            visit, failed = visit + 1, len(self.failures)
            client = Client(self.port, NAME, self.authority, {"X-Forwarded-For": f"198.51.100.{self.number}"})
            self.visit(client, f"p{self.number}.{visit}")
            if len(self.failures) > failed:
                self.doubtful.add(f"p{self.number}.{visit}")
            client.close()

    def visit(self, client: Client, name: str):
        """One visit; whatever is not as it should be is a failure and ends it."""
        if self.ask(client.register, name, expected=201) is None:
            return
        self.sessions[name] = 1
        for _ in range(random.randint(1, 3)):
            answer = self.ask(client.log_in, name, expected=200)
            if answer is None:
                return
            self.sessions[name] += 1
            session = cookie(answer)
            me = self.ask(client.request, "GET", "/api/v1/me", expected=200, Cookie=session)
            if me is None:
                return
            self.ask(client.request, "GET", "/login", expected=None, Cookie=session)
        token = json.loads(me.text)["csrf_token"]
        headers = {"Cookie": session, "X_CSRF_Token": token, "Origin": client.origin}
        if self.ask(client.request, "POST", "/api/v1/logout", expected=204, **headers):
            self.sessions[name] -= 1

    def ask(self, what, *arguments, expected: int | None, **headers):
        self.requests += 1
        self.posts += what.__name__ in ("register", "log_in") or arguments[0] == "POST"
        try:
            answer = what(*arguments, **headers)
        except OSError as error:
            self.failures.append((what.__name__, arguments, repr(error)))
            return None
        if answer.status == expected or (expected is None and answer.status < 400):
            return answer
        self.failures.append((what.__name__, arguments, answer.status, answer.text[:200]))
        return None


class Load:
    """Several people at once."""

    def __init__(self, people: int, port: int, authority):
        self.people = [Person(number + 1, port, authority) for number in range(people)]
        for person in self.people:
            person.start()

    def stop(self):
        for person in self.people:
            person.ends.set()
        for person in self.people:
            person.join()

    def total(self, what: str) -> int:
        return sum(getattr(person, what) for person in self.people)

    @property
    def failures(self) -> list:
        return [failure for person in self.people for failure in person.failures]

    @property
    def doubtful(self) -> set[str]:
        return set().union(*(person.doubtful for person in self.people))

    @property
    def sessions(self) -> dict[str, int]:
        return {name: count for person in self.people for name, count in person.sessions.items()}
