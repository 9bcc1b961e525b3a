"""Whether a text takes back what was said before, and whether it ends in the middle.

A correction replaces an earlier answer; anything else adds to it. Only those two signs live here.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.core.conversation import Lang
from bot.core.reading.phrases import Phrase
from bot.core.reading.plain import plain
from bot.core.text import clean

_OPENS = re.compile(
    r"^(?:(?:oh|oops|um|uh|ok|okay|hey|and|but|no|yes|ay|hi|shoot|ugh|my bad) )*"
    r"(?:wait(?! ?list| time)|hold on|actually|oops|whoops|correction|scratch that|my bad|typo"
    r"|my mistake|i meant|i mean|i misspoke"
    r"|sorry(?! (?:to|for|about|if|that|did|what|do not|i (?:am|was|did|do|missed|have|can|could)"
    r"|to hear|you|for|im)\b)"
    r"|(?:change|switch) to|change (?:it|that|my|the)|(?:can|could) (?:i|we|you) change"
    r"|make (?:it|that)|switch (?:it|that|my)"
    r"|never mind that|almost|close but|better yet|on second thought|let us (?:do"
    r"|make) \w+ instead"
    r"|espera|espere|esperen|perdon(?! (?:por|la|que))|quise decir|queria decir|quiero decir"
    r"|digo\b"
    r"|mejor (?!no\b|dicho no)|mas bien|en realidad|corrijo|correccion|me equivoque"
    r"|cambi(?:o|e|ar|elo|eme|emos|ela) |ups|no era|no es .+ es )\b"
)
_HOLDS = re.compile(
    r"\bi meant\b|\bi mean\b(?! it)|\binstead\b(?! of (?:med|pill|drug|ant|ssri|oral|talk|go))"
    r"|\bnot (?!yet|really|sure)\w+(?: \w+)? but \w|\bquise decir\b|\ben lugar de\b"
    r"|\ben vez de\b(?! (?:med|past|ant))"
    r"|.\bmejor$|.\bactually$|\bmejor el \b|\b(?!am|is|are|was|do|does|did|can|could|would|will"
    r"|have|has|had|should|if|or|no)\w+ not (?!(?:me|sure|really|yet|now|available|good|great"
    r"|today)$)\w+$|\b(?:am|is) actually\b|\bchanged my mind\b|\bcambie de opinion\b"
    r"|\bi (?:put|gave|typed|said|wrote) (?:it |that |the |my )?.*\bwrong\b|\bshould (?:be|say)\b"
    r"|\bdebe (?:ser|decir)\b"
)
_INSTEAD = re.compile(r"^(?:yes |no |ok |but |hi )*(?:can|could) .*\binstead\b")
_NOT = re.compile(r"^(?:no )?not (?!sure|really|yet|now)\w+$")
_STAR = re.compile(r"^\*\s?\w|\w\*$")

_ENDS: dict[Lang, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:(?:my|the|her|his) (?:\w+ ){1,4}(?:is|are)|name is|names|my name"
        r"|i (?:would )?(?:want|like|need|have|wanted|am going|am trying)"
        r" to|and|or|but|because|the|an|my|your|with|if|then|between|at|so i|i am|i was|i have"
        r"|i will"
        r"|i would|i want|i need|it is for|this is|plus|that i|when i|i can|can i|do you|could you"
        r"|and i|than|also|like to|trying to|to the|for my|for a|wondering|also i"
        r"|was wondering if|hoping to|looking to|looking for|interested in)$"
        r"|^(?:i|so|it is|for|because|and|but|(?:hi |hello |hey |so |ok )*(?:can|could|do|would"
        r"|will|how do|are) (?:i|you|we))$"
    ),
    "es": re.compile(
        r"\b(?:me llamo|mi nombre es|mi nombre|soy|quiero|quisiera|necesito|me gustaria|y|o|pero"
        r"|porque"
        r"|que|de|la|el|los|las|un|una|mi|con|para|en|por|del|al|mis|su|entre|estoy|tengo"
        r"|tengo que"
        r"|quiero saber si|puedo|quiero que|es para|tambien)$"
    ),
}
_ENTIRE = re.compile(
    r"^(?:(?:hi|hello|hey|so|ok|and|but) )*(?:what|which|who|how|where)\b.*\b(?:with|need|want"
    r"|have|at|like|to|for)$|\bwhat (?:\w+ ){0,3}(?:for|with|about)$|"
    r"^(?:por que|para que|de que|con que|a que|y que|que|el que|(?:yes|si|no|ok|sure"
    r"|claro) (?:i am"
    r"|i was|i have|i will|i would|i can|soy|estoy|puedo|quiero)|(?:so am i|me too and))$"
    r"|\b(?:how|what|who|where|whatever|when|than|as|wherever) (?:\w+ )?(?:i am|i was|it is"
    r"|this is|i have"
    r"|i think)$|\b(?:si|no|creo|digo|dice|y) que$|\b(?:para|por|a|de|con|en) mi$|\b(?:lo|la|si"
    r"|no|aqui|asi|ya|aun) (?:tengo|estoy|soy|quiero"
    r"|puedo)$"
)


def corrects(text: str, phrases: Sequence[Phrase]) -> bool:
    """Whether the texter takes something back: wait, actually, I meant; espera, mejor."""
    if _STAR.search(clean(text[:200])):
        return True
    if len(phrases) > 1 and _NOT.search(phrases[0].plain):
        return True
    return any(
        _OPENS.search(phrase.plain + " ")
        or (not phrase.asks and _HOLDS.search(phrase.plain) is not None)
        or (_INSTEAD.search(phrase.plain) is not None)
        for phrase in phrases
    )


def is_cut_off(text: str, phrases: Sequence[Phrase], lang: Lang) -> bool:
    """Whether a text in this language ends mid-phrase, so that more is to come."""
    whole = clean(text)
    if (
        not phrases
        or len(whole) < 2
        or (whole.endswith(("?", "!", ".")) and not whole.endswith(".."))
    ):
        return False
    if whole.endswith((",", ":", "...", " -", "(")):
        return len(whole) > 1 and not (whole.endswith("...") and len(phrases[-1].plain.split()) < 2)
    last = plain(phrases[-1].words)
    if _ENTIRE.search(last):
        return False
    return _ENDS[lang].search(last) is not None
