"""How somebody wants to be reached, and at what time if it is a call.

A text about texts is not a wish: "stop texting me" and "I missed your call" say nothing here.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.core.reading.choices import led_choice, several_choices, whole_choice
from bot.core.reading.phrases import Phrase
from bot.core.reading.plain import plain
from bot.core.text import clean

_CONTACTS = ("text", "call", "either")

_TEXT = (
    r"text(?:s|ing)?|messages?|messaging|sms|imessage|mensajes?|mensajitos?|mensajear|texto"
    r"|textos|textear"
)
_CALL = (
    r"(?:phone )?call(?:s|back)?|phone|telephone|phonecall|ring|llamada|llamadas|llamadita"
    r"|llamar|telefono|voice"
)
_REFUSED = (
    r"(?:(?:do|can|could) not (?:want |like |do |take |get |have |answer |talk on |use |always "
    r"|usually |be |me )*(?:a |any |the |to )*"
    r"|\bno (?:more |quiero |puedo |me )?(?:(?:contestar|recibir|tomar|por|a|las|los|gusta"
    r"|gustan|hacer|que me) )*"
    r"|\bnot (?:a |by |the |over |big on |on |through |via )*|\bwithout |\bstop |\bquit "
    r"|\bhate (?:talking on )?(?:the )?"
    r"|\b(?:instead of|rather than|than|(?<=text )over|(?<=texting )over|(?<=call )over"
    r"|(?<=texts )over|(?<=calls )over|en vez de|en lugar de|(?<=texto )que|(?<=mensaje )que"
    r"|(?<=llamada )que) (?:a |by |the |to |me |on |por |una |getting |get )*"
    r"|\bsin |\bdej(?:e|en|ar|a) de |\bplease no |\bodio )"
)
_NO_TEXT = re.compile(rf"{_REFUSED}(?:{_TEXT}|text me|me mand\w+|mand\w+|escrib\w+)\b(?: me)?")
_NO_CALL = re.compile(
    rf"{_REFUSED}(?:{_CALL}|call me|me llam\w+|llam\w+|marqu\w+|talk on)\b(?: me)?(?: calls?)?"
    r"|\bcan not (?:talk|answer|pick up)\b|\bno puedo (?:hablar|contestar)"
)
_FINE = (
    r"(?: me)? (?:is |are |would be |works?|will work|might be |sounds |esta |es |seria "
    r"|me )*(?:fine|good|best|better|ok|okay"
    r"|great|preferred|perfect|easier|easiest|cool|ideal|works?|first|only|please|pls|for me"
    r"|por favor|mejor|bien"
    r"|perfecto|funciona|conviene|a mi|nomas|nada mas|solamente|thanks|gracias)"
)
_WANTS = (
    r"(?:prefer|rather|like|want|need|love|by|via|through|over|with|use|do|get|send|just|only"
    r"|take|choose|pick|por|prefiero"
    r"|quiero|mejor|mejor por|un|una|en|con|mande\w*|manden\w*|mandar\w*|envi\w+"
    r"|appreciate) (?:me |to |be |get |a |an |the |un |una |por |que |let us |through |by |via "
    r"|quick |some )*"
)
_TEXTS = re.compile(
    rf"(?<!they )(?<!you )(?<!who )(?<!did )(?<!never )\btext me\b(?! (?:this|that|these|the|an?"
    rf"|your|directions|info|when (?:it|my))\b)|\b{_WANTS}(?:{_TEXT})\b|\b(?:{_TEXT}){_FINE}\b"
    r"|\bmessage me\b|\b(?:send|shoot|drop) me (?:a |an )?(?:quick )?(?:text|message|msg|sms)"
    r"|\breply (?:here|by text|to this)"
    r"|\b(?:you can|please|just|u can) (?:text|message)\b|\b(?:mand|envi)(?:e|en|a|ame|eme|enme"
    r"|arme)\w* (?:un |por |el )?(?:texto|mensaj\w+)"
    r"|\bescrib(?:a|an|e|ame|anme|eme|irme)\b|\bme (?:escriben?|escriba|mande|manden|textean)\b"
    r"|\btexte[ea]\w*"
    r"|\bby this text\b|\bkeep texting\b|\btexting\b.*\bprefer|\b(?:change|switch|make) (?:it "
    r"|that )?(?:to )?(?:a )?text\b|\bthen text\b|\b(?:be|get) (?:texted|messaged)\b"
    r"|\b(?:can|could|would|will|please|just|have) (?:you |u |yall |someone |somebody |please "
    r"|just )+text me\b(?! (?:this|that|the|an?|your)\b)"
)
_CALLS = re.compile(
    rf"(?<!they )(?<!people )(?<!friends )(?<!everyone )(?<!did you )(?<!you )(?<!do you "
    rf")(?<!who )(?<!never )(?<!not )\b(?:call|ring|phone) me\b(?! (?:[a-z]$|names\b|crazy|silly"
    rf"|old|stupid|maybe|dumb))"
    rf"|\b(?:you|u|yall|they|someone|somebody|one|person|nurse|doctor|team|staff) (?:can |could "
    rf"|may |should |please |to )+(?:just )?(?:call|phone|ring)\b(?! (?:in|my doctor|it|the))"
    rf"|\b(?:can|could|would|please have|have|want|like|need) (?:you |u |yall |someone "
    rf"|somebody |a person |anyone |a nurse |the doctor |to |please )+(?:call|phone"
    rf"|ring)\b(?! (?:in|it|my|you|yall|the|a)\b)"
    rf"|\b(?:give|gimme) (?:me )?(?:us )?(?:a )?(?:quick )?(?:call|ring|buzz|callback)"
    rf"|\b{_WANTS}(?:{_CALL})\b(?! (?:you|yall|number|you guys|my|your))"
    rf"|\b(?:{_CALL}|calling){_FINE}\b|\bcall ?back\b|\btalk (?:on|over) the phone\b"
    rf"|\bspeak (?:on|over) the phone\b|^(?:please )?call(?: me)?(?: please)?$|\b(?:be"
    rf"|get) called\b|\b(?:then|luego|despues) (?:a )?(?:call|llam\w+)\b|\b(?:change|switch"
    rf"|make) (?:it |that )?(?:to )?(?:a )?(?:phone )?call\b"
    r"|\bllam(?:e|en|ame|eme|enme|arme|emen|eneme|emelo)\b(?! a\b)|\bme (?:llam(?:e|en|an)|hable"
    r"|hablen|marque|marquen)\b(?! (?:de|sobre|ayer|hoy))"
    r"|\b(?:hablen|hable|marquen|marque|habla|marca)me\b(?! (?:de|sobre))|\bque me llam\w+"
    r"|\bsi me (?:hablan|llaman|marcan)\b|\bpor telefono\b|\bechen?me una llamada"
    r"|\bwhen you call\b|\bpueden? (?:llamar|marcar|hablar)(?:me)?\b"
)
_BARE_TEXT = re.compile(
    rf"^(?:(?:i|a|by|just|via|the|through|would|please|por|un|el|pues|um|yes|ok|mejor|prefer|txt"
    rf"|rather) )*(?:{_TEXT})(?: (?:its|it is|my|work|home|phone|cell|please|por favor|me|only"
    rf"|thanks|gracias|is|fine|message|messages|de texto|mejor|nomas|msg|msgs|first))*$"
)
_BARE_CALL = re.compile(
    rf"^(?:(?:i|a|by|just|via|the|through|would|please|my|on|at|to|por|una|el|pues|um|yes|ok"
    rf"|mejor|prefer|rather|be|llamada|cell|cel) )*(?:{_CALL}|call (?:my|him|her|us|our) \w+"
    rf"|called|cell|cel|celular|cellphone|cell phone|llame|llamen|llamenme|llameme|llamame"
    rf"|marquenme|hablenme)(?: (?:please|por favor|me|my|at|on|a|al|mi|cell|cel|celular|number"
    rf"|this|only|thanks|gracias|is|fine|call|calls|mejor|nomas|back))*$"
)
_EITHER = re.compile(
    r"\b(?:either|eiter|either or|both|ether|any of (?:them|those|the two)"
    r"|cualquiera(?! de (?:los|mis))|cualquier (?:forma|modo|manera|opcion)|los dos|las dos"
    r"|ambos|ambas"
    rf"|(?:{_TEXT}) (?:or|and|o|y|u|n|\/) (?:a |una |un |por )*(?:{_CALL})|(?:{_CALL}) (?:or|and"
    rf"|o|y|u|n) (?:a |un |una |por )*(?:{_TEXT})"
    r"|^text call$|^call text$|call or text|text or call|call and text|llame o (?:mande"
    r"|escriba)\w*)\b"
)
_WHATEVER = re.compile(
    r"^(?:(?:i|it|you|its|um|me|a mi|pues|really|honestly|oh|is|am|that|the|just|way|can|do"
    r"|use) )*"
    r"(?:whatever|whichever|any|anything|any way|anyway|any works|does not matter|do not matter"
    r"|no preference|do not care|do not mind|not picky|no matter"
    r"|up to you|you choose|you pick|however|all|all good|da igual|igual|es igual|lo mismo"
    r"|no importa|como (?:sea|quieran?|guste|gusten|puedan?|prefieran?|les convenga)"
    r"|lo que sea|el que sea|la que sea|como ustedes quieran|no tengo preferencia|indistinto"
    r"|donde sea|this (?:number|one|phone)|same number|este (?:numero|telefono)|este"
    r"|this number is (?:fine|good|best)|3)"
    r"\b.{0,24}$"
)

_CLOCK = (
    r"(?:\d{1,2}(?::\d\d)?\s?(?:a\.?m?\.?|p\.?m?\.?)?\b(?:ish)?|noon|midday|mediod[ií]a"
    r"|lunch(?:time)?|work|school|dinner|almuerzo)"
)
_MOMENT = (
    rf"(?:any\s?time|whenever|(?:between|from|entre)(?:\s+las?)?\s+{_CLOCK}\s*(?:and|to|y|a"
    rf"|-)\s*(?:las?\s+)?{_CLOCK}|(?:after|before|around|at|past|til|until|by|from|about"
    rf"|between)\s+{_CLOCK}"
    r"|(?:(?:early|late|mid|in the|during the)\s?)?(?:morn(?:ing)?s?|afternoons?|evenings?"
    r"|nights?|noon|midday|lunch(?:time)?)"
    r"|weekdays?|weekends?|(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?)?\b"
    r"|tomorrow|tmrw|today|tonight|asap|next week|this week"
    r"|\d{1,2}(?::\d\d)?\s?(?:-|to|a)\s?\d{1,2}(?::\d\d)?\s?(?:am|pm)?\b"
    r"|\d{1,2}(?::\d\d)?\s?(?:a\.?m\b|p\.?m\b|ish\b)"
    rf"|(?:despu[eé]s|antes|pasad[oa]s?|a partir)\s+de\s+(?:la[s]?\s+)?(?:{_CLOCK}|trabajo|comer"
    rf"|mediod[ií]a|l trabajo)|despu[eé]s del trabajo|saliendo del trabajo"
    rf"|entre\s+(?:las?\s+)?{_CLOCK}\s+y\s+(?:las?\s+)?{_CLOCK}|como a las? \d{{1,2}}"
    rf"|a las?\s+{_CLOCK}"
    r"|(?:por|en|de) las? (?:ma[ñn]anas?|tardes?|noches?)|temprano|ma[ñn]anas?|tardes?|noches?"
    r"|a cualquier hora|cuando (?:sea|quieran?|gusten?|puedan?)|cualquier hora"
    r"|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bados?|domingos?|entre semana|hoy|pronto)"
)
_TIME = re.compile(
    rf"\b{_MOMENT}(?:[\s,]*(?:(?:and|or|y|o|on|to|the|in|is|best|por|de|la|el|los|a|las|through"
    rf"|thru|before|after|between|&|-)\s+)*{_MOMENT})*",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\+?[\d(][\d() .-]{5,}\d")
_COMPLAINT = re.compile(
    r"\b(?:you|u|yall|you all|they|nobody|no one)(?: guys| all)? (?:never|did not|have not"
    r"|do not|ever)"
    r"(?: even)? (?:call|text|answer|return)"
)
_TO_ME = re.compile(
    r"\bme\b|\b(?:make|change|switch) (?:it|that)\b|(?:ar|en|e)me\b|\b(?:someone|somebody|nurse"
    r"|you|u) (?:call|text)|\bcall ?back"
)
_I_DID = re.compile(
    r"\b(?:llam|mand|marqu|habl)\u00e9\b|\b(?:les|yo|ya|le) (?:llame|mande|marque|hable)\b"
)
_AT_TIMES = re.compile(r"\b(?:during|before|after|until|til|between|antes|despues|durante)\b")
_WONDERS = re.compile(
    r"^(?:who|when|what|why|did|will|how|have|do|does|is|are|which|quien|cuando)\b"
)
_ENDS_TEXT = re.compile(rf"\b(?:{_TEXT})$")
_ENDS_CALL = re.compile(rf"\b(?:{_CALL}) there$|\b(?:so|then|please) (?:{_CALL})$")
_LONGEST_TIME = 60


def read_contact(text: str, phrases: Sequence[Phrase], *, is_asked: bool) -> str | None:
    """ "text", "call", "either", or None when the text does not say."""
    wants: set[str] = set()
    refuses: set[str] = set()
    for phrase in phrases:
        form = phrase.plain
        if _COMPLAINT.search(form) or _I_DID.search(clean(phrase.words).lower()):
            continue
        if (
            _EITHER.search(form)
            and not phrase.asks
            and (is_asked or " " in form)
            and _speaks_of_contact(form, is_asked)
        ):
            return "either"
        refused = {"text"} if _NO_TEXT.search(form) else set()
        refused |= {"call"} if _NO_CALL.search(form) else set()
        form = _NO_CALL.sub(" ", _NO_TEXT.sub(" ", form)).strip()
        wants |= _wished(form, asks=phrase.asks) - refused
        if is_asked:
            wants |= _bare(phrase) - refused
        if not (refused and _AT_TIMES.search(form)):
            refuses |= refused
    wants -= refuses
    if len(wants) == 2:
        return "either"
    if wants:
        return wants.pop()
    if refuses == {"call"}:
        return "text"
    return _numbered(text, phrases) if is_asked else None


def read_call_time(phrases: Sequence[Phrase], *, is_asked: bool) -> str | None:
    """When a call is welcome, in the texter's words: "after 5pm". At most 60 characters."""
    for phrase in phrases:
        if not is_asked and not _CALLS.search(phrase.plain):
            continue
        found = _TIME.search(clean(phrase.words))
        if found:
            return found[0].strip(" ,")[:_LONGEST_TIME]
    return None


def _speaks_of_contact(form: str, is_asked: bool) -> bool:
    return is_asked or re.search(rf"\b(?:{_TEXT}|{_CALL}|llame)\b", form) is not None


def _wished(form: str, *, asks: bool) -> set[str]:
    """What a phrase asks for; in a question only what is to be done to "me" counts."""
    if asks and (not _TO_ME.search(form) or _WONDERS.search(form)):
        return set()
    wishes = set()
    if _TEXTS.search(form):
        wishes.add("text")
    if _CALLS.search(form):
        wishes.add("call")
    return wishes


def _bare(phrase: Phrase) -> set[str]:
    """The way alone, whatever time or number stands beside it: "llamada despues de las 5"."""
    form = plain(_NUMBER.sub(" ", _TIME.sub(" ", clean(phrase.words))))
    wishes = {"text"} if _BARE_TEXT.search(form) or _ENDS_TEXT.search(form) else set()
    has_call = _BARE_CALL.search(form) or _ENDS_CALL.search(form)
    return wishes | ({"call"} if has_call else set())


def _numbered(text: str, phrases: Sequence[Phrase]) -> str | None:
    number = whole_choice(text)
    if number is None and several_choices(text) in ((1, 2), (1, 2, 3)):
        number = 3
    if number is None and phrases:
        led = led_choice(phrases[0].words)
        number = led[0] if led else whole_choice(phrases[0].words)
    if number is not None:
        return _CONTACTS[number - 1] if number <= len(_CONTACTS) else None
    return "either" if any(_WHATEVER.search(phrase.plain) for phrase in phrases) else None
