#!/usr/bin/env python3
"""Prints what is inside the program, as a CycloneDX 1.5 document: every Swift package of which a module is linked, with
version, revision and licence, the Swift runtime, and the shared libraries that the operating system brings.

    scripts/make-sbom.py 0.1.0 .build-dist
"""
import datetime
import json
import os
import re
import subprocess
import sys
from pathlib import Path

LICENCES = {"Apache License": "Apache-2.0", "MIT License": "MIT", "The MIT License": "MIT", "BSD 3-Clause": "BSD-3-Clause",
            "Permission is hereby granted": "MIT"}


def linked_modules(build: Path) -> set[str]:
    """The modules whose object files the linker was given."""
    objects = (build / "release/gatehouse.product/Objects.LinkFileList").read_text()
    return set(re.findall(r"/([^/\s]+)\.build/", objects))


def targets(checkout: Path) -> set[str]:
    described = subprocess.run(
        ["swift", "package", "dump-package", "--package-path", checkout], capture_output=True, text=True, check=True)
    return {target["name"] for target in json.loads(described.stdout)["targets"]}


def licence(checkout: Path) -> dict:
    for path in sorted(checkout.glob("LICENSE*")):
        text = path.read_text(errors="replace")
        for words, identifier in LICENCES.items():
            if words in text:
                return {"license": {"id": identifier}}
    raise SystemExit(f"{checkout.name} has no licence that is known here")


def package(pin: dict, checkout: Path) -> dict:
    state, location = pin["state"], pin["location"].removesuffix(".git")
    return {
        "type": "library", "name": pin["identity"], "version": state["version"],
        "bom-ref": pin["identity"], "licenses": [licence(checkout)],
        "purl": f"pkg:swift/{location.removeprefix('https://')}@{state['version']}",
        "externalReferences": [{"type": "vcs", "url": f"{location}#{state['revision']}"}]}


def packages(build: Path) -> list[dict]:
    modules = linked_modules(build)
    pins = json.loads(Path("Package.resolved").read_text())["pins"]
    checkouts = {path.name.lower(): path for path in (build / "checkouts").iterdir()}
    linked = []
    for pin in pins:
        checkout = checkouts[Path(pin["location"]).name.removesuffix(".git").lower()]
        if found := targets(checkout) & modules:
            modules -= found
            linked.append(package(pin, checkout))
    own = {path.name for path in Path("Sources").iterdir()}
    if unknown := modules - own:
        raise SystemExit(f"no package is known for: {', '.join(sorted(unknown))}")
    return linked


def runtime() -> dict:
    line = subprocess.run(["swift", "--version"], capture_output=True, text=True, check=True).stdout
    version = re.search(r"Swift version (\S+)", line)[1]
    return {"type": "framework", "name": "swift-runtime", "version": version, "bom-ref": "swift-runtime",
            "description": "standard library, concurrency, Dispatch and Foundation, linked statically",
            "licenses": [{"expression": "Apache-2.0 WITH Swift-exception"}]}


def shared_libraries(program: Path) -> list[dict]:
    listed = subprocess.run(["readelf", "-d", program], capture_output=True, text=True, check=True).stdout
    return [{"type": "library", "name": name, "bom-ref": name, "scope": "required",
             "description": "of the operating system, not in the package"}
            for name in re.findall(r"NEEDED.*\[(.+)\]", listed)]


def main():
    version, build = sys.argv[1], Path(sys.argv[2])
    when = datetime.datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), datetime.timezone.utc)
    components = packages(build) + [runtime()] + shared_libraries(build / "release/gatehouse")
    print(json.dumps({
        "bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1,
        "metadata": {
            "timestamp": when.strftime("%Y-%m-%dT%H:%M:%SZ"),
            "component": {"type": "application", "name": "gatehouse", "version": version, "bom-ref": "gatehouse",
                          "licenses": [{"license": {"id": "Apache-2.0"}}]}},
        "components": components,
        "dependencies": [{"ref": "gatehouse", "dependsOn": [component["bom-ref"] for component in components]}],
    }, indent=2))


if __name__ == "__main__":
    main()
