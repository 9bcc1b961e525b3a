"""Texts that say nothing: reactions, auto-replies, empty and meaningless ones.

The body is read as it was received: reactions are known by their quotes and invisible marks.
"""

from __future__ import annotations

import re

from bot.core.reading.reading import Noise
from bot.core.text import clean, fold

_TAPBACK = re.compile(
    r"^\s*(?:(?:Liked|Loved|Disliked|Laughed at|Emphasized|Emphasised|Questioned|Reacted .{1,12}? to"
    r"|Removed an? [\w ]{1,24} from|Le gust[oó]|Le encant[oó]|No le gust[oó]|Se rio de|Se ri[oó] de"
    r"|Enfatiz[oó]|Cuestion[oó]|Reaccion[oó] con .{1,12}? a)\s+"
    r"(?:[“\"«„].*|an? (?:image|photo|video|movie|attachment|audio message|link|sticker|gif)|una? \w+))\s*$",
    re.DOTALL,
)
_GOOGLE_REACTION = re.compile(
    '^\u200a?[\u200b\u200c].{1,14}?[\u200b\u200c].*[\u201c"].*', re.DOTALL
)
_AUTO_REPLY = re.compile(
    r"^(?:im|i am) (?:currently )?driving\b|\bdriving (?:right now|mode|with do not disturb)|\bdo not disturb\b"
    r"|\bout of (?:the )?office\b|\bauto(?:matic|mated)?[ -]?(?:reply|response|message|text)\b|\bthis is an automated\b"
    r"|\b(?:ill|i will) (?:get back to|reply to|respond to|see your message) (?:you )?(?:later|when|as soon)|\bestoy conduciendo\b|\bestoy manejando\b|\brespuesta automatica\b"
)  # fmt: skip
_SIGNATURE = re.compile(
    r"^(?:sent from my \w+(?: \w+)?|enviado desde mi \w+|get outlook for \w+)\.?$"
)
_MEANINGFUL_SIGNS = re.compile(
    "[\U0001f44d\U0001f44e\u2764\U0001f64f\U0001f44c\u2705\u2714\U0001f642\U0001f600-\U0001f64f?]"
)
_NO_VOWEL_RUN = re.compile(r"\b[bcdfghjklmnpqrstvwxz]{5,}\b")
_KEYBOARD = re.compile(r"\b(?:asdf\w*|qwert\w*|zxcv\w*|hjkl\w*|sdfg\w*|dfgh\w*|jkl\w*)\b")


def read_noise(raw: str, has_media: bool) -> tuple[Noise | None, str]:
    """The kind of noise and why; None for a text that says something. Raises: nothing."""
    if _TAPBACK.match(raw) or _GOOGLE_REACTION.match(raw):
        return "tapback", "a reaction to a text"
    said = clean(raw)
    if not said:
        return ("media_only", "media without words") if has_media else ("empty", "no words")
    if said.upper().startswith("BEGIN:VCARD"):
        return "contact_card", "a contact card"
    plain = fold(said).replace("'", "")
    if _SIGNATURE.match(plain):
        return ("media_only" if has_media else "signature_only"), "only a signature"
    if _AUTO_REPLY.search(plain):
        return "auto_reply", "an automatic answer"
    if _says_nothing(said, plain):
        return "gibberish", "nothing to read"
    return None, ""


def _says_nothing(said: str, plain: str) -> bool:
    words = re.findall(r"[^\W_]+", plain)
    if not words:
        return not _MEANINGFUL_SIGNS.search(said)
    return all(_KEYBOARD.fullmatch(word) or _NO_VOWEL_RUN.fullmatch(word) for word in words)
