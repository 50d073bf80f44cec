"""Debian's Postfix, with a folder of its own for everything: it takes mail for a few mailboxes and passes nothing on."""
import email
import email.policy
import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from pathlib import Path

from server import free_port
from sink import until

SETTINGS = """
compatibility_level = 3.6
queue_directory = {folder}/queue
data_directory = {folder}/data
maillog_file = {folder}/data/log
maillog_file_prefixes = {folder}
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
myhostname = mail.example.org
mydestination =
alias_maps =
relay_domains =
default_transport = error:nothing leaves this machine
smtpd_tls_cert_file = {folder}/certificate.pem
smtpd_tls_key_file = {folder}/key.pem
smtpd_tls_security_level = encrypt
virtual_mailbox_domains = example.org
virtual_mailbox_base = {folder}/mail
virtual_mailbox_maps = inline:{{ {boxes} }}
virtual_uid_maps = static:{uid}
virtual_gid_maps = static:{gid}
"""
# Name, type, private, unprivileged, chroot, wakeup, limit, program.
SERVICES = """
127.0.0.1:{port} inet n - n - - smtpd
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
proxymap unix - - n - - proxymap
anvil unix - - n - 1 anvil
error unix - - n - - error
retry unix - - n - - error
virtual unix - n n - - virtual
postlog unix-dgram n - n - 1 postlogd
"""


class Postfix:
    """A mail server on loopback with mailboxes for these people at example.org; it must be started by root."""

    def __init__(self, certificate: Path, key: Path, *people: str):
        # Not under pytest's own folder: Postfix's programs change to users who may not look into that.
        self.folder = Path(tempfile.mkdtemp(prefix="postfix-"))
        self.port = free_port()
        owner = pwd.getpwnam("nobody")
        for name, mode in (("", 0o755), ("settings", 0o755), ("queue", 0o755), ("data", 0o700), ("mail", 0o700)):
            (self.folder / name).mkdir(exist_ok=True)
            (self.folder / name).chmod(mode)
        shutil.chown(self.folder / "data", "postfix")
        os.chown(self.folder / "mail", owner.pw_uid, owner.pw_gid)
        shutil.copy(certificate, self.folder / "certificate.pem")
        shutil.copy(key, self.folder / "key.pem")
        boxes = ", ".join(f"{person}@example.org={person}/" for person in people)
        self.write("main.cf", SETTINGS.format(folder=self.folder, boxes=boxes, uid=owner.pw_uid, gid=owner.pw_gid))
        self.write("master.cf", SERVICES.format(port=self.port))

    def write(self, name: str, text: str):
        (self.folder / "settings" / name).write_text(text.lstrip(), encoding="ascii")

    def command(self, word: str) -> list:
        return ["postfix", "-c", self.folder / "settings", word]

    def __enter__(self):
        self.process = subprocess.Popen(
            self.command("start-fg"), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        until(self.answers)
        return self

    def __exit__(self, *_):
        subprocess.run(self.command("stop"), check=True, capture_output=True)
        self.process.wait(timeout=20)
        shutil.rmtree(self.folder)

    def answers(self) -> bool:
        assert self.process.poll() is None, self.log()
        try:
            with socket.create_connection(("127.0.0.1", self.port), timeout=5) as connection:
                return connection.recv(4) == b"220 "
        except OSError:
            return False

    def log(self) -> str:
        file = self.folder / "data" / "log"
        return file.read_text(errors="replace") if file.exists() else ""

    def mails(self, person: str) -> list:
        """What lies in a mailbox."""
        files = sorted((self.folder / "mail" / person / "new").glob("*"))
        return [email.message_from_bytes(file.read_bytes(), policy=email.policy.default) for file in files]
