"""One burst of texts -> what it says. Never what to do about it.

`Reader.read` puts together what each module reads. Importing this package does not import the
matcher's numbers: the web process asks only how soon a text must be answered (`urgency.py`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from bot.core.conversation import Answer, Inbound, Lang
from bot.core.preference import Preference
from bot.core.reading.abuse import is_abusive
from bot.core.reading.answers import AnswersReading, read_answers
from bot.core.reading.commands import is_spanish_command
from bot.core.reading.consent import only_looks_like_opt_out
from bot.core.reading.disguise import as_meant
from bot.core.reading.emergency import is_told_as_now
from bot.core.reading.language import read_language
from bot.core.reading.plain import plain
from bot.core.reading.reading import (
    NOTHING_ASKED,
    Burst,
    Command,
    Consent,
    Reading,
    Safety,
    TopicReading,
)
from bot.core.reading.screens import read_screens, told
from bot.core.reading.source_tag import split_source
from bot.core.reading.urgency import ends_mid_phrase
from bot.core.reading.when import WhenReading, read_when
from bot.core.script import Script

if TYPE_CHECKING:
    from bot.core.reading.topics import Example, Topics

__all__ = ["Burst", "Example", "Reader", "Reading", "Topics"]

_MAY_CHANGE = ("recap", "change")
"""Questions of ours that a bare day answers, once days were given."""

_WELL_KNOWN = 0.85
"""So sure a topic is what a text is about, question or not ("id like to come in")."""

_FEW_WORDS = 3
"""An answer that short ("have never been") is nothing beside an answer."""

_JOINTS = ("or", "and", "o", "y")
"""What stands between two days."""

_ASIDE_FROM_VISITS = frozenset({"hours", "staff", "cancel_policy", "session_length", "telehealth"})
"""Questions that name days and times without wishing for them."""

_WISHES: Mapping[Command | None, str] = {"person": "talk_to_human", "book": "book"}
"""Commands that are also topics."""

_TOLD_TO_STAFF = frozenset(
    {"symptom_after", "pregnancy", "minor", "existing_appt", "complaint", "oos_drug"}
)
"""Hand-off topics that hold even in an answer to a question of ours."""


_ORDINARY = ("complaint", "existing_appt", "records", "provider_referral", "insurance_check")
"""Business that upsets people: they sound like danger, and are not."""


def __getattr__(name: str) -> Any:
    if name in ("Example", "Topics"):
        from bot.core.reading import topics

        return getattr(topics, name)
    raise AttributeError(name)


@dataclass(frozen=True, slots=True)
class Reader:
    """Everything a burst is read with; safe to share between threads."""

    script: Script
    topics: Topics

    def __repr__(self) -> str:
        return f"Reader({self.script!r})"

    def read(
        self,
        inbounds: Sequence[Inbound],
        now: datetime,
        *,
        expecting: str | None,
        lang: Lang,
        before: Preference | None = None,
    ) -> Reading:
        """All that one burst says, in the order it came. Raises: nothing."""
        return self.read_all([Burst(tuple(inbounds), now, expecting, lang, before)])[0]

    def read_all(self, bursts: Sequence[Burst]) -> list[Reading]:
        """What each of many bursts says; their questions are read together, which is faster."""
        heard = [self._heard(burst) for burst in bursts]
        asking = [one.said for one in heard if one.may_ask]
        topics = dict(zip(asking, self.topics.read_all(asking), strict=True))
        return [_put_together(one, topics.get(one.said, NOTHING_ASKED)) for one in heard]

    def _heard(self, burst: Burst) -> _Heard:
        screened = read_screens(burst.inbounds)
        said, source = split_source(_lines(screened.texts))
        found = read_language(said) or ("es" if is_spanish_command(said) else None)
        lang = found or burst.lang
        here = burst.now.astimezone(ZoneInfo(self.script.clinic.zone))
        answered = read_answers(said, self.script.slots, burst.expecting, lang)
        changes = answered.is_correction or (
            burst.expecting in _MAY_CHANGE and answered.choice is None
        )
        asked = burst.expecting == "prefs" or (burst.before is not None and changes)
        dated = _without_name(said, answered)
        when = read_when(dated, here, lang, expecting=asked, before=burst.before)
        return _Heard(burst, screened, said, source, found, answered, when, asked)


@dataclass(frozen=True, slots=True)
class _Heard:
    """All that a burst says but its questions."""

    burst: Burst
    screened: Reading
    said: str
    source: str | None
    lang: Lang | None
    answered: AnswersReading
    when: WhenReading
    asks_when: bool

    @property
    def answers(self) -> bool:
        return self.burst.expecting in self.answered.answers

    @property
    def tells_only_when(self) -> bool:
        """Whether we asked for days and times, and every word of it names some."""
        if self.burst.expecting != "prefs" or self.when.preference is None:
            return False
        return set(plain(self.said).split()) <= {*" ".join(self.when.used).split(), *_JOINTS}

    @property
    def only_answers(self) -> bool:
        """Whether it is a short answer to what we asked, and nothing beside it."""
        words = len(self.said.split())
        if self.burst.expecting == "recap":
            return words == 1 and self.answered.yes is not None
        return words <= _FEW_WORDS and (self.answers or self.tells_only_when)

    @property
    def may_ask(self) -> bool:
        """Whether what it may ask, or how near it is to danger, can change anything."""
        is_wish = self.answered.command in _WISHES
        return self.screened.is_faint or not (self.only_answers or is_wish)


def _put_together(heard: _Heard, topics: TopicReading) -> Reading:
    answered, when, screened = heard.answered, heard.when, heard.screened
    safety, emergency, why_danger = _danger(heard, topics)
    is_danger = emergency or screened.safety != "none" or topics.danger == "surely"
    consent, maybe_opt_out, why_consent = _consent(heard, topics, is_danger=is_danger)
    topic = _beside_answers(heard, topics)
    abusive, abuse_why = is_abusive(heard.said)
    return replace(
        screened,
        safety=safety,
        emergency=emergency,
        consent=consent,
        maybe_opt_out=maybe_opt_out,
        lang=heard.lang,
        command=answered.command,
        abusive=abusive,
        label=topic.label,
        topics=topic.topics,
        zone=topic.zone,
        staff_topic=topic.staff_topic,
        answers=_answers(heard, topic),
        source=heard.source,
        choice=answered.choice,
        yes=answered.yes,
        is_correction=answered.is_correction,
        is_fragment=answered.is_fragment,
        when_ask=when.ask,
        past_dates=when.past,
        holiday_dates=when.holidays,
        unread_when=when.unread,
        why=(
            *screened.why,
            *told(
                safety=why_danger,
                consent=why_consent,
                abuse=[abuse_why] if abusive else [],
                topic=topic.why,
                answer=answered.why,
                when=when.why,
            ),
        ),
    )


def _lines(texts: Sequence[str]) -> str:
    """The texts as lines of one; a text that ends mid-phrase goes on in the next."""
    said = ""
    for text in texts:
        joint = " " if ends_mid_phrase(said) else "\n"
        said = f"{said}{joint}{text}" if said else text
    return said


def _without_name(said: str, answered: AnswersReading) -> str:
    """Tom is no short tomorrow, and April no month, where it is the name."""
    name = answered.answers.get("name")
    return said if name is None else said.replace(str(name.value), " ", 1)


def _danger(heard: _Heard, topics: TopicReading) -> tuple[Safety, bool, tuple[str, ...]]:
    """Safety and emergency of a burst with what the second net says of it, and why: it catches
    what the rules let pass, but no answer; it clears a word that alone alarmed."""
    screened = heard.screened
    safety, emergency = screened.safety, screened.emergency
    is_answer = heard.answers or heard.answered.command is not None
    is_business = topics.staff_topic in _ORDINARY and topics.danger != "surely"
    may_catch = not (is_answer or is_business)
    is_urgent = may_catch and _sounds_urgent(heard.said, topics)
    # Beside an opt-out only what sends no text: the net is no ground for one more.
    may_send = screened.consent == "none"
    if is_urgent and may_send and safety != "crisis" and not emergency:
        beside: Safety = "history" if topics.danger in ("surely", "yes") else safety
        return beside, True, ("sounds like what people write in an emergency",)
    if screened.is_faint and topics.danger == "no" and not is_urgent:
        return "none", emergency, ("but sounds like nobody in danger",)
    is_caught = may_catch and (_sounds_like_danger(screened, topics) or is_urgent)
    is_read = safety != "none" or emergency or screened.consent not in ("none", "opt_out")
    if is_read or not is_caught:
        return safety, emergency, ()
    return "history", emergency, ("sounds like what people in danger write",)


def _consent(
    heard: _Heard, topics: TopicReading, *, is_danger: bool
) -> tuple[Consent, bool, tuple[str, ...]]:
    """Consent of a burst with what the second net says of it: what surely sounds like an opt-out
    and is no question, answer or danger is one; what may be one a person should see.

    Source: 47 CFR 64.1200(a)(10): any words by which a reasonable person would say so.
    """
    screened = heard.screened
    consent, maybe = screened.consent, screened.maybe_opt_out
    asks = topics.asks and topics.zone == "answer"
    is_taken = heard.answers or heard.answered.command is not None or asks
    if consent != "none" or is_taken or is_danger or topics.opt_out == "no":
        return consent, maybe, ()
    if topics.opt_out == "open" or maybe or only_looks_like_opt_out(heard.said):
        return consent, True, ("may want no more texts",)
    return "opt_out", False, ("sounds like what people write who want no more texts",)


def _sounds_like_danger(screened: Reading, topics: TopicReading) -> bool:
    """Whether the second net hears danger, and surely where there is another reading."""
    is_told = topics.zone == "answer" and topics.label != "seeking_help"
    is_known = is_told and (topics.asks or topics.topics[0].confidence >= _WELL_KNOWN)
    if is_known or screened.borrows_words:
        return topics.danger == "surely"
    return topics.danger in ("surely", "yes")


def _sounds_urgent(said: str, topics: TopicReading) -> bool:
    """Whether the second net hears an emergency, and a faint one told of as going on."""
    if topics.emergency == "open":
        return is_told_as_now(as_meant(said))
    return topics.emergency == "yes"


def _beside_answers(heard: _Heard, topic: TopicReading) -> TopicReading:
    """The topics, but none when the text only answers what was asked, or is a command."""
    answered = heard.answered
    if answered.command in _WISHES:
        return topic.told(_WISHES[answered.command], heard.said)
    if topic.staff_topic and heard.when.preference is not None and heard.when.is_all:
        return topic.silenced()
    prefers = heard.burst.expecting == "prefs" and heard.when.preference is not None
    if not (heard.answers or prefers or answered.command):
        return topic
    if heard.answers and len(heard.said.split()) <= _FEW_WORDS:
        return topic.silenced()
    return topic if topic.asks or topic.staff_topic in _TOLD_TO_STAFF else topic.silenced()


def _answers(heard: _Heard, topic: TopicReading) -> Mapping[str, Answer]:
    answers = dict(heard.answered.answers)
    beside = topic.label in _ASIDE_FROM_VISITS and not heard.asks_when
    if heard.when.preference is not None and not beside:
        answers["prefs"] = Answer(heard.when.preference.to_json(), heard.said)
    return answers
