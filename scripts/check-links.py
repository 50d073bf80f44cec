#!/usr/bin/env python3
"""Checks the links of every Markdown page: what they name is there, and from README.md every page is found.

Each page of docs/ itself is linked from README.md; pages in folders below it may be linked from any page that is found.
"""
import re
import sys
from pathlib import Path
from urllib.parse import unquote

ROOT = Path(__file__).resolve().parent.parent
START = ROOT / "README.md"

FENCE = re.compile(r"^ *(```|~~~).*?^ *\1 *$", re.M | re.S)
CODE = re.compile(r"(`+)(?!`).+?(?<!`)\1(?!`)", re.S)
LINK = re.compile(r"!?\[(?:[^\[\]]|\[[^\]]*\])*\]\(<?([^)\s>]+)>?(?:\s+\"[^\"]*\")?\)")
ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]*:", re.I)


def pages() -> list[Path]:
    """All pages but those of DocC, whose links the compiler's tool checks, and what was installed or built."""
    return [page for page in sorted(ROOT.rglob("*.md"))
            if not any(part[0] == "." or part.endswith(".docc") for part in page.relative_to(ROOT).parts)]


def prose(page: Path) -> str:
    return FENCE.sub("", page.read_text(encoding="utf-8"))


def anchors(page: Path) -> set[str]:
    """What the headings of a page are called in links: small letters, no marks, a dash for each blank."""
    found: dict[str, int] = {}
    names = set()
    for title in re.findall(r"^#{1,6} +(.+?) *#*$", prose(page), re.M):
        text = re.sub(r"[^\w\- ]", "", LINK.sub(lambda link: link[0][:link[0].rindex("(")], title).lower())
        name = text.replace(" ", "-")
        count = found[name] = found.get(name, -1) + 1
        names.add(f"{name}-{count}" if count else name)
    return names


def links(page: Path) -> list[tuple[str, Path, str]]:
    """The links of a page to this repository: as they are written, the file, and the place in it."""
    targets = [target for target in LINK.findall(CODE.sub("", prose(page))) if not ELSEWHERE.match(target)]
    return [(target, (page.parent / unquote(path)).resolve() if path else page, unquote(anchor))
            for target in targets for path, _, anchor in [target.partition("#")]]


def problems(all_pages: list[Path]):
    targets: dict[Path, set[Path]] = {}
    for page in all_pages:
        for target, file, anchor in links(page):
            targets.setdefault(page, set()).add(file)
            if not file.exists() or not file.is_relative_to(ROOT):
                yield f"{page.relative_to(ROOT)}: {target} is not there"
            elif anchor and file.suffix == ".md" and anchor not in anchors(file):
                yield f"{page.relative_to(ROOT)}: {target}: there is no such heading"
    reached, waiting = set(), [START]
    while waiting:
        page = waiting.pop()
        if page not in reached:
            reached.add(page)
            waiting += targets.get(page, ())
    for page in all_pages:
        if page.parent == ROOT / "docs" and page not in targets.get(START, ()):
            yield f"{page.relative_to(ROOT)}: README.md has no link to it"
        elif page not in reached:
            yield f"{page.relative_to(ROOT)}: no link leads to it from README.md"


def main() -> int:
    all_pages = pages()
    failures = list(problems(all_pages))
    print("\n".join(failures) if failures else f"{len(all_pages)} pages: links lead somewhere, every page is found")
    return 1 if failures or not all_pages else 0


if __name__ == "__main__":
    sys.exit(main())
