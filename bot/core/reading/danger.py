"""A text made plain for the screens: tricks of spelling undone, idioms kept."""

from __future__ import annotations

import re

from bot.core.text import fold

_HOMOGLYPHS = str.maketrans("аеорсухіѕјԁɡ", "aeopcyxisjdg")
_LEET = str.maketrans(
    {"0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "@": "a", "$": "s", "!": "i"}
)
_LEET_WORD = re.compile(r"\b(?=\w*[a-z])(?=\w*[013457@$])[a-z013457@$!]{3,}")
_SPACED = re.compile(r"\b(?:[a-z] ){2,}[a-z]\b")
_SPELLINGS = (
    (re.compile(r"\bsu[iye]*[csz]+[iyau]*[dt](?=e|al|ale|el|es|io|a|ar|arme)"), "suicid"),
    (re.compile(r"\b(?:myslef|mysel|mself|myelf|my self|meself)\b"), "myself"),
    (re.compile(r"\b(?:kil|kll|kiil|killl+|k1ll|klil)\b"), "kill"),
    (re.compile(r"\b(?:killin|kiling)\b"), "killing"),
    (re.compile(r"\b(?:dont|dnt|dnot|don t|do nt|donot)\b"), "dont"),
    (re.compile(r"\b(?:wanna|wana|wann|wnt to|wan to|want 2|wnna)\b"), "wanna"),
    (re.compile(r"\bcan t\b|\bcnt\b"), "cant"),
    (re.compile(r"\b(?:anymor|any more|animore|enymore)\b"), "anymore"),
    (re.compile(r"\b(?:2nite|tonite|2night)\b"), "tonight"),
    (re.compile(r"\b(?:gunna|goin to|gona)\b"), "gonna"),
    (re.compile(r"\b(?:dieing|dyin)\b"), "dying"),
    (re.compile(r"\b(?:overdo[sz]\w*|oding|od ing|od d|odd on)\b"), "overdose"),
)  # fmt: skip


def plain(text: str) -> str:
    """Lower case words and single spaces; apostrophes gone, sentences still apart by a dot."""
    folded = fold(text).translate(_HOMOGLYPHS).replace("'", "")
    folded = _LEET_WORD.sub(lambda word: word[0].translate(_LEET), folded)
    folded = re.sub(r"([a-z])\1{2,}", r"\1\1", folded)
    folded = re.sub(r"[.!?;\n]+", " . ", folded)
    folded = re.sub(r"[^a-z0-9. ]+", " ", folded)
    folded = re.sub(r" {2,}", " ", folded).strip()
    folded = _SPACED.sub(lambda letters: letters[0].replace(" ", ""), folded)
    for pattern, word in _SPELLINGS:
        folded = pattern.sub(word, folded)
    return folded
