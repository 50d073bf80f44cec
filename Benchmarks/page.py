"""The measured parts of docs/scaling.md, docs/guarding.md and docs/performance.md. The rest of a page is written by hand."""
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SCALING = ROOT / "docs/scaling.md"
GUARDING = ROOT / "docs/guarding.md"
PERFORMANCE = ROOT / "docs/performance.md"


def put(name: str, values: dict, place: Path = SCALING):
    """Fills the template of this name and puts it between the marks of this name, in place of what was measured before."""
    text = (ROOT / f"Benchmarks/{name}.md.in").read_text().format_map(values)
    begin, end = f"<!-- {name}:begin -->", f"<!-- {name}:end -->"
    page, count = re.subn(
        f"{re.escape(begin)}.*?{re.escape(end)}", lambda _: f"{begin}\n\n{text.strip()}\n\n{end}", place.read_text(),
        flags=re.S)
    assert count == 1, f"{place} has no place for {name}"
    place.write_text(page)
