#!/usr/bin/env python3
"""What the scripts ask about the package; run by itself it prints the targets of the library products."""
import json
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

# Compiler arguments that say where modules are and what language they are in. Not `-package-name`: readers of the
# documentation are no part of this package and see what is public.
PLACES = {"-I", "-Xcc", "-target", "-sdk", "-swift-version", "-module-cache-path"}
FEATURES = {"-enable-upcoming-feature"}


def manifest() -> dict:
    dump = subprocess.run(
        ["swift", "package", "dump-package"], cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True)
    return json.loads(dump.stdout)


def libraries() -> list[str]:
    """The targets that applications import."""
    return [target for product in manifest()["products"] if "library" in product["type"]
            for target in product["targets"]]


def compiler_arguments(target: str) -> list[str]:
    """All arguments with which the last debug build compiled a target."""
    plan = ROOT / ".build/debug.yaml"
    if not plan.exists():
        sys.exit("There is no debug build yet: run `make check-build`")
    rule = re.search(rf'^  "C\.{re.escape(target)}-[^"]*":\n(?:    .*\n)*?    args: (\[.*\])$',
                     plan.read_text(encoding="utf-8"), re.M)
    if not rule:
        sys.exit(f"The debug build knows no target {target}")
    return json.loads(rule[1])


def pairs_of(target: str, names: set[str]):
    arguments = iter(compiler_arguments(target))
    for argument in arguments:
        if argument.startswith("-I") and argument != "-I" and "-I" in names:  # pkg-config writes it as one word
            yield "-I", argument[2:]
        elif argument in names:
            value = next(arguments)
            if (argument, value) == ("-Xcc", "-I"):  # `-Xcc -I -Xcc FOLDER` is one thing
                next(arguments)
                value += next(arguments)
            yield argument, value


def flags_of(*targets: str, names: set[str] = PLACES) -> list[str]:
    """The flags with which a tool finds whatever these targets import."""
    pairs = dict.fromkeys(pair for target in targets for pair in pairs_of(target, names))
    return [word for pair in pairs for word in pair]


if __name__ == "__main__":
    print("\n".join(libraries()))
