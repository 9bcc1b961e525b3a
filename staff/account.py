"""One's own account: the second step, open sessions, where one is paged, sound and keys."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from flask import redirect, request, session, url_for
from flask.typing import ResponseReturnValue
from flask_login import current_user

from bot import pager
from staff import accounts, frame, guard, queries, words
from staff.sessions import SignedIn

MAX_PAGER = 500


def page() -> ResponseReturnValue:
    now, clinic = datetime.now(UTC), frame.clinic()
    here = session.row_id if isinstance(session._get_current_object(), SignedIn) else None
    return frame.show(
        "desk/account.html",
        now,
        email=current_user.email,
        has_second_step=current_user.second_step_sealed is not None,
        recovery_left=len((current_user.second_step or {}).get("recovery", [])),
        passkeys=[
            (
                one.id,
                one.name,
                words.moment(one.created_at, now, clinic),
                words.moment(one.used_at, now, clinic) if one.used_at else "",
            )
            for one in queries.passkeys_of(guard.db(), current_user.id)
        ],
        is_confirmed=guard.is_confirmed(now),
        pager=current_user.pager or "",
        sessions=[
            (
                one.id,
                words.browser(one.values.get("browser", "")),
                words.moment(one.created_at, now, clinic),
                words.moment(one.seen_at, now, clinic),
                one.id == here,
            )
            for one in queries.sessions_of(guard.db(), current_user.id)
        ],
    )


def set_pager() -> ResponseReturnValue:
    """Keep where this person is paged, or say why they cannot be paged there."""
    address = request.form.get("pager", "").strip()[:MAX_PAGER]
    if address and (problem := pager.why_not_personal(address)):
        guard.say_problem(problem)
    else:
        accounts.set_pager(address)
        guard.say("Saved. Send yourself a test page now." if address else "Nobody pages you.")
    return redirect(url_for("staff.account"), 303)


def try_pager() -> ResponseReturnValue:
    """Page this person now, so that the first page is not the first one that matters."""
    base = guard.house().settings.public_base_url
    text = f"Text Us: a test. Alerts reach you here. Open: {base}/staff/"
    has_left = bool(current_user.pager) and pager.send_one(current_user.pager, text)
    guard.note("pager_tried", f"staff:{current_user.id}", left=str(has_left).lower())
    if has_left:
        guard.say("Sent. When nothing comes in a minute, look at the address once more.")
    else:
        guard.say_problem("It could not be sent. Look at the address once more.")
    return redirect(url_for("staff.account"), 303)


def end_session(session_id: UUID) -> ResponseReturnValue:
    accounts.end_session(session_id, current_user.id)
    guard.say("Signed out there.")
    return redirect(url_for("staff.account"), 303)


def end_others() -> ResponseReturnValue:
    here: Any = session._get_current_object()
    accounts.end_sessions(current_user.id, here.row_id)
    guard.say("Signed out everywhere else.")
    return redirect(url_for("staff.account"), 303)
