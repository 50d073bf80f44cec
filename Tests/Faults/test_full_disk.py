"""A disk that is full: a file system of its own, 4 MiB in memory."""
import os
import subprocess

import pytest

from server import Server


@pytest.fixture
def small_disk(tmp_path):
    folder = tmp_path / "disk"
    folder.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4m,mode=0700", "tmpfs", folder], check=True)
    try:
        yield folder
    finally:
        subprocess.run(["umount", "--lazy", folder], check=True)


def fill(folder):
    """Takes every last byte of the disk."""
    filler = folder / "filler"
    with filler.open("wb", buffering=0) as file:
        for size in (65536, 4096, 512, 1):
            try:
                while file.write(b"x" * size):
                    pass
            except OSError:
                continue
    return filler


# Promise: On a full disk changes are refused with 503, signed-in pages go on, and all recovers when there is room.
@pytest.mark.skipif(os.geteuid() != 0, reason="only root mounts a disk")
def test_a_full_disk_refuses_changes_and_nothing_else(small_disk):
    server = Server(small_disk)
    try:
        first = server.register("ada")
        assert first.status == 201
        assert server.me(first.cookie).status == 200
        filler = fill(small_disk)
        refused = [server.register(f"nobody{number}").status for number in range(8)]
        assert 503 in refused and set(refused) <= {201, 503}, refused
        last = server.register("certainly.not")
        assert last.status == 503, last.text
        assert "disk" not in last.text and "SQL" not in last.text, "the answer tells too much"
        for _ in range(20):
            assert server.me(first.cookie).status == 200
        os.unlink(filler)
        assert server.register("certainly.now").status == 201
        assert server.log_in("ada").status == 200
        assert server.me(first.cookie).status == 200
    finally:
        code = server.stop()
    assert code == 0
