"""The configurations of docs/serving.md and docs/guarding.md, with this machine's ports and files put in."""
import re
import socket
import subprocess
from pathlib import Path

from support.server import ROOT, wait_until

SERVING = ROOT / "docs/serving.md"
GUARDING = ROOT / "docs/guarding.md"
ADDRESSES = [f"10.0.0.1{number}:8080" for number in (1, 2, 3)]


def block(language: str, guide: Path = SERVING) -> str:
    """The one block of this language."""
    found = re.findall(rf"^```{language}\n(.*?)^```$", guide.read_text(encoding="utf-8"), re.S | re.M)
    assert len(found) == 1, f"{guide.name} has {len(found)} blocks of {language}"
    return found[0]


def put_in(text: str, changes: dict[str, str]) -> str:
    """Each of these must be there; nothing else of the guide is changed."""
    for old, new in changes.items():
        assert old in text, f"{old!r} is not in the guide"
        text = text.replace(old, new)
    return text


class Proxy:
    """A proxy in the foreground of a process that we end ourselves."""

    def __init__(self, folder: Path, command: list, port: int):
        self.port = port
        self.log = folder / "proxy.log"
        with self.log.open("wb") as log:
            self.process = subprocess.Popen(command, cwd=folder, env={"HOME": str(folder), "PATH": "/usr/sbin:/usr/bin"},
                                            stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        wait_until(self.is_listening, f"port {port}; see {self.log}")

    def is_listening(self) -> bool:
        assert self.process.poll() is None, self.log.read_text(errors="replace")
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", self.port)) == 0

    def stop(self):
        self.process.terminate()
        self.process.wait(timeout=15)
