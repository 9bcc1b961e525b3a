"""The second step of a sign-in, setting it up, and confirming once more before what is grave.

Source: OWASP ASVS 5.0, 6.3.3, 6.5 and 7.5.1; 45 CFR 164.312(d).
"""

from __future__ import annotations

from datetime import UTC, datetime

import segno
from flask import redirect, request, session, url_for
from flask.typing import ResponseReturnValue
from flask_login import current_user

from staff import accounts, frame, guard, one_time, queries

OFFERED = "offered_seed"


def code() -> ResponseReturnValue:
    """Ask for the code of the phone after the password, or once more before what is grave."""
    now = datetime.now(UTC)
    problem = None
    if request.method == "POST":
        problem = _why_not(now)
        if problem is None:
            guard.passed(now)
            return redirect(after(request.values.get("next", "")), 303)
    page = frame.show(
        "desk/code.html",
        now,
        is_door=True,
        problem=problem,
        next=after(request.values.get("next", "")),
        has_phone=guard.has_second_step(),
        has_passkey=bool(queries.passkeys_of(guard.db(), current_user.id)),
    )
    return page, 200 if problem is None else 403


def set_up() -> ResponseReturnValue:
    """Show a new seed as a QR code, and keep it once the phone has answered with its code."""
    now, problem = datetime.now(UTC), None
    if guard.has_second_step() and not guard.is_confirmed(now):
        return redirect(url_for("staff.code", next=url_for("staff.set_up")), 303)
    if request.method == "POST" and OFFERED in session:
        step = one_time.matching_step(session[OFFERED], request.form.get("code", ""), now, 0)
        if step is not None:
            codes = accounts.set_second_step(session.pop(OFFERED), step)
            guard.passed(now)
            return frame.show("desk/recovery.html", now, is_door=True, codes=codes)
        problem = "That code is not right. Wait for the next one."
    session.setdefault(OFFERED, one_time.new_seed())
    address = one_time.address(session[OFFERED], current_user.email, "Text Us")
    picture = segno.make(address, error="m").svg_data_uri(scale=5, border=3, light="white")
    page = frame.show(
        "desk/set_up.html",
        now,
        is_door=True,
        seed=session[OFFERED],
        picture=picture,
        problem=problem,
    )
    return page, 200 if problem is None else 403


def _why_not(now: datetime) -> str | None:
    """Without a phone set up, the password stands in; that is possible on a laptop only."""
    if not guard.has_second_step():
        return accounts.use_password(request.form.get("code", ""), now)
    return accounts.use_code(request.form.get("code", ""), now)


def after(wanted: str) -> str:
    """Where the person was going; only a page of the desk."""
    return wanted if wanted.startswith("/staff/") else url_for("staff.queue")
