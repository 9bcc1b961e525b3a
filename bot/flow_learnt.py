"""What the examples taught, kept in a file: learning takes seconds, reading it back none.

The file is a copy of what `learn` gives and may be deleted at any time. It is made again when
an example, the learning code or the encoder has changed, and done without where it cannot be
written.
"""

from __future__ import annotations

import fcntl
import json
import os
from collections.abc import Collection, Iterator
from contextlib import ExitStack, contextmanager, suppress
from hashlib import sha256
from pathlib import Path
from zipfile import BadZipFile

import numpy as np
from threadpoolctl import threadpool_limits  # type: ignore[import-untyped]

from bot.core.reading import learning
from bot.core.reading.danger_net import LABELS, DangerNet
from bot.core.reading.head import Head
from bot.core.reading.learning import Encode, Learnt
from bot.core.reading.ngrams import Ngrams
from bot.core.reading.reading import TopicReading
from bot.core.reading.spelling import Spelling
from bot.core.reading.topics import Topics
from bot.encoder import NO_ENCODER, encoder_version, load_encoder
from bot.flow_examples import almost_the_same, load_examples, read_examples, taken_for_another
from bot.flow_problems import Problem
from bot.settings import HOME

KEPT = HOME / "var" / "learnt.npz"
LEARNING_CODE = (
    "clauses",
    "danger_net",
    "head",
    "learning",
    "ngrams",
    "plain",
    "spelling",
    "terms",
)


def load_topics(examples: Path, kept: Path = KEPT) -> Topics:
    """The matcher taught by the examples of a folder: a second, or half a minute the first time.

    Raises: FlowError when an example file has problems and there is no kept copy of it.
    """
    encode = load_encoder()
    return Topics(load_learnt(examples, kept, encode), encode)


def load_learnt(examples: Path, kept: Path, encode: Encode | None) -> Learnt:
    """What the examples of a folder teach, out of the kept file if that is of the same.

    Raises: as `load_topics`.
    """
    key = _key(examples, encode)
    learnt = _read(kept, key)
    if learnt is not None:
        return learnt
    with _one_at_a_time(kept), threadpool_limits(limits=os.cpu_count() or 1, user_api="blas"):
        learnt = _read(kept, key)
        if learnt is None:
            learnt = learning.learn(load_examples(examples), encode)
            _write(kept, key, learnt)
    return learnt


@contextmanager
def _one_at_a_time(kept: Path) -> Iterator[None]:
    """Processes that start together learn once; where no lock can be had each learns by itself."""
    with ExitStack() as held:
        with suppress(OSError):
            kept.parent.mkdir(parents=True, exist_ok=True)
            lock = held.enter_context(kept.with_suffix(".lock").open("wb"))
            fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def example_problems(examples: Path, topics: Collection[str], kept: Path = KEPT) -> list[Problem]:
    """What is wrong with the examples of a folder; warnings where one is taken for another.

    `topics` are the labels of the script. Nearness is asked only when nothing else is wrong.
    """
    placed, problems = read_examples(examples, topics)
    if problems:
        return problems
    matcher = load_topics(examples, kept)
    learnt = matcher.learnt
    lengths = np.linalg.norm(learnt.near, axis=1, keepdims=True)
    asked = [one for one in placed if one.example.label not in LABELS]
    in_order = sorted(asked, key=lambda one: learning.standing(one.example))
    pairs = almost_the_same(in_order, learnt.near / np.maximum(lengths, 1e-6))
    texts = list(dict.fromkeys(one.example.text for pair in pairs for one in pair))
    read = zip(texts, matcher.read_all(texts), strict=True)
    return taken_for_another(pairs, {text: _label(reading) for text, reading in read})


def _label(reading: TopicReading) -> str:
    """The label as the example files name it: a hand-off by its topic, no topic by its kind."""
    first = reading.topics[0].label if reading.topics else reading.label
    return reading.staff_topic or (first if reading.label == "oos" else reading.label)


def _key(examples: Path, encode: Encode | None) -> str:
    code = Path(learning.__file__).parent
    files = [*sorted(examples.glob("*.yaml")), *(code / f"{name}.py" for name in LEARNING_CODE)]
    digest = sha256((encoder_version() if encode else NO_ENCODER).encode())
    for path in files:
        digest.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()


def _read(kept: Path, key: str) -> Learnt | None:
    try:
        with np.load(kept, allow_pickle=False) as file:
            told = json.loads(file["told"].tobytes())
            if told["key"] != key:
                return None
            weights, near = file["weights"], file["near"]
            danger = DangerNet(file["danger_axes"], file["danger"], file["danger_weights"])
    except (OSError, EOFError, ValueError, KeyError, BadZipFile):
        return None
    return Learnt(
        head=Head(tuple(told["labels"]), weights, told["sharpness"]),
        ngrams=Ngrams({gram: (column, weight) for gram, column, weight in told["places"]}),
        spelling=Spelling.of(told["counts"]),
        texts=tuple(told["texts"]),
        spans={kind: (first, last) for kind, (first, last) in told["spans"].items()},
        near=near,
        lines=(told["lines"][0], told["lines"][1]),
        danger=danger,
    )


def _write(kept: Path, key: str, learnt: Learnt) -> None:
    told = {
        "key": key,
        "labels": learnt.head.labels,
        "sharpness": learnt.head.sharpness,
        "places": [(gram, *place) for gram, place in learnt.ngrams.places.items()],
        "counts": learnt.spelling.counts,
        "texts": learnt.texts,
        "spans": learnt.spans,
        "lines": learnt.lines,
    }
    partial = kept.with_suffix(".partial")
    try:
        kept.parent.mkdir(parents=True, exist_ok=True)
        with partial.open("wb") as file:
            np.savez(
                file,
                told=np.frombuffer(json.dumps(told).encode(), np.uint8),
                weights=learnt.head.weights,
                near=learnt.near,
                danger_axes=learnt.danger.axes,
                danger=learnt.danger.examples,
                danger_weights=learnt.danger.weights,
            )
        partial.replace(kept)
    except OSError:
        partial.unlink(missing_ok=True)
