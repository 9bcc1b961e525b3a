"""Another number to reach somebody at, as E.164. Never a card, an insurance or a social number.

Source: North American Numbering Plan: ten digits, area code and exchange begin with 2 to 9.
"""

from __future__ import annotations

import re

import phonenumbers

_NUMBER = re.compile(
    r"(?<![\d+])(?<!\d[ .-])(?:\+?1[ .-]{0,2})?\(?([2-9]\d{2})\)?[ .-]{0,3}([2-9]\d{2})[ "
    r".-]{0,3}(\d{4})"
    r"(?![.-]?\d)(?! \d{3,})"
)
_ABROAD = re.compile(r"\+(?!1\b)[2-9]\d{0,2}[ .-]?(?:\(?\d{1,5}\)?[ .-]?){2,5}\d")
_IDENTIFIER = re.compile(
    r"\b(?:member|subscriber|policy|group|grp|account|acct|card|tarjeta|poliza|póliza|ssn|social"
    r"|medicare|medicaid|ahcccs|claim|rx|npi|fax|dob|invoice|order|confirmation|ref(?:erence)?"
    r"|id(?! (?:like|rather|prefer|love|want|be|appreciate))|seguro)\b[^.;\n]{0,24}$",
    re.IGNORECASE,
)
_BARE_DIGITS = re.compile(r"^\d{10,11}$")
_GIVEN = re.compile(
    r"\b(?:call|text|reach|phone|cell|mobile|number|num|contact|at|home|work|llam\w*|n[uú]mero"
    r"|cel\w*"
    r"|tel\w*|marqu\w*|mand\w*|#)",
    re.IGNORECASE,
)


def read_phone(text: str, *, is_asked: bool) -> str | None:
    """The first phone number in a text that was given to be reached at.

    Ten digits in a row without separators may be anything: they count when the question is
    open, when they are the whole text, or beside a word like "call" or "number". Seven
    digits do not count: in Arizona the area code cannot be guessed.
    """
    if sum(c.isdigit() for c in text) < 10:
        return None
    for match in _NUMBER.finditer(text):
        before = text[max(0, match.start() - 48) : match.start()]
        is_bare = _BARE_DIGITS.match(match[0]) is not None
        is_alone = match[0] == text.strip(" .")
        if _IDENTIFIER.search(before):
            continue
        if is_bare and not (is_asked or is_alone or _GIVEN.search(before)):
            continue
        return _e164(f"+1{match[1]}{match[2]}{match[3]}")
    abroad = _ABROAD.search(text)
    return _e164(abroad[0]) if abroad else None


def _e164(digits: str) -> str | None:
    try:
        number = phonenumbers.parse(digits, "US")
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_valid_number(number):
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
