"""Where a sign-in lives: a row of the table, and a random token in a cookie.

The table holds only the hash of the token. Somebody who has not signed in gets a signed
cookie for the sign-in form and writes nothing here; outside /staff there is no session.
"""

from __future__ import annotations

import hashlib
import secrets
from copy import deepcopy
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from flask import Flask, Request, Response, request
from flask.sessions import SecureCookieSession, SecureCookieSessionInterface, SessionMixin
from flask_login import current_user
from sqlalchemy import ColumnElement, delete, or_, select

from bot.database import writing
from bot.house import House
from models_desk import StaffSession

IDLE = timedelta(minutes=15)
ABSOLUTE = timedelta(hours=12)
SEEN_EVERY = timedelta(minutes=1)
TOKEN_BYTES = 32
MAX_BROWSER = 160
USER_KEY = "_user_id"
# A page that refreshes itself is not a person at work.
RESTING_ENDPOINTS = ("staff.queue_live", "staff.lead_live", "staff.alerts_now", "staff.static")


class SignedIn(dict[str, Any], SessionMixin):
    """The values of one signed-in browser, as they were in the table."""

    def __init__(self, row_id: UUID, values: dict[str, Any], seen_at: datetime) -> None:
        super().__init__(values)
        self.row_id, self.seen_at = row_id, seen_at
        # A flashed message is appended in place: the copy must not share the list.
        self.kept = deepcopy(values)
        self.modified = True

    @property
    def is_changed(self) -> bool:
        return dict(self) != self.kept

    @property
    def is_same_person(self) -> bool:
        return self.get(USER_KEY) == self.kept.get(USER_KEY)


class Sessions(SecureCookieSessionInterface):
    """Idle 15 minutes, 12 hours in all; a new token at every sign-in, gone at sign-out.

    Source: 45 CFR 164.312(a)(2)(iii), OWASP ASVS 5.0 section 7.
    """

    def __init__(self, house: House) -> None:
        self._house = house
        is_https = house.settings.is_https
        self.cookie = "__Host-textus_staff" if is_https else "textus_staff"
        self._cookie_rules: dict[str, Any] = {
            "path": "/", "httponly": True, "secure": is_https, "samesite": "Lax"
        }  # fmt: skip

    def open_session(self, app: Flask, request: Request) -> SessionMixin | None:
        if not request.path.startswith("/staff"):
            return SecureCookieSession()
        token = request.cookies.get(self.cookie)
        found = self._find(token, datetime.now(UTC)) if token else None
        return found or super().open_session(app, request)

    def save_session(self, app: Flask, session: SessionMixin, response: Response) -> None:
        if not request.path.startswith("/staff"):
            return
        now = datetime.now(UTC)
        if isinstance(session, SignedIn) and session.is_same_person:
            self._keep(session, now)
            return
        if isinstance(session, SignedIn):
            self._end(session)
            response.delete_cookie(self.cookie, **self._cookie_rules)
        if USER_KEY in session:
            token = self._start(session, now)
            response.set_cookie(self.cookie, token, **self._cookie_rules)
            session.clear()
        if not isinstance(session, SignedIn):
            super().save_session(app, session, response)

    def _find(self, token: str, now: datetime) -> SignedIn | None:
        with self._house.sessions() as db:
            row = db.scalar(select(StaffSession).where(StaffSession.token_hash == _hash(token)))
            if row is None or row.seen_at < now - IDLE or row.created_at < now - ABSOLUTE:
                return None
            return SignedIn(row.id, row.values, row.seen_at)

    def _start(self, session: SessionMixin, now: datetime) -> str:
        token = secrets.token_urlsafe(TOKEN_BYTES)
        # A token of the sign-in form must not go on into the signed-in time.
        values = {key: value for key, value in session.items() if key != "csrf_token"}
        values["browser"] = request.user_agent.string[:MAX_BROWSER]
        with writing(self._house.sessions) as db:
            db.execute(delete(StaffSession).where(_is_over(now)))
            db.add(
                StaffSession(
                    token_hash=_hash(token),
                    staff_id=current_user.id,
                    values=values,
                    created_at=now,
                    seen_at=now,
                )
            )
        return token

    def _keep(self, session: SignedIn, now: datetime) -> None:
        is_at_work = request.endpoint not in RESTING_ENDPOINTS
        if not session.is_changed and not (is_at_work and now - session.seen_at >= SEEN_EVERY):
            return
        with writing(self._house.sessions) as db:
            row = db.get(StaffSession, session.row_id)
            if row is not None:
                row.values = dict(session)
                row.seen_at = now if is_at_work else row.seen_at

    def _end(self, session: SignedIn) -> None:
        with writing(self._house.sessions) as db:
            db.execute(delete(StaffSession).where(StaffSession.id == session.row_id))


def _is_over(now: datetime) -> ColumnElement[bool]:
    return or_(StaffSession.seen_at < now - IDLE, StaffSession.created_at < now - ABSOLUTE)


def _hash(token: str) -> bytes:
    return hashlib.sha256(token.encode()).digest()
