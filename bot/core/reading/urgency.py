"""How soon a text must be answered, known right after it is stored.

Imported by the web process, so nothing here needs the matcher or its numbers.
"""

from __future__ import annotations

from typing import Literal

from bot.core.reading.consent import read_consent
from bot.core.reading.corrections import is_cut_off
from bot.core.reading.language import read_language
from bot.core.reading.phrases import said
from bot.core.reading.safety import screen

Soon = Literal["now", "quiet", "longer"]


def how_soon(text: str, opt_out_type: str | None = None) -> Soon:
    """`now`: a platform keyword, an opt-out, a crisis or an emergency; `longer`: the text ends in
    the middle of a phrase; else `quiet`, the usual wait for the rest of a burst. Raises: nothing.
    """
    consent = read_consent(text, opt_out_type)
    safety = screen(text)
    if consent.keyword or consent.consent == "opt_out":
        return "now"
    if safety.safety == "crisis" or safety.emergency:
        return "now"
    return "longer" if ends_mid_phrase(text) else "quiet"


def ends_mid_phrase(text: str) -> bool:
    """Whether more words must follow: "my name is", "do you take"."""
    return is_cut_off(said(text), read_language(text) or "en")
