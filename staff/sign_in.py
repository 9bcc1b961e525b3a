"""Sign-in by Flask-Security: argon2, one answer for every failure, and a patient throttle.

Source: OWASP ASVS 5.0, 6.1.1, 6.2, 6.3 and 7.2.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import Any

from flask import Flask, Response, after_this_request
from flask_login import current_user, user_logged_out
from flask_security import (
    ChangePasswordForm,
    LoginForm,
    PasswordUtil,
    RoleMixin,
    Security,
    SQLAlchemySessionUserDatastore,
    UserMixin,
    password_changed,
    user_authenticated,
)
from sqlalchemy.orm import Mapped, relationship
from werkzeug.local import LocalProxy
from zxcvbn import zxcvbn

from bot import audit
from bot.database import writing
from bot.house import House
from models import StaffMember, StaffRole
from models_desk import StaffInvite
from staff import guard, tries
from staff.sessions import ABSOLUTE, Sessions

MIN_PASSWORD = 12
LEAST_SCORE = 3  # of 4: more than 10^8 guesses
LONGEST_JUDGED = 72
GENERIC_FAILURE = "That e-mail and password do not match."
NOT_YOURS = "That is not your password now."
TOO_EASY = "Too easy to guess. Three or four unrelated words make a good one."


class Role(RoleMixin, StaffRole):
    """A role as Flask-Security meets one; the table is the same."""


class Account(UserMixin, StaffMember):
    """A staff member as Flask-Security meets one; the table is the same."""

    roles: Mapped[list[Role]] = relationship(secondary="staff_member_role", overlaps="roles")


class Accounts(SQLAlchemySessionUserDatastore):
    def find_user(self, case_insensitive: bool = False, **kwargs: Any) -> Account | None:
        """The account, read to the end: SQLite cannot turn an old reading into a writing."""
        account: Account | None = super().find_user(case_insensitive, **kwargs)
        self.db.session.commit()
        return account


class SignInForm(LoginForm):
    remember = None

    def validate(self, **kwargs: Any) -> bool:
        """A try counts before its password is looked at: many at once get no more than few."""
        whose, now = "account:" + (self.email.data or "").strip().casefold(), datetime.now(UTC)
        try:
            attempt = tries.begin(whose, now)
        except tries.TooMany as refused:
            self._refuse(refused)
            return False
        if super().validate(**kwargs) and not _is_over(self.user, now):
            tries.succeeded(attempt)
            return True
        with writing(guard.house().sessions) as db:
            account = {"id": attempt.account_hash.hex()[:12]}
            audit.record(db, None, "sign_in_failed", "account", account, now)
        if not self.errors:
            self.form_errors.append(GENERIC_FAILURE)
        return False

    def _refuse(self, refused: tries.TooMany) -> None:
        self.form_errors.append(str(refused))

        @after_this_request
        def too_many(response: Response) -> Response:
            response.status_code = 429
            response.headers["Retry-After"] = str(refused.seconds)
            return response


class NewPasswordForm(ChangePasswordForm):
    """Who found a desk open must not learn its password here, try after try."""

    def validate(self, **kwargs: Any) -> bool:
        now = datetime.now(UTC)
        try:
            attempt = tries.begin(f"password:{current_user.id}", now)
        except tries.TooMany as refused:
            self.password.errors = [str(refused)]
            return False
        if super().validate(**kwargs):
            tries.succeeded(attempt)
            return True
        if NOT_YOURS in self.password.errors:
            guard.note("password_failed", f"staff:{current_user.id}")
        else:
            tries.was_none(attempt)
        return False


class Passwords(PasswordUtil):
    """No rules of composition: long enough, and not the person's or the clinic's own name."""

    def validate(
        self, password: str, is_register: bool, **kwargs: Any
    ) -> tuple[list[str] | None, str]:
        problems, normal = super().validate(password, is_register, **kwargs)
        if problems is None and is_easy_to_guess(normal, kwargs.get("user")):
            problems = [TOO_EASY]
        return problems, normal


def is_easy_to_guess(password: str, member: StaffMember | StaffInvite | None) -> bool:
    """What is left without the person's and the line's own names is a common password, or one
    that a guesser soon comes to. Source: ASVS 5.0, 6.2.4, 6.2.11 and 6.2.12.
    """
    own = [guard.house().script.clinic.name, "textus", "renewinfusions"]
    if member is not None:
        own += [member.email, member.name]
    words = {word for each in own for word in re.split(r"\W+", each.casefold()) if len(word) > 2}
    left = password.casefold()
    for word in sorted(words, key=len, reverse=True):
        left = left.replace(word, "")
    if len(left) < MIN_PASSWORD // 2:
        return True
    return bool(zxcvbn(left[:LONGEST_JUDGED])["score"] < LEAST_SCORE)


def why_not_password(password: str, again: str, who: StaffInvite) -> str:
    """Why somebody who joins may not have this password; empty when they may."""
    if len(password) < MIN_PASSWORD:
        return f"{MIN_PASSWORD} characters or more, please."
    if password != again:
        return "The two do not match."
    if is_easy_to_guess(password, who):
        return TOO_EASY
    return ""


def add_to(app: Flask, house: House) -> None:
    """Sign-in under /staff, its sessions, and an audit entry for each of its happenings."""
    sessions = Sessions(house)
    app.session_interface = sessions
    app.config.update(_rules(house, sessions))
    accounts = Accounts(LocalProxy(guard.db), Account, Role)
    Security(
        app,
        accounts,
        login_form=SignInForm,
        change_password_form=NewPasswordForm,
        password_util_cls=Passwords,
    )
    user_authenticated.connect(_signed_in, app)
    user_logged_out.connect(_signed_out, app)
    password_changed.connect(_chose_password, app)
    # Changing a password must not lead around the second step. Source: OWASP ASVS 5.0, 6.4.3.
    app.before_request(guard.check_own_pages)


def _rules(house: House, sessions: Sessions) -> dict[str, Any]:
    is_https = house.settings.is_https
    return {
        "SESSION_COOKIE_NAME": f"{'__Host-' if is_https else ''}textus_visit",
        "SESSION_COOKIE_PATH": "/",
        "SESSION_COOKIE_SECURE": is_https,
        "SESSION_COOKIE_HTTPONLY": True,
        "SESSION_COOKIE_SAMESITE": "Lax",
        "SESSION_PROTECTION": None,
        "SECURITY_BLUEPRINT_NAME": "sign_in",
        "SECURITY_URL_PREFIX": "/staff",
        "SECURITY_STATIC_FOLDER": None,
        "SECURITY_LOGIN_URL": "/sign-in",
        "SECURITY_LOGOUT_URL": "/sign-out",
        "SECURITY_CHANGE_URL": "/password",
        "SECURITY_LOGOUT_CSRF": True,
        "SECURITY_LOGIN_USER_TEMPLATE": "desk/sign_in.html",
        "SECURITY_LOGOUT_USER_TEMPLATE": "desk/sign_out.html",
        "SECURITY_CHANGE_PASSWORD_TEMPLATE": "desk/password.html",
        "SECURITY_POST_LOGIN_VIEW": "/staff/",
        "SECURITY_POST_LOGOUT_VIEW": "/staff/sign-in",
        "SECURITY_POST_CHANGE_VIEW": "/staff/",
        "SECURITY_CHANGEABLE": True,
        "SECURITY_SEND_PASSWORD_CHANGE_EMAIL": False,
        "SECURITY_FRESHNESS": timedelta(seconds=-1),
        "SECURITY_API_ENABLED_METHODS": ["session"],
        "SECURITY_RETURN_GENERIC_RESPONSES": True,
        "SECURITY_PASSWORD_HASH": "argon2",
        "SECURITY_PASSWORD_SCHEMES": ["argon2"],
        "SECURITY_PASSWORD_SINGLE_HASH": True,
        "SECURITY_PASSWORD_LENGTH_MIN": MIN_PASSWORD,
        "SECURITY_EMAIL_VALIDATOR_ARGS": {"globally_deliverable": False},
        "SECURITY_TOKEN_MAX_AGE": ABSOLUTE,
        "SECURITY_MSG_GENERIC_AUTHN_FAILED": (GENERIC_FAILURE, "error"),
        "SECURITY_MSG_PASSWORD_CHANGE": ("Your new password is set.", "done"),
        "SECURITY_MSG_INVALID_PASSWORD": (NOT_YOURS, "error"),
        "SECURITY_MSG_PASSWORD_IS_THE_SAME": ("Choose one that is new.", "error"),
        "SECURITY_MSG_RETYPE_PASSWORD_MISMATCH": ("The two do not match.", "error"),
    }


def _is_over(member: StaffMember | None, now: datetime) -> bool:
    """A printed password that nobody used in time."""
    expires_at = member.password_expires_at if member else None
    return expires_at is not None and expires_at < now


def _signed_in(_: Flask, *, user: Account, authn_via: list[str], **__: Any) -> None:
    if authn_via != ["change"]:
        _record(user, "signed_in")


def _signed_out(_: Flask, *, user: Account, **__: Any) -> None:
    _record(user, "signed_out")


def _chose_password(_: Flask, *, user: Account, **__: Any) -> None:
    user.password_expires_at = None
    audit.record(guard.db(), user.id, "chose_password", f"staff:{user.id}", {}, datetime.now(UTC))


def _record(user: Account, action: str) -> None:
    with writing(guard.house().sessions) as db:
        audit.record(db, user.id, action, f"staff:{user.id}", {}, datetime.now(UTC))
