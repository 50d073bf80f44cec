#!/usr/bin/env python3
"""Writes the table of docs/threat-model.md: every promise, and the test that keeps it.

A promise stands in the comment directly above its test, on one line or several; a test may keep more than one:

    /// Promise: a session ends on every server at once.       # Promise: a session ends on every server at once.
    @Test func `a disabled account is signed out`() {          def test_disabled_account(page):

With `--check` nothing is written; a table that is stale or empty fails.
"""
import sys

from test_comments import ROOT, Stale, cell, noted, rewrite

PAGE = ROOT / "docs/threat-model.md"


def rows() -> list[str]:
    tests: dict[str, list[str]] = {}
    for promise, test in noted("Promise"):
        tests.setdefault(promise, []).append(test)
    if not tests:
        raise Stale("no test carries a promise: `/// Promise: ...` above a test")
    return [f"| {cell(promise)} | {'<br>'.join(map(cell, names))} |" for promise, names in tests.items()]


def main() -> int:
    try:
        found = rows()
        rewrite(PAGE, "\n".join(["| promise | test |", "|---|---|", *found]), "--check" in sys.argv[1:])
    except Stale as problem:
        print(problem)
        return 1
    print(f"{PAGE.relative_to(ROOT)}: {len(found)} promises have their tests")
    return 0


if __name__ == "__main__":
    sys.exit(main())
