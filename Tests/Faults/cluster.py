"""A PostgreSQL primary with a standby that follows it, and a PgBouncer before one of them; all ours, all on loopback."""
import os
import secrets
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path

from server import free_port

BIN = sorted(Path("/usr/lib/postgresql").glob("*/bin"))[-1]


def as_owner(*command, **options) -> subprocess.CompletedProcess:
    """Runs a program of PostgreSQL's, which refuses to be root."""
    prefix = ["runuser", "-u", "postgres", "--"] if os.getuid() == 0 else []
    done = subprocess.run(
        [*prefix, *map(str, command)], cwd="/", capture_output=True, text=True, stdin=subprocess.DEVNULL, **options)
    assert done.returncode == 0, f"{command[0]}: {done.returncode}\n{done.stdout}{done.stderr}"
    return done


class Node:
    """One server of PostgreSQL's: its folder, its port."""

    def __init__(self, folder: Path):
        self.folder, self.port = folder, free_port()
        self.data = folder / "data"

    def configure(self, **settings):
        lines = "".join(f"{name} = '{value}'\n" for name, value in settings.items())
        with (self.data / "postgresql.auto.conf").open("a") as file:
            file.write(lines)

    def start(self):
        as_owner(BIN / "pg_ctl", "-D", self.data, "-w", "-t", "60", "-l", self.folder / "log", "start")

    def stop(self):
        subprocess.run(
            [*(["runuser", "-u", "postgres", "--"] if os.getuid() == 0 else []), str(BIN / "pg_ctl"), "-D",
             str(self.data), "-m", "immediate", "stop"], cwd="/", capture_output=True)

    def kill(self):
        """kill -9 of the postmaster and of everything that it started."""
        parent = int((self.data / "postmaster.pid").read_text().splitlines()[0])
        children = subprocess.run(
            ["ps", "-o", "pid=", "--ppid", str(parent)], capture_output=True, text=True, check=True).stdout.split()
        for pid in [parent, *map(int, children)]:
            try:
                os.kill(pid, signal.SIGKILL)
            except ProcessLookupError:
                pass

    def sql(self, statement: str, database: str = "postgres") -> str:
        return as_owner(
            BIN / "psql", "-X", "-q", "-A", "-t", "-h", self.folder, "-p", self.port, "-U", "postgres", "-d", database,
            "-c", statement).stdout.strip()


class Cluster:
    """A primary and its standby. With `synchronous` a commit waits until the standby has it on its disk."""

    def __init__(self, synchronous: bool):
        # Outside of pytest's folders, which only their owner may enter.
        self.folder = Path(tempfile.mkdtemp(prefix="gatehouse-cluster."))
        self.password = secrets.token_urlsafe(18)
        self.folder.chmod(0o755)
        self.primary, self.standby = Node(self.make("primary")), Node(self.make("standby"))
        self.initialise()
        self.primary.start()
        as_owner(
            BIN / "pg_basebackup", "-h", self.primary.folder, "-p", self.primary.port, "-U", "postgres", "-D",
            self.standby.data, "-R", "-c", "fast", "-C", "-S", "standby")
        self.standby.configure(
            port=self.standby.port, unix_socket_directories=self.standby.folder, synchronous_standby_names="")
        self.standby.start()
        if synchronous:
            self.primary.sql("ALTER SYSTEM SET synchronous_standby_names = '*'")
            self.primary.sql("SELECT pg_reload_conf()")
            self.wait_for(lambda: self.primary.sql("SELECT sync_state FROM pg_stat_replication") == "sync")
        self.primary.sql("CREATE DATABASE gatehouse")

    def make(self, name: str) -> Path:
        folder = self.folder / name
        folder.mkdir()
        if os.getuid() == 0:
            shutil.chown(folder, "postgres")
        return folder

    def initialise(self):
        secret = self.primary.folder / "password"
        secret.write_text(self.password)
        secret.chmod(0o644)
        as_owner(
            BIN / "initdb", "-D", self.primary.data, "-U", "postgres", "--auth-local=trust", "--auth-host=md5",
            f"--pwfile={secret}", "-E", "UTF8", "--locale=C", "--no-sync")
        secret.unlink()
        self.primary.configure(
            listen_addresses="127.0.0.1", port=self.primary.port, unix_socket_directories=self.primary.folder,
            wal_level="replica", max_wal_senders="4", max_connections="100", shared_buffers="32MB",
            # How soon a standby looks again at a primary that is gone; a promotion waits for it.
            wal_retrieve_retry_interval="200ms")

    @staticmethod
    def wait_for(condition, seconds: float = 60):
        end = time.monotonic() + seconds
        while not condition():
            assert time.monotonic() < end, f"not within {seconds} s"
            time.sleep(0.05)

    def url(self, *ports: int, database: str = "gatehouse") -> str:
        hosts = ",".join(f"127.0.0.1:{port}" for port in ports or (self.primary.port, self.standby.port))
        return f"postgres://postgres:{self.password}@{hosts}/{database}"

    def fail_over(self):
        """The primary dies without a word, and somebody makes the standby the new one."""
        self.primary.kill()
        as_owner(BIN / "pg_ctl", "-D", self.standby.data, "-w", "promote")

    def remove(self):
        for node in (self.primary, self.standby):
            node.stop()
        shutil.rmtree(self.folder, ignore_errors=True)


class Lone(Cluster):
    """A primary that nobody follows."""

    def __init__(self):
        self.folder = Path(tempfile.mkdtemp(prefix="gatehouse-lone."))
        self.password = secrets.token_urlsafe(18)
        self.folder.chmod(0o755)
        self.primary = self.standby = Node(self.make("primary"))
        self.initialise()
        self.primary.start()
        self.primary.sql("CREATE DATABASE gatehouse")


class PgBouncer:
    """A pooler that lends a connection for one transaction at a time."""

    def __init__(self, cluster: Cluster):
        self.port = free_port()
        folder = cluster.make("pgbouncer")
        (folder / "users").write_text(f'"postgres" "{cluster.password}"\n')
        (folder / "pgbouncer.ini").write_text(
            f"[databases]\n* = host=127.0.0.1 port={cluster.primary.port}\n"
            f"[pgbouncer]\nlisten_addr = 127.0.0.1\nlisten_port = {self.port}\nunix_socket_dir =\n"
            f"auth_type = plain\nauth_file = {folder}/users\npool_mode = transaction\ndefault_pool_size = 4\n"
            "server_reset_query =\n")
        prefix = ["runuser", "-u", "postgres", "--"] if os.getuid() == 0 else []
        self.process = subprocess.Popen(
            [*prefix, "/usr/sbin/pgbouncer", "-q", str(folder / "pgbouncer.ini")], cwd="/",
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def stop(self):
        self.process.terminate()
        self.process.wait(timeout=20)
