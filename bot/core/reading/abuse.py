"""Abuse of the line: insults, sexual or threatening words aimed at it. Anger at a thing is none.

Swearing about pain, prices or a bad day is how people talk, and a slur that somebody tells of is
their story; only what is aimed at the line or the people behind it counts.
"""

from __future__ import annotations

import re

from bot.core.reading.patterns import Row, any_of, finding, joined
from bot.core.text import MAX_BODY, fold

_NAMES = joined(r"""
    bitch(es|ass)?|cunts?|ass ?holes?|whores?|sluts?|retard(s|ed)?|fag(s|got|gots)?|scum(bag)?s?
    dumb ?ass(es)?
    jack ?ass(es)?
    mother ?fuckers?
    shit ?heads?
    dick ?heads?
    piece of (shit|crap|trash)
    pieces of (shit|crap)|dipshits?|douche(bag)?s?|twats?|pricks?|bastards?|moron(s|ic)?|idiots?
    stupid (bot|computer|machine|bitch|ass|fuck\w*)|crooks|quacks|drug dealers|pill pushers
    pendej[oa]s?|put[oa]s?|cabron(a|as|es)?|culer[oa]s?|perr[oa]s|zorras?|imbeciles?|idiotas?
    estupid[oa]s?|rateros?|ladrones|mierdas?
""")
_OBJECT = joined(r"""
    you|u|ya|yall|you all|you guys|yourself|urself|this (bot|line|clinic|place)|your \w+|ur \w+
""")

ABUSE = (
    Row("insult", "you are a piece of shit", any_of(r"""
        (fuck|fck|fuk|f u c k|screw|eff) ({object})
        (go|eat|suck|kiss)( and| my| a| on)? (fuck yourself|to hell|shit|die|dick|cock|balls|ass)
        (you|u|ur|youre|your|yall|you are|you guys|you people|you all)(
        .. (a|an|all|such|so|just|really|bunch of|are|is|fucking|fuckin|f|damn|dumb|stupid
        ..|nothing but|some|the|worst|little|fat|ugly|you)){0,6} {names}
        (go )?(kill|hang|shoot) (yourself|urself)|hope (you|u) (all )?die
        (stupid|dumb|fucking|useless|fuckin|goddamn)
        .. (ass )?(bot|robot|bitch(es)?|people|clinic|idiots?)
        hijos? de (puta|perra|la chingada)|ching(a|uen|en) (a )?(tu|su) madre|ching(ate|uense)
        (vete|vayanse|vayase) (a la |al )(mierda|verga|chingada|carajo|diablo)
        (pinche|puto|puta|maldit[oa]) (robot|bot|clinica|gente|pendej\w+)
        (eres|son|es usted|ustedes son)( (un|una|unos|unas|bola de|pinches?|muy))* {names}
        (shut|stfu)( the fuck)? up (bitch|bot|you)|\Astfu\Z|\A{names}\Z
    """, names=_NAMES, object=_OBJECT)),
    Row("sexual", "send me nudes", any_of(r"""
        (send|show|give)( me)?( (some|your|ur|a|those|pics of|pictures of|sexy))*
        .. (nudes?|tits?|titties|boobs?|pussy|ass pics?|naked( pics?)?|feet pics?|bra|panties)
        (wanna|want to|lets|let us|i will|can i|could i)
        .. (fuck|bang|have sex|hook ?up|smash)( (with )?(you|u|me|later))?
        (are|r) (you|u) (horny|sexy|naked|wet|hot)(?! \w)|\Ahorny\Z|(i am|im|so) horny
        what are (you|u) wearing
        dick pics?
        suck my (dick|cock)
        eat my (ass|pussy)
        sit on my face
        blow ?jobs?
        quiero (sexo|coger|follar)( contigo)?
        manda(me)? (fotos? desnud\w+|nudes|pack)
        que traes puesto
        estas (buena|rica|soltera)
    """)),
    Row("threat", "i will burn your clinic down", any_of(r"""
        (i|im|ill|we) ?((will|am|going to|gonna|m|ma|about to|wanna|want to|swear) )*(hurt|beat|burn
        ..|bomb|shoot( up)?|stab|kill|attack|destroy|smash|punch|slap|blow up)
        .. (you|u|your (clinic|place|office|ass|staff|face|doctor|building)|ur \w+|this
        .. (clinic|place)|all of you|every one of you|everyone there|the
        .. (clinic|office|doctor|nurse|staff|place))
        (i|im|ill|we) ?((will|am|going to|gonna|m|ma|about to) )*(find|hunt|come for)
        .. (you|u|you all|yall)( down| and \w+( \w+)?)?\Z
        you (will|are going to|are gonna) (pay for this|regret (this|it)|be very sorry)
        watch your back
        i know where you (live|work|park)
        (te|los|las) voy a (matar|encontrar|golpear|quemar|buscar|partir)
        van a pagar
        se van a arrepentir
        voy a quemar (su|la|esa) \w+
    """)),
)  # fmt: skip
_NOT_AT_US = any_of(r"""
    (you|u) (bet|fucking (rock|rule))
    no (shit|idiot)
    sorry (i|for|about)( \w+){0,3} (bitch|ass|idiot)
    (he|she|they|ex|boss|people|everyone|dad|mom|husband|wife|voices?)( \w+){0,5}
    .. (call|calls|called|calling|says|said|told|tells|think|thinks)( \w+){0,8}
    (feel|feels|feeling|am|im) (like )?(such )?(a|an)? ?(\w+ )?{names}|if i (want|am) \w+
    how (do|can) (you|i|u) (not )?\w+ (a|an)( \w+)?
""", names=_NAMES)  # fmt: skip


def is_abusive(text: str) -> tuple[bool, str]:
    """Whether a text abuses the line or the people behind it, and by which rule."""
    said = re.sub(r"[^\w]+", " ", fold(text[:MAX_BODY]).replace("'", "")).strip()
    found = finding(ABUSE, _NOT_AT_US.sub("/", said))
    return (True, f"abuse, {found.name}") if found else (False, "")
