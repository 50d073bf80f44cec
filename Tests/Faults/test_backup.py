"""Backups of a database that servers write to meanwhile: ours of SQLite, PostgreSQL's own of PostgreSQL."""
import shutil
import sqlite3
from contextlib import closing, contextmanager

from cluster import BIN, Lone, as_owner
from server import Server
from test_kill import Load, digest


@contextmanager
def load(server: Server):
    """Four clients that register all the time."""
    clients = [Load(lambda number, client=client: (f"c{client}.{number}", server.register(f"c{client}.{number}")))
               for client in range(4)]
    for client in clients:
        client.start()
    clients[0].wait(3)
    yield clients
    server.kill()
    for client in clients:
        client.join()


def told(clients) -> list[tuple[str, str]]:
    return [entry for client in clients for entry in list(client.acknowledged)]


# Promise: A backup that is made while a server writes is the whole state of one moment.
def test_a_backup_under_load_is_whole(tmp_path):
    server = Server(tmp_path)
    copies = []
    with load(server) as clients:
        for number in range(5):
            before = told(clients)
            copy = tmp_path / f"backup{number}.db"
            done = server.run("backup", str(copy))
            assert done.returncode == 0, done.stderr
            copies.append((copy, before))
            clients[number % 4].wait(1)
    for copy, before in copies:
        assert copy.stat().st_mode & 0o777 == 0o600
        with closing(sqlite3.connect(f"file:{copy}?mode=ro", uri=True)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
            assert connection.execute(
                "SELECT count(*) FROM accounts WHERE id NOT IN (SELECT account_id FROM passwords)").fetchone() == (0,)
            names = {row[0] for row in connection.execute("SELECT username FROM accounts")}
            sessions = {row[0] for row in connection.execute("SELECT id FROM sessions")}
            assert len(names) == len(sessions), "an account without the session that was born with it"
        assert {name for name, _ in before} <= names, "what was acknowledged before is missing"
        assert {digest(cookie) for _, cookie in before} <= sessions
        # The keys lie beside the database, not beside its copy.
        shutil.copy(f"{server.database}.keys", f"{copy}.keys")
        verified = server.run("audit", "verify", "--database", str(copy))
        assert verified.returncode == 0, verified.stdout + verified.stderr
    assert len(copies[-1][1]) > len(copies[0][1]), "nobody wrote meanwhile"


# Promise: A backup is not put back under a running server.
def test_a_running_server_is_not_restored_under(tmp_path):
    server = Server(tmp_path)
    assert server.register("ada").status == 201
    copy = tmp_path / "backup.db"
    assert server.run("backup", str(copy)).returncode == 0
    late = server.register("grace")
    assert late.status == 201
    refused = server.run("restore", str(copy))
    assert refused.returncode == 1 and "in use" in refused.stderr
    assert server.me(late.cookie).status == 200, "the server goes on as if nothing had been asked"
    assert server.stop() == 0
    done = server.run("restore", str(copy))
    assert done.returncode == 0, done.stderr
    server.start()
    assert server.me(late.cookie).status == 401
    assert server.log_in("grace").status == 401
    assert server.log_in("ada").status == 200
    assert server.stop() == 0


# Promise: What pg_dump made while a server wrote comes back by pg_restore, and its record fits.
def test_a_dump_of_postgresql_comes_back(tmp_path):
    cluster = Lone()
    try:
        primary = cluster.primary
        server = Server(tmp_path, database=cluster.url(primary.port))
        dump = primary.folder / "gatehouse.dump"
        with load(server) as clients:
            before = told(clients)
            as_owner(BIN / "pg_dump", "-h", primary.folder, "-p", primary.port, "-U", "postgres", "--format=custom",
                     f"--file={dump}", "gatehouse")
            clients[0].wait(1)
        primary.sql("CREATE DATABASE restored")
        as_owner(BIN / "pg_restore", "-h", primary.folder, "-p", primary.port, "-U", "postgres", "--dbname=restored",
                 "--no-owner", dump)
        names = set(primary.sql("SELECT username FROM accounts", "restored").splitlines())
        assert before and {name for name, _ in before} <= names
        verified = server.run("audit", "verify", "--database", cluster.url(primary.port, database="restored"))
        assert verified.returncode == 0, verified.stdout + verified.stderr
        primary.sql("DELETE FROM sessions; DELETE FROM devices; DELETE FROM one_time_tokens", "restored")
    finally:
        cluster.remove()
