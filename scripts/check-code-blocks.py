#!/usr/bin/env python3
"""Compiles every Swift example of the README, of the guides and of the comments in Sources/, up to the type check.

- A block with `import` lines is a whole program: it is compiled exactly as it stands.
- Any other block is put into a context, a file in docs/code-context/ where it takes the place of the line `// block`.
  That is `statements`, unless a line before the block names another one: <!-- code: declarations -->
- A block that shows what does not compile must be refused, with an error that the line before it quotes:
  <!-- code: statements, refused: has no member 'user' -->

The modules are those of the debug build. An error names the page and line where the block stands.
"""
import json
import re
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from package import FEATURES, PLACES, ROOT, flags_of

# Together they depend on every library of the package.
TARGETS = ["GatehouseServer", "GatehouseFederation", "ExampleTests"]
FOLDERS = ["docs", "Sources", "Examples", "Tests", "Tools", "Benchmarks"]
CONTEXTS = ROOT / "docs/code-context"
PLACE = re.compile(r"^\s*// block\n", re.M)

MARK = re.compile(r"<!-- code: (\w+)(?:, refused: (.+))? -->")
FENCE = re.compile(r"(\s*)```\s*(\S*)")


@dataclass
class Block:
    file: Path
    line: int
    text: str
    context: str
    refusal: str | None

    @property
    def place(self) -> str:
        return f"{self.file.relative_to(ROOT)}:{self.line}"

    @property
    def is_program(self) -> bool:
        return re.search(r"^import ", self.text, re.M) is not None

    @property
    def is_manifest(self) -> bool:
        return "import PackageDescription" in self.text

    def located(self) -> str:
        return f'#sourceLocation(file: "{self.file.relative_to(ROOT)}", line: {self.line})\n{self.text}'

    def in_context(self) -> str:
        context = CONTEXTS / f"{self.context}.swift"
        if not context.exists():
            sys.exit(f"{self.place}: there is no context {context.relative_to(ROOT)}")
        parts = PLACE.split(context.read_text(encoding="utf-8"))
        if len(parts) != 2:
            sys.exit(f"{context.relative_to(ROOT)}: a context has the line `// block` once")
        return f"{parts[0]}{self.located()}#sourceLocation()\n{parts[1]}"


def markdown_of(file: Path) -> list[str]:
    """The lines of a page, or of the comments of a source, as many as the file has."""
    lines = file.read_text(encoding="utf-8").splitlines()
    if file.suffix == ".md":
        return lines
    comments = [re.match(r"\s*/// ?(.*)", line) for line in lines]
    return [found[1] if found else "" for found in comments]


def blocks_of(file: Path):
    lines, at, mark = markdown_of(file), 0, None
    while at < len(lines):
        line, at = lines[at], at + 1
        fence = FENCE.match(line)
        if not fence:
            mark = MARK.match(line.strip()) or (None if line.strip() else mark)
            continue
        start, indent = at, len(fence[1])
        while at < len(lines) and lines[at].strip() != "```":
            at += 1
        if at == len(lines):
            sys.exit(f"{file.relative_to(ROOT)}:{start}: the block has no end")
        text = "".join(line[indent:] + "\n" for line in lines[start:at])
        at += 1
        if fence[2] == "swift":
            yield Block(file, start + 1, text, *(mark.groups() if mark else ("statements", None)))
        mark = None


def files():
    yield from sorted(ROOT.glob("*.md"))
    for folder in FOLDERS:
        for file in sorted((ROOT / folder).rglob("*")):
            if file.suffix == ".md" or file.suffix == ".swift" and folder == "Sources":
                yield file


def errors(flags: list[str], sources: dict[str, str]) -> str | None:
    """What the compiler has against these files, which are one module; nothing when all is well."""
    with tempfile.TemporaryDirectory() as folder:
        for name, text in sources.items():
            (Path(folder) / name).write_text(text, encoding="utf-8")
        done = subprocess.run(
            ["swiftc", "-typecheck", "-wmo", "-module-name", "Examples", "-suppress-warnings", *flags,
             *(str(Path(folder) / name) for name in sources)],
            cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    return done.stdout.strip() if done.returncode else None


def manifest_flags(text: str) -> list[str]:
    """A manifest is compiled as the package manager does it, for the version that its first line names."""
    version = re.match(r"// swift-tools-version: (\S+)\n", text)
    if not version:
        sys.exit("A manifest begins with the line `// swift-tools-version: ...`")
    about = subprocess.run(["swiftc", "-print-target-info"], check=True, stdout=subprocess.PIPE, text=True).stdout
    library = f"{json.loads(about)['paths']['runtimeResourcePath']}/pm/ManifestAPI"
    return ["-swift-version", "6", "-package-description-version", version[1], "-I", library]


def program_errors(block: Block, flags: list[str]) -> str | None:
    return errors(manifest_flags(block.text) if block.is_manifest else flags, {"main.swift": block.located()})


def refusal_errors(block: Block, flags: list[str]) -> str | None:
    found = errors(flags, {"Block.swift": block.in_context()})
    if found is None:
        return f"{block.place}: compiles, and should be refused: {block.refusal}"
    return None if block.refusal in found else f"{block.place}: is refused for another reason\n{found}"


def main() -> int:
    blocks = [block for file in files() for block in blocks_of(file)]
    programs = [block for block in blocks if block.is_program]
    refused = [block for block in blocks if block.refusal]
    others = [block for block in blocks if not block.is_program and not block.refusal]
    flags = flags_of(*TARGETS, names=PLACES | FEATURES)
    library = [*flags, "-parse-as-library"]
    failures = [
        errors(library, {f"Block{number}.swift": block.in_context() for number, block in enumerate(others)}),
        *(program_errors(block, flags) for block in programs),
        *(refusal_errors(block, library) for block in refused),
    ]
    failures = [failure for failure in failures if failure]
    print("\n".join(failures) if failures else
          f"{len(blocks)} Swift examples: {len(blocks) - len(refused)} compile, {len(programs)} of them exactly as "
          f"they stand; {len(refused)} refused as said")
    return 1 if failures or not blocks else 0


if __name__ == "__main__":
    sys.exit(main())
