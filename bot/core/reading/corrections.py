"""Whether a text takes back what was said before, and whether it ends in the middle.

A correction replaces an earlier answer; anything else adds to it. Only those two signs live here.
"""

from __future__ import annotations

import re

from bot.core.conversation import Lang
from bot.core.reading.patterns import any_of
from bot.core.reading.phrases import Phrase, Said

_OPENS = any_of(
    r"""
    \A{opening}*(wait(?! ?(list|time))|hold on|actually|oops|whoops|correction|scratch that|typo)
    \A{opening}*(my bad|my mistake|i misspoke|i meant|i mean|never mind that|almost|close but)
    \A{opening}*(better yet|on second thought|(change|switch|make) (it|that|my|the|to))
    \A{opening}*((can|could) (i|we|you) change|let us (do|make) \w+ instead)
    \A{opening}*sorry(?! (to|for|about|if|that|did|what|do not|you|im|i (am|was|did|do|missed
    ..|have|can|could))\b)
    \A{opening}*(esper(a|e|en)|perdon(?! (por|la|que)\b)|(quise|queria|quiero) decir|digo)
    \A{opening}*(mejor(?! (no|dicho)\b)(?= )|mas bien|en realidad|corrijo|correccion|me equivoque)
    \A{opening}*(cambi(o|e|ar|elo|eme|emos|ela)(?= )|ups|no era|no es .+ es(?= ))
    """,
    opening="(oh|oops|um|uh|ok|okay|hey|hi|and|but|no|yes|ay|shoot|ugh|my bad) ",
)
_HOLDS = any_of(
    r"""
    i meant|i mean(?! it\b)|instead(?! of (med|pill|drug|ant|ssri|oral|talk|go))|changed my mind
    (am|is) actually|(?<= )actually\Z|should (be|say)|i (put|gave|typed|said|wrote) .*wrong
    not (?!(yet|really|sure)\b)\w+( \w+)? but \w+
    (?!{not_an_answer}\b)\w+ not (?!{not_a_value}\b)\w+\Z
    \A((hmm+|hm|oh|um|uh|ok|well) )*no \w+( \w+){0,4} (is|are|works|be) better( \w+){0,2}\Z
    quise decir|en lugar de|en vez de(?! (med|past|ant))|(?<= )mejor\Z|mejor el|debe (ser|decir)
    cambie de opinion|(name|day|time|date|number|nombre|dia|hora) (is|esta) (wrong|mal)
    wrong (name|day|time|date)
    """,
    not_an_answer="am|is|are|was|do|does|did|can|could|would|will|have|has|had|should|if|or|no",
    not_a_value="me|sure|really|yet|now|available|good|great|today",
)
_INSTEAD = any_of(r"\A((yes|no|ok|but|hi) )*(can|could) .*instead")
_NOT_THAT = any_of(r"\A(no )?not (?!(sure|really|yet|now)\b)\w+\Z")
_STAR = re.compile(r"^\*\s?\w|\w\*$")

_ENDS: dict[Lang, re.Pattern[str]] = {
    "en": any_of(r"""
        ((my|the|her|his) (\w+ ){1,4}(is|are)|name is|names|my name|this is|it is for)\Z
        (i (would )?(want|like|need|have|wanted)|i am (going|trying)|hoping|looking|trying
    ..|like) to\Z
        (i (am|was|have|will|would|want|need|can)|i can i|so i|also i|that i|when i|and i|can i)\Z
        (do you|could you|looking for|interested in|wondering|was wondering if|to the|for (my|a))\Z
        (question|questions|ask|asking|calling|texting) (about|for|regarding)\Z
        (and|or|but|because|plus|also|the|an|my|your|with|if|then|than|between|at)\Z
        \A(i|so|it is|for)\Z
        \A((hi|hello|hey|so|ok) )*(can|could|do|would|will|how do|are) (i|you|we)\Z
    """),
    "es": any_of(r"""
        (me llamo|mi nombre( es)?|soy|quiero( que)?|quisiera|necesito|me gustaria|estoy|puedo)\Z
        (tengo( que)?|saber si|es para|tambien|y|o|pero|porque|que|de|del|al|a la|en|con)\Z
        (para|por|entre|el|la|los|las|una?|mis?|su)\Z
    """),
}
_ENTIRE = any_of(r"""
    \A((hi|hello|hey|so|ok|and|but) )*(what|which|who|how|where)(?= ).* {end}\Z
    what (\w+ ){0,3}(for|with|about)\Z|\A((por|para|de|con|a|y) )?que\Z|\Ael que\Z
    \A(yes|no|ok|sure) i (am|was|have|will|would|can)\Z
    (how|what|who|where|whatever|when|than|as|wherever) (\w+ )?(i am|i was|it is|this is|i have)\Z
    (si|no|creo|digo|dice|y) que\Z|(para|por|a|de|con|en) mi\Z
    (lo|la|si|no|aqui|asi|ya|aun|claro) (tengo|estoy|soy|quiero|puedo)\Z
    """, end="with|need|want|have|at|like|to|for")  # fmt: skip


def corrects(said: Said) -> bool:
    """Whether the texter takes something back: wait, actually, I meant; espera, mejor."""
    if _STAR.search(said.words):
        return True
    if len(said.phrases) > 1 and _NOT_THAT.search(said.phrases[0].plain):
        return True
    return any(_takes_back(phrase) for phrase in said.phrases)


def is_cut_off(said: Said, lang: Lang) -> bool:
    """Whether a text in this language ends mid-phrase, so that more is to come."""
    whole = said.words
    if not said.phrases or len(whole) < 2:
        return False
    last = said.phrases[-1].typed
    if whole.endswith("..."):
        return " " in last
    if whole.endswith((",", ":", " -", "(")):
        return True
    if whole.endswith(("?", "!", ".")) or _ENTIRE.search(last):
        return False
    return _ENDS[lang].search(last) is not None


def _takes_back(phrase: Phrase) -> bool:
    form = phrase.plain
    if _OPENS.search(form) or _INSTEAD.search(form):
        return True
    return not phrase.asks and _HOLDS.search(form) is not None
