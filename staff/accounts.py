"""The people of the desk, written: second steps, sessions, roles, invites, who is on call.

Every change is one transaction with its audit entry.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

from argon2 import PasswordHasher
from flask_login import current_user
from flask_security import verify_password
from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from bot import audit, members, sealing
from bot.database import writing
from models import StaffMember, StaffMemberRole, StaffRole
from models_desk import OnCall, Passkey, StaffInvite, StaffSession
from staff import guard, one_time, tries

INVITE_LASTS = timedelta(hours=48)
TOKEN_BYTES = 32


def set_second_step(seed: str, step: int) -> list[str]:
    """Keep the seed of this person's codes; gives their recovery codes, shown once."""
    codes = one_time.new_recovery_codes()
    with _changing("second_step_set", f"staff:{current_user.id}") as db:
        member = db.get_one(StaffMember, current_user.id)
        kept = [_recovery_hash(one) for one in codes]
        member.second_step = {"seed": seed, "last_step": step, "recovery": kept}
    return codes


def use_code(given: str, now: datetime) -> str | None:
    """Try a code of the phone or a recovery code, once. None when it is right, else why not."""
    try:
        attempt = tries.begin(f"code:{current_user.id}", now)
    except tries.TooMany as refused:
        return str(refused)
    with writing(guard.house().sessions) as db:
        member = db.get_one(StaffMember, current_user.id, with_for_update=True)
        how = _matched(member, given, now)
        db.merge(attempt).succeeded = how is not None
        action = f"code_{how}" if how else "code_failed"
        audit.record(db, member.id, action, f"staff:{member.id}", {}, now)
    return None if how else "That code is not right, or it was used before. Wait for the next one."


def use_password(given: str, now: datetime) -> str | None:
    """Try the password of who is signed in. None when it is right, else why not."""
    try:
        attempt = tries.begin(f"password:{current_user.id}", now)
    except tries.TooMany as refused:
        return str(refused)
    if verify_password(given, current_user.password):
        tries.succeeded(attempt)
        return None
    guard.note("password_failed", f"staff:{current_user.id}")
    return "That is not your password."


def _matched(member: StaffMember, given: str, now: datetime) -> str | None:
    """How the code is right: `used`, or `recovery_used`; it is spent from here on."""
    held = member.second_step or {}
    step = one_time.matching_step(held["seed"], given, now, held["last_step"])
    if step is not None:
        member.second_step = {**held, "last_step": step}
        return "used"
    spent = _recovery_hash(given)
    if spent in held["recovery"]:
        member.second_step = {**held, "recovery": [r for r in held["recovery"] if r != spent]}
        return "recovery_used"
    return None


def add_passkey(
    credential_id: bytes, public_key: bytes, sign_count: int, name: str, now: datetime
) -> None:
    with _changing("passkey_added", f"staff:{current_user.id}") as db:
        db.add(
            Passkey(
                staff_id=current_user.id,
                credential_id=credential_id,
                public_key=public_key,
                sign_count=sign_count,
                name=name,
                created_at=now,
            )
        )


def used_passkey(passkey_id: UUID, sign_count: int, now: datetime) -> None:
    with _changing("passkey_used", f"staff:{current_user.id}") as db:
        key = db.get_one(Passkey, passkey_id)
        key.sign_count, key.used_at = sign_count, now


def forget_passkey(passkey_id: UUID) -> None:
    """One of one's own; another's is left alone."""
    with _changing("passkey_removed", f"staff:{current_user.id}") as db:
        db.execute(
            delete(Passkey).where(Passkey.id == passkey_id, Passkey.staff_id == current_user.id)
        )


def set_pager(address: str) -> None:
    with _changing("pager_set", f"staff:{current_user.id}") as db:
        db.get_one(StaffMember, current_user.id).pager = address or None


def end_session(session_id: UUID, staff_id: UUID) -> None:
    """Sign one browser of this person out, at once."""
    with _changing("session_ended", f"staff:{staff_id}") as db:
        db.execute(
            delete(StaffSession).where(
                StaffSession.id == session_id, StaffSession.staff_id == staff_id
            )
        )


def end_sessions(staff_id: UUID, but: UUID | None = None) -> None:
    with _changing("sessions_ended", f"staff:{staff_id}") as db:
        _end_sessions(db, staff_id, but)


def set_role(staff_id: UUID, role: str) -> str | None:
    """Give a person one role. Says why not: somebody must be left who can."""
    with _changing("role_set", f"staff:{staff_id}", role=role) as db:
        member = db.get_one(StaffMember, staff_id)
        if role != "admin" and _is_last_admin(db, member):
            return "Somebody must be administrator. Make a colleague one first."
        db.execute(delete(StaffMemberRole).where(StaffMemberRole.staff_member_id == staff_id))
        db.add(StaffMemberRole(staff_member_id=staff_id, staff_role_id=_role(db, role).id))
    return None


def switch(staff_id: UUID, *, is_on: bool) -> str | None:
    """Let a person in, or sign them out everywhere at once and keep them out."""
    with _changing("switched_on" if is_on else "switched_off", f"staff:{staff_id}") as db:
        member = db.get_one(StaffMember, staff_id)
        if not is_on and _is_last_admin(db, member):
            return "Somebody must be administrator. Make a colleague one first."
        member.active = is_on
        if not is_on:
            _end_sessions(db, staff_id)
    return None


def forget_second_step(staff_id: UUID) -> None:
    """A lost phone without recovery codes: they set up a new one at their next sign-in, and
    passkeys, which may have been on it, open nothing any more."""
    with _changing("second_step_forgotten", f"staff:{staff_id}") as db:
        db.get_one(StaffMember, staff_id).second_step = None
        db.execute(delete(Passkey).where(Passkey.staff_id == staff_id))
        _end_sessions(db, staff_id)


def invite(email: str, name: str, role: str) -> str:
    """A token for one person's link. Raises ValueError without a name or an e-mail address.

    For somebody who is there already it makes a link to a new password.
    """
    if not name.strip():
        raise ValueError("An invitation needs a name.")
    address = members.email_address(email)
    token = secrets.token_urlsafe(TOKEN_BYTES)
    with _changing("invited", f"role:{role}") as db:
        db.execute(delete(StaffInvite).where(StaffInvite.email == address))
        db.add(
            StaffInvite(
                token_hash=_hash(token),
                email=address,
                name=name.strip()[:80],
                role=role,
                invited_by_id=current_user.id,
                expires_at=datetime.now(UTC) + INVITE_LASTS,
            )
        )
    return token


def invited(db: Session, token: str, now: datetime) -> StaffInvite | None:
    return db.scalar(
        select(StaffInvite).where(
            StaffInvite.token_hash == _hash(token), StaffInvite.expires_at > now
        )
    )


def join(token: str, password: str, now: datetime) -> bool:
    """Make the account of an invitation, or give it a new password; the link is spent."""
    with writing(guard.house().sessions) as db:
        found = invited(db, token, now)
        if found is None:
            return False
        member = db.scalar(select(StaffMember).where(StaffMember.email == found.email))
        is_new = member is None
        if member is None:
            member = StaffMember(email=found.email, name=found.name, created_at=now, active=True)
            db.add(member)
        member.password, member.password_expires_at = PasswordHasher().hash(password), None
        member.fs_uniquifier = uuid4().hex
        db.flush()
        if is_new:
            db.add(
                StaffMemberRole(staff_member_id=member.id, staff_role_id=_role(db, found.role).id)
            )
        _end_sessions(db, member.id)
        db.delete(found)
        action = "joined" if is_new else "password_renewed"
        audit.record(db, member.id, action, f"staff:{member.id}", {}, now)
    return True


def add_on_call(staff_id: UUID, starts_at: datetime, ends_at: datetime) -> None:
    with _changing("on_call_set", f"staff:{staff_id}") as db:
        db.add(OnCall(staff_id=staff_id, starts_at=starts_at, ends_at=ends_at))


def remove_on_call(on_call_id: UUID) -> None:
    with _changing("on_call_removed", f"on_call:{on_call_id}") as db:
        db.execute(delete(OnCall).where(OnCall.id == on_call_id))


@contextmanager
def _changing(action: str, subject: str, **detail: str) -> Iterator[Session]:
    with writing(guard.house().sessions) as db:
        yield db
        audit.record(db, current_user.id, action, subject, detail, datetime.now(UTC))


def _is_last_admin(db: Session, member: StaffMember) -> bool:
    if "admin" not in {role.name for role in member.roles}:
        return False
    others = (
        select(func.count())
        .select_from(StaffMember)
        .join(StaffMember.roles)
        .where(StaffRole.name == "admin", StaffMember.active.is_(True), StaffMember.id != member.id)
    )
    return not db.scalar(others)


def _role(db: Session, name: str) -> StaffRole:
    found = db.scalar(select(StaffRole).where(StaffRole.name == name))
    if found is not None:
        return found
    made = StaffRole(name=name)
    db.add(made)
    db.flush()
    return made


def _end_sessions(db: Session, staff_id: UUID, but: UUID | None = None) -> None:
    theirs = delete(StaffSession).where(StaffSession.staff_id == staff_id)
    db.execute(theirs.where(StaffSession.id != but) if but else theirs)


def _recovery_hash(code: str) -> str:
    return sealing.keyring().index(f"recovery:{one_time.folded(code)}").hex()


def _hash(token: str) -> bytes:
    return hashlib.sha256(token.encode()).digest()
