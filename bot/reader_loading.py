"""The reader, loaded once: examples, encoder, fitted matcher."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

from bot.core.reading import Reader, Topics
from bot.core.script import Script


def load_reader(script: Script, examples: Path) -> Reader:
    """Fit the matcher on the examples in this folder. Takes about two seconds.

    Raises FlowError when an example file has problems.
    """
    from bot.encoder import load_encoder
    from bot.flow_examples import load_examples

    return Reader(script, Topics.fit(load_examples(examples), load_encoder()))


def reader_on_first_use(script: Script, examples: Path) -> Callable[[], Reader]:
    """A reader that loads when it is first asked for: a webhook never needs it."""
    lock = threading.Lock()
    loaded: list[Reader] = []

    def once() -> Reader:
        with lock:
            if not loaded:
                loaded.append(load_reader(script, examples))
            return loaded[0]

    return once
