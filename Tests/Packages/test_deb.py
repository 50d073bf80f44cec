"""The .deb on a bare Debian: installed, started, updated, removed."""
import pytest

from visitors import Site

DATABASE = "/var/lib/gatehouse/gatehouse.db"
AS_SERVICE = ("setpriv", "--reuid=gatehouse", "--regid=gatehouse", "--clear-groups")
SERVE = ("/usr/bin/gatehouse", "serve", "--config", "/etc/gatehouse/gatehouse.yaml")


@pytest.fixture(scope="module")
def installed(machine, deb):
    machine.put(deb, "/tmp/gatehouse.deb")
    machine.run("apt-get", "update", "-qq")
    machine.said = machine.run("apt-get", "install", "-qq", "--no-install-recommends", "/tmp/gatehouse.deb").stdout
    return machine


def test_there_is_no_swift_on_the_machine(installed):
    assert installed.run("sh", "-c", "command -v swift", check=False).returncode != 0
    linked = installed.run("ldd", "/usr/bin/gatehouse").stdout
    assert "not found" not in linked and "libswift" not in linked and "libFoundation" not in linked


def test_it_tells_its_version(installed, version):
    assert installed.run("gatehouse", "--version").stdout.strip() == version


def test_the_first_installation_says_what_comes_next(installed):
    assert "systemctl enable --now gatehouse" in installed.said


def test_what_is_private_belongs_to_the_service(installed):
    assert installed.mode("/var/lib/gatehouse") == ("gatehouse", "700")
    assert installed.mode("/etc/gatehouse") == ("gatehouse", "700")
    assert installed.mode("/etc/gatehouse/gatehouse.yaml") == ("gatehouse", "600")


def test_the_service_signs_people_in_and_keeps_them_over_an_update(installed):
    site = Site(installed, *AS_SERVICE, *SERVE)
    site.round_trip("first-visitor")
    assert site.stop() == 0
    assert installed.mode(DATABASE) == ("gatehouse", "600")
    assert installed.mode(DATABASE + ".keys") == ("gatehouse", "600")

    installed.run("apt-get", "install", "-qq", "--reinstall", "/tmp/gatehouse.deb")
    site = Site(installed, *AS_SERVICE, *SERVE)
    assert site.log_in("first-visitor").status == 200
    assert site.stop() == 0


def test_the_doctor_finds_nothing_wrong(installed):
    done = installed.run(*AS_SERVICE, "gatehouse", "doctor", "--config", "/etc/gatehouse/gatehouse.yaml", check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_unit_is_accepted_by_systemd_and_is_closed(installed):
    installed.run("apt-get", "install", "-qq", "--no-install-recommends", "systemd")
    unit = "/usr/lib/systemd/system/gatehouse.service"
    checked = installed.run("systemd-analyze", "verify", "--man=no", unit, check=False)
    assert checked.returncode == 0 and "gatehouse" not in checked.stderr, checked.stderr
    # Exposure from 0 to 10; systemd calls everything below 2 "ok" to "safe".
    rated = installed.run("systemd-analyze", "security", "--offline=true", "--threshold=20", unit, check=False)
    assert rated.returncode == 0, rated.stdout[-2000:] + rated.stderr


def test_removing_it_leaves_the_accounts(installed):
    removed = installed.run("apt-get", "purge", "-qq", "gatehouse")
    assert "The accounts are still in /var/lib/gatehouse." in removed.stdout
    assert installed.run("test", "-e", "/usr/bin/gatehouse", check=False).returncode != 0
    assert installed.run("test", "-s", DATABASE, check=False).returncode == 0
