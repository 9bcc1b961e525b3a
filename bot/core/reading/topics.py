"""Which questions are in a text, how surely, and whether each may be answered.

Sentence vectors and letters under a trained head say which question is meant; what was learnt
by leaving labels out says how sure is sure enough. Vectors come in through `Encode`; without it
letters and words alone decide. Personal facts and hand-off phrases (`staff_topics.py`)
outweigh what the examples say.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from bot.core.reading.clauses import Piece, listed, piece, questions
from bot.core.reading.danger_net import (
    MIN_WORDS,
    Felt,
    emergency_leaning,
    leaning,
    opt_out_leaning,
)
from bot.core.reading.learning import (
    Encode,
    Example,
    Guess,
    Learnt,
    guess,
    learn,
    rows_of,
    sentences,
)
from bot.core.reading.plain import plain
from bot.core.reading.reading import NOTHING_ASKED, TopicMatch, TopicReading, Zone
from bot.core.reading.staff_topics import OOS_KINDS, Found, find
from bot.core.reading.terms import generalised
from bot.core.reading.zones import ANSWER_AT, MENU_AT, zone_of

__all__ = ["Encode", "Example", "TopicReading", "Topics"]

RANKED = 5
"""Labels considered of each piece, best first."""

ALTERNATIVES = 4
"""Matches below the line for answering that a reading carries, for a menu."""

BELOW_ANSWER = ANSWER_AT - 0.01
FAINT = 0.03
SURELY = 0.8
"""Two questions with no mark between them are two only when each is surely one."""

_LOGISTICS = """
    about_clinic availability book bot_identity cancel_policy companion contact_info cost
    for_someone_else getting_started hours insurance languages location other_services
    payment_options privacy providers referral session_length talk_to_human telehealth
"""
LOGISTICS = frozenset(_LOGISTICS.split())
"""Their answer is the same whatever the texter's health, so a personal fact is no bar to them."""

REQUESTS = frozenset({"book", "talk_to_human", "for_someone_else", "availability"})
"""Wishes that a person takes up anyway: a fact told with one goes along with it."""

MAY_GO_ALONG = frozenset({"drug_interaction", "eligibility"})

_BACKGROUND = frozenset({"for_depression", "for_anxiety", "for_ptsd", "eligibility"})
"""Stated beside a question they are its background, not a question."""

_PLEASANTRIES = frozenset({"greeting", "thanks"})
_NO_QUESTION = _PLEASANTRIES | {"oos"}


@dataclass(frozen=True, slots=True)
class _Question:
    """A piece of the text, and one label it may have."""

    piece: Piece
    guess: Guess

    @property
    def is_sure(self) -> bool:
        return self.guess.confidence >= ANSWER_AT and self.guess.label not in _NO_QUESTION

    @property
    def is_meant(self) -> bool:
        """Whether it says more than a pleasantry, be it unclear what."""
        if self.guess.label in _PLEASANTRIES:
            return False
        return self.piece.asks or self.is_sure

    @property
    def is_background(self) -> bool:
        return self.guess.kind in _BACKGROUND and not self.piece.asks

    def match(self, at_most: float = 1.0) -> TopicMatch:
        name = self.guess.kind if self.guess.kind in OOS_KINDS else self.guess.label
        return TopicMatch(name, min(self.guess.confidence, at_most), self.piece.words)

    def why(self) -> str:
        return f"{self.guess.label} {self.guess.confidence:.2f}: like {self.guess.example!r}"


@dataclass(frozen=True, slots=True)
class _Cut:
    """A text, the questions in it, and the parts of an enumeration."""

    text: str
    whole: Piece
    pieces: tuple[Piece, ...]
    parts: tuple[Piece, ...]

    @classmethod
    def of(cls, text: str) -> _Cut:
        pieces = questions(text)
        return cls(text, piece(text), pieces, listed(text) if len(pieces) == 1 else ())

    @property
    def all(self) -> tuple[Piece, ...]:
        """What must be known of it; nothing of a number, which answers and asks nothing."""
        says_nothing = not self.whole.plain or self.whole.plain.isdecimal()
        return () if says_nothing else (self.whole, *self.pieces, *self.parts)


@dataclass(frozen=True, slots=True)
class _Known:
    """What a piece may mean, best first; how much like danger it sounds, if it says enough."""

    guesses: tuple[Guess, ...]
    felt: Felt | None


@dataclass(frozen=True, slots=True)
class Topics:
    """Fitted and never changed; safe to share between threads."""

    learnt: Learnt
    encode: Encode | None

    @classmethod
    def fit(cls, examples: Sequence[Example], encode: Encode | None) -> Topics:
        """Learn from examples; with no encoder from their letters and words alone.

        Raises: ValueError when there is no example.
        """
        return cls(learn(examples, encode), encode)

    def read(self, text: str) -> TopicReading:
        """Every question in a text of any length. Raises: nothing."""
        return self.read_all([text])[0]

    def read_all(self, texts: Sequence[str]) -> list[TopicReading]:
        """The same for many texts, whose vectors are made together: a third of the time each."""
        cut = [_Cut.of(text) for text in texts]
        known = self._known([each for one in cut for each in one.all])
        return [self._read(one, known) if one.all else NOTHING_ASKED for one in cut]

    def _known(self, pieces: Sequence[Piece]) -> dict[Piece, _Known]:
        """What each piece may mean, and what it sounds like."""
        plain_of = {
            each: generalised(self.learnt.spelling.corrected(each.plain)) for each in pieces
        }
        once = list(dict.fromkeys(plain_of.values()))
        if not once:
            return {}
        rows = rows_of(once, self.learnt.ngrams, self.encode)
        felt = self.learnt.danger.felt(sentences(rows) if self.encode else rows)
        told = [sum(len(word) > 1 for word in text.split()) >= MIN_WORDS for text in once]
        known = {
            text: _Known(guesses, much if tells else None)
            for text, guesses, much, tells in zip(
                once, guess(self.learnt, rows, RANKED), felt, told, strict=True
            )
        }
        return {each: known[text] for each, text in plain_of.items()}

    def _read(self, cut: _Cut, known: Mapping[Piece, _Known]) -> TopicReading:
        together = [_Question(cut.whole, one) for one in known[cut.whole].guesses]
        apart = [_Question(each, known[each].guesses[0]) for each in cut.pieces]
        parts = [_Question(each, known[each].guesses[0]) for each in cut.parts]
        found = _several(apart) or _listed(parts, together)
        best = _best(together[0], apart)
        if not found and best.is_sure:
            found = [best]
        also = sorted((*together, *apart), key=lambda question: -question.guess.confidence)
        reading = _decided(found, best, also, self._rules(cut.text, cut.pieces))
        felt = [known[each].felt for each in cut.all]
        return replace(
            reading,
            asks=any(each.asks for each in cut.pieces),
            danger=leaning(felt),
            emergency=emergency_leaning(felt),
            opt_out=opt_out_leaning(felt),
        )

    def _rules(self, text: str, pieces: Sequence[Piece]) -> list[tuple[Found, str]]:
        """What the rules find in each piece and in the whole, each topic once, with its piece."""
        hits: dict[str, tuple[Found, str]] = {}
        said: dict[str, str] = {}
        for words in (*(each.words for each in pieces), text):
            said.setdefault(self.learnt.spelling.corrected(plain(words)), words)
        for read, words in said.items():
            for rule in find(read):
                hits.setdefault(rule.topic, (rule, words))
        return sorted(hits.values(), key=lambda hit: hit[0].rank)


def _best(together: _Question, apart: Sequence[_Question]) -> _Question:
    """The surest; but what is said beside a greeting or thanks comes before it."""
    best = max((together, *apart), key=lambda question: question.guess.confidence)
    if best.guess.label not in _PLEASANTRIES:
        return best
    beside = [question for question in apart if question.is_meant]
    return max(beside, key=lambda question: question.guess.confidence, default=best)


def _several(apart: Sequence[_Question]) -> list[_Question]:
    """The questions of a text of several pieces, best first, one for each label."""
    if len(apart) < 2:
        return []
    sure = [question for question in apart if question.is_sure]
    asked = [question for question in sure if not question.is_background]
    best = _best_of_each(asked or sure)
    return sorted(best, key=apart.index)


def _listed(parts: Sequence[_Question], together: Sequence[_Question]) -> list[_Question]:
    """The questions of an enumeration, if each part is one and the whole points to it too."""
    labels = {question.guess.label for question in parts}
    sure = all(part.is_sure and part.guess.confidence >= SURELY for part in parts)
    if len(labels) < 2 or not sure:
        return []
    return list(parts) if labels <= {q.guess.label for q in together} else []


def _best_of_each(questions: Iterable[_Question]) -> list[_Question]:
    best: dict[str, _Question] = {}
    for question in sorted(questions, key=lambda question: -question.guess.confidence):
        best.setdefault(question.guess.label, question)
    return list(best.values())


def _decided(
    found: list[_Question],
    best: _Question,
    also: Sequence[_Question],
    rules: list[tuple[Found, str]],
) -> TopicReading:
    asked = {q.guess.label for q in found or [best] if q.guess.label != "staff"}
    rules = [hit for hit in rules if not hit[0].is_soft or not asked or not asked <= LOGISTICS]
    if not rules:
        return _as_learnt(found, best, also)
    rule, words = rules[0]
    why = tuple(hit[0].why for hit in rules)
    if rule.topic in OOS_KINDS:
        return TopicReading((TopicMatch(rule.topic, 1.0, words),), "oos", "staff", None, why)
    goes_along = all(hit[0].topic in MAY_GO_ALONG and hit[0].is_fact for hit in rules)
    is_request = goes_along and bool(found) and bool(asked) and asked <= REQUESTS
    staff = TopicMatch("staff", 1.0, words)
    beside = [
        question
        for question in found
        if question.guess.label in asked
        and (is_request or (question.guess.label in LOGISTICS and question.piece.words != words))
    ]
    others = tuple(question.match() for question in beside)
    why += tuple(question.why() for question in beside)
    if is_request:
        return TopicReading((*others, staff), others[0].label, "answer", rule.topic, why)
    topics = (staff, *others, *_alternatives(also, {"staff", *(m.label for m in others)}))
    return TopicReading(topics, "staff", "staff", rule.topic, why)


def _as_learnt(found: list[_Question], best: _Question, also: Sequence[_Question]) -> TopicReading:
    """No rule speaks: the examples decide, and a hand-off topic among them comes first."""
    found = sorted(found, key=lambda question: question.guess.label != "staff")
    first = found[0] if found else best
    label, confidence = first.guess.label, first.guess.confidence
    shown = found or ([best] if confidence >= MENU_AT else [])
    matches = tuple(question.match() for question in shown)
    others = _alternatives(also, {question.guess.label for question in shown})
    why = tuple(question.why() for question in (shown or [best]))
    if confidence < MENU_AT:
        return TopicReading(others, "oos", "staff", None, why)
    zone: Zone = "staff" if label in ("staff", "oos") else zone_of(confidence)
    topic = first.guess.kind if label == "staff" else None
    return TopicReading((*matches, *others), label, zone, topic, why)


def _alternatives(also: Sequence[_Question], but: set[str]) -> tuple[TopicMatch, ...]:
    left = [
        question
        for question in _best_of_each(also)
        if question.guess.label not in {"oos", *but} and question.guess.confidence >= FAINT
    ]
    return tuple(question.match(BELOW_ANSWER) for question in left[:ALTERNATIVES])
