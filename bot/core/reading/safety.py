"""Fallback."""
from __future__ import annotations

import re
from dataclasses import dataclass

from bot.core.reading.reading import Safety
from bot.core.text import fold


@dataclass(frozen=True, slots=True)
class SafetyReading:
    safety: Safety
    emergency: bool
    why: tuple[str, ...]
CRISIS=re.compile(r"kill (my ?self|me)|kms|want to die|wanna die|end (it all|my life)|(dont|do not|don't) (wanna|want to) (be here|live)|suicidal|better off without me|end it tonight|unalive|quiero morir|matarme|quitarme la vida")
HIST=re.compile(r"attempted|suicid|years ago i tried")
EMER=re.compile(r"wont wake|overdos|took too much|cant breathe|chest pain|no respira|took all my pills")
def screen(text: str) -> SafetyReading:
    t=fold(text).replace("'","")
    e=bool(EMER.search(t))
    if CRISIS.search(t): return SafetyReading("crisis",e,("crisis words",))
    if HIST.search(t): return SafetyReading("history",e,("history words",))
    return SafetyReading("none",e,("emergency words",) if e else ())
