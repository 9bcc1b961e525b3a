"""What staff may do, and what follows: every action, every refusal, no database."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TypeVar
from uuid import UUID

import pytest

from bot.core import clinic_time, desk
from bot.core.conversation import (
    Assign,
    BlockPhone,
    CancelOne,
    CancelUnsent,
    Conversation,
    MentionStaff,
    MergeLead,
    Record,
    Redact,
    Refusal,
    Say,
    SnoozeLead,
    Status,
    Suppress,
    Turn,
    UpdateLead,
)
from bot.core.desk import (
    Action,
    AddNote,
    Block,
    CancelText,
    Case,
    Claim,
    ClearHold,
    HandBack,
    LogCall,
    Merge,
    RedactText,
    Release,
    Reopen,
    Reply,
    SetStatus,
    Snooze,
    Staff,
    Transfer,
    TreatAsOptOut,
    Unblock,
    Wake,
    decide,
)
from bot.core.script import Script
from bot.core.text import segments

T = TypeVar("T")
NOON = datetime(2026, 11, 24, 19, 0, tzinfo=UTC)
LATE = datetime(2026, 11, 25, 4, 30, tzinfo=UTC)
ANA = Staff(UUID(int=1), "Ana", "agent")
BEN = Staff(UUID(int=2), "Ben", "agent")
SUE = Staff(UUID(int=3), "Sue", "supervisor")
VIC = Staff(UUID(int=4), "Vic", "viewer")
EVERY_ACTION: tuple[Action, ...] = (
    Claim(),
    Release(),
    SetStatus("contacted"),
    AddNote("called, no answer"),
    Reply("Hi, this is Ana."),
    HandBack(),
    ClearHold("spoke by phone"),
    TreatAsOptOut(),
    Transfer(BEN.id, BEN.name),
    LogCall("no_answer"),
    Snooze(NOON + timedelta(days=1)),
    Wake(),
    CancelText(UUID(int=9)),
    Block("spam"),
    Unblock(),
    Merge(UUID(int=9), 9),
)


def case(owner: Staff | None = None, **changes: object) -> Case:
    state = Conversation(phase="intake", asked="prefs", stage="gathering", status="new", turn=7)
    return Case(
        conversation=replace(state, **changes),
        owner_id=owner.id if owner else None,
        owner_name=owner.name if owner else None,
        seen_turn=7,
        phone="+14805550101",
    )


def turn(decided: Turn | Refusal) -> Turn:
    assert isinstance(decided, Turn), decided
    return decided


def reason(decided: Turn | Refusal) -> str:
    assert isinstance(decided, Refusal), decided
    return decided.reason


def effect(decided: Turn, kind: type[T]) -> T:
    return next(one for one in decided.effects if isinstance(one, kind))


@pytest.mark.parametrize("action", EVERY_ACTION, ids=lambda action: type(action).__name__)
def test_a_viewer_may_only_look(script: Script, action: Action) -> None:
    assert "look" in reason(decide(case(), action, VIC, NOON, script))


@pytest.mark.parametrize("action", EVERY_ACTION, ids=lambda action: type(action).__name__)
def test_nothing_but_a_note_happens_to_a_closed_request(script: Script, action: Action) -> None:
    closed = replace(case(), is_closed=True)
    decided = decide(closed, action, SUE, NOON, script)
    if isinstance(action, AddNote):
        assert turn(decided).effects == (Record("note", action.text),)
    else:
        assert "closed" in reason(decided)


def test_who_comes_to_a_closed_request_learns_of_the_newer_one(script: Script) -> None:
    closed = replace(case(), is_closed=True, newer_number=12)
    assert "#12" in reason(decide(closed, Reply("Hi."), ANA, NOON, script))


def test_a_claim_makes_a_new_lead_mine_and_in_progress(script: Script) -> None:
    done = turn(decide(case(), Claim(), ANA, NOON, script))
    assert effect(done, Assign).owner_id == ANA.id
    assert effect(done, UpdateLead).status == "in_progress"
    assert done.conversation.status == "in_progress"


def test_a_claim_does_not_take_a_contacted_lead_back(script: Script) -> None:
    done = turn(decide(case(status="contacted"), Claim(), ANA, NOON, script))
    assert effect(done, UpdateLead).status == "contacted"


def test_a_claim_keeps_the_bot_at_work_and_its_nudge(script: Script) -> None:
    later = NOON + timedelta(hours=3)
    done = turn(decide(replace(case(), due_at=later), Claim(), ANA, NOON, script))
    assert (done.conversation.phase, done.due_at) == ("intake", later)


def test_the_loser_of_a_claim_learns_who_won(script: Script) -> None:
    assert reason(decide(case(ANA), Claim(), BEN, NOON, script)) == "Ana claimed this first."


@pytest.mark.parametrize("who", [ANA, SUE], ids=lambda who: who.name)
def test_the_owner_or_a_supervisor_releases(script: Script, who: Staff) -> None:
    done = turn(decide(case(ANA), Release(), who, NOON, script))
    assert effect(done, Assign).owner_id is None


def test_a_colleague_does_not_release(script: Script) -> None:
    assert "Ana" in reason(decide(case(ANA), Release(), BEN, NOON, script))


def test_a_release_needs_an_owner(script: Script) -> None:
    assert "Nobody" in reason(decide(case(), Release(), SUE, NOON, script))


def test_a_reply_takes_over_claims_and_cancels_what_the_bot_had_to_say(script: Script) -> None:
    done = turn(decide(case(), Reply("Hi, this is Ana."), ANA, NOON, script))
    said = effect(done, Say)
    assert (said.key, said.text, said.segments) == ("staff", "Hi, this is Ana.", 1)
    assert said.initiated
    assert effect(done, Assign).owner_id == ANA.id
    assert effect(done, CancelUnsent)
    assert done.conversation.phase == "with_staff"
    assert done.conversation.staff_wrote_at == NOON
    assert (effect(done, UpdateLead).status, effect(done, UpdateLead).due_at) == ("contacted", None)
    assert done.due_at is None


def test_a_reply_to_my_own_lead_assigns_nobody(script: Script) -> None:
    done = turn(decide(case(ANA), Reply("Hi again."), ANA, NOON, script))
    assert not [one for one in done.effects if isinstance(one, Assign)]


def test_a_reply_to_somebody_elses_lead_is_refused(script: Script) -> None:
    assert "Ana has this" in reason(decide(case(ANA), Reply("Hi."), BEN, NOON, script))


@pytest.mark.parametrize("source", ["keyword", "own_words", "staff", "carrier"])
def test_nobody_texts_a_person_who_opted_out(script: Script, source: str) -> None:
    refused = reason(decide(case(ANA, suppressed=source), Reply("Hi."), ANA, NOON, script))
    assert "START" in refused


@pytest.mark.parametrize("text", ["", "   ", "\u200b"])
def test_an_empty_reply_is_refused(script: Script, text: str) -> None:
    assert "Write" in reason(decide(case(), Reply(text), ANA, NOON, script))


def test_a_reply_over_three_segments_is_refused(script: Script) -> None:
    text = "ok " * 160
    assert segments(text.strip()) == 4
    assert "4 segments" in reason(decide(case(), Reply(text), ANA, NOON, script))


def test_the_claim_guard_holds_for_people_too(script: Script) -> None:
    refused = reason(decide(case(), Reply("Ketamine is a guaranteed cure."), ANA, NOON, script))
    assert "ketamine" in refused.lower()


def test_a_reply_written_on_an_old_page_is_refused(script: Script) -> None:
    stale = replace(case(), seen_turn=6)
    assert "Something happened" in reason(decide(stale, Reply("Hi."), ANA, NOON, script))


def test_a_late_reply_needs_a_reason_and_then_leaves_at_once(script: Script) -> None:
    assert "outside the hours" in reason(decide(case(), Reply("Hi."), ANA, LATE, script))
    late = Reply("Hi.", hour_reason="visit at 7 AM")
    done = turn(decide(case(), late, ANA, LATE, script))
    assert not effect(done, Say).initiated
    assert effect(done, Record) == Record("hour_override", "visit at 7 AM")


def test_a_reply_in_a_crisis_leaves_at_any_hour_and_the_hold_stays(script: Script) -> None:
    held = case(phase="held", flags={"crisis": "words"})
    done = turn(decide(held, Reply("Please call 988 now."), ANA, LATE, script))
    assert done.conversation.phase == "held"
    assert not effect(done, Say).initiated


def test_a_reply_goes_out_as_the_carrier_can_carry_it(script: Script) -> None:
    done = turn(decide(case(), Reply("It\u2019s\nfine"), ANA, NOON, script))
    assert effect(done, Say).text == "It's fine"


@pytest.mark.parametrize(
    ("asked", "phase"),
    [("prefs", "intake"), ("recap", "recap"), ("change", "recap"), (None, "open"), ("x", "open")],
)
def test_the_bot_goes_on_where_it_stood(script: Script, asked: str | None, phase: str) -> None:
    taken = case(ANA, phase="with_staff", asked=asked, misses=2, flags={"wants_human": "person"})
    done = turn(decide(taken, HandBack(), ANA, NOON, script))
    assert (done.conversation.phase, done.conversation.asked) == (phase, asked)
    assert (done.conversation.misses, dict(done.conversation.flags)) == (0, {})


def test_a_hand_back_needs_a_take_over(script: Script) -> None:
    assert "already" in reason(decide(case(), HandBack(), ANA, NOON, script))


def test_a_hand_back_does_not_end_a_safety_hold(script: Script) -> None:
    assert "hold" in reason(decide(case(phase="held"), HandBack(), ANA, NOON, script))


def test_a_hold_is_cleared_with_a_note_by_anyone_who_may_act(script: Script) -> None:
    held = case(ANA, phase="held", asked=None, flags={"crisis": "words"})
    assert "Write" in reason(decide(held, ClearHold("  "), BEN, NOON, script))
    done = turn(decide(held, ClearHold("Spoke by phone, safe."), BEN, NOON, script))
    assert done.conversation.phase == "open"
    assert set(done.conversation.flags) == {"safety_history"}
    assert effect(done, Record) == Record("hold_cleared", "Spoke by phone, safe.")
    assert effect(done, UpdateLead).priority == 2


def test_only_a_hold_is_cleared(script: Script) -> None:
    assert "no safety hold" in reason(decide(case(), ClearHold("x"), ANA, NOON, script))


@pytest.mark.parametrize("status", ["not_a_fit", "closed"])
def test_some_ends_need_a_reason_from_the_list(script: Script, status: Status) -> None:
    refused = decide(case(), SetStatus(status, "because"), ANA, NOON, script)
    assert "reason" in reason(refused)
    known = desk.REASONS[status][0]
    done = turn(decide(case(), SetStatus(status, known), ANA, NOON, script))
    assert effect(done, UpdateLead).reason == known


@pytest.mark.parametrize("status", ["booked", "withdrawn", "wrong_number", "spam"])
def test_a_closed_request_ends_the_take_over(script: Script, status: Status) -> None:
    done = turn(decide(case(ANA, phase="with_staff"), SetStatus(status), ANA, NOON, script))
    assert (done.conversation.phase, done.conversation.asked) == ("open", None)
    assert (effect(done, UpdateLead).status, effect(done, UpdateLead).due_at) == (status, None)
    assert effect(done, CancelUnsent)


def test_a_held_request_cannot_be_closed(script: Script) -> None:
    held = case(phase="held", flags={"crisis": "words"})
    assert "hold" in reason(decide(held, SetStatus("spam"), ANA, NOON, script))


def test_contacted_by_phone_means_nobody_waits(script: Script) -> None:
    done = turn(decide(case(), SetStatus("contacted"), ANA, NOON, script))
    assert effect(done, UpdateLead).due_at is None


def test_a_status_set_on_an_old_page_is_refused(script: Script) -> None:
    stale = replace(case(), seen_turn=3)
    assert "Something happened" in reason(decide(stale, SetStatus("booked"), ANA, NOON, script))


def test_the_same_status_again_is_refused(script: Script) -> None:
    assert "already" in reason(decide(case(), SetStatus("new"), ANA, NOON, script))


def test_a_colleague_may_note_and_opt_out_what_is_not_theirs(script: Script) -> None:
    noted = turn(decide(case(ANA), AddNote(" they called "), BEN, NOON, script))
    assert noted.effects == (Record("note", "they called"),)
    done = turn(decide(case(ANA), TreatAsOptOut(), BEN, NOON, script))
    assert effect(done, Suppress).source == "staff"
    assert effect(done, CancelUnsent)
    assert not [one for one in done.effects if isinstance(one, Say)]


@pytest.mark.parametrize("text", ["", " \n ", "x" * 2001])
def test_a_note_has_words_and_an_end(script: Script, text: str) -> None:
    assert reason(decide(case(), AddNote(text), ANA, NOON, script))


def test_an_opt_out_is_recorded_once(script: Script) -> None:
    assert "already" in reason(
        decide(case(suppressed="keyword"), TreatAsOptOut(), ANA, NOON, script)
    )


def test_the_owner_or_a_supervisor_gives_a_request_on(script: Script) -> None:
    for who in (ANA, SUE):
        done = turn(decide(case(ANA), Transfer(BEN.id, BEN.name), who, NOON, script))
        assert effect(done, Assign).owner_id == BEN.id
        assert effect(done, UpdateLead).status == "in_progress"
    assert "Ana" in reason(decide(case(ANA), Transfer(BEN.id, "Ben"), BEN, NOON, script))
    assert "already" in reason(decide(case(ANA), Transfer(ANA.id, "Ana"), ANA, NOON, script))


def test_a_call_that_reached_them_answers_them(script: Script) -> None:
    done = turn(decide(case(), LogCall("spoke", " likes Tuesdays "), ANA, NOON, script))
    assert effect(done, Record) == Record("called:spoke", "likes Tuesdays")
    assert (effect(done, UpdateLead).status, effect(done, UpdateLead).due_at) == ("contacted", None)
    assert effect(done, Assign).owner_id == ANA.id
    assert not [one for one in done.effects if isinstance(one, SnoozeLead)]


@pytest.mark.parametrize("outcome", ["no_answer", "voicemail"])
def test_a_call_in_vain_comes_back_after_three_office_hours(script: Script, outcome: str) -> None:
    done = turn(decide(case(ANA), LogCall(outcome), ANA, NOON, script))
    again_at = clinic_time.add_business_minutes(NOON, 180, script.clinic)
    assert effect(done, SnoozeLead).until == again_at
    assert effect(done, UpdateLead).status == "in_progress"


@pytest.mark.parametrize("days", [-1, 0, 91])
def test_a_snooze_ends_in_the_next_ninety_days(script: Script, days: int) -> None:
    until = NOON + timedelta(days=days)
    assert "90 days" in reason(decide(case(), Snooze(until), ANA, NOON, script))


def test_a_safety_hold_is_not_snoozed_or_blocked(script: Script) -> None:
    held = case(phase="held", flags={"crisis": "words"})
    tomorrow = NOON + timedelta(days=1)
    assert "cannot wait" in reason(decide(held, Snooze(tomorrow), ANA, NOON, script))
    assert "hold" in reason(decide(held, Block("spam"), ANA, NOON, script))


def test_what_is_snoozed_comes_back_when_asked(script: Script) -> None:
    until = NOON + timedelta(days=3)
    done = turn(decide(case(), Snooze(until, "ask about Tuesday"), ANA, NOON, script))
    assert effect(done, SnoozeLead).until == until
    assert effect(done, Record) == Record("snoozed", "ask about Tuesday")
    woken = turn(decide(case(), Wake(), ANA, NOON, script))
    assert effect(woken, SnoozeLead).until is None


def test_a_text_may_wait_for_its_hour_but_not_for_one_at_night(script: Script) -> None:
    later = NOON + timedelta(days=1)
    done = turn(decide(case(), Reply("See you.", send_at=later), ANA, LATE, script))
    assert (effect(done, Say).not_before_at, effect(done, Say).initiated) == (later, True)
    assert done.conversation.phase == "with_staff"
    at_night = Reply("See you.", send_at=LATE)
    assert "outside the hours" in reason(decide(case(), at_night, ANA, NOON, script))
    past = Reply("See you.", send_at=NOON - timedelta(minutes=1))
    assert "next 14 days" in reason(decide(case(), past, ANA, NOON, script))


def test_a_waiting_text_is_taken_back_by_whoever_has_the_request(script: Script) -> None:
    text = UUID(int=9)
    assert effect(turn(decide(case(ANA), CancelText(text), ANA, NOON, script)), CancelOne)
    assert "Ana" in reason(decide(case(ANA), CancelText(text), BEN, NOON, script))


def test_only_a_supervisor_removes_the_words_of_a_text_even_of_a_closed_request(
    script: Script,
) -> None:
    text = UUID(int=9)
    assert "supervisor" in reason(decide(case(), RedactText(text), ANA, NOON, script))
    closed = replace(case(), is_closed=True)
    assert effect(turn(decide(closed, RedactText(text), SUE, NOON, script)), Redact).text_id == text


def test_a_block_has_a_reason_and_an_end(script: Script) -> None:
    assert "why" in reason(decide(case(), Block("ugly"), ANA, NOON, script))
    assert effect(turn(decide(case(), Block("spam"), ANA, NOON, script)), BlockPhone).is_blocked
    blocked = replace(case(), is_blocked=True)
    assert "already" in reason(decide(blocked, Block("spam"), ANA, NOON, script))
    freed = turn(decide(blocked, Unblock(), ANA, NOON, script))
    assert not effect(freed, BlockPhone).is_blocked
    assert "not blocked" in reason(decide(case(), Unblock(), ANA, NOON, script))


def test_a_merge_closes_this_one_as_a_duplicate(script: Script) -> None:
    done = turn(decide(case(), Merge(UUID(int=9), 12), ANA, NOON, script))
    assert (effect(done, UpdateLead).status, effect(done, UpdateLead).reason) == (
        "closed",
        "duplicate",
    )
    assert effect(done, MergeLead).into_id == UUID(int=9)


@pytest.mark.parametrize(
    ("days", "newer", "word"), [(13, None, None), (15, None, "14 days"), (1, 7, "#7")]
)
def test_a_closed_request_opens_again_while_it_is_fresh(
    script: Script, days: int, newer: int | None, word: str | None
) -> None:
    closed_at = NOON - timedelta(days=days)
    closed = replace(
        case(ANA, status="closed"), is_closed=True, closed_at=closed_at, newer_number=newer
    )
    decided = decide(closed, Reopen(), BEN, NOON, script)
    if word:
        assert word in reason(decided)
        return
    assert effect(turn(decided), Assign).owner_id is None
    assert effect(turn(decided), UpdateLead).status == "in_progress"


def test_a_colleague_named_in_a_note_is_told(script: Script) -> None:
    done = turn(decide(case(), AddNote("@Ben please call", (BEN.id,)), ANA, NOON, script))
    assert effect(done, MentionStaff).staff_id == BEN.id


def test_a_booking_says_when(script: Script) -> None:
    booked = SetStatus("booked", booked_for="2026-12-08T10:30")
    assert effect(turn(decide(case(), booked, ANA, NOON, script)), Record).body == (
        "2026-12-08T10:30"
    )
    odd = SetStatus("booked", booked_for="soon")
    assert "day and time" in reason(decide(case(), odd, ANA, NOON, script))


# ---- who could not be reached -------------------------------------------------------------------


def test_who_could_not_be_reached_is_told_once_that_the_door_stays_open(script: Script) -> None:
    done = turn(decide(case(), SetStatus("closed", "no_answer"), ANA, NOON, script))
    said = effect(done, Say)
    assert said.key == "intake.staff_no_reply"
    assert said.text == script.text("intake.staff_no_reply", "en")
    assert said.initiated, "it waits for permitted hours"
    assert said.expires_at is not None


@pytest.mark.parametrize(
    ("unwelcome", "why"),
    [
        (case(), "handled_by_phone"),
        (case(suppressed="words"), "no_answer"),
        (replace(case(), is_blocked=True), "no_answer"),
    ],
)
def test_nobody_else_is_told(script: Script, unwelcome: Case, why: str) -> None:
    done = turn(decide(unwelcome, SetStatus("closed", why), ANA, NOON, script))
    assert not any(isinstance(one, Say) for one in done.effects)
