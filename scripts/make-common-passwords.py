#!/usr/bin/env python3
"""Writes the list of common passwords as Swift source.

The list is Django's (PyPI Django 5.2.19, BSD-3-Clause, about 20,000 by how often they were seen), followed by what the
ranking "passwords" of PyPI zxcvbn 4.5.0 (MIT, 30,000) adds; each in its own order. Left out are entries that a broken
encoding made. Run it in a virtual environment that holds exactly these versions:

    python3 -m venv /tmp/lists && /tmp/lists/bin/pip install Django==5.2.19 zxcvbn==4.5.0
    /tmp/lists/bin/python scripts/make-common-passwords.py

Plain text in static strings, so that a reader can search it and the compiler is done in a moment. Several files,
so that none is longer than the project allows.
"""

import gzip
import importlib.metadata
import pathlib
import re
import textwrap

import django.contrib.auth
from zxcvbn.frequency_lists import FREQUENCY_LISTS

VERSIONS = {"Django": "5.2.19", "zxcvbn": "4.5.0"}
COLUMNS = 118
LINES_A_FILE = 235
BROKEN = "\u043f\u0457\u0455"
FOLDER = pathlib.Path(__file__).resolve().parent.parent / "Sources/Gatehouse/Password/CommonPasswords"

PART = '''\
// Common passwords, part {number} of {count}. Made by scripts/make-common-passwords.py; do not edit.
// Sources: PyPI Django {Django} (BSD-3-Clause), then PyPI zxcvbn {zxcvbn} (MIT).
// Notices: docs/decisions/0003-common-passwords.md.

extension CommonPasswordList {{
    static let part{number}: StaticString = """
{text}
        """
}}
'''

INDEX = '''\
/// {words} common passwords as text: words separated by a space or a new line.
///
/// Made by `scripts/make-common-passwords.py`; do not edit. Sources, licences and reasons:
/// `docs/decisions/0003-common-passwords.md`.
enum CommonPasswordList {{
    static let words = {words_swift}

    static let parts: [StaticString] = [
{parts}
    ]
}}
'''


def words():
    for name, version in VERSIONS.items():
        assert importlib.metadata.version(name) == version
    path = pathlib.Path(django.contrib.auth.__file__).parent / "common-passwords.txt.gz"
    seen = gzip.decompress(path.read_bytes()).decode().splitlines() + list(FREQUENCY_LISTS["passwords"])
    # Some entries are short phrases; blanks separate ours, and the rules compare without them.
    seen = [entry.replace(" ", "") for entry in seen]
    return list(dict.fromkeys(entry for entry in seen if len(entry) > 1 and BROKEN not in entry))


def main():
    entries = words()
    assert len(entries) >= 10_000
    # Lower-case, without blanks and backslashes and never three quotes: nothing to escape.
    assert all(re.fullmatch(r"[^\s\\]+", entry) and entry == entry.lower() and '"""' not in entry for entry in entries)

    lines = textwrap.wrap(" ".join(entries), COLUMNS - 8, break_long_words=False, break_on_hyphens=False)
    parts = [lines[at : at + LINES_A_FILE] for at in range(0, len(lines), LINES_A_FILE)]
    for old in FOLDER.glob("CommonPasswordList*.swift"):
        old.unlink()
    for number, part in enumerate(parts, 1):
        text = "\n".join(" " * 8 + line for line in part)
        source = PART.format(number=number, count=len(parts), text=text, **VERSIONS)
        (FOLDER / f"CommonPasswordList{number}.swift").write_text(source)
    (FOLDER / "CommonPasswordList.swift").write_text(
        INDEX.format(
            words=f"{len(entries):,}",
            words_swift=f"{len(entries):_}",
            parts=textwrap.fill(
                " ".join(f"part{number}," for number in range(1, len(parts) + 1)),
                COLUMNS,
                initial_indent=" " * 8,
                subsequent_indent=" " * 8,
            ),
        )
    )


if __name__ == "__main__":
    main()
