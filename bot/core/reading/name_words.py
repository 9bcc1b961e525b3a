"""The words around a name: what leads to one, what follows it, what may be part of one.

Only lists live here, folded and without apostrophes; `names.py` says what they mean.
"""

from __future__ import annotations

_PARTICLES = """
    abu al bin bint da de del den der di dos e el ibn la las los san santa van von y
"""

_TITLES = """
    capt captain doctor don dona dr dra miss mister mr mrs ms mx pastor prof rev reverend senor
    senora senorita sergeant sgt sr sra srta
"""

_FILLERS = """
    actually afternoon alright also and both btw buenas bueno buenos claro correction course dias
    evening fine good greetings haha hello hey hi hiya hm hmm hola howdy just k lol maam mhm morning
    no noches of oh ok okay oops perdon please pues si sir so sorry sure tardes thanks there ugh
    uh uhh uhhh um umm ummm wait well y yeah yep yes yo
"""

_LEADS = """
    name is spelled, the name is spelled, names, name,
    my full name is, my legal name is, my real name is, my first name is, my name would be, my
    name is, my names, my name, name is, the name is, the names, i go by, everyone calls me,
    everybody calls me, people call me, they call me, friends call me, you can call me, u can
    call me, you may call me, just call me, call me, me llamo, mi nombre es, mi nombre completo
    es, mi nombre, nombre, el nombre es, me dicen, me llaman, me puede llamar, change my name
    to, change the name to, change name to, first name is, i am called, last name is, my last
    name is, mi apellido es
"""

_ASKED_LEADS = """
    first, put, use, prefer, i prefer, you can use, spelled, its spelled, se escribe, it should
    be, it should say, put me down as, put me down for, put me as, put down, pongale, ponga,
    digame, dime, first name, primer nombre, u can put, u can just put, you can put, you can
    just put, you can put down, u can put down, u can use, u can just use, you can just use, name
    down as, just put, apellido, mine is, el mio es, goes by, me puede decir, name to, names, a
    nombre de, name, last name, name would be, use my
"""

_WEAK_LEADS = """
    its me, it is me, soy yo, its, it is, it s, this is, im, i am, i m, soy, yo soy, habla, es,
    le habla, le escribe
"""

_ASKED_WEAK_LEADS = """
    aqui, con, this, am
"""

_LEADS_INSIDE = """
    its, my name, me llamo, mi nombre, im, i am, soy, yo soy
"""

_TRAILERS = """
    here, thanks, thank you, thank u, ty, thx, please, pls, plz, gracias, por favor, porfavor,
    porfa, btw, is fine, is good, is ok, works, is my name, es mi nombre, mucho gusto, nice to
    meet you, and you, y usted, a sus ordenes, para servirle, he him, she her, they them, he him
    his, she her hers, they she, she they, lol, haha, will do, will work, is what i go by, for
    short, sir, maam, or whatever, i guess, esta bien, is it, i think, a secas, nada mas, nomas,
    solamente, only, just, speaking, por aca, aqui, is all you need, is all you get, is what
    everyone calls me, es como me dicen, with a k, with a c, con k, con c
"""

_SURNAMES = """
    alegria amor arias bacon baker ball banks barrera battle bean bell berry best bird bishop
    black blanco bond bravo brown bueno bush caballero calle campos carpenter casas case cash
    castillo chase cherry church cook cortes crane cross cruz cuevas day del delgado diamond
    doctor dollar drake duran early england espinosa farmer field fields fisher flores foot ford
    forest fox franco french friend frost fuentes gallo garza gold goodman grant gray green grey
    guerra guy guzman hall han hand hardy hart head heard herrera high hill hood hope house hunt
    hunter ibarra iglesias jimenez june key king knight lamb land lane lara law leal leon light
    little lobo long lord love low luna major man mann march mark marks marsh mason match may
    means medina mercy mesa metal miller mills minor mix money moody moon moore mora more moreno
    moss nice nieto night noble north page park parks past pay paz peace pena penny pepper pick
    pike pino plant player pool poor pope post power powers prado pretty price pride quintero
    rain ramos rangel ray read reader rey reyes rice rich rico right ring rios rivers rock rojas
    root rosa rose rubio ruiz sage salas sand santos self sharp sharpe shell shields ship shore
    short sides silver skinner small smart snow sound speed spring star steel stone storm stout
    street strong summers sun swan sweet tapia taylor terry toro tower town tree true truth
    valle vance vega viejo villa walker wall ward ware water waters weeks wells west white wild
    wing winter winters wise wolf wood woods works worth wright young younger zapata
"""

_RELATIVES = """
    amiga amigo aunt brother caregiver cuidadora dad daughter esposa esposo father friend
    guardian hermana hermano hija hijo husband madre mama mom mother padre papa partner sister
    son spouse uncle wife
"""

_GOES_ON = """
    also and are at because busco but calling can como con could cuanto do estoy for from has
    have here hoping how i id im inquiring interested is its ive just llamo looking my name
    necesito need new nueva nuevo pero que quiero so soy tambien tengo texting the trying u want
    wanted what when where would y you
"""

_NOT_LAST = """
    afternoon and at can for from gracias hello here hi how i is morning new no patient please
    soy speaking thank thanks the today tomorrow what yes you
"""


def _phrases(text: str) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(phrase.split()) for phrase in text.split(","))


PARTICLES = frozenset(_PARTICLES.split())
TITLES = frozenset(_TITLES.split())
POLITE_TITLES = frozenset({"mr", "mrs", "ms", "mx", "senor", "senora", "senorita", "sra", "srta"})
FILLERS = frozenset(_FILLERS.split())
"""What may stand before a lead-in: "ok so my name is"."""

LEADS = _phrases(_LEADS)
"""After these even a rare word is a name."""

ASKED_LEADS = LEADS | _phrases(_ASKED_LEADS)
"""With the question open these lead to a name too: "put Sam"."""

WEAK_LEADS = _phrases(_WEAK_LEADS)
"""After these anything may come: "im kim", "im tired"."""

ASKED_WEAK_LEADS = WEAK_LEADS | _phrases(_ASKED_WEAK_LEADS)

LEADS_INSIDE = _phrases(_LEADS_INSIDE)
"""Those that also count in the middle: "correct but my name is Jon"."""

TRAILERS = _phrases(_TRAILERS)
SURNAMES = frozenset(_SURNAMES.split())
"""Everyday words that are family names right after a given name."""

RELATIVES = frozenset(_RELATIVES.split())
GOES_ON = frozenset(_GOES_ON.split())
"""Words a new clause begins with: "kim and i need"."""

NOT_LAST = frozenset(_NOT_LAST.split())
"""Words that are no part of a name even where every word has a capital."""

WHOSE = frozenset({"her", "his", "their", "the", "a", "su", "la", "el"})
ONLY = frozenset({"just", "only", "solo", "nomas", "really", "actually"})
NUMERALS = frozenset({"ii", "iii", "iv"})
MISSPELLED_NAME = frozenset({"anme", "nmae", "naem", "nam", "nme"})
NEVER_ALONE = frozenset({"my", "so", "to"})
SHORT_NAMES = NEVER_ALONE | {"an", "do", "ha", "le", "su", "van"}
"""Vietnamese, Korean and Chinese names that are everyday words here: "An Nguyen"."""
