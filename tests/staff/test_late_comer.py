"""Whoever comes too late reads why, and types nothing twice."""

import html
import re
from collections.abc import Callable
from uuid import UUID

import pytest

from models import Alert, AuditEntry, Conversation, LeadEvent, OutboundMessage
from models_desk import StaffSession
from tests.staff.browsing import TUESDAY, Browser, Desk

sqlite = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
WROTE = 'Dana called back: "Thursday" works'
Change = Callable[[Desk, UUID], None]


def closed(desk: Desk, lead: UUID) -> None:
    form = {"status": "spam", "seen_turn": str(desk.stored(lead).conversation.turn)}
    assert desk.signed_in("Ben").submit(f"/staff/leads/{lead}/status", form).status_code == 303


def claimed(desk: Desk, lead: UUID) -> None:
    desk.signed_in("Ben").submit(f"/staff/leads/{lead}/claim")


def opted_out(desk: Desk, lead: UUID) -> None:
    desk.signed_in("Ben").submit(f"/staff/leads/{lead}/opt-out")


def hold_cleared(desk: Desk, lead: UUID) -> None:
    form = {"note": "Spoke, safe."}
    assert desk.signed_in("Ben").submit(f"/staff/leads/{lead}/clear-hold", form).status_code == 303


def given_back(page: str) -> str:
    """What stands in the box that keeps it."""
    found = re.search(r'id="given-back"[^>]*>([^<]*)</textarea>', page)
    return html.unescape(found.group(1)) if found else ""


def why(page: str) -> list[str]:
    return re.findall(r'role="alert"[^>]*>([^<]+)<', page)


def keeps(browser: Browser, lead: UUID, words: str) -> bool:
    """Whether the words, kept as a note, stand in the history."""
    assert browser.submit(f"/staff/leads/{lead}/note", {"note": words}).status_code == 303
    return html.escape(words, quote=False) in browser.get(f"/staff/leads/{lead}").text.replace(
        "&#34;", '"'
    )


@pytest.mark.parametrize(
    ("change", "verb", "form", "words", "reason"),
    [
        (closed, "reply", {"text": WROTE}, WROTE, "closed"),
        (closed, "called", {"outcome": "spoke", "note": WROTE},
         f"Call: spoke with them. {WROTE}", "closed"),
        (closed, "called", {"outcome": "no_answer"}, "Call: no answer.", "closed"),
        (closed, "snooze", {"for": "3", "note": WROTE}, WROTE, "closed"),
        (closed, "status", {"status": "booked", "booked_for": "2026-12-08T10:30"},
         "Visit: Tue, Dec 8, 10:30 AM", "closed"),
        (closed, "status", {"status": "contacted"}, "", "closed"),
        (closed, "claim", {}, "", "closed"),
        (claimed, "claim", {}, "", "Ben claimed this first."),
        (claimed, "reply", {"text": WROTE}, WROTE, "Ben has this."),
        (opted_out, "reply", {"text": WROTE}, WROTE, "no more texts"),
        (hold_cleared, "clear-hold", {"note": WROTE}, WROTE, "no safety hold"),
    ],
)  # fmt: skip
@sqlite
def test_what_was_typed_comes_back_with_the_reason_and_can_be_kept(
    desk: Desk, change: Change, verb: str, form: dict[str, str], words: str, reason: str
) -> None:
    is_held = change is hold_cleared
    held = {"phase": "held", "flags": {"crisis": "w"}, "priority": 0} if is_held else {}
    lead, late = desk.lead("Dana", **held), desk.signed_in("Ana")
    late.get(f"/staff/leads/{lead}")
    change(desk, lead)
    answer = late.submit(f"/staff/leads/{lead}/{verb}", {"seen_turn": "1", **form})
    assert answer.status_code == 409
    assert "Location" not in answer.headers
    assert [reason in one for one in why(answer.text)] == [True]
    assert given_back(answer.text) == words
    assert not words or keeps(late, lead, words)


@sqlite
def test_what_comes_back_is_kept_nowhere(desk: Desk) -> None:
    lead, late = desk.lead("Dana"), desk.signed_in("Ana")
    late.get(f"/staff/leads/{lead}")
    closed(desk, lead)
    late.submit(f"/staff/leads/{lead}/reply", {"seen_turn": "1", "text": WROTE})
    kept = [one.values for one in desk.rows(StaffSession)]
    assert WROTE not in str([*kept, *(one.detail for one in desk.rows(AuditEntry))])
    assert [one.body for one in desk.rows(LeadEvent) if one.body] == []


def test_a_closed_request_still_takes_a_note_and_stays_closed(desk: Desk) -> None:
    lead, late = desk.lead("Dana"), desk.signed_in("Ana")
    late.get(f"/staff/leads/{lead}")
    closed(desk, lead)
    assert keeps(late, lead, WROTE)
    assert desk.stored(lead).closed_at == TUESDAY
    assert desk.rows(Conversation)[0].phase == "open"


def test_a_text_that_came_too_late_goes_out_after_opening_again(desk: Desk) -> None:
    lead, late = desk.lead("Dana"), desk.signed_in("Ana")
    late.get(f"/staff/leads/{lead}")
    closed(desk, lead)
    page = late.submit(f"/staff/leads/{lead}/reply", {"seen_turn": "1", "text": WROTE}).text
    assert f'formaction="/staff/leads/{lead}/reopen#reply"' in page
    opened = late.submit(f"/staff/leads/{lead}/reopen", {"note": given_back(page)})
    assert opened.status_code == 200
    box = re.search(r'id="text"[^>]*>([^<]+)</textarea>', opened.text)
    seen = re.search(r'name="seen_turn" value="(\d+)" form="reply"', opened.text)
    form = {"text": html.unescape(box.group(1)), "seen_turn": seen.group(1)}
    assert late.submit(f"/staff/leads/{lead}/reply", form).status_code == 303
    assert [text.body for text in desk.rows(OutboundMessage)] == [WROTE]


@sqlite
def test_of_two_who_take_an_alert_the_other_learns_who_and_keeps_the_words(desk: Desk) -> None:
    lead = desk.lead("Marcus", phase="held", flags={"crisis": "w"}, priority=0, alert="crisis")
    late, first = desk.signed_in("Ana"), desk.signed_in("Ben")
    alert = desk.rows(Alert)[0].id
    form = {"lead_id": str(lead), "note": "I called 911"}
    late.get(f"/staff/leads/{lead}")
    assert first.submit(f"/staff/alerts/{alert}", {**form, "note": "Phoning"}).status_code == 303
    answer = late.submit(f"/staff/alerts/{alert}", form)
    assert answer.status_code == 409
    assert why(answer.text) == ["Ben has taken this alert already."]
    assert given_back(answer.text) == "I called 911"


@sqlite
def test_what_is_missing_in_a_form_is_said_at_the_form(desk: Desk) -> None:
    lead, browser = desk.lead("Dana"), desk.signed_in("Ana")
    browser.get(f"/staff/leads/{lead}")
    for verb, form, kept in (
        ("merge", {"number": "99"}, 'value="99"'),
        ("snooze", {"note": "ask again", "until": ""}, 'value="ask again"'),
        ("reply", {"text": "See you.", "send_at": "soon"}, "See you.</textarea>"),
        ("transfer", {"to": str(UUID(int=9))}, "do not work here any more"),
    ):
        answer = browser.submit(f"/staff/leads/{lead}/{verb}", {"seen_turn": "1", **form})
        assert answer.status_code == 400, verb
        assert f'id="{verb}-problem"' in answer.text, verb
        assert kept in answer.text, verb
        assert desk.rows(AuditEntry)[-1].action == "saw", verb


@sqlite
def test_what_is_new_is_shown_without_losing_what_is_being_typed(desk: Desk) -> None:
    lead, late = desk.lead("Dana"), desk.signed_in("Ana")
    page = late.get(f"/staff/leads/{lead}").text
    live = html.unescape(re.search(r'hx-get="([^"]+/live[^"]*)"', page).group(1))
    late.submit(f"/staff/leads/{lead}/note", {"note": "x"})
    assert f'formaction="/staff/leads/{lead}/look#reply"' in late.get(live).text
    shown = late.submit(f"/staff/leads/{lead}/look", {"text": WROTE})
    assert shown.status_code == 200
    assert html.unescape(re.search(r'id="text"[^>]*>([^<]+)<', shown.text).group(1)) == WROTE
    closed(desk, lead)
    shown = late.submit(f"/staff/leads/{lead}/look", {"text": WROTE}).text
    assert given_back(shown) == WROTE


@sqlite
def test_a_request_that_is_gone_gives_the_words_to_copy(desk: Desk) -> None:
    late, gone = desk.signed_in("Ana"), UUID(int=9)
    headers = {"Sec-Fetch-Site": "same-origin"}
    answer = late.submit(f"/staff/leads/{gone}/reply", {"text": "Hi Kim."}, headers=headers)
    assert answer.status_code == 404
    assert "Hi Kim.</textarea>" in answer.text
    others = late.submit(f"/staff/leads/{gone}/reply", {"text": "Hi Kim."})
    assert "Hi Kim." not in others.text
