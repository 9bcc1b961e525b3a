"""How soon a text must be answered; run by the webhook right after storing."""

from __future__ import annotations

from typing import Literal

from bot.core.reading.consent import read_consent
from bot.core.reading.safety import screen


def how_soon(text: str, opt_out_type: str | None = None) -> Literal["now", "quiet", "longer"]:
    found = screen(text)
    if found.safety == "crisis" or found.emergency:
        return "now"
    if read_consent(text, opt_out_type).consent in ("opt_out", "opt_in", "help"):
        return "now"
    return "quiet"
