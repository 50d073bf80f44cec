#!/usr/bin/env python3
"""Checks that imports follow the arrows: Server -> Pages -> Hummingbird -> Gatehouse, the rest are leaves.

The compiler's own check (`--explicit-target-dependency-import-check`) knows only the targets of this package, so this
one also looks at the modules of other packages. Two rules: what a target imports is declared in Package.swift, and
what a target in Sources/ declares or imports is allowed by the table below.
"""
import re
import sys

from package import ROOT, manifest

# What comes with the toolchain and reaches no network.
PLATFORM = {"Dispatch", "Foundation", "FoundationEssentials", "Synchronization", "Glibc", "Musl", "Darwin"}

ALLOWED = {
    "CCrypt": set(),
    "CCurl": set(),
    "CSodium": set(),
    "CPostgres": set(),
    "Gatehouse": {"CCrypt", "CSodium", "Crypto", "CryptoExtras", "Logging", "Metrics", "Tracing"},
    "GatehouseMetrics": {"CoreMetrics"},
    "GatehouseSQL": {"Gatehouse", "Metrics", "Tracing"},
    "GatehouseSQLite": {"Gatehouse", "GatehouseSQL", "GRDB"},
    "GatehousePostgres": {"Gatehouse", "GatehouseSQL", "CPostgres"},
    "GatehouseHummingbird": {
        "Gatehouse", "Crypto", "HTTPTypes", "Hummingbird", "HummingbirdCore", "Logging", "Metrics", "NIOCore",
        "NIOHTTP1", "NIOHTTPTypes", "NIOHTTPTypesHTTP1", "NIOPosix", "ServiceLifecycle",
    },
    "GatehouseTLS": {
        "Gatehouse", "GatehouseHummingbird", "HTTPTypes", "HummingbirdCore", "Logging", "NIOCore", "NIOHTTP2",
        "NIOHTTPTypes", "NIOHTTPTypesHTTP2", "NIOSSL", "NIOTLS", "ServiceLifecycle",
    },
    "GatehousePages": {"Gatehouse", "GatehouseHummingbird", "HTTPTypes", "Hummingbird"},
    "GatehouseSMTP": {"CCurl", "Gatehouse"},
    "GatehouseBreach": {"CCurl", "Gatehouse"},
    "GatehouseFederation": {
        "Gatehouse", "AsyncHTTPClient", "Crypto", "CryptoExtras", "NIOCore", "NIOHTTP1", "NIOSSL",
    },
    "GatehouseTesting": {
        "Gatehouse", "GatehouseSQL", "GatehouseHummingbird", "HTTPTypes", "Hummingbird", "HummingbirdTesting",
        "NIOCore", "Testing",
    },
    "GatehouseServer": {
        "Gatehouse", "GatehouseSQL", "GatehouseSQLite", "GatehousePostgres", "GatehouseHummingbird", "GatehousePages",
        "GatehouseSMTP", "GatehouseBreach", "GatehouseFederation", "GatehouseTLS", "GatehouseMetrics", "ArgumentParser",
        "Configuration", "HTTPTypes", "Hummingbird", "HummingbirdCore", "Logging", "Metrics", "ServiceLifecycle",
    },
}

IMPORT = re.compile(
    r"^\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:(?:public|package|internal|fileprivate|private)\s+)?import\s+"
    r"(?:(?:struct|class|enum|protocol|typealias|func|let|var)\s+)?(\w+)"
)


def declared(target: dict) -> set[str]:
    """The names in `dependencies:`; every product this project uses is named like its module."""
    return {kind[0] for entry in target["dependencies"] for kind in entry.values()}


def folder(target: dict):
    parent = "Tests" if target["type"] == "test" else "Sources"
    return ROOT / (target.get("path") or f"{parent}/{target['name']}")


def problems_of(target: dict):
    name, place, names = target["name"], folder(target), declared(target)
    in_sources = place.is_relative_to(ROOT / "Sources")
    if in_sources and name not in ALLOWED:
        yield f"Package.swift: {name} is not in the table of scripts/check-imports.py: say what it may import"
        return
    for module in sorted(names - ALLOWED[name] if in_sources else ()):
        yield f"Package.swift: {name} must not depend on {module}"
    known = names | PLATFORM | {"Testing"}
    if in_sources:
        known &= ALLOWED[name] | PLATFORM
    for file in sorted(place.rglob("*.swift")):
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
            if (found := IMPORT.match(line)) and found[1] not in known:
                yield f"{file.relative_to(ROOT)}:{number}: {name} must not import {found[1]}, or does not declare it"


def main() -> int:
    targets = manifest()["targets"]
    failures = [text for target in targets for text in problems_of(target)]
    homeless = {file for file in (ROOT / "Sources").rglob("*.swift")
                if not any(file.is_relative_to(folder(target)) for target in targets)}
    failures += [f"{file.relative_to(ROOT)}: belongs to no target" for file in sorted(homeless)]
    print("\n".join(failures) if failures else f"{len(targets)} targets: every import follows the arrows")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
