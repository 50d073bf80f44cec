"""A database with its settings, the commands on it, and the servers that share it."""
import json
import os
import subprocess
from pathlib import Path

from server import PASSWORD, PROGRAM, Server


class Installation:
    """One folder with a database. `settings` are variables without `GATEHOUSE_`."""

    def __init__(self, folder: Path, **settings):
        self.folder = folder
        self.database = folder / "gatehouse.db"
        self.servers = []
        self.settings = {}
        self.set(MAIL_FROM="site@example.org", **settings)
        assert self.run("users", "create", "operator", input=PASSWORD + "\n").returncode == 0

    def set(self, **settings):
        self.settings |= {name.lower(): str(value) for name, value in settings.items()}

    def run(self, *arguments, input=""):
        variables = {f"GATEHOUSE_{name.upper()}": value for name, value in self.settings.items()}
        return subprocess.run(
            [PROGRAM, *arguments, "--database", self.database], env=os.environ | variables,
            input=input, capture_output=True, text=True, timeout=60)

    def queue_mail(self, *addresses):
        for address in addresses:
            done = self.run("mail", "test", address)
            assert done.returncode == 0, done.stderr

    def queue(self):
        done = self.run("mail", "queue", "--json")
        assert done.returncode == 0, done.stderr
        return [json.loads(line) for line in done.stdout.splitlines()]

    def retry(self):
        assert self.run("mail", "retry", "--all").returncode == 0

    def serve(self):
        self.servers.append(Server(self.folder, **self.settings))
        return self.servers[-1]

    def stop(self):
        """Stops the servers, and returns what they logged."""
        log = ""
        for server in self.servers:
            if server.process.poll() is None:
                server.process.terminate()
                log += server.process.communicate(timeout=20)[1].decode(errors="replace")
                assert server.process.returncode == 0
        self.servers = []
        return log
