"""A text in its plain form: one spelling for the many ways people type the same words.

Folding, texting shorthand and stretched letters live here; nothing here knows a topic.
"""

from __future__ import annotations

import re
from functools import lru_cache

from bot.core.text import SAME_TEXTS, fold

SHORTHAND = {
    "u": "you", "ur": "your", "r": "are", "yall": "you all",
    "pls": "please", "plz": "please", "plse": "please", "thx": "thanks", "thnx": "thanks",
    "tks": "thanks", "ty": "thank you", "tysm": "thank you so much",
    "appt": "appointment", "appts": "appointments", "apt": "appointment", "aptmt": "appointment",
    "appnt": "appointment", "appoint": "appointment", "b4": "before", "tmrw": "tomorrow",
    "tmr": "tomorrow", "tomorow": "tomorrow", "tommorow": "tomorrow",
    "2moro": "tomorrow", "2morrow": "tomorrow", "2day": "today", "2nite": "tonight",
    "tonite": "tonight", "nite": "night", "ins": "insurance", "insur": "insurance",
    "ket": "ketamine", "ketamin": "ketamine", "ketemine": "ketamine", "katamine": "ketamine",
    "ketimine": "ketamine", "gonna": "going to", "wanna": "want to", "gotta": "have to",
    "hafta": "have to", "lemme": "let me", "gimme": "give me", "dunno": "do not know",
    "cuz": "because", "bc": "because", "coz": "because", "w": "with",
    "wout": "without", "hrs": "hours", "hr": "hour", "mins": "minutes", "min": "minutes",
    "wk": "week", "wks": "weeks", "yrs": "years", "yr": "year", "abt": "about", "ppl": "people",
    "rn": "right now", "asap": "as soon as possible", "info": "information",
    "msg": "message", "msgs": "messages", "txt": "text", "txts": "texts",
    "doc": "doctor", "dr": "doctor", "drs": "doctors", "docs": "doctors", "meds": "medication",
    "med": "medication", "cud": "could", "wud": "would", "shud": "should",
    "im": "i am", "ive": "i have", "dont": "do not",
    "doesnt": "does not", "didnt": "did not", "cant": "can not", "cannot": "can not",
    "wont": "will not", "isnt": "is not", "arent": "are not", "wasnt": "was not",
    "havent": "have not", "hasnt": "has not", "wouldnt": "would not", "shouldnt": "should not",
    "couldnt": "could not", "whats": "what is", "wats": "what is", "wat": "what", "wut": "what",
    "wuts": "what is", "whos": "who is", "hows": "how is", "wheres": "where is",
    "whens": "when is", "thats": "that is", "its": "it is", "theres": "there is",
    "youre": "you are", "theyre": "they are", "hes": "he is", "shes": "she is", "lets": "let us",
    "q": "que", "xq": "por que", "pq": "por que", "porq": "por que",
    "xfa": "por favor", "xfavor": "por favor", "porfa": "por favor", "tmb": "tambien",
    "cto": "cuanto", "cta": "cuenta", "ke": "que",
    "stoy": "estoy", "toy": "estoy", "ksa": "casa", "dnd": "donde",
}  # fmt: skip
"""Texting shorthand, English and Spanish, by the word it stands for."""

_ID = re.compile(r"\bid (?=like|love|rather|prefer|need|want|be|have|appreciate)")
_ILL = re.compile(r"\bill (?=be|have|need|take|go|call|come|get|do|try|pay|text|wait)")
_YA = re.compile(
    r"\b(are|can|could|do|did|would|will|have|see|thank|thanks|love|give|get|tell|call|text|let|of|to"
    r"|for|with|from|at|if|what|how|when|where|bet|miss|about|ask|told|gave|need|like|hope) ya\b"
)
"""An English "ya"; the Spanish one is "already"."""

_N = re.compile(r"(?<=\w )n(?= \w)")
_STRETCHED = re.compile(r"([a-z])\1{2,}")
_APOSTROPHE = re.compile(r"(?<=[a-z])'(?=[a-z])")
_MARKS = re.compile(r"[^\w$%?]+")
_MONEY = re.compile(r"(?<!\$)\$+\s*(?=\d)")
_DOLLARS = re.compile(r"\$+")
_LETTER_OR_DIGIT = re.compile(r"[^\W_]")


@lru_cache(SAME_TEXTS)
def plain(text: str) -> str:
    """Lower case, no accents, no marks but `?`, `$` and `%`; shorthand spelled out.

    An empty string means that there is nothing to read. Raises: nothing.
    """
    folded = _APOSTROPHE.sub("", fold(text).replace("\u00bf", " ").replace("\u00a1", " "))
    folded = _DOLLARS.sub(" money ", _MONEY.sub("", folded))
    folded = _ILL.sub("i will ", _ID.sub("i would ", folded))
    folded = _N.sub("and", _YA.sub(r"\1 you", folded))
    marked = _MARKS.sub(" ", _STRETCHED.sub(r"\1\1", folded)).replace("?", " ? ")
    words = [SHORTHAND.get(word, word) for word in marked.split()]
    return " ".join(words) if _LETTER_OR_DIGIT.search(marked) else ""


def is_wordless(text: str) -> bool:
    return not plain(text)
