"""How somebody wants to be reached: by text, by a call, or either.

A text about texts is not a wish: "stop texting me" and "I missed your call" say nothing here.
"""

from __future__ import annotations

import re

from bot.core.reading.call_times import call_time, without_times
from bot.core.reading.choices import leading_choice, several_choices
from bot.core.reading.patterns import all_of, any_of, joined
from bot.core.reading.phrases import Phrase, Said
from bot.core.reading.plain import plain

CONTACTS = ("text", "call", "either")
LONGEST_BARE = 14
"""Words of a phrase that can be the way alone with a time beside it."""

_TEXT = joined("""
    text(s|ing)?|messages?|messaging|sms|imessage
    mensajes?|mensajitos?|mensajear|textos?|textear
""")
_CALL = joined("""
    (phone )?call(s|back)?|phone|telephone|phonecall|ring|voice
    llamadas?|llamadita|llamar|telefono
""")

_REFUSAL = joined("""
    (do|can|could) not ((want|like|do|take|get|have|answer|talk on|use|always|usually|be|me) )*
    no ((more|quiero|puedo|me|contestar|recibir|tomar|por|gusta|gustan|hacer|que me) )*
    not ((big on|on|by|over|through|via) )*
    without|stop|quit|please no|hate( talking on)?|odio|sin|dej(e|en|ar|a) de
    (instead of|rather than|than|en vez de|en lugar de)( (me|to|on|by|por|getting|get))*
    (?<=text )over|(?<=texting )over|(?<=texts )over|(?<=call )over|(?<=calls )over
    (?<=texto )que|(?<=mensaje )que|(?<=llamada )que
""")
_NO_TEXT = any_of(
    r"{refusal} ?{article}*({text}|(me )?(mand\w+|escrib\w+))( me)?",
    refusal=_REFUSAL,
    article="(a|any|the|to|las|los|una?) ",
    text=_TEXT,
)
_NO_CALL = any_of(
    r"""
    {refusal} ?{article}*({call}|talk on|(me )?(llam|marqu)\w+)( (me|calls?))*
    can not (talk|answer|pick up)|no puedo (hablar|contestar)
    """,
    refusal=_REFUSAL,
    article="(a|any|the|to|las|los|una?) ",
    call=_CALL,
)
_FINE = joined(
    """
    {is} (fine|good|best|better|ok|okay|great|preferred|perfect|easier|easiest|cool|ideal)
    {is} (mejor|bien|perfecto)|fine|good|best|better|ok|okay|great|preferred|works?|first|only
    please|for me|thanks|por favor|mejor|bien|funciona|conviene|a mi|nomas|nada mas|solamente
    gracias
    """,
    **{"is": "is|are|would be|works?|will work|might be|sounds|esta|es|seria|me"},
)
_WISH = joined(r"""
    prefer|rather|like|want|need|love|by|via|through|over|with|use|do|get|send|just|only|take
    choose|pick|appreciate|por|prefiero|quiero|mejor|una?|en|con|mande\w*|mandar\w*|envi\w+
""")
_LITTLE = "(me|to|be|get|an?|the|una?|por|que|let us|through|by|via|quick|some) "
_OF_OTHERS = "".join(
    f"(?<!{word} )"
    for word in ("they", "people", "friends", "everyone", "did", "you", "who", "never", "not")
)
_PERSON = joined("""
    you|u|yall|they|someone|somebody|one|(a )?person|anyone|(a |the )?(nurse|doctor|team)|staff
""")

_TEXTS = any_of(
    r"""
    {of_others}text me(?! (this|that|these|the|an?|your|directions|info|when (it|my))\b)
    (can|could|would|will|please|just|have) (({person}|please|just) )+text me(?! {thing}\b)
    (you can|please|just|u can) (text|message)|message me|keep texting|by this text|then text
    {wish} {little}*{text}|{text}( me)? {fine}|texting .*prefer|(be|get) (texted|messaged)
    (send|shoot|drop) me (an? )?(quick )?(text|message|msg|sms)|reply (here|by text|to this)
    (change|switch|make) (it |that )?(to )?(a )?text
    (mand|envi)(e|en|a|ame|eme|enme|arme)\w* (un |por |el )?(texto|mensaj\w+)
    escrib(a|an|e|ame|anme|eme|irme)|texte[ea]\w*|me (escriben?|escriba|mande|manden|textean)
    """,
    of_others=_OF_OTHERS,
    person=_PERSON,
    thing="(this|that|the|an?|your)",
    wish=_WISH,
    little=_LITTLE,
    text=_TEXT,
    fine=_FINE,
)
_CALLS = any_of(
    r"""
    {of_others}(call|ring|phone) me(?! ([a-z]$|names\b|crazy|silly|old|stupid|maybe|dumb))
    {person} ((can|could|may|should|please|to) )+(just )?{ring}(?! (in|my doctor|it|the)\b)
    (can|could|would|please have|have|want|like|need) (({person}|to|please) )+{ring}(?! {thing}\b)
    (give|gimme) (me |us )*(a )?(quick )?(call|ring|buzz|callback)|call ?back|(be|get) called
    \A((hi|hello|yes|and|please) )*call (\d{7}.*|\d{3} \d.*|this number
    ..|(my |the )?(house|home|cell|mobile|work|other) (phone|number|line))
    {wish} {little}*{call}(?! (you|yall|number|my|your)\b)|({call}|calling)( me)? {fine}
    (talk|speak) (on|over) the phone|when you call|\A(please )?call( me)?( please)?\Z
    (then|luego|despues) (a )?(call|llam\w+)
    (change|switch|make) (it |that )?(to )?(a )?(phone )?call
    llam(e|en|ame|eme|enme|arme|emen|eneme|emelo)(?! a\b)|que me llam\w+
    si me (hablan|llaman|marcan)|pueden? (llamar|marcar|hablar)(me)?|por telefono
    me (llam(e|en|an)|hable|hablen|marque|marquen)(?! (de|sobre|ayer|hoy)\b)
    (hablen|hable|marquen|marque|habla|marca)me(?! (de|sobre)\b)|echen?me una llamada
    """,
    of_others=_OF_OTHERS,
    person=_PERSON,
    ring="(call|phone|ring)",
    thing="(in|it|my|you|yall|the|a)",
    wish=_WISH,
    little=_LITTLE,
    call=_CALL,
    fine=_FINE,
)
_BARE_TEXT = all_of(
    r"""
    ({before} )*{text}( {after})*
    .*\b{text}
    """,
    before="i|a|by|just|via|the|through|would|please|por|un|el|pues|um|yes|ok|mejor|prefer|rather",
    text=_TEXT,
    after="its|it is|this|number|my|work|home|phone|cell|please|por favor|me|only|thanks|gracias|is"
    "|fine|messages?|de texto|mejor|nomas|first",
)
_BARE_CALL = all_of(
    r"""
    (?!my \w+ is\Z)({before} )*({call}|{call_him}|called|{cell}|{llame})( {after})*
    .*\b({call} there|(so|then|please) {call})
    """,
    before="i|a|by|just|via|the|through|would|please|my|on|at|to|be|por|una|el|pues|um|yes|ok"
    "|mejor|prefer|rather|llamada|cell|cel",
    call=_CALL,
    call_him=r"call (my|him|her|us|our) \w+",
    cell="cell|cel|celular|cellphone|cell phone",
    llame="llamen?|llamenme|llameme|llamame|marquenme|hablenme",
    after="please|por favor|me|my|at|on|a|al|mi|cell|cel|celular|number|this|only|thanks|gracias"
    "|is|fine|calls?|mejor|nomas|back",
)
_EITHER = any_of(
    r"""
    either|eiter|ether|both|any of (them|those|the two)|cualquiera(?! de (los|mis))
    cualquier (forma|modo|manera|opcion)|los dos|las dos|ambos|ambas
    {text} (or|and|o|y|u|n) (a |una? |por )*{call}|{call} (or|and|o|y|u|n) (a |una? |por )*{text}
    \A(text call|call text)\Z|llame o (mande|escriba)\w*
    """,
    text=_TEXT,
    call=_CALL,
)
_SPEAKS_OF_IT = any_of("{text}|{call}|llame", text=_TEXT, call=_CALL)
_WHATEVER = all_of(
    r"({before} )*{whatever}(?!\w).{0,24}",
    before="i|it|you|its|um|me|a mi|pues|really|honestly|oh|is|am|that|the|just|way|can|do|use",
    whatever=joined("""
        whatever|whichever|any|anything|any way|anyway|however|all( good)?|up to you
        (does|do) not matter|no matter|no preference|do not (care|mind)|not picky
        you (choose|pick)|(i )?do not know|idk|not sure|no se
        this (number|one|phone)|same number|3|este( numero| telefono)?
        da igual|(es )?igual|lo mismo|no importa|(el|la|lo) que sea|donde sea|indistinto
        como (sea|quieran?|gusten?|puedan?|prefieran?|les convenga|ustedes quieran)
        no tengo preferencia
    """),
)
_COMPLAINS = any_of("""
    (you|u|yall|you all|they|nobody|no one)( guys| all)? (never|did not|have not|do not|ever)
    ..( even)? (call|text|answer|return)
""")
_STEMS = (
    *("text", "call", "phone", "ring", "mess", "sms", "mens", "llam", "tele", "habl", "marqu"),
    *(
        "marc",
        "escri",
        "mand",
        "envi",
        "repl",
        "voice",
        "talk",
        "speak",
        "answer",
        "pick",
        "contest",
    ),
)
"""Parts of the words for ways to reach somebody; without one no long pattern is tried."""

_TO_ME = any_of(r"""
    me|\w+(ar|en|e)me|call ?back|(make|change|switch) (it|that)
    (someone|somebody|nurse|you|u) (call|text)
""")
_I_DID = re.compile(
    "\\b(?:llam|mand|marqu|habl)\u00e9\\b|\\b(?:les|yo|ya|le) (?:llame|mande|marque|hable)\\b"
)
_AT_TIMES = any_of("during|before|after|until|til|between|antes|despues|durante")
_WONDERS = any_of(r"\A(who|when|what|why|did|will|how|have|do|does|is|are|which|quien|cuando)")
_PHONE_NUMBER = re.compile(r"\+?[\d(][\d() .-]{5,}\d")


def read_contact(said: Said, *, is_asked: bool) -> str | None:
    """One of `CONTACTS`, or None when the text does not say."""
    wants: set[str] = set()
    refuses: set[str] = set()
    for phrase in said.phrases:
        form = phrase.plain
        if _COMPLAINS.search(form) or _I_DID.search(phrase.words.lower()):
            continue
        if not phrase.asks and _EITHER.search(form) and (is_asked or _SPEAKS_OF_IT.search(form)):
            return "either"
        refused = _refused(form)
        form = _NO_CALL.sub(" ", _NO_TEXT.sub(" ", form)).strip()
        wants |= _wished(form, asks=phrase.asks) - refused
        if is_asked and len(phrase.typed.split()) <= LONGEST_BARE:
            wants |= _bare(phrase) - refused
        if not (refused and _AT_TIMES.search(form)):
            refuses |= refused
    wants -= refuses
    if wants:
        return wants.pop() if len(wants) == 1 else "either"
    if refuses == {"call"}:
        return "text"
    return _pointed_at(said) if is_asked else None


def read_call_time(said: Said, *, is_asked: bool) -> str | None:
    """When a call is welcome: beside the wish for one, or anywhere when it was asked for."""
    spoken_of = (p for p in said.phrases if is_asked or _CALLS.search(p.plain))
    return next(filter(None, (call_time(phrase.words) for phrase in spoken_of)), None)


def _refused(form: str) -> set[str]:
    if not _speaks_of_ways(form):
        return set()
    refused = {"text"} if _NO_TEXT.search(form) else set()
    return refused | ({"call"} if _NO_CALL.search(form) else set())


def _speaks_of_ways(form: str) -> bool:
    return any(stem in form for stem in _STEMS)


def _wished(form: str, *, asks: bool) -> set[str]:
    """What a phrase asks for; in a question only what is to be done to "me" counts."""
    if not _speaks_of_ways(form) or (asks and (not _TO_ME.search(form) or _WONDERS.search(form))):
        return set()
    wishes = {"text"} if _TEXTS.search(form) else set()
    return wishes | ({"call"} if _CALLS.search(form) else set())


def _bare(phrase: Phrase) -> set[str]:
    """The way alone, whatever time or number stands beside it: "llamada despues de las 5"."""
    form = plain(_PHONE_NUMBER.sub(" ", without_times(phrase.words)))
    wishes = {"text"} if _BARE_TEXT.search(form) else set()
    return wishes | ({"call"} if _BARE_CALL.search(form) else set())


def _pointed_at(said: Said) -> str | None:
    if several_choices(said) in ((1, 2), (1, 2, 3)):
        return "either"
    number = leading_choice(said)
    if number is not None:
        return CONTACTS[number - 1] if number <= len(CONTACTS) else None
    return "either" if any(_WHATEVER.search(phrase.plain) for phrase in said.phrases) else None
