"""Fallback."""
from __future__ import annotations

import re


def is_abusive(text: str) -> tuple[bool, str]:
    return (bool(re.search(r"fuck (you|off)|fuck yourself|piece of shit",text.lower())),"abuse")
