"""textus staff: the people who work the desk."""

from __future__ import annotations

import secrets
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import click
from argon2 import PasswordHasher
from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload, sessionmaker

from bot import audit, sealing
from bot.commands.start import read_settings
from bot.database import make_engine, make_sessions, writing
from models import StaffMember, StaffRole

ROLES = {
    "viewer": "may look",
    "agent": "works the queue",
    "supervisor": "works the queue and releases what others claimed",
    "admin": "may do everything",
}
PASSWORD_LASTS = timedelta(days=7)
PASSWORD_BYTES = 12


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


def add_member(
    sessions: sessionmaker[Session],
    email: str,
    name: str,
    role: str,
    password: str,
    now: datetime,
) -> None:
    """Add a person with a first password, which they replace with one of their own.

    Raises ValueError when the e-mail is taken or is not one.
    """
    address = email.strip().lower()
    if "@" not in address or len(address) > 255:
        raise ValueError(f"{email} is not an e-mail address.")
    with writing(sessions) as db:
        if db.scalar(select(StaffMember.id).where(StaffMember.email == address)) is not None:
            raise ValueError(f"{address} is there already.")
        member = StaffMember(
            email=address,
            name=name.strip()[:80],
            password=PasswordHasher().hash(password),
            password_expires_at=now + PASSWORD_LASTS,
            active=True,
            fs_uniquifier=uuid4().hex,
            created_at=now,
        )
        member.roles.append(_role(db, role))
        db.add(member)
        db.flush()
        audit.record(db, None, "staff_added", f"staff:{member.id}", {"role": role}, now)


def has_members(sessions: sessionmaker[Session]) -> bool:
    with sessions() as db:
        return db.scalar(select(StaffMember.id).limit(1)) is not None


def _role(db: Session, name: str) -> StaffRole:
    found = db.scalar(select(StaffRole).where(StaffRole.name == name))
    return found or StaffRole(name=name, description=ROLES[name])


def _sessions() -> sessionmaker[Session]:
    settings = read_settings()
    sealing.install(sealing.Keyring(settings.data_keys))
    return make_sessions(make_engine(settings.database_url))
