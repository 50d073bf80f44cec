"""The measured parts of docs/scaling.md. The rest of the page is written by hand."""
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs/scaling.md"


def put(name: str, values: dict):
    """Fills the template of this name and puts it between the marks of this name, in place of what was measured before."""
    text = (ROOT / f"Benchmarks/{name}.md.in").read_text().format_map(values)
    begin, end = f"<!-- {name}:begin -->", f"<!-- {name}:end -->"
    page, count = re.subn(
        f"{re.escape(begin)}.*?{re.escape(end)}", lambda _: f"{begin}\n\n{text.strip()}\n\n{end}", PAGE.read_text(),
        flags=re.S)
    assert count == 1, f"{PAGE} has no place for {name}"
    PAGE.write_text(page)
