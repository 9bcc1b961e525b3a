"""Every text the line needs beside questions and topics: its key, and the tokens it may hold.

The dialogue fills these tokens for each texter; the clinic's facts are filled in when the words
are loaded. What is listed here and not in flows/, or the other way round, is a problem.
"""

from __future__ import annotations

from collections.abc import Mapping

from bot.core.conversation import Lang

Tokens = tuple[str, ...]
PARTS = ("morning", "afternoon", "evening")

SECTIONS: Mapping[str, Mapping[str, Tokens]] = {
    "intake": {
        "disclosure": (),
        "name_why": (),
        "reason_no_name": (),
        "prefs_give_up": (),
        "give_up": (),
        "prefs_past": (),
        "prefs_holiday": ("date",),
        "multi_ack": ("name", "got"),
        "multi_ack_no_name": ("got",),
        "resume": ("question",),
        "back": ("question",),
        "start_over": ("question",),
        "unknown_skip": (),
        "confirm": ("recap",),
        "changed": ("recap",),
        "done": ("name", "response_time"),
        "done_no_name": ("response_time",),
        "returning": (),
        "duplicate": ("response_time",),
        "after_hours": ("next_open",),
        "nudge": (),
        "staff_no_reply": (),
    },
    "reply": {
        "greeting": (),
        "thanks": (),
        "anything_else": (),
        "help": (),
        "opt_out_free_text": (),
        "opt_in": (),
        "cancel_request": (),
        "staff_medical": (),
        "staff_medical_named": (),
        "staff_minor": (),
        "staff_existing": (),
        "staff_complaint": (),
        "noted_too": ("response_time",),
        "passed_on": ("response_time",),
        "person_noted": ("response_time",),
        "asked_again": (),
        "shall_we_go_on": (),
        "change_what": (),
        "unclear_1": (),
        "unclear_2": (),
        "unclear_3": ("response_time",),
        "oos": (),
        "oos_drug": (),
        "wrong_number": (),
        "photo_only": (),
        "abuse_1": (),
        "abuse_2": (),
    },
    "safety": {"crisis": (), "crisis_gentle": (), "emergency": (), "after_crisis": ()},
    "door": {
        "title": (),
        "lead": (),
        "text_button": ("number",),
        "call_button": ("number",),
        "by_phone": ("number",),
        "no_number": (),
        "good_to_know": (),
        "not_for_emergencies": (),
        "automated": (),
        "not_private": (),
        "agree": (),
        "terms_link": (),
        "privacy_link": (),
        "on_the_sign": (),
        "first_words": (),
        "call_open": (),
        "call_nobody": (),
        "call_closed": (),
        "call_away": (),
        "away": (),
    },
    "terms": dict.fromkeys(
        (
            "title",
            "program",
            "agree",
            "frequency",
            "rates",
            "ending",
            "helping",
            "carriers",
            "not_care",
        ),
        (),
    ),
    "privacy": dict.fromkeys(
        ("title", "kept", "not_shared", "who_helps", "risk", "locked", "yours", "more"), ()
    ),
    "when": {
        **dict.fromkeys(("unclear", "any", "asap", "flexible", "or", "noon"), ()),
        "not": ("out",),
        **dict.fromkeys(("week", "weekend", "week.part", "weekend.part"), ()),
        **dict.fromkeys(("days", "between", "dates"), ("start", "end")),
        **{f"{kind}.{day}": () for kind in ("day", "short") for day in range(7)},
        **{f"{part}{once}": () for part in PARTS for once in ("", ".once")},
        **dict.fromkeys(("clock", "clock.one", "after", "before", "at"), ("time",)),
        "between.noon": ("start",),
        "date": ("month", "day"),
        "date.far": ("month", "day", "year"),
        "date.named": ("weekday", "date"),
        **dict.fromkeys(("from", "until"), ("date",)),
        "dates.month": ("month", "start", "end"),
        **{f"month.{month}": () for month in range(1, 13)},
    },
    "piece": {
        "invite": (),
        "unset": (),
        "question.recap": (),
        "reach_by": ("contact",),
        "response_time.soon": (),
        "response_time.today": (),
        "response_time.on": ("weekday",),
        "hours_note": ("response_time",),
        "moment": ("weekday", "month", "day", "hour", "half"),
        **{f"day.{day}": () for day in range(7)},
        **{f"month.{month}": () for month in range(1, 13)},
    },
}

TOPIC_TOKENS: Mapping[str, Tokens] = {"talk_to_human": ("hours_note",)}
NEEDED_TOPICS = ("book", "talk_to_human")
ASK_TOKENS: Tokens = ("name",)

MUST_SAY: Mapping[str, Tokens] = {
    "intake.disclosure": ("{clinic}", "911", "988", "STOP", "HELP"),
    "intake.nudge": ("{clinic}", "STOP"),
    "intake.staff_no_reply": ("{clinic}",),
    "reply.help": ("{clinic}", "988", "911", "STOP"),
    "reply.opt_out_free_text": ("{clinic}",),
    "reply.opt_in": ("{clinic}", "STOP"),
    "safety.crisis": ("988", "911"),
    "safety.crisis_gentle": ("988", "911"),
    "safety.emergency": ("911",),
    "safety.after_crisis": ("988",),
    "faq.seeking_help": ("988",),
    "door.not_for_emergencies": ("911", "988"),
    "door.agree": ("STOP", "HELP"),
    "door.call_nobody": ("911", "988"),
    "door.call_closed": ("{clinic}", "911", "988"),
    "door.call_away": ("{clinic}", "911", "988"),
    "door.away": ("{clinic}", "911", "988"),
    "terms.program": ("{clinic}",),
    "terms.ending": ("STOP",),
    "terms.helping": ("HELP",),
    "terms.not_care": ("911", "988"),
}
"""Source: CTIA Messaging Principles 2023, sections 5.1 and 5.2; SAMHSA 988 key messages."""

NOT_TEXTED = ("door.", "terms.", "privacy.")
TEXTED_AT_DOORS = ("door.away", "door.first_words")


def is_texted(key: str) -> bool:
    """Whether the words of a key travel as a text, or are only shown on a page or said aloud."""
    return not key.startswith(NOT_TEXTED) or key in TEXTED_AT_DOORS


# As long as they come in practice, so that lengths are those of real texts.
SAMPLES: Mapping[Lang, Mapping[str, str]] = {
    "en": {
        "name": "Maximiliana Guadalupe",
        "got": "been in before, Mon or Wed mornings, Thu after 3 PM, text or call",
        "recap": "Maximiliana Guadalupe, been in before, Mon or Wed mornings, Thu after 3 PM, "
        "not Dec 8, reach by text or call",
        "question": "What would you like help with? 1 Depression 2 Anxiety 3 PTSD 4 Something else",
        "contact": "text or call",
        "response_time": "on Wednesday",
        "hours_note": "Our office is closed now, so they'll reach out on Wednesday.",
        "next_open": " on Wednesday, Nov 30 at 10:30 AM",
        "date": "Thu Nov 26",
        "weekday": "Wednesday",
        "month": "Sep",
        "day": "30",
        "hour": "10:30",
        "half": "AM",
        "number": "(480) 555-0100",
        "time": "10:30am",
        "start": "10:30am",
        "end": "11:30am",
        "out": "Mon",
        "year": "2026",
    },
    "es": {
        "name": "Maximiliana Guadalupe",
        "got": "ya ha venido, lunes o jueves en la mañana, viernes después de las 3, llamada",
        "recap": "Maximiliana Guadalupe, ya ha venido, lunes o jueves en la mañana, viernes "
        "después de las 3, no el 8 de diciembre, contacto por texto o llamada",
        "question": "¿En qué quiere ayuda? 1 Estado depresivo 2 Ansiedad 3 TEPT 4 Otra cosa",
        "contact": "texto o llamada",
        "response_time": "el fin de semana",
        "hours_note": "A esta hora ya no hay nadie; le contactan el fin de semana.",
        "next_open": " el fin de semana 30 de septiembre, 10:30 AM",
        "date": "el jueves 26 de noviembre",
        "weekday": "fin de semana",
        "month": "septiembre",
        "day": "30",
        "hour": "10:30",
        "half": "AM",
        "number": "(480) 555-0100",
        "time": "10:30am",
        "start": "10:30am",
        "end": "11:30am",
        "out": "Mon",
        "year": "2026",
    },
}
