"""The words the screens must not miss, and the slang for them. Tables only."""

from __future__ import annotations

from bot.core.reading.plain import SHORTHAND

WATCHED = frozenset(
    """
        alive anymore attempt attempted bleeding breath breathe breathing bridge bullet
        burden burning cutting dead death die died dies dying existing exist exists gun
        hang hanging harm harming harmed hurt hurting kill killed killing kills kms
        knife live living myself himself herself themselves noose overdose overdosed
        overdosing overdoses pills pistol poison razor rope shoot slit suicide suicidal
        suicides suicidality tonight unalive unaliving unalived wrist wrists ending
        everything everyone nobody goodbye forever depressed depression hopeless
        thoughts thought thinking chest heart seizure seizures seizing stroke
        unconscious unresponsive swelling swollen throat allergic reaction anaphylaxis
        ambulance emergency fainted collapsed choking slurred drooping convulsing
        convulsions passed muero muera mueres reaccion alergica alergia
        matar matarme matarse morir morirme morirse muerta muerto
        muerte suicidio suicidarme suicidarse suicida suicidas suicidar vivir vida
        quitarme quitarse despertar desaparecer pastillas cortarme lastimarme ahorcarme
        sobredosis respirar respira pecho convulsion convulsiones convulsionando desmayo
        desmayada desmayado inconsciente garganta ambulancia emergencia sangrando
        infarto derrame adelante acabar terminar stop stopped stopping unsubscribe
        unsubscribed texting texts messages messaging message remove cancel quit number
        mensajes mensaje textos escribirme contacting contact delete
    """.split()
)
"""Found behind any disguise. From five letters on also behind a slip of the finger."""

GLUE = frozenset(
    """
        i to the it all me my and a of off want wanna gonna going not dont no just be so
        life self end cant do feel like am im him her with in on please now up yo me
        quiero no a mi ya mas
    """.split()
)
"""Small words that people run together with watched ones."""

SLANG = {
    **SHORTHAND,
    "ya": "ya", "q": "que", "k": "k", "n": "and", "min": "min",
    "wana": "want to", "wnna": "want to", "wnt": "want", "wan": "want", "wannna": "want to",
    "gon": "going to", "gunna": "going to", "gna": "going to", "imma": "i am going to",
    "ima": "i am going to", "finna": "going to", "bouta": "about to", "boutta": "about to",
    "tryna": "trying to", "tryina": "trying to", "needa": "need to", "oughta": "ought to",
    "dnt": "do not", "dun": "do not", "dont": "do not", "donot": "do not", "cnt": "can not",
    "aint": "is not", "wasnt": "was not", "didnt": "did not", "doesnt": "does not",
    "idw": "i do not want", "idwtl": "i do not want to live", "idgaf": "i do not care",
    "iwtd": "i want to die", "wtd": "want to die", "ctb": "kill myself",
    "kms": "kill myself", "kmsing": "killing myself", "unaliving": "killing", "unalive": "kill",
    "unalived": "killed", "unliving": "killing", "unlive": "kill",
    "sewerslide": "suicide", "sewercide": "suicide", "sewerslidal": "suicidal",
    "suislide": "suicide", "sooicide": "suicide",
    "kil": "kill", "kll": "kill", "kiil": "kill", "kiill": "kill", "kell": "kill", "klil": "kill",
    "kiling": "killing", "killin": "killing", "dyin": "dying", "dieing": "dying", "dyeing": "dying",
    "di3": "die", "dei": "die", "dy": "die", "ded": "dead", "deadd": "dead",
    "lyf": "life", "lif": "life",
    "lyfe": "life", "lief": "life", "livin": "living", "liv": "live",
    "mself": "myself", "myslef": "myself", "myslf": "myself", "meself": "myself",
    "mysef": "myself", "myseld": "myself", "myselve": "myself",
    "evry1": "everyone", "every1": "everyone", "evry": "every", "some1": "someone",
    "any1": "anyone", "no1": "no one", "noone": "no one", "nemore": "anymore",
    "anymor": "anymore", "nomore": "no more", "4ever": "forever", "4eva": "forever",
    "pillz": "pills", "pils": "pills", "pilss": "pills",
    "hubby": "husband", "hubs": "husband", "bf": "boyfriend", "gf": "girlfriend",
    "bff": "friend", "bestie": "friend", "mum": "mom", "mommy": "mom", "momma": "mom",
    "rly": "really", "rlly": "really", "fkn": "fucking", "fuckin": "fucking",
    "ppl": "people", "pple": "people", "gud": "good", "alot": "a lot",
    "breth": "breathe", "brethe": "breathe", "breeth": "breathe", "breethe": "breathe",
    "breathin": "breathing", "brething": "breathing", "breath": "breath", "hrt": "hurt",
    "chst": "chest", "sezure": "seizure", "siezure": "seizure", "seisure": "seizure",
    "uncon": "unconscious", "od": "overdose", "oded": "overdosed", "ods": "overdoses",
    "oding": "overdosing",
    "kiero": "quiero", "kero": "quiero", "qiero": "quiero", "kieres": "quieres",
    "bibir": "vivir", "vibir": "vivir", "bida": "vida", "morrir": "morir", "keria": "queria",
    "stpo": "stop", "sotp": "stop", "stap": "stop", "stopp": "stop", "stp": "stop",
    "tsop": "stop", "stoop": "stop", "atop": "stop", "sto": "stop", "stopo": "stop",
    "txting": "texting", "textin": "texting", "texing": "texting", "texring": "texting",
    "txtn": "texting", "txtin": "texting", "msging": "messaging", "massages": "messages",
    "mssgs": "messages", "mesages": "messages", "mensages": "mensajes", "mensjes": "mensajes",
    "unsub": "unsubscribe", "unsuscribe": "unsubscribe", "unsubcribe": "unsubscribe",
    "optout": "opt out", "opt-out": "opt out",
}  # fmt: skip
"""Slang and slips by the words they stand for: what is too short or too far to be guessed."""
