"""What a text of ours must not say, whoever wrote it: the claim guard and the carrier's words.

Only rules about a finished text live here, for the script and for staff replies alike; nothing
knows where a text comes from. A finding names the words and what to say instead.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Literal

from bot.core.conversation import Lang
from bot.core.text import clean

Rule = Literal[
    "drug", "dose", "price", "promotion", "claim", "urgency", "link", "advice", "diagnosis",
    "privacy", "reply_word",
]  # fmt: skip

CARRIER_RULES: tuple[Rule, ...] = ("drug", "dose", "price")
"""What carriers filter (Twilio 30941 and 30007), though it may be true and approved."""

PLATFORM_WORDS = (
    "STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT",
    "START", "UNSTOP", "HELP", "INFO",
)  # fmt: skip
"""The platform acts on these before we see them. Source: Twilio, default keyword handling."""


@dataclass(frozen=True, slots=True)
class Finding:
    """The broken rule, the very words, and a sentence on what to do instead."""

    rule: Rule
    words: str
    remedy: str


@dataclass(frozen=True, slots=True)
class _Guard:
    """Patterns are for plain text (`_plain`); `harmless` are phrases one may find them in."""

    rule: Rule
    remedy: str
    forbidden: re.Pattern[str]
    harmless: re.Pattern[str]


def lint(text: str, lang: Lang, *, strict: bool = True) -> tuple[Finding, ...]:
    """Everything in a text that must not be texted, in the order it stands there.

    Both languages are looked for in every text, because people mix them; `lang` keeps out what
    is harmless in one ("sale" in Spanish). Without `strict` the carrier's rules are left out:
    what a clinic approved may name a price. Raises: nothing.
    Source: FTC Act section 5; FDA warning of 2023-10-10; Twilio Messaging Policy, error 30941.
    """
    shown = clean(text)
    plain = _plain(shown)
    found = _reply_words(shown)
    for guard in (*_GUARDS, *_GUARDS_OF[lang]):
        if strict or guard.rule not in CARRIER_RULES:
            rest = guard.harmless.sub(_blank, plain)
            found += [
                (m.start(), Finding(guard.rule, shown[m.start() : m.end()], guard.remedy))
                for m in guard.forbidden.finditer(rest)
            ]
    return tuple(finding for _, finding in sorted(found, key=lambda at: at[0]))


def grade(text: str) -> float:
    """The US school grade that reads an English text with ease; 0 for an empty one.

    Flesch-Kincaid; a number counts as one short word, a colon before a space ends a sentence.
    Source: Kincaid et al. 1975, Derivation of new readability formulas.
    """
    words = re.sub(r"\d[\d\-/:]*", "5", text).split()
    if not words:
        return 0.0
    parts = re.split(r"[.!?:]+(?:\s|$)", " ".join(words))
    sentences = max(1, sum(1 for part in parts if part.strip()))
    syllables = sum(_syllables(word) for word in words)
    return max(0.0, 0.39 * len(words) / sentences + 11.8 * syllables / len(words) - 15.59)


def _syllables(word: str) -> int:
    letters = re.sub(r"[^a-z]", "", word.lower())
    if len(letters) > 3 and not letters.endswith("le"):
        letters = letters.removesuffix("e")
    if len(letters) > 4 and letters.endswith("ed") and letters[-3] not in "td":
        letters = letters[:-2]
    return max(1, len(re.findall(r"[aeiouy]+", letters)))


def _plain(shown: str) -> str:
    """Lower case without accents, letter for letter, so that every place stays the same."""
    return "".join(unicodedata.normalize("NFD", c)[0].lower()[0] for c in shown)


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


_WORD = rf"(?:{'|'.join(PLATFORM_WORDS)})\b"
_SHOUTED = re.compile(rf"\b{_WORD}")
_OFFERED = re.compile(
    r"\b(?:reply|answer|responda|conteste|mande|escriba)"
    rf"(?: with| con)?(?: the word| la palabra)? [\"']?{_WORD}",
    re.IGNORECASE,
)
# How carriers want STOP, HELP and START explained; anywhere else they read as answer choices.
_NOTICE = re.compile(
    r"\b(?:(?:Reply|Text|Responda|Mande|Escriba) )?(?:"
    r"STOP (?:to (?:end|opt out|unsubscribe)|ends(?: texts)?|para terminar|termina(?: textos)?)"
    r"|HELP (?:for help|para ayuda)"
    r"|START (?:if you change your mind|to get texts again|si cambia de idea|para recibir textos)"
    r")\b"
)
_REPLY_WORD_REMEDY = (
    "The phone company acts on this word before we see it. Offer another, such as SKIP or PERSON."
)


def _reply_words(shown: str) -> list[tuple[int, Finding]]:
    rest = _NOTICE.sub(_blank, shown)
    by_end = {m.end(): m for regex in (_SHOUTED, _OFFERED) for m in regex.finditer(rest)}
    return [(m.start(), Finding("reply_word", m[0], _REPLY_WORD_REMEDY)) for m in by_end.values()]


def _any_of(phrases: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(phrases) or '(?!)'})(?!\w)")


def _guard(rule: Rule, remedy: str, *forbidden: str, harmless: tuple[str, ...] = ()) -> _Guard:
    return _Guard(rule, remedy, _any_of(forbidden), _any_of(harmless))


_TREATMENT = r"(?:(?:treatment|infusion|medicine)s?|therapy|tratamientos?|infusiones|terapias?)"
_MEDS = r"(?:meds?|medic\w+|pills?|pastillas?|doses?|dosage|dosis|antidepress?\w+)"
_DRUGS = (
    r"zoloft|sertralin[ea]|prozac|fluoxetin[ea]|lexapro|escitalopram|celexa|citalopram|paxil"
    r"|paroxetin[ea]|effexor|venlafaxin[ea]|cymbalta|duloxetin[ea]|wellbutrin|bupropion|trazodon[ea]"
    r"|remeron|mirtazapin[ea]|seroquel|quetiapin[ea]|abilify|aripiprazole?|lamictal|lamotrigin[ea]"
    r"|lithium|litio|xanax|alprazolam|klonopin|rivotril|clonazepam|ativan|lorazepam|valium|diazepam"
    r"|midazolam|propofol|adderall|vyvanse|ritalin|ambien|zolpidem|oxycodone|oxycontin|hydrocodone"
    r"|vicodin|percocet|tramadol|morphine|morfina|fentanyl|fentanilo|methadone|metadona|suboxone"
    r"|buprenorphine|naltrexone|gabapentina?|psilocybin|mdma|lsd|cannabis|marijuana|marihuana|cbd"
    r"|thc|kratom|ozempic|semaglutide|viagra|cialis"
)

_GUARDS = (
    _guard(
        "drug",
        'Say "the treatment" or "the infusion": carriers block texts that name a drug (Twilio '
        "30941), and a lock screen may show it.",
        r"(?:es|ar|r|s)?[ck]et[ae]m[ie]n[ea]s?|keta|ketalar|spravato|special k",
        _DRUGS,
    ),
    _guard(
        "dose",
        "No doses by text. The medical team tells them in person or by phone.",
        r"\d+(?:[.,]\d+)? ?(?:mg|mcg|ug|ml|cc|milligrams?|miligramos?)(?:/kg)?",
        r"(?:mg|milligrams?|miligramos?)(?:/| per | por )(?:kg|kilo)",
    ),
    _guard(
        "price",
        "No prices by text (Twilio 30941). Offer that the team goes over costs with them.",
        r"\$ ?\d+(?:[.,]\d+)*",
        r"\d+(?:[.,]\d+)* ?(?:dollars|usd|bucks|dolares|pesos)",
    ),
    _guard(
        "promotion",
        "No discounts or special prices by text: carriers filter them, and people in pain are "
        "not to be sold to.",
        r"discount\w*|\d+ ?% off|coupons?|promo(?:tion|code)?s?|low[- ]cost|affordable|cheap\w*",
        r"(?:special|great|package) (?:offer|price|rate|deal)s?",
        r"free (?:consult\w*|visits?|infusions?|sessions?|evaluations?|trials?|gifts?)",
        r"descuentos?|promocion(?:es)?|ofertas?|rebajas?|cupon(?:es)?|barat[oa]s?|economic[oa]s?",
        r"(?:consulta|cita|infusion|sesion|evaluacion) gratis",
    ),
    _guard(
        "claim",
        'Promise nothing: "it helps some people, not all", and the medical team goes over '
        "benefits and risks.",
        r"cur(?:e|es|ed|ing|a|an|ara|ado)|guarante\w+|garantiz\w+|garantias?",
        r"miracles?|milagro\w*|breakthroughs?|revolutionary|life[- ]changing|game[- ]chang\w+",
        r"risk[- ]free|no risks?|sin riesgos?|(?:non|not|isn't)[- ]addictive|no es adictiv[oa]",
        r"no (?:causa|crea) (?:adiccion|dependencia)",
        r"fda[- ]approved|approved by the fda|aprobad[oa]s? por la fda",
        r"proven|clinicamente (?:com)?probad[oa]s?",
        r"(?:more|most) (?:potent|powerful|effective)|(?:stronger|safer) than|superior to",
        r"(?:better|faster) than (?:\w+ )?(?:antidepressants?|pills?|medic\w+|treatments?)",
        r"mas (?:potente|fuerte|efectiv[oa]|eficaz)s?|mas segur[oa]s? que",
        r"mejor(?:es)? que (?:\w+ )?(?:antidepresivos?|pastillas?|medic\w+|tratamientos?)",
        r"(?:the|our) (?:best|fastest|safest|leading) (?:treatment|clinic|medicine|option|care)s?",
        r"(?:el|la|los) mejor(?:es)? (?:tratamiento|consultorio|clinica|medicina|cuidado)s?",
        rf"(?:very|highly) effective|effective (?:{_TREATMENT}|alternative|for)",
        rf"(?:it|this|{_TREATMENT})(?:'s| is| are) (?:\w+ )?(?:safe|gentle|painless|effective)",
        rf"(?:safe|gentle|natural|painless) {_TREATMENT}|safe (?:and|&) (?:effective|gentle|easy)",
        rf"{_TREATMENT} (?:es|son) (?:\w+ )?segur[oa]s?|tratamientos? (?:segur|efectiv)os?",
        r"(?:muy|es|son) efica(?:z|ces)|segur[oa] y efica\w+",
        r"(?:completely|totally|perfectly|100 ?%) safe",
        r"(?:no|few|fewer|sin|menos|pocos) (?:side effects|efectos secundarios)",
        r"(?:works?|relief|results|actua|funciona|alivio) (?:with)?(?:in|en) "
        r"(?:(?:minutes|hours|minutos|horas)|(?:just )?(?:\d+|an?|one|two|un|una) (?:minut|h)\w+)",
        r"(?:instant|immediate|permanent|lasting) (?:relief|results)",
        r"(?:alivio|resultados?) (?:inmediat|instantane|permanente)\w*",
        r"rewir\w+|(?:repairs?|resets?|regrows?|heals?) (?:your|the) (?:brain|mind)",
        r"(?:repara|reinicia|sana) (?:su|el|la|tu) (?:cerebro|mente)",
        r"(?:ends?|relieves?|eliminates?|erases?) (?:your |the )?(?:depression|anxiety|ptsd|pain)",
        r"(?:elimina|quita|borra) (?:su |la |el )?(?:depresion|ansiedad|tept|dolor)",
        r"\d+ ?(?:%|percent|por ciento)(?: of| success| de| effective)|success rate|tasa de exito",
        r"(?:5|five)[- ]star|(?:our|many) patients (?:say|love|rave)",
        r"before[- ]and[- ]after (?:photo|stor|picture)\w+",
        r"you(?:'ll| will) (?:feel|get|be) (?:much )?(?:better|cured)|will work for you",
        r"le va a (?:funcionar|curar)|va a (?:mejorar|sanar)",
        harmless=(
            "fda approved it as an anesthetic",
            "(?:not|never|isn't) (?:fda[- ]approved|proven)",
            "notice relief within hours",
            "sienten alivio en horas",
            r"(?:can't|cannot|can not|not|no) (?:\w+ ){0,2}(?:guarante|garantiz)\w+",
            "(?:not|no|isn't|never) (?:an? )?cure",
            "(?:if|whether|when|is) it(?:'s| is)? safe",
            "safe to (?:call|talk|text|speak|leave|park)",
        ),
    ),
    _guard(
        "urgency",
        "No pressure: leave the time limit out.",
        r"act now|hurry|last chance|don't miss|before it's too late|today only|filling up fast",
        r"limited (?:spots?|time|slots?|openings?|offer)|only \d+ (?:spots?|slots?|openings?) left",
        r"apresurese|dese prisa|ultim[oa]s? (?:oportunidad|lugares|cupos)|cupos? limitados?",
        r"solo (?:por )?hoy|aproveche|no se lo pierda",
        harmless=("no (?:need to )?hurry", "don't hurry"),
    ),
    _guard(
        "link",
        "Carriers block short links. Write the clinic's own address out.",
        r"(?:bit\.ly|tinyurl\.com|goo\.gl|t\.co|ow\.ly|is\.gd|buff\.ly|rebrand\.ly|cutt\.ly|rb\.gy"
        r"|tiny\.cc|shorturl\.at|t\.ly|bl\.ink|v\.gd|fb\.me|lnkd\.in|linktr\.ee|wa\.me)(?:/\S*)?",
    ),
    _guard(
        "advice",
        "No advice on medicines by text. Say that the medical team, or whoever prescribed it, "
        "goes over that with them.",
        r"(?:stop|quit|start|keep|skip|halve|double|continue|resume) (?:taking|using)",
        rf"(?:stop|quit|skip|hold|take|taper|increase|lower|double|halve) (?:your|the) {_MEDS}",
        rf"(?:take|skip) (?:an?|one|two|\d+|half|more)(?: extra)? {_MEDS}",
        r"(?:deje|dejar|suspenda|pare) de (?:tomar|usar)",
        rf"(?:deje|suspenda|interrumpa|suba|baje|aumente|tome) (?:su|la|sus|las|una|otra) {_MEDS}",
        harmless=(
            r"(?:don't|do not|never|without|no) (?:\w+ ){0,2}(?:taking|using|tomar|usar)",
            rf"(?:don't|do not|never|without|no) (?:\w+ ){{0,3}}{_MEDS}",
        ),
    ),
    _guard(
        "diagnosis",
        "No diagnosis by text. Say what the next step is instead.",
        r"you (?:sound|seem|look|must be|are) (?:\w+ )?(?:depressed|bipolar|manic|addicted)",
        r"you (?:\w+ )?have (?:an? |severe |major )?(?:depression|anxiety|ptsd|panic disorder)",
        r"(?:sounds|looks) like (?:an? |severe |major )?(?:depression|anxiety|ptsd|bipolar)",
        r"(?:suena|parece|se ve|se oye) (?:muy )?(?:deprimid|ansios|bipolar|adict)\w*",
        r"usted (?:tiene|padece|sufre)(?: de)? (?:depresion|ansiedad|tept)",
        harmless=(r"(?:if|whether|when|do) you (?:\w+ )?\w+ (?:\w+ )?\w+",),
    ),
    _guard(
        "privacy",
        "Texts are never fully private: do not say they are.",
        r"hipaa[- ](?:compliant|secure|certified|approved)|cumpl\w+ con hipaa",
        r"(?:completely|fully|totally|100 ?%) (?:private|secure|confidential|anonymous)",
        r"(?:totalmente|completamente|100 ?%) (?:privad|segur|confidencial)\w*",
        harmless=(r"(?:not|\w+n't|never) (?:fully|completely|totally|100 ?%) \w+",),
    ),
)

_GUARDS_OF: dict[Lang, tuple[_Guard, ...]] = {
    "en": (
        _guard(
            "promotion",
            "No sales by text: carriers filter them.",
            r"(?:on|for) sale|sale (?:price|ends)|save (?:\$ ?\d+|money|up to|\d+ ?%)",
        ),
    ),
    "es": (),
}
