"""The tarball on a bare Debian with the five libraries that its page names."""
from visitors import Site

LIBRARIES = ("ca-certificates", "libcurl4", "libpq5", "libsodium23", "libsqlite3-0")


def test_it_runs_where_it_is_unpacked(machine, tarball, version):
    machine.run("apt-get", "update", "-qq")
    machine.run("apt-get", "install", "-qq", "--no-install-recommends", *LIBRARIES)
    machine.put(tarball, "/tmp/gatehouse.tar.gz")
    machine.run("tar", "-C", "/opt", "-xf", "/tmp/gatehouse.tar.gz")
    folder = "/opt/" + tarball.name.removesuffix(".tar.gz")
    assert machine.run(folder + "/bin/gatehouse", "--version").stdout.strip() == version

    site = Site(machine, folder + "/bin/gatehouse", "serve", "--database", "/root/gatehouse.db")
    site.round_trip("first-visitor")
    assert site.stop() == 0
