"""The people of the desk: invite, roles, lost phones, switching off, and who is on call."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from uuid import UUID

from flask import abort, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from staff import accounts, acting, frame, guard, queries, sign_in, words


def page() -> ResponseReturnValue:
    return _shown()


def invite() -> ResponseReturnValue:
    """Make a link for one person; it is shown here once, and works once."""
    role = _role()
    try:
        token = accounts.invite(request.form.get("email", ""), request.form.get("name", ""), role)
    except ValueError as refused:
        return _shown(problem=str(refused), typed=request.form), 409
    base = guard.house().settings.public_base_url
    return _shown(link=base + url_for("staff.join", token=token))


def change(staff_id: UUID, what: str) -> ResponseReturnValue:
    """Change one thing about a person, or say why not."""
    if not any(member.id == staff_id for member in queries.members(guard.db())):
        abort(404, "There is no such person.")
    problem = None
    if what == "role":
        problem = accounts.set_role(staff_id, _role())
    elif what in ("on", "off"):
        problem = accounts.switch(staff_id, is_on=what == "on")
    elif what == "phone":
        accounts.forget_second_step(staff_id)
    elif what == "sessions":
        accounts.end_sessions(staff_id)
    else:
        abort(404)
    if problem:
        guard.say_problem(problem)
    else:
        guard.say("Done. It holds from now on.")
    return redirect(url_for("staff.people"), 303)


def on_call() -> ResponseReturnValue:
    """Say who is paged first, from when to when."""
    starts_at = acting.wall_moment(request.form.get("from", ""))
    ends_at = acting.wall_moment(request.form.get("to", ""))
    known = {str(id_): id_ for id_, _ in queries.colleagues(guard.db())}
    staff_id = known.get(request.form.get("who", ""))
    if staff_id is None or starts_at is None or ends_at is None or ends_at <= starts_at:
        problem = "Choose a person, and an end after the beginning."
        return _on_call(problem, request.form), 409
    accounts.add_on_call(staff_id, starts_at, ends_at)
    guard.say("Saved. Alerts reach them first in that time.")
    return redirect(url_for("staff.on_call"), 303)


def on_call_page() -> ResponseReturnValue:
    return _on_call()


def _on_call(problem: str = "", typed: Mapping[str, str] | None = None) -> str:
    now, clinic, db = datetime.now(UTC), frame.clinic(), guard.db()
    return frame.show(
        "desk/on_call.html",
        now,
        colleagues=queries.colleagues(db),
        shifts=[
            (
                one.id,
                name,
                words.moment(one.starts_at, now, clinic),
                words.moment(one.ends_at, now, clinic),
                one.starts_at <= now,
                has_pager,
            )
            for one, name, has_pager in queries.shifts(db, now)
        ],
        has_house_pager=bool(guard.house().settings.alert_urls),
        problem=problem,
        typed=typed or {},
    )


def remove_on_call(on_call_id: UUID) -> ResponseReturnValue:
    accounts.remove_on_call(on_call_id)
    guard.say("Removed.")
    return redirect(url_for("staff.on_call"), 303)


def join(token: str) -> ResponseReturnValue:
    """The page behind an invitation: choose a password. Reached without a sign-in."""
    now = datetime.now(UTC)
    invited = accounts.invited(guard.db(), token, now)
    if invited is None:
        abort(404, "This link was used, or it is too old. Ask for a new one.")
    name, problem = invited.name, ""
    if request.method == "POST":
        guard.csrf.protect()
        password = request.form.get("password", "")
        problem = sign_in.why_not_password(password, request.form.get("again", ""), invited)
        if not problem:
            # The reading of this request must be over before the account is written.
            guard.db().rollback()
            accounts.join(token, password, now)
            return redirect(url_for("sign_in.login"), 303)
    page = render_template("desk/join.html", name=name, email=invited.email, problem=problem)
    return page, 200 if not problem else 409


def _shown(link: str = "", problem: str = "", typed: Mapping[str, str] | None = None) -> str:
    now, clinic = datetime.now(UTC), frame.clinic()
    return frame.show(
        "desk/people.html",
        now,
        link=link,
        problem=problem,
        typed=typed or {},
        roles=guard.ROLES,
        members=queries.members(guard.db()),
        seen={
            id_: words.moment(at, now, clinic) for id_, at in queries.last_seen(guard.db()).items()
        },
    )


def _role() -> str:
    role = request.form.get("role", "")
    if role not in guard.ROLES:
        abort(400, "Choose a role.")
    return role
