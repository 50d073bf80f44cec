"""Another program that holds the database's lock."""
import threading
import time

from server import Server


# Promise: While another program locks the database, changes answer 503 in bounded time and signed-in pages go on.
def test_a_locked_database_refuses_changes_and_recovers(engine, tmp_path):
    server = Server(tmp_path, database=engine.url)
    try:
        first = server.register("ada")
        assert first.status == 201
        with engine.locked():
            answers = []
            began = time.monotonic()
            change = threading.Thread(target=lambda: answers.append(server.register("grace").status))
            change.start()
            seen = 0
            while change.is_alive():
                assert server.me(first.cookie).status == 200
                seen += 1
            waited = time.monotonic() - began
            change.join()
            assert answers == [503], answers
            assert seen > 10 and waited < 20, (seen, waited)
        assert server.register("grace").status == 201
        assert server.log_in("ada").status == 200
    finally:
        code = server.stop()
    assert code == 0
