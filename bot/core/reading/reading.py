"""What one burst of texts says. Never what to do about it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal

from bot.core.conversation import Answer, Inbound, Lang
from bot.core.preference import Preference

Safety = Literal["crisis", "history", "none"]
Consent = Literal["opt_out", "opt_in", "help", "cancel_request", "none"]
Keyword = Literal["stop", "start", "help"]
Noise = Literal[
    "tapback", "auto_reply", "empty", "media_only", "contact_card", "gibberish", "signature_only"
]
Command = Literal["back", "skip", "start_over", "person", "book", "menu", "espanol", "english"]
Zone = Literal["answer", "menu", "staff"]
Leaning = Literal["surely", "yes", "open", "no"]


@dataclass(frozen=True, slots=True)
class Burst:
    """What is to be read, in the order it came, and what is known beforehand.

    `now` is aware; `expecting` what our last text asked, `lang` the conversation's language,
    `before` the preference already held.
    """

    inbounds: tuple[Inbound, ...]
    now: datetime
    expecting: str | None
    lang: Lang
    before: Preference | None = None


@dataclass(frozen=True, slots=True)
class TopicMatch:
    """One question found: its label, confidence in [0, 1], and the words it was found in."""

    label: str
    confidence: float
    words: str


@dataclass(frozen=True, slots=True)
class TopicReading:
    """`topics`: first the questions found, best first, each at `ANSWER_AT` or more; then, below
    it, what else the text may mean, for a menu. A kind of `oos` stands under its own name.

    `label` is `oos` too when nothing reaches `MENU_AT`; then no match of that name comes first.
    `asks`: some piece of the text has the form of a question. `danger`, `emergency`, `opt_out`:
    whether it sounds like one (`danger_net.py`).
    """

    topics: tuple[TopicMatch, ...]
    label: str
    zone: Zone
    staff_topic: str | None
    why: tuple[str, ...]
    asks: bool = False
    danger: Leaning = "open"
    emergency: Leaning = "no"
    opt_out: Leaning = "no"

    def silenced(self) -> TopicReading:
        """The same text taken for no question at all."""
        return TopicReading((), "oos", "staff", None, self.why)

    def told(self, label: str, words: str) -> TopicReading:
        """The same text taken for a wish that was said outright."""
        return TopicReading((TopicMatch(label, 1.0, words),), label, "answer", None, self.why)


NOTHING_ASKED = TopicReading((), "oos", "staff", None, ())


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything found in a burst of texts, each with its reason in `why`.

    `lang` is None without clear evidence; `keyword` is set when the whole text is one of the
    platform's own words; `is_faint` when a word alone speaks of danger,
    not a phrase; `borrows_words` when ordinary speech has the words of danger; `maybe_opt_out`
    when only a person can tell. `label` is the best
    topic, `zone` whether it may be answered, offered in a menu, or handed to staff.
    `answers` maps slots to readings; `choice` is a lone number, `yes` a lone yes or no;
    `source` is the tag of the link that the text was begun from.
    """

    texts: tuple[str, ...]
    lang: Lang | None = None
    safety: Safety = "none"
    is_faint: bool = False
    borrows_words: bool = False
    emergency: bool = False
    consent: Consent = "none"
    keyword: Keyword | None = None
    maybe_opt_out: bool = False
    noise: Noise | None = None
    command: Command | None = None
    abusive: bool = False
    label: str = "oos"
    topics: tuple[TopicMatch, ...] = ()
    zone: Zone = "staff"
    staff_topic: str | None = None
    answers: Mapping[str, Answer] = field(default_factory=dict)
    choice: int | None = None
    yes: bool | None = None
    is_correction: bool = False
    is_fragment: bool = False
    when_ask: str | None = None
    past_dates: tuple[date, ...] = ()
    holiday_dates: tuple[date, ...] = ()
    unread_when: tuple[str, ...] = ()
    source: str | None = None
    why: tuple[str, ...] = ()
