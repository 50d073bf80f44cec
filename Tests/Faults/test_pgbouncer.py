"""PgBouncer in transaction mode between us and PostgreSQL, with the listener past it and without one."""
import pytest

from cluster import Cluster, PgBouncer
from server import Server


@pytest.fixture(scope="module")
def cluster():
    cluster = Cluster(synchronous=False)
    pooler = PgBouncer(cluster)
    cluster.pooler = pooler
    yield cluster
    pooler.stop()
    cluster.remove()


def pooled(cluster: Cluster, folder, **settings: str) -> Server:
    folder.mkdir()
    return Server(folder, database=cluster.url(cluster.pooler.port), database_pooled="on", **settings)


# Promise: Behind PgBouncer in transaction mode a log-out on one server is seen by the others, also by their caches.
@pytest.mark.parametrize("listens", [True, False], ids=["with a listener", "without one"])
def test_two_servers_behind_a_pooler(cluster, tmp_path, listens):
    listener = {"database_listen_url": cluster.url(cluster.primary.port)} if listens else {}
    one, other = pooled(cluster, tmp_path / "one", **listener), pooled(cluster, tmp_path / "other", **listener)
    name = "ada" if listens else "grace"
    try:
        # More work at once than the pooler has connections, so that transactions change connections all the time.
        names = [f"{name}.{number}" for number in range(20)]
        sessions = {each: one.register(each) for each in names}
        assert {answer.status for answer in sessions.values()} == {201}
        for each in names:
            assert other.me(sessions[each].cookie).status == 200
            assert other.log_in(each).status == 200
        for each in names:
            one.users("end-sessions", each)
            cluster.wait_for(lambda: other.me(sessions[each].cookie).status == 401, seconds=1.5)
        doctor = one.run("doctor")
        assert ("listen" in doctor.stdout) == (not listens), doctor.stdout
    finally:
        codes = [server.stop() for server in (one, other)]
    assert codes == [0, 0]
