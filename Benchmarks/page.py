"""The measured parts of docs/scaling.md and docs/guarding.md. The rest of the pages is written by hand."""
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs/scaling.md"
GUARDING = ROOT / "docs/guarding.md"


def put(name: str, values: dict, file: Path = PAGE):
    """Fills the template of this name and puts it between the marks of this name, in place of what was measured before."""
    text = (ROOT / f"Benchmarks/{name}.md.in").read_text().format_map(values)
    begin, end = f"<!-- {name}:begin -->", f"<!-- {name}:end -->"
    page, count = re.subn(
        f"{re.escape(begin)}.*?{re.escape(end)}", lambda _: f"{begin}\n\n{text.strip()}\n\n{end}", file.read_text(),
        flags=re.S)
    assert count == 1, f"{file} has no place for {name}"
    file.write_text(page)
