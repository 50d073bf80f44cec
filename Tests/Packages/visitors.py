"""A site that was started on a bare machine, and what a visitor does there."""
import time

import server
from machine import Machine


class Site(server.Server):
    """The program of a package, started in a machine; everything else as the fault tests have it."""

    def __init__(self, machine: Machine, *command: str):
        self.port = server.free_port()
        self.process = machine.start(*command, "--port", str(self.port))
        end = time.monotonic() + 30
        while True:
            try:
                if self.request("GET", "/readyz").status == 200:
                    return
            except OSError:
                pass
            assert self.process.poll() is None, self.process.stderr.read()
            assert time.monotonic() < end, "the server is not ready after 30 s"
            time.sleep(0.05)

    def round_trip(self, name: str):
        """Registers, logs in, and is who it said; exactly what the front page promises."""
        assert self.register(name).status == 201
        cookie = self.log_in(name).cookie
        assert f'"{name}"' in self.me(cookie).text
        assert self.me("session=nobody").status == 401
