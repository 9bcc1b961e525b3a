"""What is loaded once and stays: code, script, matcher. No look for garbage goes through it."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def lasting() -> Iterator[None]:
    """Load in this block what stays for the life of the process.

    Python's collector would go through it again and again while it grows, a quarter of the start,
    and afterwards hold every thread for 0.1 s each time it looks through everything.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()
