"""Questions: the approved answer, the hand-over to staff, and the offer that may follow."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from bot.core.conversation import Conversation
from bot.core.dialogue.compose import Piece, piece, say_due
from bot.core.dialogue.moment import Moment
from bot.core.reading.reading import TopicMatch
from bot.core.reading.zones import ANSWER_AT
from bot.core.script import TOKEN, Topic

MAX_ANSWERS = 2
ASKS = re.compile(
    r"\?|¿|\b(how|what|when|where|who|why|which|do (you|i|u)|does|did|is (it|this|there)|"
    r"are (you|u)|can (i|you|u)|could|would|will|should|como|cuanto|cuanta|cuando|donde|"
    r"quien|que es|cual|puedo|tienen|aceptan|hay|necesito)\b",
    re.IGNORECASE,
)
NOT_QUESTIONS = ("book", "talk_to_human", "greeting", "thanks", "oos", "staff")
OFFER_WORDS = re.compile(r"\b(BOOK|CITA)\b")
FLAG_OF_TOPIC: Mapping[str, str] = {"cost": "asked_cost", "insurance": "asked_insurance"}
NAME_LABELS = ("condition_other", "for_someone_else")
SURE_WITHOUT_ASKING = 0.85
# Words about days can look like an appointment that exists; said in answer to us they are not.
LOOK_ALIKES = ("existing_appt", "records", "provider_referral", "insurance_check")

CALLED = re.compile(
    r"\b((missed|return(ing|ed)?) (a |your |the |my )?calls?|called me|voicemail|got a call)\b",
    re.IGNORECASE,
)
"""No visit is to be changed: somebody of ours has phoned them."""

STAFF_COPY: Mapping[str, str] = {
    "minor": "reply.staff_minor",
    "existing_appt": "reply.staff_existing",
    "records": "reply.staff_existing",
    "complaint": "reply.staff_complaint",
    "provider_referral": "reply.passed_on",
    "insurance_check": "reply.passed_on",
}
STAFF_FLAG: Mapping[str, str] = {
    "minor": "minor",
    "existing_appt": "existing_patient_today",
    "symptom_after": "symptom_after",
    "complaint": "complaint",
    "insurance_check": "asked_insurance",
    "provider_referral": "provider_referral",
    "records": "records",
}


@dataclass(frozen=True, slots=True)
class Answered:
    """What the answers make of the conversation, their pieces, and what they offer."""

    after: Conversation
    pieces: tuple[Piece, ...]
    asks: str | None = None
    offers: tuple[str, ...] = ()
    hand_over: bool = False


def questions(m: Moment) -> tuple[TopicMatch, ...]:
    """The questions of the burst that may be answered, best first, one for each wording."""
    if m.reading.zone != "answer":
        return ()
    found: dict[str, TopicMatch] = {}
    for match in m.reading.topics:
        is_known = match.label in m.script.topics and match.label not in NOT_QUESTIONS
        if is_known and match.words not in found and match.confidence >= ANSWER_AT:
            found[match.words] = match
    return tuple({match.label: match for match in found.values()}.values())


def is_for_staff(m: Moment, got: tuple[str, ...], *, has_answered: bool) -> bool:
    """Whether only the team may answer this burst; `got` are the slots that it fills."""
    if m.reading.label != "staff" or m.reading.zone != "staff":
        return False
    is_unsent = m.conversation.stage == "gathering" and "prefs" in got
    if is_unsent and m.reading.staff_topic == "existing_appt":
        return False  # other days for a request that was not sent yet
    is_look_alike = m.reading.staff_topic in LOOK_ALIKES
    return asks(m) or not (has_answered and is_look_alike)


def wants_visit(m: Moment) -> bool:
    """A wish to book, alone or beside a question."""
    if m.reading.label == "book" and m.reading.zone == "answer":
        return True
    return any(t.label == "book" and t.confidence >= ANSWER_AT for t in m.reading.topics)


def interrupts(m: Moment, found: tuple[TopicMatch, ...], *, has_answered: bool) -> bool:
    """Whether these questions are meant as questions while one of ours is open."""
    if not found:
        return False
    return asks(m) or (not has_answered and found[0].confidence >= SURE_WITHOUT_ASKING)


def asks(m: Moment) -> bool:
    """Whether the burst has the form of a question: an answer to ours often has not."""
    return bool(ASKS.search(m.words))


def answer(m: Moment, after: Conversation, found: tuple[TopicMatch, ...]) -> Answered:
    """The approved answers, the most useful first; the second gives way when room is short.

    What does not fit into one text is passed on, and the texter is told so when there is room.
    """
    pieces: list[Piece] = []
    ask: str | None = None
    offers: tuple[str, ...] = ()
    hand_over = False
    for position, match in enumerate(found[:MAX_ANSWERS]):
        one = _answer_one(m.after(after), m.script.topics[match.label], match)
        after, hand_over = one.after, hand_over or one.hand_over
        pieces += [Piece(p.key, p.text, p.is_optional or position > 0) for p in one.pieces]
        if position == 0:
            ask, offers = one.asks, one.offers
    if len(found) > MAX_ANSWERS and not hand_over:
        after = after.with_(questions=(*after.questions, *(q.words for q in found[MAX_ANSWERS:])))
        due = say_due(m.after(after))
        pieces.append(piece(m, "reply.noted_too", is_optional=True, response_time=due))
    return Answered(after, tuple(pieces), ask, offers, hand_over)


def to_staff(m: Moment, after: Conversation) -> Answered:
    """A question that only the team may answer: said so, noted, flagged."""
    topic = m.reading.staff_topic or "medical_advice"
    key = STAFF_COPY.get(topic, "reply.staff_medical")
    if topic == "existing_appt" and CALLED.search(m.words):
        key = "reply.passed_on"
    flag = STAFF_FLAG.get(topic, "medical_question")
    after = after.with_(
        flags={flag: m.words, **after.flags},
        questions=(*after.questions, m.words),
        topics=_counted(after, f"staff:{topic}"),
        stage=after.stage or "incomplete",
    )
    at = m.after(after)
    if after.topics[f"staff:{topic}"] > 1:
        return Answered(after, (piece(at, "reply.noted_too", response_time=say_due(at)),))
    is_asking = m.script.slot(after.asked or "") is not None
    if key == "reply.staff_medical" and ("name" in after.answers or is_asking):
        return Answered(after, (piece(at, "reply.staff_medical_named"),))
    asks_next = {"reply.staff_medical": "name", "reply.staff_complaint": "contact_person"}
    return Answered(after, (piece(at, key, response_time=say_due(at)),), asks_next.get(key))


def invitation(m: Moment, answered: Answered) -> Answered:
    """The offer to book after an answer: not twice in a row, never after a hand-over."""
    labels = [p.key.split(".")[1] for p in answered.pieces if p.key.startswith("faq.")]
    offered = any(OFFER_WORDS.search(p.text) for p in answered.pieces)
    if offered:
        return _with_offer(answered, answered.pieces)
    topic = m.script.topics.get(labels[0]) if labels else None
    may_invite = topic is not None and topic.invite == "yes" and not m.conversation.invited
    if answered.asks or not may_invite or answered.after.stage == "complete":
        return Answered(
            answered.after.with_(invited=False),
            answered.pieces,
            answered.asks,
            answered.offers,
            answered.hand_over,
        )
    invite = piece(m.after(answered.after), "piece.invite", is_optional=True)
    return _with_offer(answered, (*answered.pieces, invite))


def _with_offer(answered: Answered, pieces: tuple[Piece, ...]) -> Answered:
    after = answered.after.with_(invited=True)
    return Answered(
        after, pieces, answered.asks or "offer", answered.offers or ("book",), answered.hand_over
    )


def _answer_one(m: Moment, topic: Topic, match: TopicMatch) -> Answered:
    after = m.conversation.with_(topics=_counted(m.conversation, topic.label))
    flag = FLAG_OF_TOPIC.get(topic.label)
    if flag:
        after = after.with_(flags={flag: match.words, **after.flags})
    key, text = _words_of(m, topic)
    times = after.topics[topic.label] - topic.is_broad
    if times == 2:
        return Answered(after, (piece(m, "reply.asked_again"),))
    if times > 2:
        return Answered(after, (), hand_over=True)
    if key == "piece.unset":
        return Answered(after, (Piece(key, text),), "offer_pass_on")
    if topic.passes_on and not m.script.clinic.facts.get(topic.setting or ""):
        after = after.with_(questions=(*after.questions, match.words))
    asks_name = topic.label in NAME_LABELS and "name" not in after.answers
    also = ("session_length",) if topic.label == "how_long_lasts" else ()
    said = (Piece(key, text), *_offer(m, topic))
    return Answered(after, said, "name" if asks_name else ("offer" if also else None), also)


def _offer(m: Moment, topic: Topic) -> list[Piece]:
    """The answer's own offer of a visit; none while a question of ours waits for its answer."""
    key = f"faq.{topic.label}.offer"
    is_asking = m.script.slot(m.conversation.asked or "") is not None
    has_wish = wants_visit(m) or "prefs" in m.conversation.answers
    if key not in m.script.copy or is_asking or has_wish or m.conversation.stage == "complete":
        return []
    return [piece(m, key, is_optional=True)]


def _words_of(m: Moment, topic: Topic) -> tuple[str, str]:
    """The clinic's own words when set; else the approved draft; else the safe fallback."""
    clinic = m.script.clinic
    key = f"faq.{topic.label}"
    if topic.kind == "G" and not clinic.signed:
        return "piece.unset", piece(m, "piece.unset").text
    if clinic.signed and f"{key}.general" in m.script.copy:
        key = f"{key}.general"
    template = m.script.copy[key][m.lang]
    if any(not clinic.facts.get(token) and token != "clinic" for token in TOKEN.findall(template)):
        return "piece.unset", piece(m, "piece.unset").text
    return key, piece(m, key).text


def _counted(conversation: Conversation, label: str) -> dict[str, int]:
    return {**conversation.topics, label: conversation.topics.get(label, 0) + 1}
