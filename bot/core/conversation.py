"""Words for things: what arrives, what is remembered, what a turn decides.

Only frozen values live here, and their JSON form. Nothing decides, reads a clock or writes.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import datetime
from typing import Any, Literal
from uuid import UUID

Lang = Literal["en", "es"]
Phase = Literal["new", "intake", "recap", "open", "with_staff", "held"]
Stage = Literal["gathering", "complete", "incomplete"]
Status = Literal[
    "new",
    "in_progress",
    "contacted",
    "booked",
    "not_a_fit",
    "withdrawn",
    "wrong_number",
    "spam",
    "closed",
]
Source = Literal["keyword", "own_words", "staff", "carrier"]
AlertKind = Literal[
    "crisis", "emergency", "hand_off", "failed_crisis_text", "bot_failed", "overdue", "stuck"
]

OPEN_STATUSES: tuple[Status, ...] = ("new", "in_progress", "contacted")


@dataclass(frozen=True, slots=True)
class Media:
    url: str
    content_type: str


@dataclass(frozen=True, slots=True)
class Inbound:
    """One text as the carrier delivered it. `phone` is E.164, or a short code or name.

    `found_at` is set when it was found in the carrier's log, with `received_at` the moment it
    came; `was_answered`: by that log a text of ours left for the phone since.
    """

    sid: str
    phone: str
    to: str
    body: str
    received_at: datetime
    media: tuple[Media, ...] = ()
    opt_out_type: str | None = None
    is_group: bool = False
    found_at: datetime | None = None
    was_answered: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """The reading of one slot (JSON value) and the texter's own words beside it."""

    value: Any
    words: str


@dataclass(frozen=True)
class Conversation:
    """Everything remembered of one texter between turns.

    The position in the intake is derived: the first slot that is needed and unanswered.
    `asked` is what the last text of ours asked: a slot's name, `recap`, `change`, `menu`
    or an offer; `asked_before` what the one before it asked, for a text that crossed with ours.
    `consent_at` is when they last stopped our texts or allowed them again.
    `earlier` is what an open request held that is older than we remember, in words for the team.
    All `_at` are aware UTC. `suppressed` is read from the consent ledger at
    load time and is not part of the stored state.
    """

    phase: Phase = "new"
    lang: Lang = "en"
    asked: str | None = None
    asked_at: datetime | None = None
    asked_before: str | None = None
    offers: tuple[str, ...] = ()
    answers: Mapping[str, Answer] = field(default_factory=dict)
    skipped: tuple[str, ...] = ()
    tries: Mapping[str, int] = field(default_factory=dict)
    misses: int = 0
    digressions: int = 0
    topics: Mapping[str, int] = field(default_factory=dict)
    questions: tuple[str, ...] = ()
    earlier: str = ""
    flags: Mapping[str, str] = field(default_factory=dict)
    stage: Stage | None = None
    status: Status | None = None
    said: tuple[str, ...] = ()
    invited: bool = False
    script_version: int = 0
    disclosed_at: datetime | None = None
    texted_at: datetime | None = None
    staff_wrote_at: datetime | None = None
    consent_at: datetime | None = None
    said_closed_until_at: datetime | None = None
    crisis_text_at: datetime | None = None
    nudged: bool = False
    abuse: int = 0
    turn: int = 0
    suppressed: Source | None = None

    def with_(self, **changes: Any) -> Conversation:
        """The same but for these: `dataclasses.replace` takes ten times as long, 20 times a turn.

        Raises TypeError for a name that is no field.
        """
        if not _FIELDS.issuperset(changes):
            raise TypeError(f"no fields of a conversation: {sorted(changes.keys() - _FIELDS)}")
        other = object.__new__(Conversation)
        other.__dict__.update(self.__dict__, **changes)
        return other

    def to_json(self) -> dict[str, Any]:
        """Plain JSON; `from_json` gives the same conversation back, but for `suppressed`."""
        return {name: _json(getattr(self, name)) for name in _STORED}

    @classmethod
    def from_json(cls, state: Mapping[str, Any]) -> Conversation:
        """Raises ValueError or TypeError on a state that no version of ours has written."""
        kept = {key: value for key, value in state.items() if key in _STORED}
        for key, value in kept.items():
            if key.endswith("_at") and value is not None:
                kept[key] = datetime.fromisoformat(value)
            elif isinstance(value, list):
                kept[key] = tuple(value)
        kept["answers"] = {k: Answer(**v) for k, v in kept.get("answers", {}).items()}
        return cls(**kept)


_FIELDS = frozenset(f.name for f in fields(Conversation))
_STORED = _FIELDS - {"suppressed"}


def _json(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, Answer):
        return {"value": value.value, "words": value.words}
    if isinstance(value, Mapping):
        return {key: _json(one) for key, one in value.items()}
    return list(value) if isinstance(value, tuple) else value


@dataclass(frozen=True, slots=True)
class Say:
    """Send one text. `key` names the copy it came from (`staff` for a person's own words).

    `initiated` texts (nudges, staff) wait for permitted hours; answers never do. `exempt`
    marks the one text that may still leave after the opt-out of its own turn (contract 6.1).
    """

    key: str
    text: str
    lang: Lang
    segments: int
    not_before_at: datetime | None = None
    expires_at: datetime | None = None
    initiated: bool = False
    exempt: bool = False


@dataclass(frozen=True, slots=True)
class UpdateLead:
    """The lead as it now stands. `card` is JSON: slot -> {value, words, said}."""

    card: Mapping[str, Any]
    stage: Stage
    status: Status
    priority: int
    due_at: datetime | None
    next_step: str
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class RaiseFlag:
    flag: str
    why: str


@dataclass(frozen=True, slots=True)
class PageStaff:
    """Alert people until somebody acknowledges. `why` is for the lead page, never for a pager."""

    kind: AlertKind
    why: str


@dataclass(frozen=True, slots=True)
class Suppress:
    source: Source
    words: str = ""


@dataclass(frozen=True, slots=True)
class Unsuppress:
    source: Source
    words: str = ""


@dataclass(frozen=True, slots=True)
class CancelUnsent:
    """Texts of ours that have not left yet shall not leave."""


@dataclass(frozen=True, slots=True)
class Assign:
    """Whose lead it is: the id of a staff member, or None for nobody."""

    owner_id: UUID | None


@dataclass(frozen=True, slots=True)
class Record:
    """A line in the lead's history: a note, a logged call, a question passed on."""

    kind: str
    body: str = ""


@dataclass(frozen=True, slots=True)
class SnoozeLead:
    """Out of sight until then; None brings it back now, as waiting for a reply."""

    until: datetime | None


@dataclass(frozen=True, slots=True)
class CancelOne:
    """One text of a person's that waits for its hour shall not leave."""

    text_id: UUID


@dataclass(frozen=True, slots=True)
class Redact:
    """One text loses its words for good."""

    text_id: UUID


@dataclass(frozen=True, slots=True)
class BlockPhone:
    is_blocked: bool


@dataclass(frozen=True, slots=True)
class MentionStaff:
    """A colleague is named in a note."""

    staff_id: UUID


@dataclass(frozen=True, slots=True)
class MergeLead:
    """The work of this lead goes on in another one."""

    into_id: UUID


Effect = (
    Say
    | UpdateLead
    | RaiseFlag
    | PageStaff
    | Suppress
    | Unsuppress
    | CancelUnsent
    | Assign
    | Record
    | SnoozeLead
    | CancelOne
    | Redact
    | BlockPhone
    | MentionStaff
    | MergeLead
)


@dataclass(frozen=True, slots=True)
class Turn:
    """One decision: the new state, what shall happen, and the name of the rule that decided.

    `due_at` is when time itself shall ask again (a nudge); None means never. With `is_put_off`
    the texts stay unread until then.
    """

    conversation: Conversation
    effects: tuple[Effect, ...]
    because: str
    due_at: datetime | None = None
    is_put_off: bool = False


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why an action is not done, in words for the person who tried.

    `because` is the rule's name for the audit log, where that log should tell it apart.
    """

    reason: str
    because: str = ""
