"""Finding a request by name, phone or words, though all of them are sealed: a blind index.

Each word of a thread, beginning of a name and end of a phone is kept only as a keyed hash
beside its conversation. Whoever reads the table without the keys learns which conversations
share a word and how often, never the word (docs/security.md).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import ColumnElement, Executable, Table, and_, delete, false, or_, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session, sessionmaker

from bot import sealing
from bot.core.conversation import Answer, Record, Redact, Say, Turn
from bot.core.text import fold
from bot.database import writing
from models import Conversation, InboundMessage, Lead, LeadEvent, OutboundMessage
from models_desk import SearchToken

TOKEN_BYTES = 16
NAME_FROM, WORD_FROM, WORD_TO = 2, 3, 24
PHONE_ENDS = (4, 7, 10)
MAX_TERMS = 8
NAME_SLOTS = ("name", "patient_name")
# So frequent that finding them finds everybody, and that their hashes would betray themselves.
TOO_COMMON = frozenset(
    "the and you for are was that this have has can not but with your yes just what when how "
    "que los las del por para con una como pero muy hay".split()
)


_table: Table = SearchToken.__table__  # type: ignore[assignment]
_ADD: Mapping[str, Executable] = {
    "sqlite": sqlite.insert(_table).on_conflict_do_nothing(),
    "postgresql": postgresql.insert(_table).on_conflict_do_nothing(),
}


@dataclass(frozen=True, slots=True)
class Term:
    """One word of what is looked for: the hashes it may have, the request number it may be."""

    tokens: tuple[bytes, ...]
    number: int | None


@dataclass(frozen=True, slots=True)
class Spoken:
    """What one turn made known: the texts it read, names, phones, and what staff wrote."""

    row: Conversation
    turn: Turn
    texts: Sequence[str] = ()


def learn_turns(db: Session, spoken: Iterable[Spoken]) -> None:
    """Index what turns made known, in the open transaction."""
    said: list[tuple[UUID, set[str]]] = []
    for one in spoken:
        effects, answers = one.turn.effects, one.turn.conversation.answers
        written = [e.text for e in effects if isinstance(e, Say) and e.key == "staff"]
        noted = [e.body for e in effects if isinstance(e, Record)]
        if any(isinstance(effect, Redact) for effect in effects):
            relearn(db, one.row, answers)
        heard = _of_texts([*one.texts, *written, *noted])
        said.append((one.row.id, {*_of_person(one.row.phone, answers), *heard}))
    _learn(db, said)


def relearn(db: Session, row: Conversation, answers: Mapping[str, Answer]) -> None:
    """Index a conversation anew: after a text was redacted, or under a new key."""
    db.execute(delete(SearchToken).where(SearchToken.conversation_id == row.id))
    came = db.scalars(select(InboundMessage).where(InboundMessage.conversation_id == row.id))
    went = db.scalars(
        select(OutboundMessage).where(
            OutboundMessage.conversation_id == row.id, OutboundMessage.author == "staff"
        )
    )
    noted = db.scalars(
        select(LeadEvent)
        .join(Lead, Lead.id == LeadEvent.lead_id)
        .where(Lead.conversation_id == row.id, LeadEvent.body_sealed.is_not(None))
    )
    texts = [text.body or "" for text in (*came, *went, *noted)]
    _learn(db, [(row.id, {*_of_person(row.phone, answers), *_of_texts(texts)})])


def rebuild(sessions: sessionmaker[Session]) -> int:
    """Index every conversation anew, one transaction each; says how many."""
    with sessions() as db:
        ids = db.scalars(select(Conversation.id)).all()
    for conversation_id in ids:
        with writing(sessions) as db:
            row = db.get(Conversation, conversation_id, with_for_update=True)
            if row is None:
                continue  # erased meanwhile
            state = row.state or {}
            answers = {key: Answer(**value) for key, value in state.get("answers", {}).items()}
            relearn(db, row, answers)
    return len(ids)


def terms(query: str) -> tuple[Term, ...]:
    """What is looked for, hashed under every key; words too common to help are left out."""
    digits = re.sub(r"\D", "", query)
    if len(digits) >= PHONE_ENDS[0] and re.fullmatch(r"[\d\s()+.#-]+", query):
        # A bare number is the end of a phone, or the number of a request.
        return (_term([f"phone:{digits[-_phone_end(digits) :]}"], _number(query)),)
    kept = [word for word in _words(query) if len(word) >= NAME_FROM or word.isdigit()]
    telling = [word for word in kept if word not in TOO_COMMON][:MAX_TERMS]
    return tuple(_term([f"name:{word}", f"word:{word}"], _number(word)) for word in telling)


def found_by(looked_for: Sequence[Term]) -> ColumnElement[bool]:
    """Leads whose conversation holds every term; none when nothing is looked for."""
    if not looked_for:
        return false()
    return and_(*(_found_by(term) for term in looked_for))


def _found_by(term: Term) -> ColumnElement[bool]:
    holders = select(SearchToken.conversation_id).where(SearchToken.token.in_(term.tokens))
    is_found = Lead.conversation_id.in_(holders)
    return is_found if term.number is None else or_(is_found, Lead.number == term.number)


def _term(said: Sequence[str], number: int | None) -> Term:
    tokens = [token for one in said for token in _tokens(one)]
    return Term(tuple(tokens), number)


def _number(word: str) -> int | None:
    digits = word.strip().removeprefix("#")
    return int(digits) if digits.isdigit() and len(digits) <= 8 else None


def _phone_end(digits: str) -> int:
    return max(end for end in PHONE_ENDS if end <= len(digits))


def _of_person(phone: str, given: Mapping[str, Answer]) -> Iterator[str]:
    phones = [phone, str(given["alt_phone"].value) if "alt_phone" in given else ""]
    for digits in (re.sub(r"\D", "", one) for one in phones):
        yield from (f"phone:{digits[-end:]}" for end in PHONE_ENDS if len(digits) >= end)
    for slot in NAME_SLOTS:
        for word in _words(str(given[slot].value) if slot in given else ""):
            yield from (f"name:{word[:end]}" for end in range(NAME_FROM, len(word) + 1))


def _of_texts(texts: Iterable[str]) -> Iterator[str]:
    for text in texts:
        for word in _words(text):
            if WORD_FROM <= len(word) <= WORD_TO and word not in TOO_COMMON:
                yield f"word:{word}"


def _words(text: str) -> list[str]:
    return re.findall(r"[a-z0-9]+", fold(text))


def _learn(db: Session, said: Iterable[tuple[UUID, set[str]]]) -> None:
    rows = [
        {"token": _tokens(one)[0], "conversation_id": conversation_id}
        for conversation_id, of_one in said
        for one in of_one
    ]
    if rows:
        db.execute(_ADD[db.get_bind().dialect.name], rows)


def _tokens(said: str) -> list[bytes]:
    return [index[:TOKEN_BYTES] for index in sealing.keyring().indexes(f"search:{said}")]
