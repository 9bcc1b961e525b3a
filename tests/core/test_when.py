"""Days and times as people write them, said back in the words that the texter reads."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bot.core.conversation import Lang
from bot.core.preference_said import say
from bot.core.reading.when import read_when
from bot.core.script import Script
from bot.flow_files import FLOWS, load_script

# A Tuesday, 10:15 at the clinic.
NOW = datetime(2026, 12, 1, 10, 15, tzinfo=ZoneInfo("America/Phoenix"))


@pytest.fixture(scope="module")
def script() -> Script:
    return load_script(FLOWS)


def said(text: str, lang: Lang, script: Script) -> str:
    read = read_when(text, NOW, lang, expecting=True, before=None)
    return say(read.preference, script, lang, NOW.date()) if read.preference else ""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("tues or thurs mornings", "Tue or Thu mornings"),
        ("weekday afternoons except fri", "weekday afternoons, not Fri"),
        ("any day after 3", "after 3pm"),
        ("not before 10, any day but wed", "after 10am, not Wed"),
        ("sat at 10 or 11", "Sat at 10am or 11am"),
        ("next week", "Dec 7-13"),
        ("the week of the 14th", "Dec 14-20"),
        ("dec 8 in the morning", "Tue Dec 8 morning"),
        ("tuesday at noon", "Tue at noon"),
        ("between 2 and 4 on mondays", "Mon 2-4pm"),
        ("weekends or after 5 on weekdays", "weekends or weekdays after 5pm"),
        ("i get off work at 3", "after 3pm"),
        ("mon-sun mornings", "mornings"),
        ("this friday or next tuesday before 11", "Fri Dec 4 or Tue Dec 8 before 11am"),
        ("any day but i need to be done by 3", "before 3pm"),
        ("2nd week of december", "Dec 8-14"),
        ("asap", "as soon as possible"),
        ("whenever works for you", "any time"),
        ("not sure yet", "not clear yet"),
        ("idk whatever works", "any time"),
        ("whatever, idk", "not clear yet"),
        ("post 3pm", "after 3pm"),
        ("in about two weeks", "Dec 14-20"),
        ("any day next week but tuesday", "Dec 7-13, not Tue"),
        ("as early as possible in the day", "mornings"),
        ("any update?", ""),
        ("do you have any info", ""),
    ],
)
def test_a_wish_is_said_back_in_short(script: Script, text: str, expected: str) -> None:
    assert said(text, "en", script) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dec 7-13 not the 9th", "Dec 7-13, not Wed Dec 9"),
        ("weekdays not the 9th", "weekdays, not Wed Dec 9"),
        ("any morning minus friday", "mornings, not Fri"),
        ("mornings except i have pt from 9 to 10", "mornings, not 9-10am"),
        ("mornings except i work mondays", "mornings, not Mon"),
        ("weekdays except i have class tue and thu", "weekdays, not Tue or Thu"),
        ("weekdays except when i work, tue and thu", "weekdays, not Tue or Thu"),
        ("afternoons unless its friday", "afternoons, not Fri"),
        ("mornings unless i work", "mornings"),
        ("cant do days, evenings only", "evenings"),
        ("evenings, i work days", "evenings"),
        ("wed. wait no thurs", "Thu"),
        ("hmm no thursday afternoon is better", "Thu afternoons"),
        ("i said tuesday but make it friday", "Fri"),
        ("tuesday cant, wed works", "Wed, not Tue"),
        ("i can do tues but cant wed", "Tue, not Wed"),
        ("mornings are bad", "any time, not mornings"),
    ],
)
def test_what_is_ruled_out_is_that_and_nothing_else(
    script: Script, text: str, expected: str
) -> None:
    assert said(text, "en", script) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("martes o jueves por la tarde", "martes o jueves por la tarde"),
        ("entre semana después de las 3", "entre semana después de las 3pm"),
        ("cualquier dia menos el domingo", "cualquier horario, menos domingo"),
        ("cualquier dia excepto que trabajo el lunes", "cualquier horario, menos lunes"),
        ("en la tarde pero no los viernes", "por la tarde, menos viernes"),
        ("sabado por la mañana", "SA por la mañana"),
        ("la proxima semana en la mañana", "por la mañana, 7 a 13 dic"),
        ("a la 1 los lunes", "lunes a la 1pm"),
        ("despues de navidad", "desde 26 dic"),
        ("lo antes posible", "lo antes posible"),
        ("cuando salga del trabajo a las 5", "después de las 5pm"),
    ],
)
def test_spanish_is_said_back_in_spanish(script: Script, text: str, expected: str) -> None:
    assert said(text, "es", script) == expected


@pytest.mark.parametrize(
    ("first", "then", "expected"),
    [
        ("tuesdays", "tuesday morning", "Tue mornings"),
        ("tue or thu", "tuesday morning", "Thu or Tue mornings"),
        ("tomorrow", "wednesday morning", "Wed Dec 2 morning"),
    ],
)
def test_hours_told_later_narrow_the_days_they_are_for(
    script: Script, first: str, then: str, expected: str
) -> None:
    one, later = (read_when(text, NOW, "en", expecting=True).preference for text in (first, then))
    assert one is not None
    assert later is not None
    assert say(one.merge(later, replace=False), script, "en", NOW.date()) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("can i still do afternoons", "afternoons"), ("today at 3?", "Tue Dec 1 at 3pm"),
     ("and on sunday?", ""), ("are you open saturday?", "")],
)  # fmt: skip
def test_what_is_proposed_out_of_the_blue_is_a_wish(
    script: Script, text: str, expected: str
) -> None:
    read = read_when(text, NOW, "en").preference
    assert (say(read, script, "en", NOW.date()) if read else "") == expected
