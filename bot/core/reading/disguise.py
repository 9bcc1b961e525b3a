"""A text as it was meant, however it is spelt: what the screens read.

Look-alike letters, digits for letters, letters set apart, stars, slips of the finger and texting
slang are undone here. Nothing here knows what a text is about, only the words that matter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.core.reading.disguise_words import GLUE, SLANG, WATCHED
from bot.core.reading.given_names import GIVEN_NAMES
from bot.core.reading.phrases import is_word
from bot.core.text import MAX_BODY, fold

_UNSEEN = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\ufe00-\ufe0f\uffa0\U000e0000-\U000e0fff]"
)
_ENCLOSING = re.compile("[\u20d0-\u20f0]")
_ALIKE = str.maketrans(
    "абвгеёзикмнорстухѕіјҽոսօԁԛԝաɑαβεηικνορτυχωσγɡıłøđʟɪᴀʙᴄᴅᴇꜰɢʜᴊᴋᴍɴᴘʀꜱᴛᴜᴠᴡʏᴢᴏƙʼ＇",
    "abbreeznkmnopctyxsijenuodqwaaabenikvoptuxwoygilodliabcdefghjkmnprstuvwyzok''",
)
_BADGES = {
    **{0x1F150 + n: chr(97 + n) for n in range(26)},
    **{0x1F170 + n: chr(97 + n) for n in range(26)},
    **{0x1F1E6 + n: chr(97 + n) for n in range(26)},
}
"""Letters in black circles, black squares and flags, by code point."""

_APOSTROPHE = re.compile(r"(?<=\w) ?'(?=(?:[a-z]{1,2}|all|have)(?!\w))|'")
_APART = re.compile(r"(?<![^\W_])[a-z](?:([ .\-_*/])[a-z])(?:\1[a-z])+(?![^\W_])")
_PIECE = re.compile(r"[$@]?[^\W_]+(?:[@$!*#|+]+[^\W_]+)*|[.!?;]+|[,:()/\u2013\u2014]| - ")
_MARKS_IN_A_ROW = re.compile(r"([.,?])(?: \1)+(?= |\Z)")
_SPLIT_WORDS = (
    (re.compile(r"\b(do|does|did|is|was|are|would|could|should|have|has) ?nt\b"), r"\1 not"),
    (re.compile(r"\b(don|can|won|didn|doesn|isn|wasn|couldn|wouldn) t\b"), r"\1t"),
    (re.compile(r"\b(my|him|her|them|me|your) (self|selves)\b"), r"\1\2"),
    (re.compile(r"\b(any|no) (one|body|more)\b(?! (?:texts?|mess|sms|of))"), r"\1\2"),
    (re.compile(r"\bi (m|ve|ll|d)\b"), r"i\1"),
    (re.compile(r"\b2 (?=much|many|late|far)"), "too "),
    (re.compile(r"(?<=[a-z]) 2 (?=(?:die|live|be|kill|end|go|hurt|do|not|stop|get|breathe)\b)"),
     " to "),
    (re.compile(r"\bill (?=kill|end|hang|shoot|do|never|just|be|die|hurt|take|jump)"), "i will "),
    (re.compile(r"\bid (?=rather|like|be|kill|die|never|end|just|love)"), "i would "),
)  # fmt: skip
_LEET = {"0": "o", "1": "il", "3": "e", "4": "a", "5": "s", "7": "t", "8": "b", "@": "a",
         "$": "s", "!": "i", "|": "il", "+": "t"}  # fmt: skip
_STRETCHED = re.compile(r"([a-z])\1{2,}")
_GLUED = re.compile(r"kil|die|dead|suic|myself|morir|matar|vivir|hurt|txt|text|stop|live")
_BY_LETTER_AND_LENGTH: dict[tuple[str, int], tuple[str, ...]] = {
    key: tuple(word for word in sorted(WATCHED) if (word[0], len(word)) == key)
    for key in {(word[0], len(word)) for word in WATCHED}
}
_PARTS = WATCHED | GLUE
_LONGEST_PART = max(map(len, _PARTS))
MAX_GLUED = 32
MAX_LEET = 3
SHORTEST_SLIP = 5
TWO_SLIPS_FROM = 8


def as_meant(text: str) -> str:
    """Lower case words and the marks `.`, `,` and `?`, one space between any two of them.

    Only the first `MAX_BODY` characters are read. A line break is a space: people write one
    sentence over several lines and several texts. Raises: nothing.
    """
    if not text.isascii():
        text = _ENCLOSING.sub("", _UNSEEN.sub("", text[:MAX_BODY])).translate(_BADGES)
    folded = fold(text[:MAX_BODY])
    if not folded.isascii():
        folded = folded.translate(_ALIKE)
    folded = _APOSTROPHE.sub("", folded.replace("od'd", "overdosed").replace("...", " "))
    folded = _APART.sub(lambda apart: apart[0].replace(apart[1], ""), folded)
    written = " ".join(word for piece in _PIECE.findall(folded) for word in _meant(piece))
    written = _MARKS_IN_A_ROW.sub(r"\1", written)
    for split, joined in _SPLIT_WORDS:
        written = split.sub(joined, written)
    return " ".join(SLANG.get(word, word) for word in written.split())


def _meant(piece: str) -> Iterator[str]:
    """The word or mark a piece stands for; more than one when words were run together."""
    if piece.isalpha():
        yield from _word(piece)
    elif not any(c.isalnum() for c in piece):
        yield "?" if "?" in piece else "," if piece.strip() in ",:()/-\u2013\u2014" else "."
    elif piece.isalnum() and (piece.isdigit() or piece in SLANG):
        yield piece
    elif found := _unmasked(piece):
        yield found
    elif piece.isalnum():
        yield piece
    else:
        for part in re.split(r"([^\W_]+)", piece):
            if part:
                yield part if part.isalnum() else "."


def _word(word: str) -> Iterator[str]:
    if word in WATCHED or word in SLANG or word in GIVEN_NAMES or is_word(word):
        yield word
        return
    squeezed = _STRETCHED.sub(r"\1\1", word)
    for other in (squeezed, _STRETCHED.sub(r"\1", word)):
        if other != word and (other in WATCHED or other in SLANG or is_word(other)):
            yield other
            return
    word = _STRETCHED.sub(r"\1", word)
    if 6 <= len(word) <= MAX_GLUED and _GLUED.search(word) and (parts := _parted(word)):
        yield from parts
        return
    yield _respelled(word)


def _respelled(word: str) -> str:
    """The watched word a slip or two away, or the word as it is."""
    if len(word) < SHORTEST_SLIP:
        return word
    slips = 1 if len(word) < TWO_SLIPS_FROM else 2
    lengths = range(max(SHORTEST_SLIP, len(word) - slips), len(word) + slips + 1)
    alike = [w for length in lengths for w in _BY_LETTER_AND_LENGTH.get((word[0], length), ())]
    near = process.extractOne(word, alike, scorer=OSA.distance, score_cutoff=slips)
    return near[0] if near else word


def _unmasked(piece: str) -> str | None:
    """The watched word behind digits, signs or stars: `su1cide`, `k!ll`, `s**cide`."""
    if "*" in piece or "#" in piece:
        shape = re.compile(re.sub(r"[*#]", "[a-z]", re.escape(piece).replace("\\", "")))
        words = _BY_LETTER_AND_LENGTH.get((piece[0], len(piece)), ())
        return next((word for word in words if shape.fullmatch(word)), None)
    masked = [c for c in piece if c in _LEET]
    if not masked or len(masked) > MAX_LEET or len(masked) == len(piece):
        return None
    for letters in product(*(_LEET.get(c, c) for c in piece)):
        word = "".join(letters)
        if word in WATCHED or (respelled := _respelled(word)) in WATCHED:
            return word if word in WATCHED else respelled
    return None


def _parted(word: str) -> list[str] | None:
    """Words run together, taken apart: `killmyself`, `iwanttodie`. None when something is left."""
    ends: dict[int, list[str]] = {0: []}
    for start in range(len(word)):
        if start not in ends:
            continue
        for end in range(min(len(word), start + _LONGEST_PART), start, -1):
            if end not in ends and word[start:end] in _PARTS:
                ends[end] = [*ends[start], word[start:end]]
    return ends.get(len(word))
