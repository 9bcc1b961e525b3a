"""A text as characters: cleaning, folding, and what the carrier bills for it."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Literal

GSM_7 = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
GSM_7_ESCAPED = frozenset("^{}\\[~]|€\f")
_GSM_7_ALL = GSM_7 | GSM_7_ESCAPED
MAX_BODY = 1600

SAME_TEXTS = 1024
"""A turn looks at the same text and words many times: so many are kept in their other forms."""

_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_INVISIBLE = re.compile("[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]")
_TYPOGRAPHIC = str.maketrans(
    {
        "\u2018": "'", "\u2019": "'", "\u201a": "'", "\u201b": "'", "`": "'", "\u00b4": "'",
        "\u2032": "'", "\u201c": '"', "\u201d": '"', "\u201e": '"', "\u00ab": '"', "\u00bb": '"',
        "\u2010": "-", "\u2011": "-", "\u2012": "-", "\u2013": "-", "\u2014": "-", "\u2212": "-",
        "\u2026": "...", "\u00a0": " ",
    }
)  # fmt: skip


@lru_cache(SAME_TEXTS)
def clean(body: str) -> str:
    """The text without characters that XML, PostgreSQL or a reader cannot carry.

    NUL and other control characters go, typographic quotes and dashes become plain ones,
    white space is one space. Letters, accents and emoji stay. Raises: nothing.
    """
    body = _NOT_XML.sub("", body)
    if body.isascii():
        body = body.replace("`", "'")
    else:
        body = unicodedata.normalize("NFC", body.translate(_TYPOGRAPHIC))
        body = _INVISIBLE.sub("", body)
    return " ".join(body.split())


@lru_cache(SAME_TEXTS)
def fold(body: str) -> str:
    """The cleaned text for comparing: lower case, compatibility forms, no accents."""
    body = clean(body)
    if body.isascii():
        return body.lower()
    decomposed = unicodedata.normalize("NFKD", body).casefold()
    return "".join(c for c in decomposed if not unicodedata.combining(c))


def in_plain_letters(body: str) -> str:
    """The text with letters of GSM-7 alone: an accent it lacks goes, what has no letter goes."""
    return "".join(_plain_letter(c) for c in body)


def _plain_letter(c: str) -> str:
    if c in GSM_7 or c in GSM_7_ESCAPED:
        return c
    return "".join(base for base in unicodedata.normalize("NFKD", c) if base in GSM_7)


def encoding(body: str) -> Literal["GSM-7", "UCS-2"]:
    return "GSM-7" if _GSM_7_ALL.issuperset(body) else "UCS-2"


def segments(body: str) -> int:
    """Segments the carrier bills for this body; 0 for an empty one.

    Units: septets, 160 alone and 153 joined; or UTF-16 code units, 70 and 67.
    A character of two units is not split over two segments.
    Source: contract.md 2.2.
    """
    if not body:
        return 0
    is_gsm_7 = encoding(body) == "GSM-7"
    alone, joined = (160, 153) if is_gsm_7 else (70, 67)
    is_even = GSM_7_ESCAPED.isdisjoint(body) if is_gsm_7 else max(body) <= "\uffff"
    if is_even:
        return 1 if len(body) <= alone else -(-len(body) // joined)
    sizes = [1 + (c in GSM_7_ESCAPED if is_gsm_7 else c > "\uffff") for c in body]
    if sum(sizes) <= alone:
        return 1
    count, room = 1, joined
    for size in sizes:
        if size > room:
            count, room = count + 1, joined
        room -= size
    return count
