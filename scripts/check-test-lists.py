#!/usr/bin/env python3
"""Checks the two lists that say which test shows what: a row that names a test which is not there fails.

- docs/from-flask-login.md: every behaviour of Flask-Login stands in it once. Its last cell names files of tests, and one
  of their tests carries the number in its name; or it gives a reason, `differs: ...` or `cannot happen: ...`.
- Tests/Attacks/README.md: every attack stands in it once, its tests or folders of tests exist, and what is only
  `later` has no test yet.
"""
import re
import sys
from pathlib import Path

from test_names import names_in

ROOT = Path(__file__).resolve().parent.parent
BEHAVIOURS = ROOT / "docs/from-flask-login.md"
ATTACKS = ROOT / "Tests/Attacks/README.md"

# The numbers are kept for good: a case that was taken out leaves a gap.
FLASK_LOGIN = range(1, 108)
ATTACK = [number for part in """
    1 3 4 6 7 9-13 15-18 20-22 24-27 29-34 36 37 39 40 42-47 50-52 54 56-65 67 68 70 72-75 80-83 85-89 90 91 93-96
    98-103 106 108 109 111 113 115-118
    """.split() for first, _, last in [part.partition("-")] for number in range(int(first), int(last or first) + 1)]

DIGITS = {"FL": 3, "ATK": 2}

# What stands for a folder in the lists.
SHORT = {
    "Web": "Tests/GatehouseHummingbirdTests", "Domain": "Tests/GatehouseTests", "Pages": "Tests/GatehousePagesTests",
    "Browser": "Tests/Browser", "Faults": "Tests/Faults", "Tests": "Tests",
}
NAMED = re.compile(rf"`(?P<short>{'|'.join(SHORT)})/(?P<rest>[^`]*)`")


def rows(page: Path, prefix: str) -> dict[int, list[str]]:
    """The last cells of a list by their number; two for a number that stands there twice."""
    found: dict[int, list[str]] = {}
    for line in page.read_text(encoding="utf-8").splitlines():
        if row := re.match(rf"\| {prefix}-(\d+) \|.*\| (.+) \|$", line):
            found.setdefault(int(row[1]), []).append(row[2])
    return found


def files_of(cell: str) -> dict[str, list[Path]]:
    """What a cell names, and the files of tests that this is; none for what is not there."""
    named = {}
    for found in NAMED.finditer(cell):
        place = ROOT / SHORT[found["short"]] / found["rest"]
        inside = sorted(file for file in place.rglob("*") if file.suffix in (".swift", ".py"))
        alone = [file for file in (place, place.with_name(place.name + ".swift")) if file.is_file()]
        named[found.group().strip("`")] = inside or alone
    return named


def numbered(prefix: str) -> dict[int, list[str]]:
    """The tests that carry a number in their names, `FL-034 to FL-037` being four."""
    tests: dict[int, list[str]] = {}
    for file in sorted((ROOT / "Tests").rglob("*")):
        for name in names_in(file) if file.suffix in (".swift", ".py") else ():
            for found in re.finditer(rf"{prefix}-(\d+)(?: to {prefix}-(\d+))?", name):
                for number in range(int(found[1]), int(found[2] or found[1]) + 1):
                    tests.setdefault(number, []).append(str(file))
    return tests


def problems_of(page: Path, prefix: str, wanted, judge):
    place, found, tests = page.relative_to(ROOT), rows(page, prefix), numbered(prefix)
    for number in sorted({*wanted, *found, *tests}):
        label = f"{place}: {prefix}-{number:0{DIGITS[prefix]}}"
        cells = found.get(number, [])
        if number not in wanted:
            yield f"{label}: there is no such case (scripts/check-test-lists.py has the numbers)"
        elif len(cells) != 1:
            yield f"{label}: stands in the list {len(cells)} times"
        else:
            files = files_of(cells[0])
            yield from (f"{label}: `{name}` is not there" for name, inside in files.items() if not inside)
            there = {str(file) for inside in files.values() for file in inside}
            if problem := judge(cells[0], there, tests.get(number, [])):
                yield f"{label}: {problem}"


def judge_behaviour(cell: str, files: set[str], tests: list[str]) -> str | None:
    if files and files.isdisjoint(tests):
        return "no test of what is named carries the number"
    if not files and not cell.startswith(("differs: ", "cannot happen: ")):
        return "neither a test nor a reason (`differs: ...`, `cannot happen: ...`)"
    return None


def judge_attack(cell: str, files: set[str], tests: list[str]) -> str | None:
    if cell.startswith("later") and tests:
        return f"is said to come later, and {Path(tests[0]).relative_to(ROOT)} has a test of it"
    if not files and "later" not in cell:
        return "neither a test nor `later, with ...`"
    return None


def main() -> int:
    failures = [*problems_of(BEHAVIOURS, "FL", FLASK_LOGIN, judge_behaviour),
                *problems_of(ATTACKS, "ATK", ATTACK, judge_attack)]
    print("\n".join(failures) if failures else
          f"{len(FLASK_LOGIN)} behaviours and {len(ATTACK)} attacks: each has its tests or a reason")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
