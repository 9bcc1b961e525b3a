"""Pictures of a measurement as SVG text, without a plotting library.

Colours follow the reader's light or dark setting through `currentColor`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from html import escape

from bot.commands.measures import LabelScore

ROW = 18
NAMES = 150
WIDTH = 720
GOOD, POOR = "#2a7f62", "#c8553d"


def recall_bars(scores: Sequence[LabelScore]) -> str:
    """One bar a label, the worst first; the number of rows beside it."""
    room = WIDTH - NAMES - 90
    parts = []
    for at, score in enumerate(scores):
        top, recall = 30 + at * ROW, score.recall or 0.0
        colour = GOOD if recall >= 0.85 else POOR
        parts += [
            _text(NAMES - 8, top + 12, score.label, anchor="end"),
            f'<rect x="{NAMES}" y="{top + 2}" width="{recall * room:.1f}" height="{ROW - 5}"'
            f' fill="{colour}"/>',
            _text(NAMES + recall * room + 6, top + 12, f"{recall:.0%} of {score.rows}"),
        ]
    return _picture("Recall by label", 40 + len(scores) * ROW, parts)


def confusion_matrix(pairs: Mapping[tuple[str, str], int], most: int = 40) -> str:
    """What was taken for what: rows are what it is, columns what it was read as."""
    shown = sorted(pairs.items(), key=lambda pair: -pair[1])[:most]
    rows = sorted({wanted for (wanted, _), _ in shown})
    columns = sorted({read for (_, read), _ in shown})
    top, cell = 150, 20
    parts = [
        _text(NAMES - 8, top + at * cell + 14, row, anchor="end") for at, row in enumerate(rows)
    ]
    parts += [
        f'<g transform="translate({NAMES + at * cell + 14} {top - 8}) rotate(-60)">'
        f"{_text(0, 0, column)}</g>"
        for at, column in enumerate(columns)
    ]
    peak = max((count for _, count in shown), default=1)
    for (wanted, read), count in shown:
        x, y = NAMES + columns.index(read) * cell, top + rows.index(wanted) * cell
        parts.append(
            f'<rect x="{x + 1}" y="{y + 1}" width="{cell - 2}" height="{cell - 2}" fill="{POOR}"'
            f' fill-opacity="{0.25 + 0.75 * count / peak:.2f}"/>'
        )
        parts.append(_text(x + cell / 2, y + 14, str(count), anchor="middle"))
    width = max(WIDTH, NAMES + len(columns) * cell + 60)
    return _picture("Read as another label", top + len(rows) * cell + 20, parts, width=width)


def calibration_curve(points: Iterable[tuple[float, float, int]], lines: Sequence[float]) -> str:
    """How often a confidence was right; dashed lines are those between the zones."""
    left, top, size = 60, 40, 320
    parts = [
        f'<rect x="{left}" y="{top}" width="{size}" height="{size}" fill="none"'
        ' stroke="currentColor" stroke-opacity="0.4"/>',
        f'<path d="M{left} {top + size}L{left + size} {top}" stroke="currentColor"'
        ' stroke-opacity="0.3"/>',
    ]
    for line in lines:
        x = left + line * size
        parts.append(
            f'<path d="M{x:.1f} {top}V{top + size}" stroke="{POOR}" stroke-dasharray="4 4"/>'
        )
    for confidence, right, rows in points:
        x, y = left + confidence * size, top + (1 - right) * size
        parts.append(
            f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{2 + rows**0.5 / 3:.1f}" fill="{GOOD}"/>'
        )
    for tick in (0, 0.5, 1):
        parts.append(_text(left + tick * size, top + size + 18, f"{tick:g}", anchor="middle"))
        parts.append(_text(left - 8, top + (1 - tick) * size + 4, f"{tick:.0%}", anchor="end"))
    parts.append(_text(left + size / 2, top + size + 36, "confidence", anchor="middle"))
    return _picture("Right, by confidence", top + size + 50, parts, width=left + size + 40)


def _text(x: float, y: float, words: str, anchor: str = "start") -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}">{escape(words)}</text>'


def _picture(title: str, height: float, parts: Iterable[str], width: float = WIDTH) -> str:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.0f} {height:.0f}"'
        f' role="img" aria-label="{escape(title)}" font-family="system-ui, sans-serif"'
        ' font-size="11" fill="currentColor"><style>svg{color:#222}@media'
        "(prefers-color-scheme:dark){svg{color:#ddd}}</style>"
        f'<text x="8" y="18" font-size="14">{escape(title)}</text>' + "".join(parts) + "</svg>\n"
    )
