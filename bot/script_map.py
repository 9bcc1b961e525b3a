"""The flow as a picture: what comes first, what is asked in which order, how it ends.

Drawn from the script and the rules that run, so it cannot tell anything else.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from html import escape
from textwrap import wrap

from bot.core.conversation import Lang
from bot.core.dialogue.interrupts import INTERRUPTS
from bot.core.script import Script

COMMANDS = "BACK, SKIP, START OVER, PERSON, BOOK and questions work at every step"
_BOX_W, _GAP, _LEFT, _TOP = 380, 18, 20, 60
_LINE_H, _PAD, _CHARS = 17, 12, 52
_STYLE = (
    "text{font:13px system-ui,sans-serif;fill:#1d2b2a}.t{font-weight:600}"
    ".h{font-size:15px;font-weight:600}rect{rx:8;stroke:#5b7f7a;stroke-width:1;fill:#f2f8f6}"
    ".danger rect{fill:#fdeeec;stroke:#b3443a}.slot rect{fill:#eef3fb;stroke:#55719e}"
    "path{stroke:#7a8b89;fill:none;marker-end:url(#a)}"
)


@dataclass(frozen=True, slots=True)
class Box:
    """One step: its kind (`danger`, `rule`, `slot`, `end`), its name, what it does or says."""

    kind: str
    name: str
    words: str


def rules() -> tuple[Box, ...]:
    """What is looked for in every text before anything else, in order."""
    return tuple(Box(_kind(rule), _name(rule), _does(rule)) for rule in INTERRUPTS)


def steps(script: Script, lang: Lang) -> tuple[Box, ...]:
    """The questions of the request in order, then the recap and the end."""
    asked = (
        Box("slot", _slot_name(script, slot.name), script.copy[f"intake.{slot.name}"][lang])
        for slot in script.slots
    )
    ends = (Box("end", key, script.copy[f"intake.{key}"][lang]) for key in ("confirm", "done"))
    return (*asked, *ends)


def mermaid(script: Script, lang: Lang) -> str:
    """The flow as a Mermaid flowchart."""
    lines = ["flowchart TD", '  text(["a text arrives"])']
    before = "text"
    for n, box in enumerate(rules()):
        lines.append(f'  r{n}{{"{_quoted(box.name)}?"}}')
        lines.append(f"  {before} -- {'no' if n else 'stored first'} --> r{n}")
        lines.append(f'  r{n} -- yes --> y{n}["{_quoted(box.words)}"]')
        before = f"r{n}"
    lines.append(f'  {before} -- no --> faq{{"a question?"}}')
    lines.append('  faq -- yes --> answer["the approved answer, then the open question"]')
    before, link = "faq", "no"
    for n, box in enumerate(steps(script, lang)):
        lines.append(f'  s{n}["<b>{_quoted(box.name)}</b><br/>{_quoted(box.words)}"]')
        lines.append(f"  {before} -- {link} --> s{n}")
        before, link = f"s{n}", "YES" if box.name == "confirm" else "next"
    return "\n".join(lines) + "\n"


def svg(script: Script, lang: Lang) -> str:
    """The flow as one SVG without scripts, fonts or links."""
    columns = (("Looked for in every text, in this order", rules()),
               ("The request: asked until answered or skipped", steps(script, lang)))  # fmt: skip
    body: list[str] = []
    height = 0
    for column, (title, boxes) in enumerate(columns):
        x = _LEFT + column * (_BOX_W + 60)
        body.append(f'<text class="h" x="{x}" y="{_TOP - 24}">{escape(title)}</text>')
        drawn, bottom = _column(boxes, x)
        body.extend(drawn)
        height = max(height, bottom)
    width = _LEFT * 2 + 2 * _BOX_W + 60
    body.append(f'<text x="{_LEFT}" y="{height + 24}">{escape(COMMANDS)}</text>')
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height + 44}" role="img" '
        f'aria-label="The flow of a conversation"><style>{_STYLE}</style><defs><marker id="a" '
        'viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">'
        '<path d="M0 0 8 4 0 8z" style="fill:#7a8b89;marker-end:none"/></marker></defs>'
        f'<rect width="100%" height="100%" style="fill:#fff;stroke:none;rx:0"/>\n'
        + "\n".join(body)
        + "\n</svg>\n"
    )


def _column(boxes: tuple[Box, ...], x: int) -> tuple[list[str], int]:
    drawn, y = [], _TOP
    for n, box in enumerate(boxes):
        lines = wrap(box.words, _CHARS)
        height = _PAD * 2 + _LINE_H * (len(lines) + 1) - 4
        rect = f'<rect x="{x}" y="{y}" width="{_BOX_W}" height="{height}"/>'
        drawn.append(f'<g class="{box.kind}">{rect}')
        drawn.extend(_texts(box.name, lines, x + _PAD, y + _PAD + 11))
        drawn.append("</g>")
        if n + 1 < len(boxes):
            middle = x + _BOX_W // 2
            drawn.append(f'<path d="M{middle} {y + height} v{_GAP - 2}"/>')
        y += height + _GAP
    return drawn, y


def _texts(name: str, lines: list[str], x: int, y: int) -> Iterator[str]:
    yield f'<text class="t" x="{x}" y="{y}">{escape(name)}</text>'
    for n, line in enumerate(lines, start=1):
        yield f'<text x="{x}" y="{y + n * _LINE_H}">{escape(line)}</text>'


def _kind(rule: Callable[..., object]) -> str:
    return "danger" if rule.__name__ in ("crisis", "emergency") else "rule"


def _name(rule: Callable[..., object]) -> str:
    return rule.__name__.strip("_").replace("_", " ")


def _does(rule: Callable[..., object]) -> str:
    return " ".join((rule.__doc__ or "").split("\n\n")[0].split())


def _slot_name(script: Script, name: str) -> str:
    slot = script.slot(name)
    return f"{name} (needed)" if slot is not None and slot.required else name


def _quoted(words: str) -> str:
    return re.sub(r"\s+", " ", words).replace('"', "'").replace("{", "").replace("}", "")
