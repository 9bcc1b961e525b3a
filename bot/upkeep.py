"""What is done every day: a backup, old data goes, the audit log is checked.

One that fails keeps no other from being done, and people are paged: nobody reads a timer's journal.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import structlog

from bot import audit, backup, retention, watch
from bot.database import writing
from bot.house import House

BROKEN_LOG = "the audit log is broken: somebody may have changed it"

log = structlog.get_logger("upkeep")


def run(house: House, folder: Path, days: int, now: datetime) -> list[str]:
    """Back up to `folder`, erase who has not texted for `days`, check the audit log; what failed.

    Raises SQLAlchemyError when the database is away: then nobody can be paged by it either.
    """
    file = folder / f"{now:%F-%H%M%S}.gz"
    steps: tuple[tuple[str, Callable[[], object]], ...] = (
        ("the backup failed: is the disk full?", lambda: backup.backup(house.engine, file, now)),
        ("old data was not erased", lambda: retention.purge(house, now, days)),
        (BROKEN_LOG, lambda: _verify(house)),
    )
    failed = [why for why, step in steps if not _is_done(step)]
    if failed:
        with writing(house.sessions) as db:
            watch.raise_for_last_texter(db, "upkeep_failed", "; ".join(failed), now)
    return failed


def _is_done(step: Callable[[], object]) -> bool:
    try:
        step()
    except Exception:
        log.exception("upkeep_failed")
        return False
    return True


def _verify(house: House) -> None:
    with house.sessions() as db:
        broken = audit.verify(db)
    if broken is not None:
        raise ValueError(f"entry {broken}")
