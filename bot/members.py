"""The people of the desk: who may do what, and how the first of them comes in."""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import uuid4

from argon2 import PasswordHasher
from email_validator import EmailNotValidError, validate_email
from sqlalchemy import select, update
from sqlalchemy.orm import Session, sessionmaker

from bot import audit
from bot.database import writing
from models import StaffMember, StaffRole

ROLES = {
    "viewer": "may look",
    "agent": "works the queue",
    "supervisor": "works the queue and releases what others claimed",
    "admin": "may do everything",
}
PASSWORD_LASTS = timedelta(days=7)
PASSWORD_BYTES = 12
NEWCOMER = "desk@example.com"
"""A login made for development, so that a newcomer can look around at once."""


def add_member(
    sessions: sessionmaker[Session],
    email: str,
    name: str,
    role: str,
    password: str,
    now: datetime,
    *,
    lasts: timedelta | None = PASSWORD_LASTS,
) -> None:
    """Add a person with a first password, which they replace with one of their own while it
    `lasts`; with None it is their own.

    Raises ValueError when the e-mail is taken or is not one.
    """
    address = email_address(email)
    with writing(sessions) as db:
        if db.scalar(select(StaffMember.id).where(StaffMember.email == address)) is not None:
            raise ValueError(f"{address} is there already.")
        member = StaffMember(
            email=address,
            name=name.strip()[:80],
            password=PasswordHasher().hash(password),
            password_expires_at=now + lasts if lasts else None,
            active=True,
            fs_uniquifier=uuid4().hex,
            created_at=now,
        )
        member.roles.append(_role(db, role))
        db.add(member)
        db.flush()
        audit.record(db, None, "staff_added", f"staff:{member.id}", {"role": role}, now)


def email_address(email: str) -> str:
    """As it is kept. Raises ValueError for what the sign-in would not take."""
    address = email.strip().lower()
    try:
        validate_email(address, check_deliverability=False)
    except EmailNotValidError:
        raise ValueError(f"{email} is not an e-mail address.") from None
    return address


def has_members(sessions: sessionmaker[Session]) -> bool:
    with sessions() as db:
        return db.scalar(select(StaffMember.id).limit(1)) is not None


def has_own_members(sessions: sessionmaker[Session]) -> bool:
    """Whether anybody but the login for newcomers is there: the line belongs to somebody."""
    with sessions() as db:
        others = select(StaffMember.id).where(StaffMember.email != NEWCOMER)
        return db.scalar(others.limit(1)) is not None


def retire_newcomer(sessions: sessionmaker[Session]) -> None:
    """Switch the login for newcomers off, once somebody of the clinic is there."""
    with writing(sessions) as db:
        db.execute(update(StaffMember).where(StaffMember.email == NEWCOMER).values(active=False))


def _role(db: Session, name: str) -> StaffRole:
    found = db.scalar(select(StaffRole).where(StaffRole.name == name))
    return found or StaffRole(name=name, description=ROLES[name])
