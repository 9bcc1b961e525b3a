"""A bell that every waiting thread hears, also who was busy when it rang."""

from __future__ import annotations

import threading


class Bell:
    """Rung when a row became due in this process. Any thread may ring and wait."""

    def __init__(self) -> None:
        self._rung = threading.Condition()
        self.rings = 0

    def ring(self) -> None:
        with self._rung:
            self.rings += 1
            self._rung.notify_all()

    def wait(self, heard: int, seconds: float) -> None:
        """Until it has rung more than `heard` times, or so long."""
        with self._rung:
            self._rung.wait_for(lambda: self.rings > heard, seconds)
