"""How somebody might pay: insurance, themselves, or not sure yet.

The plan's name stays in their words; a member number does not (`answers.py` strikes it out).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.core.reading.choices import led_choice, whole_choice
from bot.core.reading.phrases import Phrase
from bot.core.reading.terms import INSURER_PHRASES, INSURERS, named

_PAYS = ("insurance", "self_pay", "unsure")

_UNSURE = re.compile(
    r"\b(?:not (?:really |quite |too |so |yet |100 )*sure|unsure|idk|(?:do"
    r"|did) not (?:really )?know|no idea|depends|undecided|no lo se"
    r"|have not decided|depending|no se\b(?! preocupe)|no estoy segur[oa]|depende|todavia no se"
    r"|aun no se|ni idea"
    r"|no he decidido|will see|it varies|quien sabe|tal vez|quizas?)\b"
)
_NONE = re.compile(
    r"\b(?:(?:do|did) not have (?:any |health |medical )*insurance|no (?:health "
    r"|medical )?insurance|uninsured|lost my insurance"
    r"|without insurance|not insured|no tengo (?:seguro|aseguranza)|sin (?:seguro|aseguranza)"
    r"|no cuento con (?:seguro|aseguranza)"
    r"|not (?:use|using|through|going through|going to use) (?:my |any )?insurance)\b"
)
_SELF = re.compile(
    r"\b(?:self ?pay(?:ing)?|self|(?:out of|own|from my|my) pocket|cash(?: ?pay)?|cash only"
    r"|pay(?:ing)? (?:for (?:it|this) )?(?:it )?(?:myself|on my own|private(?:ly)?|in full"
    r"|up ?front)"
    r"|on my own|private ?pay|pagar? (?:yo|en efectivo|de mi|por mi|al contado)"
    r"|por mi (?:propia )?cuenta|de mi (?:bolsa|bolsillo|parte)|mi bolsillo|en efectivo|efectivo"
    r"|particular"
    r"|yo (?:lo |la |mism[oa] )*pag(?:o|aria|are)|yo mism[oa]|al contado|cash app|cashapp)\b"
)
_SELF_ASKED = re.compile(
    r"\b(?:myself|me|credit(?: card)?|debit(?: card)?|card|hsa|fsa|check|zelle|venmo|privado"
    r"|privately|tarjeta|carecredit|care credit|payments|yo|loan|financing)\b"
)
_INSURED = re.compile(
    r"\b(?:(?:use|using|with|through|bill|via|have|having|got|by|on|my|our|his|her"
    r"|run it through|under) (?:my |our |his |her |the |a |good |great |health |medical "
    r"|private |some |still |\w+ )?"
    r"insurance|insured (?:with|by|through)|tengo (?:\w+ )?(?:seguro|aseguranza)|(?:con|por|uso"
    r"|usar|usaria|usare|mediante|de) (?:mi |el |la |un |su )*(?:seguro|aseguranza))\b"
)
_BARE_INSURED = re.compile(
    r"^(?:(?:i|have|it|is|um|oh|yes|si|por|con|el|the|through|would|be|think|probably|mi|my|el"
    r"|la|pues|creo que|hopefully|health|medical|medico|de|use|using|un|una|private) )*"
    r"(?:insurance|insurances|insured|ins|seguro(?! que)|seguros|aseguranza|aseguransa|asegurada"
    r"|asegurado)(?: (?:please|por favor|i think|i guess|medico|hopefully|if (?:they|it"
    r"|you) \w+.*|if possible|creo|plan|company|de (?:\w+ )*\w+|thanks|gracias|for now))*$"
)
_OWNS = re.compile(
    r"\b(?:i|we|my|have|has|got|am|use|using|through|under|on|covered by|insured|insurance|plan"
    r"|tengo|mi|con|uso|estoy|seguro|aseguranza)\b"
)
_INSURERS = INSURERS | INSURER_PHRASES | {"ahccs"}
_WORD_TOO = {
    "united",
    "oxford",
    "oscar",
    "anthem",
    "magellan",
    "kaiser",
    "emblem",
    "premera",
    "optum",
}


def read_pay(text: str, phrases: Sequence[Phrase], *, is_asked: bool) -> str | None:
    """ "insurance", "self_pay", "unsure", or None. A question about insurance is none."""
    for phrase in phrases:
        pays = _stated(phrase, is_asked=is_asked)
        if pays:
            return pays
    return _numbered(text, phrases) if is_asked else None


def names_insurer(form: str, *, is_asked: bool) -> bool:
    insurers = (name for _, _, name in named(form, _INSURERS))
    return any(is_asked or name not in _WORD_TOO for name in insurers)


def _stated(phrase: Phrase, *, is_asked: bool) -> str | None:
    form = phrase.plain
    if phrase.asks and not (is_asked and len(form.split()) <= 2):
        return None
    if (
        is_asked
        and _UNSURE.search(form)
        and not re.search(
            r"^(?:insurance|self|cash|seguro) |\b(?:have|got|tengo) (?:insurance|seguro)", form
        )
    ):
        return "unsure"
    if _NONE.search(form):
        return "self_pay"
    if is_asked and _SELF.search(form) and "insurance" in form:
        return "unsure"
    if _SELF.search(form) and (
        is_asked or not re.search(r"\bself(?! ?pay)|\bon my own\b|\bparticular\b|\byo mism", form)
    ):
        return "self_pay"
    has_insurer = names_insurer(form, is_asked=is_asked)
    if has_insurer and (is_asked or _OWNS.search(form)):
        return "insurance"
    if re.search(r"\b(?:covers?|cover|cubre|cubren|denied|hate|new)\b", form) and not is_asked:
        return None
    if _INSURED.search(form) or (is_asked and _BARE_INSURED.search(form)):
        return "insurance"
    return "self_pay" if is_asked and _SELF_ASKED.search(form) and len(form.split()) <= 5 else None


def _numbered(text: str, phrases: Sequence[Phrase]) -> str | None:
    number = whole_choice(text)
    if number is None and phrases:
        led = led_choice(phrases[0].words)
        number = led[0] if led else whole_choice(phrases[0].words)
    if number is None or number > len(_PAYS):
        return None
    return _PAYS[number - 1]
