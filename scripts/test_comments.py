"""What stands in the comments directly above the tests: `Promise: ...` and `ASVS: ...`.

A line that begins with neither goes on with the last one, up to an empty line:

    /// Promise: a session ends on every server             # Promise: a session ends on every server
    /// at once.                                            # at once.
    /// ASVS: 7.4.1, 7.4.2.                                 # ASVS: 7.4.1, 7.4.2.
    @Test func `a disabled account is signed out`() {       def test_disabled_account(page):
"""
import re
import sys
from pathlib import Path

from test_names import PYTHON_TEST, SWIFT_TEST, name_of

ROOT = Path(__file__).resolve().parent.parent
TESTS = ROOT / "Tests"
WORDS = ("Promise", "ASVS")
BEGINNING = re.compile(rf"({'|'.join(WORDS)}):\s*(.*)")


class Stale(Exception):
    """Says what has to be put right."""


def notes_of(comment: list[str], marker: str) -> list[tuple[str, str]]:
    """Pairs of word and text of one comment."""
    notes, open_ended = [], False
    for line in comment:
        text = line.strip()[len(marker):].strip()
        if found := BEGINNING.match(text):
            notes.append((found[1], found[2]))
        elif open_ended and text:
            notes[-1] = (notes[-1][0], f"{notes[-1][1]} {text}")
        open_ended = bool(notes and text)
    return notes


def test_after(lines: list[str], swift: bool) -> str | None:
    found = (SWIFT_TEST if swift else PYTHON_TEST).match("\n".join(lines[:20]))
    return name_of(found) if found else None


def noted_in(file: Path, word: str):
    """Pairs of text and test in one file."""
    swift = file.suffix == ".swift"
    marker = "///" if swift else "#"
    lines = file.read_text(encoding="utf-8").splitlines()
    start = 0
    while start < len(lines):
        end = start
        while end < len(lines) and lines[end].strip().startswith(marker):
            end += 1
        texts = [text for noted, text in notes_of(lines[start:end], marker) if noted == word]
        if texts:
            test = test_after(lines[end:], swift)
            if test is None:
                raise Stale(f"{file.relative_to(ROOT)}:{start + 1}: `{word}:` stands directly above a test")
            yield from ((text, test) for text in texts)
        start = end + 1


def noted(word: str):
    """Pairs of text and test, with the test's file, in all of Tests/."""
    for file in sorted(TESTS.rglob("*")):
        if file.suffix in (".swift", ".py"):
            for text, test in noted_in(file, word):
                yield text, f"{test} (`{file.relative_to(TESTS)}`)"


def cell(text: str) -> str:
    return text.replace("|", "\\|").replace("<", "&lt;")


def rewrite(page: Path, made: str, check: bool) -> None:
    """Puts what was made between the two markers of a page; with `check` it must stand there already."""
    begin, end = "<!-- table:begin -->", "<!-- table:end -->"
    place = page.relative_to(ROOT)
    old = page.read_text(encoding="utf-8") if page.exists() else ""
    if old.count(begin) != 1 or old.count(end) != 1 or old.index(begin) > old.index(end):
        raise Stale(f"{place} needs the two markers {begin} and {end}")
    before, rest = old.split(begin)
    new = f"{before}{begin}\n\n{made}\n\n{end}{rest.split(end)[1]}"
    if check and new != old:
        raise Stale(f"{place} is stale: run scripts/{Path(sys.argv[0]).name}")
    if new != old:
        page.write_text(new, encoding="utf-8")
