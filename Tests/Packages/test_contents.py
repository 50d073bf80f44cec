"""What stands beside the packages: the list of their contents, and checksums."""
import hashlib
import json
import subprocess

from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator


def test_the_list_of_contents_is_valid(contents):
    assert JsonStrictValidator(SchemaVersion.V1_5).validate_str(contents.read_text()) is None


def test_it_names_what_is_inside_with_version_and_licence(contents):
    components = {each["name"]: each for each in json.loads(contents.read_text())["components"]}
    for name in ("hummingbird", "swift-nio", "swift-crypto", "grdb.swift", "swift-runtime"):
        assert components[name]["version"] and components[name]["licenses"]
    for name in ("libsodium.so.23", "libpq.so.5", "libsqlite3.so.0", "libcurl.so.4"):
        assert "operating system" in components[name]["description"]
    # What serves documents and tests only is not in the program.
    assert "swift-docc-plugin" not in components


def test_the_checksums_are_those_of_all_files(contents):
    folder = contents.parent
    sums = dict(reversed(line.split("  ")) for line in (folder / "SHA256SUMS").read_text().splitlines())
    assert set(sums) == {path.name for path in folder.iterdir()} - {"SHA256SUMS"}
    for name, sum in sums.items():
        assert hashlib.sha256((folder / name).read_bytes()).hexdigest() == sum


def test_the_package_names_every_library_it_needs(deb):
    depends = subprocess.run(["dpkg-deb", "-f", deb, "Depends"], capture_output=True, text=True, check=True).stdout
    for name in ("libc6", "libcurl4", "libpq5", "libsodium23", "libsqlite3-0", "ca-certificates", "adduser"):
        assert name in depends
