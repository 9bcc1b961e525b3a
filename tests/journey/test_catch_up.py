"""Texts that came while the line was away are found in Twilio's log: stored once, answered with
care, and staff hear of them."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select, update

from bot import catch_up, retention, turns, watch
from bot.arrivals import Arrivals
from bot.carrier.forms import parse_inbound
from bot.commands.doctor import examine
from bot.core import desk
from bot.core.reading import Reader
from bot.database import writing
from models import Alert, ConsentEvent, InboundMessage, StaffMember
from models_worker import CatchUp
from tests.services import leaks
from tests.services.line import Line
from tests.services.line import line as a_line
from tests.twilio.stand_in import SERVER_ERROR, StandIn

KIM, SAM, LEE = "+14805550111", "+14805550112", "+14805550113"
MORNING = datetime(2026, 12, 1, 17, 0, tzinfo=UTC)  # 10 am in Phoenix
NIGHT = datetime(2026, 12, 2, 6, 0, tzinfo=UTC)  # 11 pm
NEXT_MORNING = datetime(2026, 12, 2, 16, 30, tzinfo=UTC)  # 9:30 am
HOUR, MINUTE = timedelta(hours=1), timedelta(minutes=1)


@pytest.fixture
def line(database_url: str, reader: Reader, twilio: StandIn) -> Iterator[Line]:
    """A line that was at work the day before: it has looked through the log until then."""
    more = {"CARRIER": "twilio", "TWILIO_API_BASE_URL": twilio.url, "QUIET_SECONDS": "0"}
    with a_line(database_url, reader, **more) as running:
        catch_up.begin(running.house, MORNING - 24 * HOUR)
        yield running


def missed(twilio: StandIn, n: int, phone: str, body: str, at: datetime, **more: str) -> str:
    """A text whose webhook nobody heard."""
    leaks.note(phone, body)
    return str(twilio.text(f"SM{n:032x}", phone, body, at, **more)["sid"])


def look(line: Line, twilio: StandIn, now: datetime, holder: str = "looker") -> None:
    """What a worker that starts now does: it looks, and answers what is due."""
    twilio.now = now
    with writing(line.house.sessions) as db:
        db.execute(update(CatchUp).where(CatchUp.due_at.is_not(None)).values(due_at=now))
    while catch_up.look(line.house, now, holder):
        pass
    line.work(now)


def work(line: Line, twilio: StandIn, now: datetime) -> None:
    twilio.now = now
    line.work(now)


def alerts(line: Line) -> list[str]:
    with line.house.sessions() as db:
        return list(db.scalars(select(Alert.kind).order_by(Alert.kind)))


def flags(line: Line, phone: str) -> set[str]:
    return {flag.flag for flag in line.lead(phone).flags}


def stored(line: Line) -> set[str]:
    with line.house.sessions() as db:
        return set(db.scalars(select(InboundMessage.message_sid)))


def became(line: Line) -> list[str | None]:
    with line.house.sessions() as db:
        return list(db.scalars(select(InboundMessage.because).order_by(InboundMessage.received_at)))


def live(line: Line, twilio: StandIn, phone: str, body: str, now: datetime, sid: str = "") -> None:
    """A text that came as it should, and is answered."""
    extra = {"MessageSid": sid} if sid else {}
    turns.text_arrived(line.house, parse_inbound(line.form(phone, body, **extra), now), now)
    work(line, twilio, now + MINUTE)


def test_what_was_missed_is_stored_in_its_place_answered_once_and_told(
    line: Line, twilio: StandIn
) -> None:
    missed(twilio, 1, KIM, "hi", MORNING - 2 * HOUR)
    missed(twilio, 2, KIM, "how much is it?", MORNING - 2 * HOUR + MINUTE)
    missed(twilio, 3, SAM, "do you take insurance?", MORNING - HOUR)
    look(line, twilio, MORNING)
    look(line, twilio, MORNING + 5 * MINUTE)
    assert (line.stored(), len(twilio.taken)) == (3, 2)
    assert "prices" in line.says(KIM)[0]
    assert flags(line, KIM) >= {"found_late"}
    assert alerts(line) == ["texts_found"]
    with line.house.sessions() as db:
        first = db.scalars(select(InboundMessage).order_by(InboundMessage.received_at)).first()
        assert first is not None
        assert (first.received_at, first.found_at) == (MORNING - 2 * HOUR, MORNING)


def test_a_line_that_is_new_or_changes_its_number_imports_nothing(
    line: Line, twilio: StandIn
) -> None:
    missed(twilio, 1, KIM, "hello", MORNING - 25 * HOUR)
    look(line, twilio, MORNING)
    assert line.stored() == 0
    with writing(line.house.sessions) as db:
        db.execute(update(CatchUp).values(sender="+14805550199"))
    missed(twilio, 2, KIM, "hello", MORNING + MINUTE)
    catch_up.begin(line.house, MORNING + HOUR)
    missed(twilio, 3, KIM, "hello again", MORNING + HOUR + MINUTE)
    for _ in ("the old number is left", "the new one is looked at"):
        look(line, twilio, MORNING + 2 * HOUR)
    assert stored(line) == {f"SM{3:032x}"}


def test_a_young_text_is_left_to_the_webhook(line: Line, twilio: StandIn) -> None:
    missed(twilio, 1, KIM, "how much is it?", MORNING - MINUTE)
    look(line, twilio, MORNING)
    assert line.stored() == 0
    look(line, twilio, MORNING + 2 * MINUTE)
    assert (line.stored(), len(twilio.taken)) == (1, 1)


def test_at_night_danger_and_an_opt_out_count_and_all_else_waits_for_the_morning(
    line: Line, twilio: StandIn
) -> None:
    missed(twilio, 1, KIM, "i want to kill myself", NIGHT - 3 * HOUR)
    missed(twilio, 2, SAM, "please stop texting me", NIGHT - 3 * HOUR)
    missed(twilio, 3, LEE, "do you take insurance?", NIGHT - 3 * HOUR)
    look(line, twilio, NIGHT)
    assert [message["to"] for message in twilio.taken] == [KIM]
    assert "988" in twilio.taken[0]["body"]
    assert alerts(line) == ["crisis", "texts_found"]
    with line.house.sessions() as db:
        assert db.scalars(select(ConsentEvent.kind)).all().count("opt_out") == 1
    assert flags(line, LEE) == {"found_late"}
    watch.look(line.house, NIGHT + 9 * HOUR)
    assert alerts(line) == ["crisis", "texts_found"]
    work(line, twilio, NEXT_MORNING - MINUTE)
    assert len(twilio.taken) == 1
    work(line, twilio, NEXT_MORNING)
    assert [message["to"] for message in twilio.taken] == [KIM, LEE]
    assert None not in became(line)


def test_whoever_texts_while_theirs_waits_is_answered_at_once_to_both(
    line: Line, twilio: StandIn
) -> None:
    missed(twilio, 1, KIM, "do you take insurance?", NIGHT - 3 * HOUR)
    look(line, twilio, NIGHT)
    assert twilio.taken == []
    live(line, twilio, KIM, "and how much is it?", NIGHT + MINUTE, sid="SM" + "f" * 32)
    assert len(twilio.taken) == 1
    assert "prices" in twilio.taken[0]["body"]
    assert "Plans" in twilio.taken[0]["body"]
    watch.look(line.house, NIGHT + HOUR)
    assert alerts(line) == ["texts_found"]
    work(line, twilio, NEXT_MORNING)
    assert len(twilio.taken) == 1


def test_a_flood_found_at_night_is_for_a_person_and_keeps_no_worker_busy(
    line: Line, twilio: StandIn
) -> None:
    for n in range(1, 121):
        missed(twilio, n, KIM, "hello there", NIGHT - 3 * HOUR)
    look(line, twilio, NIGHT)
    assert (line.stored(), twilio.taken) == (120, [])
    assert "found_unanswered" in flags(line, KIM)
    work(line, twilio, NEXT_MORNING)
    assert (len(twilio.taken), None in became(line)) == (1, False)


def test_a_danger_split_over_two_missed_texts_is_seen_at_night(line: Line, twilio: StandIn) -> None:
    missed(twilio, 1, KIM, "i want to end", NIGHT - 3 * HOUR)
    missed(twilio, 2, KIM, "my life tonight", NIGHT - 3 * HOUR + MINUTE)
    look(line, twilio, NIGHT)
    assert "988" in twilio.taken[0]["body"]


def test_a_text_that_was_overtaken_is_for_a_person_and_its_danger_is_not(
    line: Line, twilio: StandIn
) -> None:
    for phone in (KIM, SAM, LEE):
        live(line, twilio, phone, "book", MORNING)
    said = len(twilio.taken)
    missed(twilio, 11, KIM, "only mondays", MORNING - 20 * MINUTE)
    missed(twilio, 12, SAM, "i took all my pills", MORNING - 20 * MINUTE)
    missed(twilio, 13, LEE, "please take me off your list", MORNING - 20 * MINUTE)
    look(line, twilio, MORNING + 5 * MINUTE)
    assert [message["to"] for message in twilio.taken[said:]] == [SAM]
    assert flags(line, KIM) == {"found_late", "found_unanswered"}
    assert "prefs" not in line.lead(KIM).card
    with line.house.sessions() as db:
        lee = line.conversation(LEE).id
        kinds = db.scalars(select(ConsentEvent.kind).where(ConsentEvent.conversation_id == lee))
        assert "opt_out" in kinds.all()
    live(line, twilio, KIM, "Kim", MORNING + 10 * MINUTE)
    assert "Thanks, Kim" in line.says(KIM)[-1]


def test_an_old_stop_or_start_undoes_no_newer_one(line: Line, twilio: StandIn) -> None:
    live(line, twilio, KIM, "START", MORNING)
    live(line, twilio, SAM, "how much is it?", MORNING - 2 * HOUR)
    live(line, twilio, SAM, "STOP", MORNING)
    missed(twilio, 11, KIM, "STOP", MORNING - HOUR)
    missed(twilio, 12, SAM, "START", MORNING - HOUR)
    look(line, twilio, MORNING + 5 * MINUTE)
    with line.house.sessions() as db:
        ledger = select(ConsentEvent.kind).where(ConsentEvent.kind != "disclosed")
        assert db.scalars(ledger).all() == ["opt_out"]


def test_a_text_we_answered_before_a_restore_is_not_answered_again(
    line: Line, twilio: StandIn
) -> None:
    """Our tables are of last night; Twilio's log knows that we answered since."""
    missed(twilio, 1, KIM, "how much is it?", MORNING - 2 * HOUR)
    twilio.now = MORNING - 2 * HOUR + MINUTE
    twilio.post({"To": KIM, "Body": "an answer of a database that is gone"})
    look(line, twilio, MORNING)
    assert (line.stored(), len(twilio.taken)) == (1, 1)
    assert flags(line, KIM) == {"found_late", "found_unanswered"}


def test_what_staff_saw_and_answered_is_not_answered_again(line: Line, twilio: StandIn) -> None:
    missed(twilio, 1, KIM, "do you take insurance?", NIGHT - 3 * HOUR)
    look(line, twilio, NIGHT)
    with writing(line.house.sessions) as db:
        db.add(
            ana := StaffMember(
                name="Ana", email="a@example.com", fs_uniquifier="a", created_at=NIGHT
            )
        )
    lead = line.lead(KIM)
    seen = line.conversation(KIM).turn
    called = desk.LogCall("spoke", "")
    turns.staff_acted(
        line.house, lead.id, called, desk.Staff(ana.id, "Ana", "agent"), NEXT_MORNING - HOUR, seen
    )
    work(line, twilio, NEXT_MORNING)
    assert twilio.taken == []
    assert became(line) == ["late:seen_by_staff"]
    assert not line.lead(KIM).needs_reply


def test_a_text_without_words_is_shown_to_a_person(line: Line, twilio: StandIn) -> None:
    missed(twilio, 1, KIM, "", MORNING - HOUR)
    look(line, twilio, MORNING)
    assert twilio.taken == []
    assert flags(line, KIM) == {"found_late", "found_unanswered"}


@pytest.mark.parametrize("stop", ["store_found", "_settle"])
def test_who_dies_on_the_way_is_followed_by_another(
    line: Line, twilio: StandIn, monkeypatch: pytest.MonkeyPatch, stop: str
) -> None:
    """Before and after the texts are stored; the mark and the alert come later."""
    missed(twilio, 1, KIM, "how much is it?", MORNING - HOUR)
    with monkeypatch.context() as dying:
        where: object = Arrivals if stop == "store_found" else catch_up
        dying.setattr(where, stop, _die)
        with pytest.raises(RuntimeError):
            look(line, twilio, MORNING)
    assert line.stored() == (stop == "_settle")
    assert alerts(line) == []
    after = MORNING + timedelta(seconds=catch_up.LEASE_S + 1)
    look(line, twilio, after, "another")
    assert (line.stored(), len(twilio.taken)) == (1, 1)
    assert alerts(line) == ["texts_found"]


def _die(*_: object, **__: object) -> None:
    raise RuntimeError("killed")


def test_two_workers_and_the_webhook_at_once_store_each_text_once(
    line: Line, twilio: StandIn
) -> None:
    sids = [missed(twilio, n, KIM, "how much is it?", MORNING - HOUR) for n in range(1, 6)]
    with writing(line.house.sessions) as db:
        db.execute(update(CatchUp).values(due_at=MORNING))
    together = threading.Barrier(3)

    def together_with(work: Callable[[], object]) -> threading.Thread:
        def run() -> None:
            together.wait()
            work()

        thread = threading.Thread(target=run)
        thread.start()
        return thread

    def webhook() -> None:
        for sid in sids:
            line.text(KIM, "how much is it?", MessageSid=sid)

    threads = [
        together_with(lambda: catch_up.look(line.house, MORNING, "one")),
        together_with(lambda: catch_up.look(line.house, MORNING, "two")),
        together_with(webhook),
    ]
    for thread in threads:
        thread.join()
    assert line.stored() == 5
    line.work(max(MORNING, datetime.now(UTC)) + HOUR)
    assert None not in became(line)


def test_a_twilio_that_is_away_only_delays(line: Line, twilio: StandIn) -> None:
    missed(twilio, 1, KIM, "how much is it?", MORNING - HOUR)
    twilio.will_list(SERVER_ERROR)
    look(line, twilio, MORNING)
    assert line.stored() == 0
    assert "was last looked through" in (dict(examine(line.house, MORNING))["missed texts"] or "")
    look(line, twilio, MORNING + catch_up.EVERY)
    assert (line.stored(), len(twilio.taken)) == (1, 1)
    assert dict(examine(line.house, MORNING))["missed texts"] is None


def test_who_is_erased_is_not_fetched_back(line: Line, twilio: StandIn) -> None:
    missed(twilio, 1, KIM, "hello", MORNING - HOUR)
    look(line, twilio, MORNING)
    refused = retention.erase(line.house, KIM, MORNING + MINUTE)
    assert refused is not None
    assert "Try again in an hour" in refused.reason
    look(line, twilio, MORNING + HOUR)
    assert retention.erase(line.house, KIM, MORNING + HOUR) is None
    look(line, twilio, MORNING + HOUR + MINUTE)
    assert line.stored() == 0


def test_a_long_absence_is_caught_up_in_portions_and_misses_none(
    line: Line, twilio: StandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(catch_up, "MOST_TEXTS", 6)
    monkeypatch.setattr(catch_up, "MOST_AT_ONCE", 4)
    twilio.longest_page = 5
    for n in range(24):
        phone = f"+1480555{1000 + n % 8}"
        missed(twilio, n + 1, phone, "hello", MORNING - HOUR + n * MINUTE)
    look(line, twilio, MORNING)
    assert line.stored() == 24
    assert len(twilio.taken) == 8
    assert alerts(line) == ["texts_found"]
    with line.house.sessions() as db:
        assert db.scalars(select(CatchUp.looked_until)).one() == MORNING - catch_up.SETTLED_AFTER


def test_a_clock_that_was_a_day_ahead_leaves_no_day_unlooked(line: Line, twilio: StandIn) -> None:
    step = catch_up.CatchingUp()
    step(line.house, MORNING + 24 * HOUR, "one")
    missed(twilio, 1, KIM, "hello", MORNING - MINUTE)
    step(line.house, MORNING, "one")
    step(line.house, MORNING + catch_up.EVERY, "one")
    assert line.stored() == 1


def test_the_step_of_a_worker_looks_when_it_starts_and_when_the_row_is_due(
    line: Line, twilio: StandIn
) -> None:
    step = catch_up.CatchingUp()
    missed(twilio, 1, KIM, "hello", MORNING - HOUR)
    step(line.house, MORNING, "one")
    assert line.stored() == 1
    missed(twilio, 2, KIM, "hello", MORNING - MINUTE)
    step(line.house, MORNING + MINUTE, "one")
    assert line.stored() == 1
    step(line.house, MORNING + catch_up.EVERY, "one")
    assert line.stored() == 2
