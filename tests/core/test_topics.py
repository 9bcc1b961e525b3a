"""Which questions are in a text: the matcher as the clinic runs it, and what it promises."""

import json
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.reading import Reader
from bot.core.reading.learning import Example
from bot.core.reading.plain import plain
from bot.core.reading.spelling import Spelling
from bot.core.reading.terms import generalised
from bot.core.reading.topics import ANSWER_AT, Topics
from bot.core.reading.zones import MENU_AT, scaled, zone_of
from bot.flow_examples import Placed, almost_the_same, load_examples, taken_for_another
from bot.flow_files import FLOWS

EVALUATION = Path(__file__).resolve().parents[2] / "evaluation"
EXAMPLES = load_examples(FLOWS / "examples")


class ReadOnce:
    """The matcher; what it makes of a text is kept, for many a promise is about the same texts."""

    def __init__(self, topics: Topics) -> None:
        self.learnt = topics.learnt
        self.read = cache(topics.read)


@pytest.fixture(scope="session")
def topics(reader: Reader) -> ReadOnce:
    return ReadOnce(reader.topics)


def rows(*names: str) -> Iterator[dict[str, object]]:
    """Labelled rows that nobody taught."""
    taught = {plain(example.text) for example in EXAMPLES}
    for name in names:
        for line in (EVALUATION / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            if plain(row["text"]) not in taught:
                yield row


def found(topics: ReadOnce, text: str) -> set[str]:
    return {match.label for match in topics.read(text).topics if match.confidence >= ANSWER_AT}


# What it promises


@pytest.mark.parametrize(
    ("name", "promised"),
    [("questions_en", 0.88), ("questions_es", 0.85), ("hand_off_en", 0.95), ("hand_off_es", 0.95)],
)
def test_unseen_texts_are_read_right_as_often_as_promised(
    topics: ReadOnce, name: str, promised: float
) -> None:
    right = [topics.read(str(row["text"])).label == row["label"] for row in rows(name)]
    assert np.mean(right) >= promised


def test_what_is_meant_is_among_the_first_three(topics: ReadOnce) -> None:
    near = [
        row["label"] in {match.label for match in topics.read(str(row["text"])).topics[:3]}
        for row in rows("questions_en", "questions_es")
    ]
    assert np.mean(near) >= 0.96


def test_a_text_that_is_not_for_the_clinic_gets_no_answer(topics: ReadOnce) -> None:
    read = [topics.read(str(row["text"])) for row in rows("out_of_scope")]
    answered = [one.zone == "answer" and one.label not in ("greeting", "thanks") for one in read]
    assert np.mean(answered) < 0.04


def test_a_question_for_staff_gets_no_answer(topics: ReadOnce) -> None:
    read = [topics.read(str(row["text"])) for row in rows("hand_off_en", "hand_off_es")]
    assert np.mean([one.zone == "answer" for one in read]) < 0.03


def test_every_question_of_a_text_with_several_is_found(topics: ReadOnce) -> None:
    all_found = [set(row["labels"]) <= found(topics, str(row["text"])) for row in rows("several")]  # type: ignore[call-overload]
    assert np.mean(all_found) >= 0.9


def test_few_texts_with_one_question_seem_to_have_two(topics: ReadOnce) -> None:
    two = [len(found(topics, str(row["text"]))) > 1 for row in rows("questions_en")]
    assert np.mean(two) < 0.03


def test_slips_of_the_finger_cost_little(topics: ReadOnce) -> None:
    texts = [row for row in rows("questions_en") if len(str(row["text"])) > 20]
    right = [topics.read(slipped(str(row["text"]))).label == row["label"] for row in texts]
    assert np.mean(right) >= 0.8


def slipped(text: str) -> str:
    """Two letters swapped in every other long word."""
    words = text.split()
    for at in range(0, len(words), 2):
        word = words[at]
        if len(word) > 4:
            words[at] = f"{word[:2]}{word[3]}{word[2]}{word[4:]}"
    return " ".join(words)


# One text


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("how much is it", "cost"),
        ("cuanto cuesta", "cost"),
        ("do u take premera", "insurance"),
        ("whats ur adress", "location"),
        ("is it better than zoloft", "vs_antidepressants"),
        ("do you treat lupus", "condition_other"),
        ("hello!", "greeting"),
        ("thx", "thanks"),
        ("operator", "talk_to_human"),
        ("what are your hours on thanksgiving", "hours"),
    ],
)
def test_a_plain_question_is_answered(topics: ReadOnce, text: str, label: str) -> None:
    reading = topics.read(text)
    assert (reading.label, reading.zone) == (label, "answer")


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("im on lexipro is that ok", "drug_interaction"),
        ("what are the side effects if im pregnant", "pregnancy"),
        ("am i a candidate? 17, depressed 3 years", "minor"),
        ("is it safe, im 81", "eligibility"),
        ("i have high blood pressure. is it safe?", "eligibility"),
        ("how many mg", "dosing"),
    ],
)
def test_a_personal_fact_turns_a_question_into_one_for_staff(
    topics: ReadOnce, text: str, topic: str
) -> None:
    reading = topics.read(text)
    assert (reading.label, reading.zone, reading.staff_topic) == ("staff", "staff", topic)
    assert not found(topics, text) - {"staff"}


def test_a_fact_beside_a_question_of_logistics_leaves_that_one_to_be_answered(
    topics: ReadOnce,
) -> None:
    reading = topics.read("im on zoloft is that ok? also whats the price")
    assert reading.label == "staff"
    assert [match.label for match in reading.topics[:2]] == ["staff", "cost"]


def test_a_fact_told_with_a_wish_to_book_goes_along(topics: ReadOnce) -> None:
    reading = topics.read("im on lexapro and want to book an appointment")
    assert (reading.label, reading.zone) == ("book", "answer")
    assert reading.staff_topic == "drug_interaction"


def test_an_age_matters_to_clinical_questions_only(topics: ReadOnce) -> None:
    assert topics.read("im 45, do you take insurance?").label == "insurance"
    assert topics.read("im 45, is it safe?").label == "staff"


@pytest.mark.parametrize("kind", ["oos_drug", "wrong_number"])
def test_a_kind_of_out_of_scope_stands_under_its_own_name(topics: ReadOnce, kind: str) -> None:
    text = {"oos_drug": "price per vial to go", "wrong_number": "sorry wrong number"}[kind]
    reading = topics.read(text)
    assert (reading.label, reading.zone) == ("oos", "staff")
    assert reading.topics[0].label == kind


def test_a_text_nobody_understands_is_out_of_scope_but_not_named_so(topics: ReadOnce) -> None:
    reading = topics.read("zorp the flim quietly under nine")
    assert (reading.label, reading.zone) == ("oos", "staff")
    assert "oos" not in [match.label for match in reading.topics]


def test_questions_come_in_the_order_they_were_asked(topics: ReadOnce) -> None:
    reading = topics.read("where are you located? do you take medicare? how much is it?")
    assert [match.label for match in reading.topics[:3]] == ["location", "insurance", "cost"]
    assert reading.topics[1].words == "do you take medicare?"


def test_only_questions_that_were_found_reach_the_line_for_answering(topics: ReadOnce) -> None:
    reading = topics.read("how much is it")
    assert [m.label for m in reading.topics if m.confidence >= ANSWER_AT] == ["cost"]


def test_each_reading_says_what_it_was_like(topics: ReadOnce) -> None:
    assert "how much" in topics.read("how much is it").why[0]


@given(st.text(max_size=300))
def test_any_text_is_read(topics: ReadOnce, text: str) -> None:
    reading = topics.read(text)
    assert all(0 <= match.confidence <= 1 for match in reading.topics)
    if reading.zone == "answer":
        assert reading.topics


# Learning


FEW = [
    Example("how much is it", "cost", "en"),
    Example("what is the price", "cost", "en"),
    Example("where are you", "location", "en"),
    Example("what is the address", "location", "en"),
    Example("do you sell pizza", "oos", "en"),
]


def test_without_an_encoder_letters_and_words_decide() -> None:
    topics = Topics.fit(FEW, None)
    assert topics.read("whats the price").label == "cost"
    assert topics.read("adress?").label == "location"


def test_nothing_can_be_learnt_from_no_example() -> None:
    with pytest.raises(ValueError, match="no examples"):
        Topics.fit([], None)


def test_learning_twice_gives_the_same() -> None:
    first, second = Topics.fit(FEW, None), Topics.fit(FEW[::-1], None)
    assert first.read("what is the price") == second.read("what is the price")
    assert np.array_equal(first.learnt.head.weights, second.learnt.head.weights)


def test_one_name_of_a_kind_teaches_all() -> None:
    assert generalised("do you take premera") == generalised("do you take blue cross")
    assert generalised("i live in new mexico") == generalised("i live in ohio")


@pytest.mark.parametrize(
    ("slip", "word"),
    [("insurence", "insurance"), ("lexipro", "lexapro"), ("adress", "address")],
)
def test_a_slip_is_put_right(topics: ReadOnce, slip: str, word: str) -> None:
    assert topics.learnt.spelling.corrected(slip) == word


@pytest.mark.parametrize(
    ("joined", "apart"),
    [
        ("howmuchisit", "how much is it"),
        ("isitsafe", "is it safe"),
        ("cuantocuesta", "cuanto cuesta"),
        ("christopher", "christopher"),
        ("rosuvastatin", "rosuvastatin"),
    ],
)
def test_common_words_without_spaces_are_put_apart(
    topics: ReadOnce, joined: str, apart: str
) -> None:
    assert topics.learnt.spelling.corrected(joined) == apart


@pytest.mark.parametrize(
    ("text", "label"),
    [("thanks! can you fix my laptop", "oos"), ("thanks! talk soon", "thanks")],
)
def test_a_question_beside_thanks_comes_first(topics: ReadOnce, text: str, label: str) -> None:
    assert topics.read(text).label == label


def test_an_example_taken_for_another_is_warned_of() -> None:
    texts = {"how much is it": "cost", "how much is that": "hours", "where are you": "location"}
    placed = [
        Placed(Example(text, label, "en"), "a.yaml", line)
        for line, (text, label) in enumerate(texts.items(), 1)
    ]
    vectors = np.array([[1, 0], [0.98, 0.2], [0, 1]], np.float32)
    pairs = almost_the_same(placed, vectors)
    assert [(one.line, other.line) for one, other in pairs] == [(2, 1)]
    assert taken_for_another(pairs, texts) == []
    (warning,) = taken_for_another(pairs, {**texts, "how much is that": "cost"})
    assert (warning.line, warning.severity) == (2, "warning")
    assert "is read as cost" in warning.what
    assert "of cost (a.yaml:1)" in warning.what


@pytest.mark.parametrize("word", ["pizza", "truck", "deshawn", "stitches", "hiring"])
def test_a_word_that_somebody_may_mean_is_left_alone(topics: ReadOnce, word: str) -> None:
    assert topics.learnt.spelling.corrected(word) == word


def test_a_word_of_one_example_corrects_nobody() -> None:
    assert Spelling.fit(["the flurb"]).corrected("flurbs") == "flurbs"


@given(st.floats(-1, 1.5), st.floats(0.05, 0.5), st.floats(0.01, 0.4))
def test_the_common_scale_keeps_order_and_the_lines(at: float, menu: float, more: float) -> None:
    answer = menu + more
    assert scaled(menu, menu, answer) == pytest.approx(MENU_AT)
    assert scaled(answer, menu, answer) == pytest.approx(ANSWER_AT)
    assert scaled(at, menu, answer) <= scaled(at + 0.01, menu, answer) + 1e-9
    assert 0 <= scaled(at, menu, answer) <= 1


def test_the_zones_meet_at_the_lines() -> None:
    assert [zone_of(x) for x in (0.0, MENU_AT, 0.59, ANSWER_AT, 1.0)] == [
        "staff", "menu", "menu", "answer", "answer",
    ]  # fmt: skip


# The examples


def test_every_label_has_examples_enough() -> None:
    counts = Counter((example.label, example.lang) for example in EXAMPLES)
    labels = {example.label for example in EXAMPLES}
    assert {label for label in labels if counts[label, "en"] < 20} == set()
    assert {label for label in labels if counts[label, "es"] < 20} == set()
