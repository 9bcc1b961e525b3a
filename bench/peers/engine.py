"""The engine of Text Us alone: what one turn decides, without webhook, database or carrier."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from bench.peers import intake
from bot import turns
from bot.core.conversation import Conversation, Inbound
from bot.core.dialogue.respond import heard, respond, respond_to
from bot.core.reading import Reader

SLOTS = "name", "status", "prefs", "contact", "pay"
"""Our names for the five questions; the script asks two more in between, left out here."""
WALK = {"reason": "anxiety", "heard": "google"}
START = datetime(2026, 11, 24, 17, 0, tzinfo=UTC)
APART = timedelta(minutes=2)
"""An answer within seconds of a question would be taken for one to the question before."""

Text = tuple[Conversation, Inbound]


@dataclass(frozen=True, slots=True)
class Cost:
    """Milliseconds of processor time a turn: one by one, and `turns.MOST_TURNS` together."""

    alone_ms: float
    together_ms: float


def intake_turns(reader: Reader) -> Cost:
    """A short answer to one of the five questions of ours."""
    open_at = _asking(reader)
    texts = [
        (open_at[slot], _inbound(answer))
        for person in range(intake.PEOPLE)
        for slot, answer in zip(SLOTS, intake.five_answers(person), strict=True)
    ]
    return _cost(reader, texts)


def questions(reader: Reader) -> Cost:
    """The first text of somebody who asks something."""
    fresh = Conversation(script_version=reader.script.version)
    return _cost(reader, [(fresh, _inbound(text)) for text in intake.asked()])


def _asking(reader: Reader) -> dict[str, Conversation]:
    """The conversation with each of our questions open, as one intake comes to it."""
    answer_to = WALK | dict(zip(SLOTS, intake.five_answers(0), strict=True))
    now = START - (len(answer_to) + 2) * APART
    conversation, body = Conversation(script_version=reader.script.version), "i want to book"
    found: dict[str, Conversation] = {}
    while True:
        turn = respond(conversation, [_inbound(body, now)], now, reader.script, reader.read_all)
        conversation, now = turn.conversation, now + APART
        asked = conversation.asked or ""
        if asked in found or asked not in answer_to:
            return found
        found[asked], body = conversation, answer_to[asked]


def _inbound(body: str, at: datetime = START) -> Inbound:
    return Inbound("SM" + "0" * 32, "+15205550100", "+14805550100", body, received_at=at)


def _cost(reader: Reader, texts: Sequence[Text]) -> Cost:
    for text in texts[:10]:
        _alone(reader, text)
    size = turns.MOST_TURNS
    batches = [texts[first : first + size] for first in range(0, len(texts), size)]
    alone_s = _spent(lambda: [_alone(reader, text) for text in texts])
    together_s = _spent(lambda: [_together(reader, batch) for batch in batches])
    return Cost(alone_s / len(texts) * 1000, together_s / len(texts) * 1000)


def _spent(work: Callable[[], object]) -> float:
    started = time.process_time()
    work()
    return time.process_time() - started


def _alone(reader: Reader, text: Text) -> None:
    conversation, inbound = text
    respond(conversation, [inbound], START, reader.script, reader.read_all)


def _together(reader: Reader, texts: Sequence[Text]) -> None:
    bursts = [heard(talk, [inbound], START, reader.script) for talk, inbound in texts]
    for (talk, _), burst, reading in zip(texts, bursts, reader.read_all(bursts), strict=True):
        respond_to(talk, burst, reading, reader.script)
