"""Waiting for another process: asked again at short intervals, up to a limit."""

import threading
from collections.abc import Callable

ASK_EVERY_S = 0.05


def wait_until(is_so: Callable[[], bool], *, seconds: float) -> None:
    """Return when `is_so`. Raises AssertionError after so many seconds."""
    pause = threading.Event()
    for _ in range(int(seconds / ASK_EVERY_S)):
        if is_so():
            return
        pause.wait(ASK_EVERY_S)
    raise AssertionError(f"not so within {seconds:.0f} s")
