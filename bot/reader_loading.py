"""The reader, loaded once: examples, encoder, fitted matcher."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import date
from pathlib import Path

from bot.core.reading import Reader
from bot.core.script import Script
from bot.lasting import lasting


def load_reader(script: Script, examples: Path) -> Reader:
    """A reader taught by the examples in this folder: about a second, the first time some more.

    Raises FlowError when an example file has problems.
    """
    from bot.core.reading.urgency import how_soon
    from bot.core.reading.when_dates import public_holidays
    from bot.flow_learnt import load_topics

    # What is made on first use is made here, not while somebody waits.
    public_holidays((date(2026, 1, 1),))
    how_soon("hello")
    return Reader(script, load_topics(examples))


def reader_on_first_use(script: Script, examples: Path) -> Callable[[], Reader]:
    """A reader that loads when it is first asked for: a webhook never needs it."""
    lock = threading.Lock()
    loaded: list[Reader] = []

    def once() -> Reader:
        with lock:
            if not loaded:
                with lasting():
                    loaded.append(load_reader(script, examples))
            return loaded[0]

    return once
