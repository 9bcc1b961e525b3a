"""textus doctor: is everything the line needs in order, and if not, what to do."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import click
from sqlalchemy import func, select, text
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

import migrations
from bot import audit, sealing, watch
from bot.commands.start import read_settings
from bot.house import House
from models import Conversation, OutboundMessage
from models_worker import CatchUp

LEAST_DISK_BYTES = 1_000_000_000
CLOCKS_DIFFER = timedelta(seconds=5)
QUEUE_AGE = timedelta(minutes=5)
CATCH_UP_AGE = timedelta(minutes=30)

Finding = str | None
Check = Callable[[House, Session, datetime], Finding]


@click.command()
def command() -> None:
    """Check the database, its tables, the keys, the clock, the queue, the disk and the worker.

    One line each; exit code 1 when anything needs a person.
    """
    from bot.flow_files import FlowError
    from bot.house import open_house

    settings = read_settings()
    try:
        house = open_house(settings)
    except FlowError as refused:
        raise click.ClickException(f"script: {refused}") from None
    findings = list(examine(house, datetime.now(UTC)))
    for name, finding in findings:
        click.echo(
            f"{'ok' if finding is None else 'LOOK':5}{name}" + (f": {finding}" if finding else "")
        )
    house.engine.dispose()
    if any(finding for _, finding in findings):
        raise SystemExit(1)


def examine(house: House, now: datetime) -> Iterator[tuple[str, Finding]]:
    """Each check's name, with what is wrong in words or None. Without a database only that."""
    try:
        with house.sessions() as db:
            db.execute(text("SELECT 1"))
    except SQLAlchemyError as error:
        yield "database", f"does not answer ({type(error).__name__}); check DATABASE_URL"
        return
    yield "database", None
    for name, check in CHECKS.items():
        with house.sessions() as db:
            try:
                yield name, check(house, db, now)
            except SQLAlchemyError as error:
                yield name, f"cannot be read ({type(error).__name__}); run: textus data migrate"


def _tables(house: House, db: Session, now: datetime) -> Finding:
    has = db.scalar(text("SELECT version_num FROM alembic_version"))
    newest = migrations.newest()
    return None if has == newest else f"are at {has}, not {newest}; run: textus data migrate"


def _keys(house: House, db: Session, now: datetime) -> Finding:
    """Conversations are what a rotation moves last (`bot.rotation`)."""
    head, ring = func.substr(Conversation.phone_sealed, 1, sealing.HEAD_BYTES), sealing.keyring()
    used = [bytes(one) for one in db.scalars(select(head).distinct())]
    if not all(ring.opens(one) for one in used):
        return "do not open what is stored; put the key it was sealed with back into DATA_KEYS"
    is_old = not all(ring.is_newest(one) for one in used)
    return "an older key is still in use; run: textus data rotate-key" if is_old else None


def _clock(house: House, db: Session, now: datetime) -> Finding:
    if db.get_bind().dialect.name == "sqlite":
        return None
    theirs = db.scalar(text("SELECT clock_timestamp()"))
    off = abs(theirs - datetime.now(UTC)) if theirs else timedelta()
    return None if off < CLOCKS_DIFFER else f"differs from the database's by {off}; run NTP on both"


def _queue(house: House, db: Session, now: datetime) -> Finding:
    late = now - QUEUE_AGE
    unread = select(func.count()).where(
        Conversation.due_at < late, Conversation.unread_due_at.is_not(None)
    )
    unsent = select(func.count()).where(OutboundMessage.due_at < late)
    waiting = (db.scalar(unread) or 0, db.scalar(unsent) or 0)
    if waiting == (0, 0):
        return None
    return f"{waiting[0]} texts unread and {waiting[1]} unsent for 5 minutes; is a worker running?"


def _worker(house: House, db: Session, now: datetime) -> Finding:
    seen_at = watch.worker_seen(db, now)
    if seen_at is not None and now - seen_at < watch.DEAD_AFTER:
        return None
    when = f"since {seen_at:%Y-%m-%d %H:%M} UTC" if seen_at else "ever"
    return f"none was seen {when}; start textus serve or textus worker"


def _catch_up(house: House, db: Session, now: datetime) -> Finding:
    if house.settings.carrier != "twilio":
        return None
    looked_until = db.scalar(select(func.max(CatchUp.looked_until)))
    if looked_until is None or now - looked_until < CATCH_UP_AGE:
        return None
    when = f"{looked_until:%Y-%m-%d %H:%M} UTC"
    return f"Twilio's log was last looked through until {when}; run: textus twilio doctor"


def _disk(house: House, db: Session, now: datetime) -> Finding:
    url = house.engine.url
    path = Path(url.database or ".").parent if url.get_backend_name() == "sqlite" else Path()
    free = shutil.disk_usage(path).free
    return None if free > LEAST_DISK_BYTES else f"only {free // 1_000_000} MB are free"


def _audit(house: House, db: Session, now: datetime) -> Finding:
    broken = audit.verify(db)
    return (
        None
        if broken is None
        else f"is broken at entry {broken}; keep the file, ask who had access"
    )


CHECKS: dict[str, Check] = {
    "tables": _tables,
    "keys": _keys,
    "clock": _clock,
    "queue": _queue,
    "worker": _worker,
    "missed texts": _catch_up,
    "disk": _disk,
    "audit log": _audit,
}
