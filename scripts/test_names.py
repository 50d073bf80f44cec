"""The names of tests, as they stand in Swift and Python files."""
import re
from pathlib import Path

SWIFT_TEST = re.compile(r'\s*@Test\b(?:\(\s*"(?P<title>[^"]+)")?.*?\bfunc\s+(?:`(?P<raw>[^`]+)`|(?P<name>\w+))', re.S)
PYTHON_TEST = re.compile(r"\s*(?:@.*?\n)??(?:async\s+)?def\s+(?P<name>\w+)", re.S)


def name_of(found: re.Match) -> str:
    """The title of a test, or the name of its function where it has none."""
    return next(name for name in found.groups() if name)


def names_in(file: Path) -> list[str]:
    """All tests of one file, in their order."""
    text = file.read_text(encoding="utf-8")
    if file.suffix == ".swift":
        return [name_of(found) for found in SWIFT_TEST.finditer(text)]
    return re.findall(r"^def (test_\w+)", text, re.M)
