"""Fallback."""
from __future__ import annotations

import re

from bot.core.reading.reading import Noise
from bot.core.text import clean


def read_noise(raw: str, has_media: bool) -> tuple[Noise | None, str]:
    if re.match(r"^(Liked|Loved|Disliked|Laughed at|Emphasized|Questioned) [“\"]", raw): return "tapback","tapback"
    t=clean(raw)
    if not t: return ("media_only","media") if has_media else ("empty","empty")
    if re.fullmatch(r"[\W_]+",t) and not re.search("[👍❤🙏👎]",t): return "gibberish","gibberish"
    return None,""
