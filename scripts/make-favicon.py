#!/usr/bin/env python3
"""Draws favicon.ico from gatehouse.svg, for browsers that take no SVG: run it after changing the picture.

    make test-tools && .venv/bin/python scripts/make-favicon.py
"""
import struct
from pathlib import Path

from playwright.sync_api import sync_playwright

ASSETS = Path(__file__).resolve().parent.parent / "Sources/GatehousePages/Assets"
SIZES = [16, 32, 48]  # pixels; tabs, tabs on dense screens, shortcuts
HEADER, ENTRY = struct.Struct("<HHH"), struct.Struct("<BBBBHHII")


def drawn(svg: str) -> list[bytes]:
    """The picture as PNG files of these sizes."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium")
        page = browser.new_page()
        pictures = []
        for size in SIZES:
            page.set_viewport_size({"width": size, "height": size})
            page.set_content(f"<style>html, body {{ margin: 0 }} svg {{ display: block; width: {size}px }}</style>{svg}")
            pictures.append(page.screenshot(omit_background=True))
        browser.close()
    return pictures


def icon(pictures: list[bytes]) -> bytes:
    """One .ico file that holds them: a header, an entry for each, then the pictures themselves."""
    entries, offset = [], HEADER.size + len(pictures) * ENTRY.size
    for size, picture in zip(SIZES, pictures):
        entries.append(ENTRY.pack(size, size, 0, 0, 1, 32, len(picture), offset))
        offset += len(picture)
    return HEADER.pack(0, 1, len(pictures)) + b"".join(entries) + b"".join(pictures)


def main():
    data = icon(drawn((ASSETS / "gatehouse.svg").read_text(encoding="utf-8")))
    (ASSETS / "favicon.ico").write_bytes(data)
    print(f"favicon.ico: {len(data)} bytes")


if __name__ == "__main__":
    main()
