"""The second net: danger in words that no rule knows gets the gentle text, others do not."""

import numpy as np
import pytest

from bot.core.conversation import Conversation, Inbound
from bot.core.dialogue.interrupts import opt_out
from bot.core.dialogue.moment import Moment
from bot.core.reading import Reader, danger_net
from bot.core.reading.consent import read_consent
from bot.core.reading.ngrams import Rows
from bot.core.reading.reading import Reading
from bot.core.reading.safety import screen
from tests.core.test_crossed_texts import BEGIN, PHONE

CAUGHT = (
    "i already decided, just wanted to say thank you for being kind to me",
    "my sister is on the floor saying she wants to go be with our mom in heaven",
    "planning it for after the holidays so i dont ruin everyones christmas",
)
EMERGENCIES = (
    "my calf is huge and now it hurts to breathe",
    "se fue de lado y babea",
)
ORDINARY = (
    "can my mom drive me home after",
    "we go on a trip after the holidays, so january is better",
    "nothing has worked for my depression",
    "i already decided, monday works for me",
)


def read(reader: Reader, text: str, expecting: str | None = None) -> Reading:
    inbound = (Inbound("SM1", PHONE, "", text, BEGIN),)
    return reader.read(inbound, BEGIN, expecting=expecting, lang="en")


@pytest.mark.parametrize("text", CAUGHT)
def test_danger_in_other_words_is_caught_beyond_the_rules(reader: Reader, text: str) -> None:
    assert screen(text).safety == "none"
    reading = read(reader, text)
    assert reading.safety == "history"
    assert "safety: sounds like what people in danger write" in reading.why


@pytest.mark.parametrize("text", EMERGENCIES)
def test_emergencies_in_other_words_are_caught_beyond_the_rules(reader: Reader, text: str) -> None:
    assert not screen(text).emergency
    reading = read(reader, text)
    assert reading.emergency
    assert "safety: sounds like what people write in an emergency" in reading.why


def test_beside_an_opt_out_staff_are_told_and_no_safety_text_goes(reader: Reader) -> None:
    reading = read(reader, "stop texting me. the letters to my kids are on the kitchen table")
    assert (reading.consent, reading.safety) == ("opt_out", "history")
    inbounds = (Inbound("SM1", PHONE, "", "stop texting me", BEGIN),)
    turn = opt_out(Moment(Conversation(), inbounds, reading, BEGIN, reader.script))
    assert turn is not None
    assert "safety_history" in turn.conversation.flags


def test_an_opt_out_in_other_words_is_honoured_and_a_question_is_none(reader: Reader) -> None:
    text = "this phone would like some peace and quiet from all of you please"
    assert read_consent(text).consent == "none"
    assert read(reader, text).consent == "opt_out"
    assert read(reader, "who gets to read these texts").consent == "none"
    assert read(reader, "dont stop texting me lol").consent == "none"


@pytest.mark.parametrize(
    "text",
    [
        "dying to hear back from you guys lol",
        "do i need someone to haul me home",
        "hi im Kim, id like to come in",
    ],
)
def test_an_idiom_or_what_the_line_knows_must_sound_surely_like_danger(
    reader: Reader, text: str
) -> None:
    assert read(reader, text).safety == "none"


@pytest.mark.parametrize("text", ORDINARY)
def test_ordinary_texts_pass(reader: Reader, text: str) -> None:
    assert read(reader, text).safety == "none"


def test_what_the_rules_found_stays_as_it_is(reader: Reader) -> None:
    assert read(reader, "i want to kill myself").safety == "crisis"
    assert read(reader, "stop texting me").consent == "opt_out"


def test_a_word_that_alarmed_alone_is_cleared(reader: Reader) -> None:
    assert screen("funeral is sunday so any other day").safety == "history"
    assert read(reader, "funeral is sunday so any other day").safety == "none"
    assert read(reader, "there is a gun on the table and im so tired").safety != "none"


def test_without_examples_nothing_is_caught() -> None:
    none = np.zeros((0, 4), np.float32)
    net = danger_net.fit(none, none, none, none, np.ones((5, 4), np.float32))
    assert danger_net.leaning(net.felt(np.ones((3, 4), np.float32))) == "open"
    assert danger_net.leaning([None]) == "open"
    assert danger_net.emergency_leaning([None]) == "no"


def test_unseen_texts_fall_on_their_side() -> None:
    rng = np.random.default_rng(7)

    def around(middle: int, texts: int) -> Rows:
        spread = rng.normal(0, 0.25, (texts, 8)) + np.eye(8)[middle]
        return np.asarray(spread / np.linalg.norm(spread, axis=1, keepdims=True), np.float32)

    kinds = around(0, 60), around(3, 60), around(4, 60), around(1, 60), around(2, 400)
    net = danger_net.fit(*kinds)

    def caught(middle: int, texts: int) -> Rows:
        lines = danger_net.LINE, danger_net.EMERGENCY_LINE, danger_net.OPT_OUT_LINE
        return np.asarray((np.array(net.felt(around(middle, texts))) > lines).mean(axis=0))

    assert (caught(2, 400) < 0.03).all()
    assert caught(0, 60)[0] > 0.9
    assert caught(3, 60)[1] > 0.9
