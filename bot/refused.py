"""Webhooks that name our account and bear a wrong signature. Who forges does not know the account:
several in a row are Twilio's own, and our token is the wrong one.
"""

from __future__ import annotations

ENOUGH = 5


class Refused:
    """Counted in memory, in each process that serves; one that is signed begins anew."""

    def __init__(self) -> None:
        self._in_a_row = 0

    def heard(self, *, is_signed: bool) -> None:
        """A webhook came that names our account."""
        self._in_a_row = 0 if is_signed else self._in_a_row + 1

    def is_enough(self) -> bool:
        """Whether people must hear of it; after that the count begins anew."""
        if self._in_a_row < ENOUGH:
            return False
        self._in_a_row = 0
        return True
