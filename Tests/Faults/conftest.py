import pytest

from engines import Postgres, SQLite


@pytest.fixture(params=[SQLite, Postgres], ids=["sqlite", "postgres"])
def engine(request, tmp_path):
    """A database on each engine in turn."""
    engine = request.param(tmp_path)
    yield engine
    engine.remove()
