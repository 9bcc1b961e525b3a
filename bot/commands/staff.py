"""textus staff: the people who work the desk."""

from __future__ import annotations

import secrets
from datetime import UTC, datetime

import click
from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload, sessionmaker

from bot import sealing
from bot.commands.start import read_settings
from bot.database import make_engine, make_sessions
from bot.members import PASSWORD_BYTES, PASSWORD_LASTS, ROLES, add_member
from models import StaffMember


@click.group()
def command() -> None:
    """Add people who work the desk, and list them."""


@command.command("add")
@click.argument("email")
@click.option("--name", required=True, help="As colleagues and texters see it, such as: Ana")
@click.option(
    "--role",
    type=click.Choice(list(ROLES)),
    default="agent",
    show_default=True,
    help="; ".join(f"{role} {may}" for role, may in ROLES.items()),
)
def add(email: str, name: str, role: str) -> None:
    """Add a person by EMAIL and print a password for their first sign-in."""
    password = secrets.token_urlsafe(PASSWORD_BYTES)
    try:
        add_member(_sessions(), email, name, role, password, datetime.now(UTC))
    except ValueError as refused:
        raise click.ClickException(str(refused)) from None
    click.echo(f"Added {name} ({email}) as {role}.")
    click.echo(f"Password for the first sign-in: {password}")
    click.echo(f"It is shown only here and works for {PASSWORD_LASTS.days} days.")


@command.command("list")
def list_() -> None:
    """List who may sign in."""
    with _sessions()() as db:
        members = db.scalars(
            select(StaffMember).options(joinedload(StaffMember.roles)).order_by(StaffMember.email)
        ).unique()
        for member in members:
            roles = ", ".join(role.name for role in member.roles)
            state = "" if member.active else "  (switched off)"
            click.echo(f"{member.email}  {member.name}  {roles}{state}")


def _sessions() -> sessionmaker[Session]:
    settings = read_settings()
    sealing.install(sealing.Keyring(settings.data_keys))
    return make_sessions(make_engine(settings.database_url))
