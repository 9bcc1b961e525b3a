"""How somebody might pay: insurance, themselves, or not sure yet.

The plan's name stays in their words; a member number does not (`answers.py` strikes it out).
"""

from __future__ import annotations

from bot.core.reading.choices import leading_choice
from bot.core.reading.patterns import all_of, any_of
from bot.core.reading.phrases import Said
from bot.core.reading.terms import INSURER_PHRASES, INSURERS, named

PAYS = ("insurance", "self_pay", "unsure")

_UNSURE = any_of(r"""
    not ((really|quite|too|so|yet|100) )*sure|unsure|(do|did) not (really )?know|idk|no idea
    depends|depending|undecided|have not decided|will see|it varies
    no se(?! preocupe)|no lo se|no estoy segur[oa]|depende|ni idea|no he decidido|quien sabe
    tal vez|quizas?|\A((i|we|have|got|um|no) )*(none|neither|ninguno|ninguna)( (yet|so far
    ..|of (those|them|these|the above)|for now|at the moment|todavia|por ahora|de (esos|esas|los
    .. dos)))*\Z
    (have|had) not ((really|quite|yet) )*(figured|thought|worked|gotten|looked|checked)
""")
_NONE = any_of("""
    (do|did) not have ((any|health|medical) )*insurance|no ((health|medical) )?insurance|uninsured
    lost my insurance|without insurance|not insured
    not (use|using|through|going through|going to use) ((my|any) )?insurance
    (no tengo|sin|no cuento con) (seguro|aseguranza)
""")
_SELF = any_of(
    r"""
    self ?pay(ing)?|out of pocket|private ?pay|cash( ?pay| only)?|cash ?app
    pay(ing)? ((for )?(it|this) )?(myself|on my own|private(ly)?|in full|up ?front)
    ((i|we) (will|can|would|could|am going to)|ill|id) (just )?pay( (for it|it all|it))?{end}
    por mi (propia )?cuenta|de mi (bolsa|bolsillo|parte)|(en )?efectivo|al contado
    pagar? (yo|en efectivo|de mi|por mi|al contado)|yo ((lo|la) )*pag(o|aria|are)
""",
    end=r"(?=\Z| [,.])",
)
_SELF_ASKED = any_of("self|(my|own) pocket|on my own|mi bolsillo|particular|yo mism[oa]")
_MEANS = any_of("""
    myself|me|(credit|debit)( card)?|card|hsa|fsa|check|zelle|venmo|privately|care ?credit|payments
    loan|financing|privado|tarjeta|yo
""")
_INSURED = any_of(
    r"""
    {by} ((my|our|his|her|the|a|good|great|health|medical|private|some|still|\w+) )?insurance
    insured (with|by|through)|tengo (\w+ )?{seguro}
    (con|por|uso|usar|usaria|usare|mediante|de) ((mi|el|la|un|su) )*{seguro}
    """,
    by="use|using|with|through|bill|via|have|having|got|by|on|my|our|his|her|run it through|under",
    seguro="(seguro|aseguranza)",
)
_SAYS_INSURANCE = all_of(
    r"""
    ({opening} )*{insurance}( {after})*
    """,
    opening="i|have|it|is|um|oh|yes|si|por|con|el|the|through|would|be|think|probably|mi|my|la|pues"
    "|creo que|hopefully|health|medical|medico|de|use|using|una?|private",
    insurance="insurances?|insured|ins|seguros?(?! que)|aseguran[zs]a|asegurad[oa]",
    after=r"please|por favor|i think|i guess|medico|hopefully|if (they|it|you) \w+.*|if possible"
    r"|creo|plan|company|del? (\w+ )*\w+|thanks|gracias|for now",
)
_OWNS = any_of("""
    i|we|my|have|has|got|am|use|using|through|under|on|covered by|insured|insurance|plan
    tengo|mi|con|uso|estoy|seguro|aseguranza
""")
_SURE_OF_INSURANCE = any_of(r"""
    \A(insurance|self|cash|seguro)(?= )|(have|got|tengo) (insurance|seguro|aseguranza)
""")
_THROUGH = any_of("""
    (thru|through|from|via) ((my|his|her|our|the) )*(work|job|employer|company|union|school|spouse
    ..|husband
    ..|wife|parents?|mom|dad|market ?place|state|county|military|va)
""")
_ABOUT_COVERAGE = any_of("covers?|cubren?|denied|hate|new")
_INSURERS = INSURERS | INSURER_PHRASES | {"ahccs", "va", "community care", "veterans affairs"}
"""Veterans are covered by the VA or its community care; `ahccs` is what the plain form makes of
AHCCCS, Arizona's Medicaid."""

_INSURERS_BEGIN = frozenset(name.split()[0] for name in _INSURERS)
_WORDS_TOO = frozenset(
    {
        "va",
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
)


def read_pay(said: Said, *, is_asked: bool) -> str | None:
    """One of `PAYS`, or None. A question about insurance says nothing."""
    for phrase in said.phrases:
        is_short = is_asked and len(phrase.plain.split()) <= 2
        pays = _stated(phrase.plain, is_asked=is_asked) if is_short or not phrase.asks else None
        if pays:
            return pays
    number = leading_choice(said) if is_asked else None
    return PAYS[number - 1] if number is not None and number <= len(PAYS) else None


def _stated(form: str, *, is_asked: bool) -> str | None:
    if is_asked and _UNSURE.search(form) and not _SURE_OF_INSURANCE.search(form):
        return "unsure"
    if _NONE.search(form):
        return "self_pay"
    if _SELF.search(form) or (is_asked and _SELF_ASKED.search(form)):
        return "unsure" if is_asked and "insurance" in form else "self_pay"
    if _names_insurer(form, is_asked=is_asked) and (is_asked or _OWNS.search(form)):
        return "insurance"
    if _ABOUT_COVERAGE.search(form) and not is_asked:
        return None
    if _INSURED.search(form) or (is_asked and _says_insurance(form)):
        return "insurance"
    is_means = is_asked and len(form.split()) <= 5 and _MEANS.search(form)
    return "self_pay" if is_means else None


def _says_insurance(form: str) -> bool:
    return bool(_SAYS_INSURANCE.search(form) or _THROUGH.search(form))


def _names_insurer(form: str, *, is_asked: bool) -> bool:
    if _INSURERS_BEGIN.isdisjoint(form.split()):
        return False
    insurers = (name for _, _, name in named(form, _INSURERS))
    return any(is_asked or name not in _WORDS_TOO for name in insurers)
