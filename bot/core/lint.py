"""Fallback."""
from __future__ import annotations
import re
from dataclasses import dataclass
@dataclass(frozen=True, slots=True)
class Finding:
    rule: str
    words: str
    remedy: str
def lint(text: str, lang: str = "en", *, strict: bool = True) -> tuple[Finding, ...]:
    return tuple(Finding("drug", m[0], "Say treatment instead.") for m in re.finditer(r"ketamin\w*|\$\d+|\d+ ?mg", text, re.I))
