#!/usr/bin/env python3
"""Checks that the reference is whole: every public declaration has a comment, every library a page, every link an end.

The compiler itself lists the declarations, from the modules of the debug build: cases and requirements of protocols
too, which the format check does not see. DocC then makes the pages, and its warnings are errors.
"""
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from urllib.parse import unquote, urlparse

from package import ROOT, flags_of, libraries


def extract(module: str, folder: Path) -> list[dict]:
    """Writes the symbol graphs of a module, and returns its declarations."""
    subprocess.run(
        ["swift", "symbolgraph-extract", "-module-name", module, "-minimum-access-level", "public",
         "-emit-extension-block-symbols", "-skip-synthesized-members", "-skip-inherited-docs",
         "-output-dir", str(folder), *flags_of(module)], check=True)
    return [symbol for file in sorted(folder.glob("*.symbols.json"))
            for symbol in json.loads(file.read_text(encoding="utf-8"))["symbols"]]


def docc() -> str:
    """The tool of the compiler's own toolchain."""
    about = subprocess.run(["swiftc", "-print-target-info"], check=True, stdout=subprocess.PIPE, text=True).stdout
    return str(Path(json.loads(about)["paths"]["runtimeResourcePath"]).parents[1] / "bin/docc")


def page_problems(module: str, graphs: Path):
    """What DocC has against the comments and the page: links that lead nowhere, parameters that are not there."""
    catalogue = ROOT / f"Sources/{module}/{module}.docc"
    page = catalogue / f"{module}.md"
    if not page.exists() or not page.read_text(encoding="utf-8").startswith(f"# ``{module}``\n"):
        yield f"{page.relative_to(ROOT)}: says what the library is, under the title # ``{module}``"
        return
    done = subprocess.run(
        [docc(), "convert", str(catalogue), "--additional-symbol-graph-dir", str(graphs), "--warnings-as-errors",
         "--fallback-display-name", module, "--fallback-bundle-identifier", module,
         "--output-dir", str(graphs / "site")],
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if done.returncode:
        yield done.stdout.strip()


def place(symbol: dict) -> str:
    file = Path(unquote(urlparse(symbol["location"]["uri"]).path))
    return f"{file.relative_to(ROOT)}:{symbol['location']['position']['line'] + 1}"


def problems_of(module: str):
    with tempfile.TemporaryDirectory() as folder:
        symbols = extract(module, Path(folder))
        for symbol in symbols:
            # What the compiler wrote itself, such as `init(rawValue:)`, stands nowhere; an extension needs no comment.
            is_ours = "location" in symbol and symbol["kind"]["identifier"] != "swift.extension"
            if is_ours and "docComment" not in symbol:
                yield f"{place(symbol)}: {'.'.join(symbol['pathComponents'])} is public and has no comment"
        if not symbols:
            yield f"{module}: nothing public was found"
        yield from page_problems(module, Path(folder))


def main() -> int:
    modules = libraries()
    failures = [text for module in modules for text in problems_of(module)]
    print("\n".join(failures) if failures else f"{len(modules)} libraries: all that is public is documented")
    return 1 if failures or not modules else 0


if __name__ == "__main__":
    sys.exit(main())
