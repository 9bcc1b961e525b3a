"""Commands: a text that is nothing but one word of ours, in any case and either language."""

from __future__ import annotations

from bot.core.reading.phrases import Said
from bot.core.reading.plain import plain
from bot.core.reading.reading import Command

_WORDS: dict[Command, str] = {
    "back": """
        back, go back, atras, regresar, volver, previous, para atras, ir atras, regresa
    """,
    "skip": """
        skip, skip it, skip this, skip that, skip this one, skip question, skip this question,
        skip for now, can i skip, can i skip this, can we skip, saltar, salta, saltear, saltarla,
        saltarlo, puedo saltar, omitir, brincar, brinca
    """,
    "start_over": """
        start over, startover, start again, begin again, restart, reset, start from the beginning,
        from the beginning, empezar de nuevo, empezar otra vez, comenzar de nuevo, volver a
        empezar, empezar de cero, reiniciar, desde el principio
    """,
    "person": """
        person, a person, real person, a real person, human, a human, real human, agent, staff,
        representative, rep, operator, someone real, live person, live agent, talk to a person,
        talk to a human, talk to someone, speak to a person, speak to someone, persona, una
        persona, persona real, una persona real, agente, humano, operador, operadora,
        representante, hablar con alguien, hablar con una persona, asistente
    """,
    "book": """
        book, book it, book now, book me, book visit, book a visit, book an appointment, book
        appointment, cita, una cita, citas, reservar, agendar, agendar cita, hacer cita, hacer una
        cita, pedir cita
    """,
    "menu": """
        menu, main menu, the menu, options, menu principal, opciones, el menu
    """,
    "espanol": """
        espanol, en espanol, spanish, in spanish, spanish only, hablo espanol, habla espanol, se
        habla espanol, solo espanol, solo hablo espanol, i speak spanish, switch to spanish,
        cambiar a espanol, espanhol, espaniol, expanol, espnol
    """,
    "english": """
        english, in english, ingles, en ingles, english only, i speak english, switch to english,
        cambiar a ingles, hablo ingles, englsih
    """,
}
_COURTESY = {"please", "porfavor", "plis", "favor", "por", "thanks", "gracias"}
_REFUSALS = """
    pass, i pass, i will pass, paso, next, next question, siguiente, n/a, na, rather not, rather
    not say, i would rather not, i would rather not say, i would rather not answer, prefer not to,
    prefer not to say, i prefer not to, i prefer not to say, i prefer not to answer, i would
    prefer not to, i would prefer not to say, i do not want to say, do not want to say, i do not
    want to answer, i do not want to answer that, i do not want to share, i do not want to share
    that, i do not want to give it, i do not want to give my name, i am not comfortable sharing,
    not comfortable sharing, none of your business, leave blank, leave it blank, prefiero no
    decir, prefiero no decirlo, prefiero no contestar, prefiero no responder, no quiero decir, no
    quiero decirlo, no quiero contestar, no quiero responder, no deseo responder, no quiero dar mi
    nombre
"""
_SHRUGS = """
    do not recall, i do not recall, i do not know, do not know, idk, not sure, i am not sure, dont
    remember, i do not remember, do not remember, i can not remember, can not remember, i forgot,
    forgot, i forget, unsure, no idea, i have no idea, no se, no lo se, quien sabe, ni idea, no
    recuerdo, no me acuerdo, no estoy seguro, no estoy segura, no clue, who knows, beats me, not
    really sure, i really do not know, not applicable, no aplica, nothing, none, nada, ninguno,
    ninguna
"""


def _plain_parts(words: str) -> list[str]:
    return [plain(part) for part in words.split(",")]


_BY_WORDS: dict[str, Command] = {
    form: command for command, words in _WORDS.items() for form in _plain_parts(words)
}
_REFUSAL = frozenset(_plain_parts(_REFUSALS))
_SHRUG = frozenset(_plain_parts(_SHRUGS))
_SPANISH = frozenset(
    _plain_parts("""
        cita, una cita, citas, reservar, agendar, agendar cita, hacer cita, hacer una cita, pedir
        cita, saltar, salta, saltear, omitir, atras, regresar, volver, para atras, ir atras,
        empezar de nuevo, empezar otra vez, volver a empezar, persona, una persona, opciones
    """)
)
_SKIPPABLE = ("name", "reason", "status", "heard")


def is_spanish_command(text: str) -> bool:
    """CITA and SALTAR are Spanish, though one word alone is mostly no language."""
    return plain(text) in _SPANISH


def read_command(said: Said, *, expecting: str | None, is_slot: bool) -> Command | None:
    """The command the whole text is.

    "rather not" skips a question only while one is open (`is_slot`); a shrug only one that
    may stay unanswered. At a recap either would be a no.
    """
    words = said.plain.split()
    whole = " ".join(words)
    bare = " ".join(word for word in words if word not in _COURTESY)
    command = _BY_WORDS.get(whole) or _BY_WORDS.get(bare)
    if command is not None:
        return command
    if is_slot and (whole in _REFUSAL or bare in _REFUSAL):
        return "skip"
    is_shrug = whole in _SHRUG or said.words.startswith("\N{SHRUG}")
    return "skip" if is_shrug and expecting in _SKIPPABLE else None
