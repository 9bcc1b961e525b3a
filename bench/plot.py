"""The figures of one run as a picture: bars in groups, SVG as text."""

from __future__ import annotations

from html import escape
from pathlib import Path

Group = tuple[str, list[tuple[str, float]]]

WIDTH, NAMES, ROW = 720, 220, 22
OURS, FLOOR = "#2a7f62", "#9a9a9a"


def write(path: Path, groups: list[Group]) -> None:
    """One group of bars for each measurement; each group has its own scale."""
    parts, top = [], 10
    for title, bars in groups:
        parts.append(_words(0, top + 14, title, weight="bold"))
        top += ROW
        most = max(rate for _, rate in bars)
        for name, rate in bars:
            length = (WIDTH - NAMES - 80) * rate / most
            colour = OURS if name.startswith("Text Us") else FLOOR
            parts += [
                _words(NAMES - 8, top + 14, name, anchor="end"),
                f'<rect x="{NAMES}" y="{top + 2}" width="{length:.1f}" height="{ROW - 7}" '
                f'fill="{colour}"/>',
                _words(NAMES + length + 6, top + 14, f"{rate:.0f}/s"),
            ]
            top += ROW
        top += 8
    body = "\n".join(parts)
    path.write_text(
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {top}" '
        f'font-family="sans-serif" font-size="12" fill="currentColor">\n{body}\n</svg>\n',
        encoding="utf-8",
    )


def _words(x: float, y: float, words: str, *, anchor: str = "start", weight: str = "normal") -> str:
    return (
        f'<text x="{x:.1f}" y="{y}" text-anchor="{anchor}" font-weight="{weight}">'
        f"{escape(words)}</text>"
    )
