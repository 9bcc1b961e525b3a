"""What tests hand in to a line, and whether it came out again where it must not: in the logs.

Every phone and text of a test is noted on its way in. After the test everything it printed is
searched for them, and for the names that tests use (tests/conftest.py).
"""

from __future__ import annotations

import json
import re

NAMES = re.compile(r"\b(?:Kim|Sam|Maria|Quillfeather|Lopez|O'Brien)\b")
PHONE = re.compile(r"(?<![\w.])(?:\+?1[ -]?)?\(?([2-9]\d\d)\)?[ .-]?(\d{3})[ .-]?(\d{4})(?!\w)")
SHORTEST = 9
"""Shorter texts, such as "hi", are part of ordinary words."""

_phones: set[str] = set()
_bodies: set[str] = set()


def note(phone: str, body: str = "") -> None:
    """A test gave this to a line."""
    _phones.add(phone[-10:])
    if len(body) >= SHORTEST:
        _bodies.add(body)


def found(printed: str) -> list[str]:
    """Whatever of all that stands in what was printed; the texts noted so far are forgotten."""
    bodies = [body for body in _bodies if body in printed or json.dumps(body)[1:-1] in printed]
    _bodies.clear()
    phones = {"".join(parts) for parts in PHONE.findall(printed)} & _phones
    return sorted({*bodies, *phones, *NAMES.findall(printed)})
