"""A text that the line fails on: danger and opt-out hold, a person is told, nothing is reset."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select, update

from bot.core.reading import Burst, Reader, Reading
from models import Alert, ConsentEvent, Conversation, InboundMessage
from tests.services.line import Line

KIM, SAM = "+14805550111", "+14805550112"


@dataclass(frozen=True)
class Failing:
    """A reader with a bug: it raises on the words of the test, and reads everything else."""

    reader: Reader

    def read_all(self, bursts: Sequence[Burst]) -> list[Reading]:
        if any("purple" in inbound.body for burst in bursts for inbound in burst.inbounds):
            raise ZeroDivisionError
        return self.reader.read_all(bursts)


@pytest.fixture
def failing(line: Line) -> Line:
    reader = Failing(line.house.reader())
    line.house = replace(line.house, reader=lambda: reader)  # type: ignore[arg-type,return-value]
    return line


def work_through(line: Line) -> None:
    """Every retry, each at the time it is due."""
    for seconds in range(61, 90, 3):
        line.work(datetime.now(UTC) + timedelta(seconds=seconds))


def alerts(line: Line) -> list[str]:
    with line.house.sessions() as db:
        return sorted(db.scalars(select(Alert.kind)).all())


def unread(line: Line) -> int:
    with line.house.sessions() as db:
        left = select(InboundMessage.id).where(InboundMessage.handled_at.is_(None))
        return len(db.scalars(left).all())


def test_of_texts_read_together_only_the_failing_one_waits(failing: Line) -> None:
    failing.text(KIM, "purple")
    failing.text(SAM, "how much is it?")
    failing.work()
    assert failing.says(KIM) == []
    assert len(failing.says(SAM)) == 1
    work_through(failing)
    assert alerts(failing) == ["bot_failed"]


def test_a_person_takes_over_and_the_texter_is_told(failing: Line) -> None:
    failing.text(KIM, "purple")
    work_through(failing)
    [said] = failing.says(KIM)
    assert "I've asked our team to help" in said
    assert alerts(failing) == ["bot_failed"]
    assert [flag.flag for flag in failing.lead(KIM).flags] == ["bot_failed"]
    assert unread(failing) == 0


def test_the_safety_text_goes_out_all_the_same(failing: Line) -> None:
    failing.text(KIM, "purple. i want to kill myself")
    work_through(failing)
    [said] = failing.says(KIM)
    assert "988" in said
    assert alerts(failing) == ["bot_failed", "crisis"]
    assert failing.lead(KIM).priority == 0


def test_an_opt_out_holds_all_the_same(failing: Line) -> None:
    failing.text(KIM, "purple. please stop texting me")
    work_through(failing)
    with failing.house.sessions() as db:
        assert "opt_out" in db.scalars(select(ConsentEvent.kind)).all()
    assert len(failing.says(KIM)) == 1


def test_the_next_text_is_answered_as_ever(failing: Line) -> None:
    failing.text(KIM, "purple")
    work_through(failing)
    failing.text(KIM, "how much does it cost?")
    failing.work()
    assert len(failing.says(KIM)) == 2
    assert alerts(failing) == ["bot_failed"]


def test_a_state_that_does_not_open_is_kept_and_a_person_gets_the_text(failing: Line) -> None:
    for body in ("BOOK", "Kim"):
        failing.text(KIM, body)
        failing.work()
    card = failing.lead(KIM).card
    with failing.house.sessions.begin() as db:
        db.execute(update(Conversation).values(state_sealed=b"damaged"))
    failing.text(KIM, "hello?")
    work_through(failing)
    assert failing.lead(KIM).card == card
    assert alerts(failing) == ["bot_failed"]
    assert unread(failing) == 0
    with failing.house.sessions() as db:
        assert db.scalars(select(Conversation.state_sealed)).all() == [b"damaged"]


def test_a_text_that_does_not_open_goes_to_a_person_and_the_next_is_read(failing: Line) -> None:
    failing.text(KIM, "hi, how much is it?")
    with failing.house.sessions.begin() as db:
        db.execute(update(InboundMessage).values(body_sealed=b"damaged"))
    work_through(failing)
    assert alerts(failing) == ["bot_failed"]
    assert unread(failing) == 0
    failing.text(KIM, "how much does it cost?")
    failing.work()
    assert unread(failing) == 0
    assert len(failing.says(KIM)) == 1
