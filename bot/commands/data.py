"""textus data: the database."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

import migrations
from bot.commands.start import migrate, read_settings

if TYPE_CHECKING:
    from bot.house import House


@click.group()
def command() -> None:
    """Migrate and look after the database."""


@command.command("migrate")
def migrate_() -> None:
    """Bring the database to the newest tables. Safe to run again and from several machines."""
    migrate(read_settings())
    click.echo("The database has the newest tables.")


@command.command("downgrade")
@click.argument("revision")
def downgrade(revision: str) -> None:
    """Take the database back to REVISION (`base` for empty)."""
    migrations.downgrade(read_settings().database_url, revision)
    click.echo(f"The database is at {revision}.")


@command.command("verify-audit")
def verify_audit() -> None:
    """Check the hash chain of the audit log; exit code 1 names the first broken entry."""
    from bot import audit
    from bot.database import make_engine, make_sessions

    with make_sessions(make_engine(read_settings().database_url))() as db:
        broken = audit.verify(db)
    if broken is not None:
        raise click.ClickException(f"The audit log is broken at entry {broken}.")
    click.echo("The audit log is whole.")


@command.command("reindex")
def reindex() -> None:
    """Make the search index anew: after a new first key in DATA_KEYS, or when it was missing."""
    from bot import sealing, search
    from bot.database import make_engine, make_sessions

    settings = read_settings()
    sealing.install(sealing.Keyring(settings.data_keys))
    count = search.rebuild(make_sessions(make_engine(settings.database_url)))
    click.echo(f"Indexed {count} conversations.")


@command.command("rotate-key")
def rotate_key() -> None:
    """Move everything to the newest key in DATA_KEYS, while the line runs.

    Put the new key first in DATA_KEYS, restart, run this until it says 0, drop the old key.
    """
    from bot import rotation, search

    sessions = _house().sessions
    moved = rotation.rotate(sessions)
    search.rebuild(sessions)  # also when a run that moved everything died before this
    click.echo(f"{moved} values moved to the newest key.")


@command.command("purge")
@click.option("--days", type=click.IntRange(min=30), required=True, help="Keep this many days.")
def purge(days: int) -> None:
    """Erase who has not texted for DAYS. Open leads and legal holds stay. Run it daily."""
    from bot import retention

    count = retention.purge(_house(), datetime.now(UTC), days)
    click.echo(f"{count} people erased.")


@command.command("erase")
@click.confirmation_option(prompt="Erase everything of one person, for ever?")
def erase() -> None:
    """Erase the person whose phone is typed when asked. An opt-out stays in force."""
    from bot import retention

    try:
        refused = retention.erase(_house(), _phone(), datetime.now(UTC))
    except LookupError as unknown:
        raise click.ClickException(str(unknown)) from None
    if refused is not None:
        raise click.ClickException(refused.reason)
    click.echo("Erased.")


@command.command("hold")
@click.option("--release", is_flag=True, help="End the hold.")
def hold(release: bool) -> None:
    """Legal hold: nothing of the person whose phone is typed is erased, whatever its age."""
    from bot import retention

    try:
        retention.hold(_house(), _phone(), datetime.now(UTC), is_held=not release)
    except LookupError as unknown:
        raise click.ClickException(str(unknown)) from None
    click.echo("Released." if release else "Held.")


@command.command("export")
@click.argument("file", type=click.Path(path_type=Path))
def export(file: Path) -> None:
    """Write all that is kept of the person whose phone is typed to FILE, readable by you alone."""
    from bot import retention

    try:
        kept = retention.export(_house(), _phone(), datetime.now(UTC))
    except LookupError as unknown:
        raise click.ClickException(str(unknown)) from None
    file.touch(mode=0o600, exist_ok=False)
    file.write_text(json.dumps(kept, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    click.echo(f"Written to {file}.")


@command.command("backup")
@click.argument("file", type=click.Path(path_type=Path))
def backup_(file: Path) -> None:
    """Write the whole database, as of this moment, to FILE. Values stay sealed in it."""
    from bot import backup
    from bot.database import make_engine

    engine = make_engine(read_settings().database_url)
    try:
        count = backup.backup(engine, file, datetime.now(UTC))
    except FileExistsError:
        raise click.ClickException(f"{file} is there already; choose another name.") from None
    click.echo(f"{count} rows written to {file}. Keep DATA_KEYS elsewhere.")


@command.command("daily")
@click.argument("folder", type=click.Path(path_type=Path, exists=True, file_okay=False))
@click.option("--days", type=click.IntRange(min=30), required=True, help="Keep this many days.")
def daily(folder: Path, days: int) -> None:
    """Back up to FOLDER, erase who has not texted for DAYS, check the audit log.

    For a timer: one that fails keeps no other from being done, and people are paged.
    """
    from bot import upkeep

    failed = upkeep.run(_house(), folder, days, datetime.now(UTC))
    if failed:
        raise click.ClickException("; ".join(failed))
    click.echo("Backed up, old data erased, the audit log is whole.")


@command.command("restore")
@click.argument("file", type=click.Path(path_type=Path, exists=True))
def restore_(file: Path) -> None:
    """Put the backup FILE into the empty database of DATABASE_URL and check the audit log."""
    from bot import audit, backup
    from bot.database import make_engine, make_sessions

    settings = read_settings()
    migrate(settings)
    engine = make_engine(settings.database_url)
    try:
        count = backup.restore(engine, file, datetime.now(UTC))
    except backup.NotRestored as refused:
        raise click.ClickException(str(refused)) from None
    with make_sessions(engine)() as db:
        broken = audit.verify(db)
    if broken is not None:
        raise click.ClickException(f"Restored, but the audit log is broken at entry {broken}.")
    click.echo(f"{count} rows restored; the audit log is whole.")


def _phone() -> str:
    """Asked for: an argument would stand in the list of processes and in the shell's history."""
    return str(click.prompt("Their phone, such as +14805550123")).strip()


def _house() -> House:
    from bot.house import open_house

    return open_house(read_settings())
