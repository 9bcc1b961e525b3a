"""textus data: the database."""

from __future__ import annotations

import click

import migrations
from bot.commands.start import migrate, read_settings


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
