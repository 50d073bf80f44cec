#!/usr/bin/env python3
"""Writes the tables of docs/asvs.md: every requirement of the ASVS, and the tests that show it or the reason why not.

docs/asvs-requirements.csv has the requirements, in words of our own, with a reason where one is needed. A test says
above itself what it shows:

    /// ASVS: 7.4.1, 7.4.2.                                    # ASVS: 7.4.1, 7.4.2.
    @Test func `a disabled account is signed out`() {          def test_disabled_account(page):

A requirement without a test and without a reason of a known kind fails, and so does a reason that a test contradicts.
With `--check` nothing is written; tables that are stale fail.
"""
import csv
import re
import sys
from collections import Counter
from pathlib import Path

from test_comments import ROOT, Stale, cell, noted, rewrite

LIST = ROOT / "docs/asvs-requirements.csv"
PAGE = ROOT / "docs/asvs.md"
COLUMNS = ["number", "level", "requirement", "reason"]

CHAPTERS = {
    1: "Encoding and sanitising", 2: "Validation and business logic", 3: "Web front end", 4: "API and web service",
    6: "Authentication", 7: "Sessions", 8: "Authorization", 9: "Self-contained tokens", 10: "OAuth and OpenID Connect",
    11: "Cryptography", 12: "Communication", 13: "Configuration", 14: "Data protection", 15: "Coding and architecture",
    16: "Logging and errors",
}

# How a reason begins, and what the summary calls it. The first kinds stand beside tests, the others in place of them.
TESTED = "shown by tests"
BESIDE = {"partly": "shown by tests in part", "deviates": "kept differently, on purpose"}
INSTEAD = {
    "documented": "a page says it", "checked": "checked by a script", "met, not tested": "met, not tested",
    "operator": "up to the operator", "not applicable": "not applicable", "not built": "its feature is not built",
    "not met": "not met",
}
KINDS = {"": TESTED, **BESIDE, **INSTEAD}


def requirements() -> list[dict[str, str]]:
    place = LIST.relative_to(ROOT)
    try:
        with LIST.open(encoding="utf-8", newline="") as file:
            found = list(csv.DictReader(file, strict=True))
    except csv.Error as problem:
        raise Stale(f"{place}: {problem}") from None
    for row in found:
        if list(row) != COLUMNS or None in row.values() or row["level"] not in ("1", "2", "3"):
            raise Stale(f"{place}: {', '.join(COLUMNS)} are not what stands in {row}")
        if not re.fullmatch(rf"({'|'.join(map(str, CHAPTERS))})\.\d+\.\d+", row["number"]):
            raise Stale(f"{place}: `{row['number']}` is no number of a chapter in scripts/asvs-table.py")
    numbers = [tuple(map(int, row["number"].split("."))) for row in found]
    if not found or numbers != sorted(set(numbers)):
        raise Stale(f"{place}: numbers stand in order, each once")
    return found


def tests_by_number(known: set[str]) -> dict[str, list[str]]:
    tests: dict[str, list[str]] = {}
    for text, test in noted("ASVS"):
        for number in text.removesuffix(".").split(", "):
            if number not in known:
                raise Stale(f"{test}: `{number}` is no requirement of {LIST.relative_to(ROOT)}")
            tests.setdefault(number, []).append(test)
    return tests


def kind_of(row: dict[str, str]) -> str:
    return row["reason"].partition(": ")[0] if row["reason"] else ""


def problem_of(row: dict[str, str], tests: list[str]) -> str | None:
    kind, reason = kind_of(row), row["reason"]
    if kind not in KINDS:
        return f"a reason begins with one of: {', '.join(kind for kind in KINDS if kind)}"
    if not tests and not (kind in INSTEAD or kind == "deviates"):
        return "no test shows it, and no reason stands in its place"
    if tests and kind in INSTEAD:
        return f"is `{kind}`, and there is a test: {tests[0]}"
    if kind == "documented" and not re.search(r"\]\([^)]+\)", reason):
        return "what is documented has a link to its page"
    named = re.findall(r"`(scripts/[^`]+)`", reason)
    if kind == "checked" and not named:
        return "what is checked names its script"
    return next((f"`{name}` is not there" for name in named if not (ROOT / name).is_file()), None)


def summary(rows: list[dict[str, str]]) -> list[str]:
    counts = Counter((kind_of(row), row["level"]) for row in rows)
    lines = ["| | level 1 | level 2 | level 3 | all |", "|---|---|---|---|---|"]
    for kind, name in KINDS.items():
        levels = [counts[kind, level] for level in "123"]
        lines.append(f"| {name} | {' | '.join(map(str, [*levels, sum(levels)]))} |")
    levels = [sum(row["level"] == level for row in rows) for level in "123"]
    return [*lines, f"| **all** | {' | '.join(map(str, [*levels, len(rows)]))} |"]


def line(row: dict[str, str], tests: list[str]) -> str:
    shown = "<br>".join([*map(cell, tests), *([cell(row["reason"])] if row["reason"] else [])])
    return f"| {row['number']} | {row['level']} | {cell(row['requirement'])} | {shown} |"


def chapters(rows: list[dict[str, str]], tests: dict[str, list[str]]):
    for number, title in CHAPTERS.items():
        inside = [row for row in rows if row["number"].split(".")[0] == str(number)]
        yield from ["", f"## V{number} {title}", ""]
        yield from ["| | level | requirement | shown by, or why not |", "|---|---|---|---|"]
        yield from (line(row, tests.get(row["number"], [])) for row in inside)


def main() -> int:
    try:
        rows = requirements()
        tests = tests_by_number({row["number"] for row in rows})
        problems = [f"{row['number']}: {problem}" for row in rows
                    if (problem := problem_of(row, tests.get(row["number"], [])))]
        if problems:
            raise Stale("\n".join(problems))
        rewrite(PAGE, "\n".join([*summary(rows), *chapters(rows, tests)]), "--check" in sys.argv[1:])
    except Stale as problem:
        print(problem)
        return 1
    untested = [row["number"] for row in rows if kind_of(row) == "met, not tested"]
    print(f"{PAGE.relative_to(ROOT)}: {len(rows)} requirements, {len(tests)} with tests, the others with a reason; "
          f"{len(untested)} are met and not tested{': ' if untested else ''}{', '.join(untested)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
