from pathlib import Path

import pytest

from machine import Machine

DIST = Path(__file__).resolve().parents[2] / ".build/dist"


def one(pattern: str) -> Path:
    found = list(DIST.glob(pattern))
    assert len(found) == 1, f"{pattern}: {found}"
    return found[0]


@pytest.fixture(scope="session")
def deb() -> Path:
    return one("*.deb")


@pytest.fixture(scope="session")
def tarball() -> Path:
    return one("*.tar.gz")


@pytest.fixture(scope="session")
def contents() -> Path:
    return one("*.cdx.json")


@pytest.fixture(scope="session")
def version(contents) -> str:
    return contents.name.removeprefix("gatehouse-").removesuffix(".cdx.json")


@pytest.fixture(scope="session")
def bare(tmp_path_factory):
    machine = Machine.bare(tmp_path_factory.mktemp("machines") / "bare")
    yield machine
    machine.remove()


@pytest.fixture(scope="module")
def machine(bare, request):
    machine = bare.copy(request.module.__name__)
    yield machine
    machine.remove()
