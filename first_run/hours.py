"""Office hours as people write them, and as flows/clinic.yaml holds them."""

from __future__ import annotations

import re

CLOSED = "closed"
_RANGE = re.compile(
    r"(\d{1,2})(?::?(\d\d))?\s*([ap])?\.?m?\.?\s*(?:-|–|—|to)\s*"
    r"(\d{1,2})(?::?(\d\d))?\s*([ap])?\.?m?\.?"
)
_PARTS = re.compile(r"\s*(?:,|;|/|\band\b)\s*")


def written(said: str) -> str:
    """Hours for the file: "9am-12, 1-5" gives "09:00-12:00, 13:00-17:00", nothing gives "closed".

    A time without am or pm is in the morning from 7 on, in the afternoon before ("1-5"), unless a
    zero leads it; the end comes after its start. What cannot be read is given back as it is, for
    the check to name.
    """
    text = said.strip().casefold()
    if text in ("", CLOSED, "off", "-"):
        return CLOSED
    found = [_RANGE.fullmatch(part) for part in _PARTS.split(text)]
    ranges = [_range(each) for each in found if each is not None]
    return ", ".join(ranges) if len(ranges) == len(found) else said.strip()


def said(written: str) -> str:
    """Hours as an American reads them: "09:00-17:00" gives "9 am - 5 pm"."""
    return re.sub(r"([01]\d|2[0-3]):(\d\d)(-?)", _clock, written)


def _clock(found: re.Match[str]) -> str:
    hour, past = int(found[1]), "" if found[2] == "00" else f":{found[2]}"
    end = " - " if found[3] else ""
    return f"{hour % 12 or 12}{past} {'am' if hour < 12 else 'pm'}{end}"


def _range(found: re.Match[str]) -> str:
    opens, closes = _hour(found[1], found[3]), _hour(found[4], found[6])
    if closes <= opens and closes < 12 and not found[6]:
        closes += 12
    return f"{opens:02}:{found[2] or '00'}-{closes:02}:{found[5] or '00'}"


def _hour(said: str, half: str | None) -> int:
    hour = int(said)
    if half:
        return hour % 12 + (12 if half == "p" else 0)
    return hour + 12 if hour < 7 and not said.startswith("0") else hour
