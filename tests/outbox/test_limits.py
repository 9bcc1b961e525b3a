"""How much may leave: two machines do not talk for ever, and a fault does not empty the account."""

from datetime import timedelta

from bot import limits
from bot.database import writing
from models import Conversation
from tests.outbox.desk import Desk
from tests.services.outgoing import NOON, SAM, add_conversation, add_lead, add_text


def test_a_loop_between_two_machines_ends_and_a_person_hears_of_it(desk: Desk) -> None:
    kim = add_conversation(desk.house)
    add_lead(desk.house, kim)
    rows = [add_text(desk.house, kim, f"n{n}", turn=n) for n in range(limits.MOST_TO_ONE + 5)]
    desk.deliver_all()
    assert len(desk.twilio.taken) == limits.MOST_TO_ONE
    assert {desk.row(row).state for row in rows[limits.MOST_TO_ONE :]} == {"cancelled"}
    assert desk.alerts() == ["stuck"]


def test_a_loop_holds_back_neither_others_nor_later_nor_a_safety_text_nor_a_person(
    desk: Desk,
) -> None:
    kim = add_conversation(desk.house)
    for n in range(limits.MOST_TO_ONE):
        add_text(desk.house, kim, f"n{n}", turn=n)
    desk.deliver_all()
    turn = limits.MOST_TO_ONE
    add_text(desk.house, add_conversation(desk.house, SAM), "to Sam")
    add_text(desk.house, kim, "call 988", turn=turn, copy_key="safety.crisis")
    add_text(desk.house, kim, "staff here", turn=turn + 1, author="staff")
    desk.deliver_all()
    later = NOON + limits.WITHIN
    add_text(desk.house, kim, "an hour later", turn=turn + 2, due_at=later)
    desk.deliver_all(later)
    assert set(desk.twilio.bodies()[turn:]) == {
        "to Sam", "call 988", "staff here", "an hour later",
    }  # fmt: skip


def test_the_days_limit_lets_texts_wait_and_pages_once(desk: Desk) -> None:
    limit = desk.house.settings.daily_segments
    kim, sam = add_conversation(desk.house), add_conversation(desk.house, SAM)
    add_text(desk.house, kim, "much", segments=limit)
    add_text(desk.house, kim, "one too many", turn=2)
    add_text(desk.house, sam, "one too many", turn=2)
    add_text(desk.house, sam, "call 988", turn=3, copy_key="safety.crisis")
    desk.deliver_all()
    assert sorted(desk.twilio.bodies()) == ["call 988", "much"]
    assert desk.alerts() == ["daily_limit"]
    desk.deliver_all(NOON + limits.DAY + timedelta(minutes=1))
    assert len(desk.twilio.taken) == 4


def test_the_days_limit_keeps_no_person_from_texting_somebody_in_danger(desk: Desk) -> None:
    kim, sam = add_conversation(desk.house), add_conversation(desk.house, SAM)
    with writing(desk.house.sessions) as db:
        db.get_one(Conversation, kim).phase = "held"
    add_text(desk.house, sam, "much", segments=desk.house.settings.daily_segments)
    add_text(desk.house, kim, "Ana here, please pick up", turn=2, author="staff")
    add_text(desk.house, sam, "one too many", turn=2, author="staff")
    desk.deliver_all()
    assert sorted(desk.twilio.bodies()) == ["Ana here, please pick up", "much"]
