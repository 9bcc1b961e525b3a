"""What is said after a request is taken back or sent: that it is wanted after all, or by a second
person on the same phone. Asked only where the conversation makes it likely."""

from __future__ import annotations

from bot.core.reading.patterns import any_of
from bot.core.reading.plain import plain

_AFTER_ALL = any_of(r"""
    (wait|no|actually|sorry|oops|hold on|on second thought|lol|yes|yeah)( \w+){0,2} i (do|did
    ..|still|actually)
    .. (want|need|wanna|like)( \w+)?( \w+)?
    i (do|still|actually|did) (want|need|wanna) (it|this|that|one|them|the (visit|appointment
    ..|request|texts))
    (do not|dont|did not mean to) (cancel|close|delete|remove)( (it|that|this|me|my \w+|the \w+))?
    keep (it|my (request|spot|place|appointment)|the (request|appointment))( open)?
    (changed my mind( back| again)|i take (it|that) back|scratch that i|never mind i do|ok fine i)
    (si|siempre si) (la|lo|las|los) (quiero|necesito|ocupo)|siempre si|no (la|lo) (cancel|cierr)\w+
""")

_KIN = (
    r"husband|wife|hubby|spouse|partner|boyfriend|girlfriend|mom|mother|dad|father|son|daughter|brother"
    r"|sister|friend|roommate|fiance|fiancee|cousin|aunt|uncle|grandma|grandpa|neighbor|espos[oa]|marido"
    r"|mama|papa|herman[oa]|hij[oa]|novi[oa]|amig[oa]|prim[oa]|ti[oa]|suegr[oa]"
)
_SECOND_PERSON = any_of(
    r"""
    {too}{some} (my|mi|for my|para mi) {kin}|(my|mi|her|his|their|su) {kin}{some} {too}
    (another|second|otra) ((one|request|appointment|visit|cita|solicitud) )?(for|para) (my|mi|her
    ..|his) {kin}
    """,
    kin=f"(?:{_KIN})",
    some=r"(?: \w+){0,7}",
    too="(?:too|also|as well|tambien)",
)
_WANTS = any_of("""
    needs?|wants?|wanna|would like|book|schedule|sign|get (one|in|him|her|them|an)|one|appointment
    ..|visit
    quiere|quiero|necesit[oa]|ocup[oa]|agendar|cita|otra
""")


def wants_it_after_all(text: str) -> bool:
    """Whether somebody who just took it back wants it again: "wait no i do want it"."""
    return _AFTER_ALL.search(plain(text)) is not None


def is_second_person(text: str) -> bool:
    """Whether another person wants one too: "this is her husband luis i need one too"."""
    said = plain(text)
    return _SECOND_PERSON.search(said) is not None and _WANTS.search(said) is not None
