#!/usr/bin/env python3
"""Checks every Swift, Python and JavaScript file for its length and for code that this project does not write."""
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LIMITS = {"Sources": 250, "Tools": 250, "Examples": 250, "Benchmarks": 250, "scripts": 250, "Tests": 400}

# Pattern, and what to do instead. They see the code without its comments.
EVERYWHERE = [
    (r"^\s*(@\w+\s+)*import XCTest\b", "tests are written with Swift Testing"),
]
IN_SOURCES = [
    (r"\btry!", "handle the error: a trap is a denial of service"),
    (r"\bas!", "cast with `as?`: a trap is a denial of service"),
    (r"\b(fatalError|preconditionFailure)\(", "throw instead: a trap is a denial of service"),
    (r"@unchecked\s+Sendable|\bnonisolated\(unsafe\)", "let the compiler prove it: Mutex, actor or value type"),
    (r"@testable\b|@_exported\b|@_spi\b", "use public or package access"),
    (r"\bURI\(|\brequest\.uri\b", "judge and log the bytes of `request.head.path`, never Hummingbird's URI"),
    (r"\bProcess\(|\b(posix_spawnp?|popen|system)\(", "no other program is started"),
    (r"\bNSRegularExpression\b|\bRegex\b|#/|\(of: /", "read bytes: an expression can take exponential time"),
    (r"\bString\(format:|\bNSLog\(", "interpolate: a format string trusts its arguments"),
]
# For our own scripts in the browser, which hold no data and make no markup.
IN_SCRIPTS = [
    (r"\b(inner|outer)HTML\b|\binsertAdjacentHTML\b|\bdocument\.write", "use textContent: the server makes the markup"),
    (r"\beval\b|\bFunction\(", "nothing that was text is run"),
    (r"\b(local|session)Storage\b|\bindexedDB\b|\bdocument\.cookie\b", "nothing is kept in the browser"),
    (r"\bpostMessage\b|\bonmessage\b|['\"]message['\"]", "no messages from other windows"),
    (r"\bgetElementsBy|\bgetElementById\b|\bquerySelector(All)?\(['\"`][^'\"`]*#|\b(forms|anchors|images)\b",
     "find elements by `data-` attributes: a name or id may be anybody's"),
]
IN_TESTS = [
    (r"\b(Task|Thread)\.sleep\(|\busleep\(", "tests never sleep: move a clock or await the event"),
]
UNFINISHED = re.compile(r"\b(TODO|FIXME|XXX)\b")


def without_comment(line: str) -> str:
    """The line up to `//`, leaving the one of `https://` alone; good enough to find code by eye."""
    return re.sub(r"(?<!:)//.*", "", line)


def patterns_for(suffix: str, folder: str) -> list[tuple[str, str]]:
    if suffix == ".js":
        return IN_SCRIPTS if folder == "Sources" else []
    return EVERYWHERE + {"Sources": IN_SOURCES, "Tests": IN_TESTS}.get(folder, [])


def problems_of_code(lines: list[str], patterns: list[tuple[str, str]]):
    for number, line in enumerate(lines, start=1):
        code = without_comment(line)
        for pattern, advice in patterns:
            if found := re.search(pattern, code):
                yield number, f"`{found.group().strip()}`: {advice}"
        if UNFINISHED.search(line):
            yield number, "unfinished: do it, or open an issue"


def problems_of(path: Path):
    folder = path.relative_to(ROOT).parts[0]
    lines = path.read_text(encoding="utf-8").splitlines()
    if len(lines) > LIMITS[folder]:
        yield len(lines), f"{len(lines)} lines, {LIMITS[folder]} at most: split it by what it is about"
    if path.suffix != ".py":
        yield from problems_of_code(lines, patterns_for(path.suffix, folder))


def main() -> int:
    files = [file for folder in LIMITS for file in sorted((ROOT / folder).rglob("*"))
             if file.suffix in (".swift", ".py", ".js")
             and not any(part[0] == "." for part in file.relative_to(ROOT).parts)]
    failures = [f"{path.relative_to(ROOT)}:{line}: {text}" for path in files for line, text in problems_of(path)]
    print("\n".join(failures) if failures else f"{len(files)} files: lengths and code are fine")
    return 1 if failures or not files else 0


if __name__ == "__main__":
    sys.exit(main())
