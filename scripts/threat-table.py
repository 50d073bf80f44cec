#!/usr/bin/env python3
"""Writes the table of docs/threat-model.md: every promise, and the test that keeps it.

A promise stands in the comment directly above its test, on one line or several; a test may keep more than one:

    /// Promise: a session ends on every server at once.       # Promise: a session ends on every server at once.
    @Test func `a disabled account is signed out`() {          def test_disabled_account(page):

With `--check` nothing is written; a table that is stale or empty fails.
"""
import re
import sys
from pathlib import Path

from test_names import PYTHON_TEST, SWIFT_TEST, name_of

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs/threat-model.md"
BEGIN, END = "<!-- table:begin -->", "<!-- table:end -->"

PROMISE = re.compile(r"\s*(///|#)\s*Promise:\s*(.+)")


class Stale(Exception):
    """Says what has to be put right."""


def promises_of(comment: list[str], marker: str) -> list[str]:
    """The promises of one comment; a line that begins no new one goes on with the last, up to an empty line."""
    promises, open_ended = [], False
    for line in comment:
        text = line.strip()[len(marker):].strip()
        if text.startswith("Promise:"):
            promises.append(text.removeprefix("Promise:").strip())
        elif open_ended and text:
            promises[-1] += " " + text
        open_ended = bool(promises and text)
    return promises


def test_after(lines: list[str], swift: bool) -> str | None:
    found = (SWIFT_TEST if swift else PYTHON_TEST).match("\n".join(lines[:20]))
    return name_of(found) if found else None


def kept_in(file: Path):
    """Pairs of promise and test in one file."""
    swift = file.suffix == ".swift"
    marker = "///" if swift else "#"
    lines = file.read_text(encoding="utf-8").splitlines()
    start = 0
    while start < len(lines):
        end = start
        while end < len(lines) and lines[end].strip().startswith(marker):
            end += 1
        if any(PROMISE.match(line) for line in lines[start:end]):
            test = test_after(lines[end:], swift)
            if test is None:
                raise Stale(f"{file.relative_to(ROOT)}:{start + 1}: a promise stands directly above its test")
            yield from ((promise, test) for promise in promises_of(lines[start:end], marker))
        start = end + 1


def rows() -> list[str]:
    files = [file for file in sorted((ROOT / "Tests").rglob("*")) if file.suffix in (".swift", ".py")]
    tests: dict[str, list[str]] = {}
    for file in files:
        for promise, test in kept_in(file):
            tests.setdefault(promise, []).append(f"{test} (`{file.relative_to(ROOT / 'Tests')}`)")
    if not tests:
        raise Stale("no test carries a promise: `/// Promise: ...` above a test")
    return [f"| {cell(promise)} | {'<br>'.join(map(cell, names))} |" for promise, names in tests.items()]


def cell(text: str) -> str:
    return text.replace("|", "\\|").replace("<", "&lt;")


def main() -> int:
    try:
        page = PAGE.read_text(encoding="utf-8") if PAGE.exists() else ""
        if page.count(BEGIN) != 1 or page.count(END) != 1 or page.index(BEGIN) > page.index(END):
            raise Stale(f"{PAGE.relative_to(ROOT)} needs the two markers {BEGIN} and {END}")
        before, rest = page.split(BEGIN)
        found = rows()
        table = "\n".join(["| promise | test |", "|---|---|", *found])
        new = f"{before}{BEGIN}\n\n{table}\n\n{END}{rest.split(END)[1]}"
        if "--check" in sys.argv[1:] and new != page:
            raise Stale(f"{PAGE.relative_to(ROOT)} is stale: run scripts/threat-table.py")
    except Stale as problem:
        print(problem)
        return 1
    if new != page:
        PAGE.write_text(new, encoding="utf-8")
    print(f"{PAGE.relative_to(ROOT)}: {len(found)} promises have their tests")
    return 0


if __name__ == "__main__":
    sys.exit(main())
