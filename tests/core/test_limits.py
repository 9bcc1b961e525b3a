"""No text takes long: 1600 characters of anything, in every module, in time that grows with length.

Times are this thread's own, the least of several, so that a busy machine fails nobody.
"""

import time
from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.core.reading.abuse import is_abusive
from bot.core.reading.answers import read_answers
from bot.core.reading.clauses import questions
from bot.core.reading.consent import read_consent
from bot.core.reading.language import read_language
from bot.core.reading.noise import read_noise
from bot.core.reading.safety import screen
from bot.core.reading.urgency import ends_mid_phrase
from bot.core.reading.when import read_when
from bot.core.script import Slot
from bot.core.text import MAX_BODY

NOW = datetime(2026, 12, 1, 10, 15, tzinfo=ZoneInfo("America/Phoenix"))
SLOTS = tuple(Slot(name, "choice") for name in ("name", "reason", "status", "contact", "pay"))
MODULES: dict[str, Callable[[str], object]] = {
    "consent": read_consent,
    "noise": lambda text: read_noise(text, False),
    "abuse": is_abusive,
    "safety": screen,
    "language": read_language,
    "mid-phrase": ends_mid_phrase,
    "clauses": questions,
    "when": lambda text: read_when(text, NOW, "en", expecting=True, before=None),
    "name": lambda text: read_answers(text, SLOTS, "name", "en"),
    "contact": lambda text: read_answers(text, SLOTS, "contact", "en"),
    "recap": lambda text: read_answers(text, SLOTS, "recap", "en"),
    "in passing": lambda text: read_answers(text, SLOTS, None, "en"),
}
UNITS = [
    "a", "1", "?", "...", ", ", "\n", "é", "ß", "/", "- ", "'", "(", "$", "@", "#", '"', "“",
    "\N{THUMBS UP SIGN}", "\N{THUMBS UP SIGN}\N{EMOJI MODIFIER FITZPATRICK TYPE-4}", "\u200b", "İ",
    "a,", '1"', "12:", "3/4 ", "$5 ", "1 and ", "480 555 ", "1st ", "x" * 30 + " ", "w/", "u r ",
    "no ", "stop ", "s t o p ", "please ", "dont ", "the my your ", "me me ", "goddamn ",
    "no text ", "you are a ", "send me ", "i will ", "he she ", "his ", "my mom ", "kim\n",
    "my name is ", "i want to ", "kill ", "cut ", "can i ", "i do not want any of the ",
    "please stop texting ", "monday ", "tue or ", "after 5 ", "not the ", "every ", "next ",
    "between 1 and ", "option ", "ya no ", "no me manden ", "de la ", "quiero ", "a las 3 ",
    "Liked “x” ", "driving ", "thank you for contacting ", "sent from my ", "\ufdfa",
]  # fmt: skip
SHORT = MAX_BODY // 4
SLACK_S = 0.008
"""What a text of any length may cost: below it the clock is too coarse to tell growth."""


def least_time(read: Callable[[str], object], text: str) -> float:
    spent = []
    for _ in range(3):
        begun = time.thread_time()
        read(text)
        spent.append(time.thread_time() - begun)
        if spent[-1] < SLACK_S:
            break
    return min(spent)


def assert_grows_with_length(read: Callable[[str], object], unit: str) -> None:
    """Four times the text, at most eight times the time: squared growth would be sixteen."""
    long = least_time(read, (unit * MAX_BODY)[:MAX_BODY])
    if long > SLACK_S:
        short = least_time(read, (unit * SHORT)[:SHORT])
        assert long <= 8 * short + SLACK_S, f"{short * 1000:.1f} ms, then {long * 1000:.1f} ms"


@pytest.fixture(scope="module", autouse=True)
def _calendars_are_loaded() -> None:
    MODULES["when"]("january 2nd")


@pytest.mark.parametrize("module", MODULES)
def test_no_repeated_words_take_long(module: str) -> None:
    for unit in UNITS:
        assert_grows_with_length(MODULES[module], unit)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.sampled_from(UNITS), min_size=1, max_size=6).map("".join))
def test_no_mixture_of_words_takes_long(unit: str) -> None:
    for read in MODULES.values():
        assert_grows_with_length(read, unit)
