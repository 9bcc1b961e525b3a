"""What staff can want: one value for each form of the desk, and what an action is about. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Literal
from uuid import UUID

from bot.core.conversation import Conversation, Source, Status
from bot.core.desk.pace import Sent

MAX_REPLY_SEGMENTS = 3
MAX_NOTE = 2000
LEADING_ROLES = ("supervisor", "admin")
ACTING_ROLES = ("agent", *LEADING_ROLES)
SAFETY_ALERTS = ("crisis", "emergency", "failed_crisis_text")
REOPEN_WITHIN = timedelta(days=14)
SCHEDULE_WITHIN = timedelta(days=14)
SNOOZE_WITHIN = timedelta(days=90)
CallOutcome = Literal["spoke", "voicemail", "no_answer"]
REASONS: Mapping[Status, tuple[str, ...]] = {
    "not_a_fit": ("not_offered", "out_of_area", "medical_team_said_no", "other"),
    "closed": ("question_answered", "handled_by_phone", "no_answer", "duplicate", "other"),
}
SUPPRESSED_WORDS: Mapping[Source, str] = {
    "keyword": "They opted out. Only a text START from their phone allows texts again. "
    "Phone them if safe.",
    "own_words": "They asked us in their own words to stop texting. Only a text START from "
    "their phone allows texts again. Phone them if safe.",
    "staff": "A colleague recorded that they want no more texts, and a START does not change "
    "that. Phone them if safe.",
    "carrier": "Their carrier says they opted out. Only a text START from their phone allows "
    "texts again. Phone them if safe.",
}
STALE = (
    "Something happened here since you opened the page: a new text, or a colleague acted. "
    "Read what is new, then try again."
)


@dataclass(frozen=True, slots=True)
class Staff:
    """The person who acts. `role` is viewer, agent, supervisor or admin."""

    id: UUID
    name: str
    role: str


@dataclass(frozen=True, slots=True)
class Case:
    """What the action is about: the conversation, and whose lead it is now.

    `seen_turn` is the turn the person had on the page. `due_at` is when time itself was to
    ask next (a nudge); actions that leave the bot at work keep it. `newer_number` is the open
    request of the same texter when this one is closed. `sent` counts for a reply only.
    """

    conversation: Conversation
    owner_id: UUID | None
    owner_name: str | None
    seen_turn: int
    phone: str
    is_closed: bool = False
    due_at: datetime | None = None
    closed_at: datetime | None = None
    newer_number: int | None = None
    is_blocked: bool = False
    sent: Sent = field(default_factory=Sent)


@dataclass(frozen=True, slots=True)
class Claim:
    pass


@dataclass(frozen=True, slots=True)
class Release:
    pass


@dataclass(frozen=True, slots=True)
class SetStatus:
    """`reason` is one of `REASONS[status]`, a code without patient data.

    `booked_for` is the clinic's wall time of the visit, as staff typed it (ISO 8601).
    """

    status: Status
    reason: str = ""
    booked_for: str = ""


@dataclass(frozen=True, slots=True)
class AddNote:
    """`mentions` are the colleagues named in it."""

    text: str
    mentions: tuple[UUID, ...] = ()


@dataclass(frozen=True, slots=True)
class Reply:
    """A text by a person. `hour_reason` overrides quiet hours; `send_at` lets it wait."""

    text: str
    hour_reason: str = ""
    send_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class HandBack:
    """The bot may answer this texter again."""


@dataclass(frozen=True, slots=True)
class ClearHold:
    """After a crisis: a person has spoken with the texter. The note is required."""

    note: str


@dataclass(frozen=True, slots=True)
class TreatAsOptOut:
    pass


@dataclass(frozen=True, slots=True)
class Transfer:
    to_id: UUID
    to_name: str


@dataclass(frozen=True, slots=True)
class LogCall:
    """A phone call and how it ended. `note` is what was said, for colleagues."""

    outcome: CallOutcome
    note: str = ""


@dataclass(frozen=True, slots=True)
class Snooze:
    """Out of sight until then; it comes back as waiting for a reply, with the note."""

    until: datetime
    note: str = ""


@dataclass(frozen=True, slots=True)
class Wake:
    """A snoozed request comes back now."""


@dataclass(frozen=True, slots=True)
class CancelText:
    """A text of ours that waits for its hour shall not leave."""

    text_id: UUID


@dataclass(frozen=True, slots=True)
class RedactText:
    """One text loses its words for good, in the thread and in the index; that it was stays."""

    text_id: UUID


@dataclass(frozen=True, slots=True)
class Block:
    """Texts of this phone are stored and counted, and nothing else follows; safety excepted."""

    reason: str


@dataclass(frozen=True, slots=True)
class Unblock:
    pass


@dataclass(frozen=True, slots=True)
class Merge:
    """This request is the same as another one, whose phone differs; that one goes on."""

    into_id: UUID
    into_number: int


@dataclass(frozen=True, slots=True)
class Reopen:
    pass


Action = (
    Claim
    | Release
    | Transfer
    | SetStatus
    | AddNote
    | LogCall
    | Reply
    | CancelText
    | RedactText
    | HandBack
    | ClearHold
    | TreatAsOptOut
    | Snooze
    | Wake
    | Block
    | Unblock
    | Merge
    | Reopen
)
