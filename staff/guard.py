"""Who may come in: every route of the desk passes here, reading and writing alike.

Reading needs a sign-in, writing also the agent role and a CSRF token. There is no other
way from a form to an `Action`.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, cast
from uuid import UUID

from flask import (
    Blueprint,
    Flask,
    abort,
    current_app,
    flash,
    g,
    redirect,
    render_template,
    request,
    session,
    url_for,
)
from flask.typing import ResponseReturnValue
from flask_login import current_user
from flask_wtf.csrf import CSRFError, CSRFProtect
from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session
from werkzeug.exceptions import (
    Forbidden,
    HTTPException,
    MethodNotAllowed,
    NotFound,
    RequestEntityTooLarge,
)

from bot import audit, turns
from bot.core.conversation import Refusal, Turn
from bot.core.desk import Action, Staff
from bot.database import writing
from bot.house import House
from models import Lead, StaffMember
from models_desk import Mention, Snippet

SAFE_METHODS = ("GET", "HEAD", "OPTIONS")
# Weakest first: each may do all that those before it may.
ROLES = ("viewer", "agent", "supervisor", "admin")
# What a page or form needs beyond the rule: reading needs a viewer, any form an agent.
NEEDS: Mapping[str, str] = {
    "staff.search": "viewer",
    "staff.here": "viewer",
    "staff.save_view": "viewer",
    "staff.forget_view": "viewer",
    "staff.prefer": "viewer",
    "staff.code": "viewer",
    "staff.set_up": "viewer",
    "staff.set_pager": "viewer",
    "staff.try_pager": "viewer",
    "staff.ask_passkey": "viewer",
    "staff.answer_passkey": "viewer",
    "staff.offer_passkey": "viewer",
    "staff.keep_passkey": "viewer",
    "staff.forget_passkey": "viewer",
    "staff.end_session": "viewer",
    "staff.end_others": "viewer",
    "staff.audit": "supervisor",
    "staff.check_audit": "supervisor",
    "staff.questions": "agent",
    "staff.export": "supervisor",
    "staff.export_csv": "supervisor",
    "staff.export_fhir": "supervisor",
    "staff.export_person": "supervisor",
    "staff.erase": "admin",
    "staff.people": "admin",
    "staff.invite": "admin",
    "staff.change_person": "admin",
    "staff.set_on_call": "supervisor",
    "staff.remove_on_call": "supervisor",
    "staff.save_snippet": "supervisor",
    "staff.remove_snippet": "supervisor",
}
# Reached before a sign-in: nothing of a texter is on them.
OPEN_ENDPOINTS = ("staff.static", "staff.join")
# Shown between the password and the code of the phone.
STEP_ENDPOINTS = ("staff.code", "staff.set_up", "staff.ask_passkey", "staff.answer_passkey")
# Grave: who somebody is must have been shown in the last minutes. Source: ASVS 5.0, 7.5.
GRAVE = (
    "staff.people",
    "staff.invite",
    "staff.change_person",
    "staff.export",
    "staff.export_csv",
    "staff.export_fhir",
    "staff.export_person",
    "staff.erase",
    "staff.forget_passkey",
)
CONFIRMED_FOR = timedelta(minutes=10)
PASSED, CONFIRMED = "second_step_at", "confirmed_at"

csrf = CSRFProtect()


def house() -> House:
    return cast(House, current_app.extensions["textus"])


def db() -> Session:
    """The reading session of this request; it is closed with it."""
    if "desk_db" not in g:
        g.desk_db = house().sessions()
    return cast(Session, g.desk_db)


def staff() -> Staff:
    """Who is signed in, with the strongest of their roles."""
    held = {role.name for role in current_user.roles}
    role = next((role for role in reversed(ROLES) if role in held), ROLES[0])
    return Staff(id=current_user.id, name=current_user.name, role=role)


def may(role: str) -> bool:
    """Whether who is signed in has this role or a stronger one."""
    return ROLES.index(staff().role) >= ROLES.index(role)


def may_act() -> bool:
    return may("agent")


def may_lead() -> bool:
    return may("supervisor")


def needed_role(endpoint: str, method: str) -> str:
    """The role without which this page is not shown and this form not taken."""
    return NEEDS.get(endpoint, "viewer" if method in SAFE_METHODS else "agent")


def act(lead_id: UUID, action: Action, seen_turn: int) -> Turn | Refusal:
    """The one way from a form to a change. Aborts with 404 when there is no such lead."""
    try:
        return turns.staff_acted(house(), lead_id, action, staff(), datetime.now(UTC), seen_turn)
    except LookupError:
        abort(404)


def saw(lead: Lead) -> None:
    """Write down that this person looked; they know now where they were named.

    Source: 45 CFR 164.312(b).
    """
    now = datetime.now(UTC)
    with writing(house().sessions) as db:
        audit.record(db, current_user.id, "saw", f"lead:{lead.number}", {}, now)
        db.execute(
            update(Mention)
            .where(
                Mention.lead_id == lead.id,
                Mention.staff_id == current_user.id,
                Mention.seen_at.is_(None),
            )
            .values(seen_at=now)
        )


def note(action: str, subject: str, **detail: str | int) -> None:
    with writing(house().sessions) as db:
        audit.record(db, current_user.id, action, subject, detail, datetime.now(UTC))


def preferences() -> dict[str, Any]:
    """How this person likes the desk: saved views, keys, sound."""
    return dict(current_user.preferences or {})


def prefer(name: str, value: Any) -> None:
    with writing(house().sessions) as db:
        member = db.get_one(StaffMember, current_user.id)
        member.preferences = {**(member.preferences or {}), name: value}


def keep_snippet(snippet_id: UUID | None, title: str, body_en: str, body_es: str) -> None:
    now = datetime.now(UTC)
    with writing(house().sessions) as db:
        kept = db.get(Snippet, snippet_id) if snippet_id else None
        same = db.scalar(select(Snippet).where(Snippet.title == title))
        row = kept or same or Snippet()
        row.title, row.body_en, row.body_es = title, body_en, body_es
        row.updated_at, row.updated_by_id = now, current_user.id
        db.add(row)
        db.flush()
        audit.record(db, current_user.id, "snippet_kept", f"snippet:{row.id}", {}, now)


def remove_snippet(snippet_id: UUID) -> None:
    with writing(house().sessions) as db:
        db.execute(delete(Snippet).where(Snippet.id == snippet_id))
        now, subject = datetime.now(UTC), f"snippet:{snippet_id}"
        audit.record(db, current_user.id, "snippet_removed", subject, {}, now)


def protect(pages: Blueprint) -> None:
    pages.before_request(_check)


def add_to(app: Flask, house: House) -> None:
    """The app knows its house, closes reading sessions, and answers a forged form in words."""
    app.extensions["textus"] = house
    # The carrier's webhook is signed, not tokened: tokens are checked for /staff only.
    app.config.update(
        WTF_CSRF_CHECK_DEFAULT=False,
        WTF_CSRF_TIME_LIMIT=None,
        # Our pages send no referrer, so there is none to compare.
        WTF_CSRF_SSL_STRICT=False,
    )
    csrf.init_app(app)
    app.teardown_appcontext(_close)
    app.register_error_handler(CSRFError, _page_too_old)
    app.register_error_handler(404, _no_such_page)
    app.register_error_handler(405, _form_only)


def _check() -> ResponseReturnValue | None:
    if request.endpoint in OPEN_ENDPOINTS:
        return None
    if not current_user.is_authenticated:
        return _sign_in_first()
    if request.method not in SAFE_METHODS:
        csrf.protect()
    if (step := _next_step()) is not None:
        return step
    needed = needed_role(request.endpoint or "", request.method)
    if not may(needed):
        note("denied", f"route:{request.endpoint}")
        raise Forbidden(f"This needs the {needed} role. An administrator can give it to you.")
    if request.endpoint in GRAVE:
        return confirm_first(request.path if request.method in SAFE_METHODS else "")
    return None


def check_own_pages() -> ResponseReturnValue | None:
    """The page for a new password belongs to who has passed the second step."""
    is_own = request.endpoint == "sign_in.change_password" and current_user.is_authenticated
    return _go(url_for("staff.code")) if is_own and lacks_code() else None


def has_second_step() -> bool:
    return current_user.second_step_sealed is not None


def lacks_code() -> bool:
    """The password was right, and the phone has not answered yet."""
    return has_second_step() and PASSED not in session


def passed(now: datetime) -> None:
    session[PASSED] = session[CONFIRMED] = now.isoformat()


def is_confirmed(now: datetime) -> bool:
    """Whether this person showed who they are within the last minutes."""
    at = session.get(CONFIRMED)
    return at is not None and now - datetime.fromisoformat(at) < CONFIRMED_FOR


def confirm_first(then: str) -> ResponseReturnValue | None:
    """The page that asks who somebody is, when that is long ago; it leads on to `then`."""
    if is_confirmed(datetime.now(UTC)):
        return None
    if request.method not in SAFE_METHODS:
        say_problem("Nothing was changed yet: show first that it is you.")
    return redirect(url_for("staff.code", next=then or None), 303)


def _next_step() -> ResponseReturnValue | None:
    """What still stands between the password and the desk."""
    if request.endpoint in STEP_ENDPOINTS:
        return None
    if lacks_code():
        return _go(url_for("staff.code", next=request.path))
    if must_choose_password():
        return _go(url_for("sign_in.change_password"))
    if house().settings.needs_second_step and not has_second_step():
        return _go(url_for("staff.set_up"))
    return None


def _go(address: str) -> ResponseReturnValue:
    if request.headers.get("HX-Request"):
        return "", 401, {"HX-Redirect": address}
    return redirect(address, 303)


def must_choose_password() -> bool:
    """A printed password is for the first sign-in."""
    return current_user.password_expires_at is not None


def _sign_in_first() -> ResponseReturnValue:
    if request.headers.get("HX-Request"):
        # A part of a page that refreshes itself: the whole page goes to the sign-in.
        return "", 401, {"HX-Redirect": url_for("sign_in.login", next=_page_of_part())}
    if request.method in SAFE_METHODS:
        return redirect(url_for("sign_in.login", next=request.path))
    return _not_sent("You were signed out, so this was not saved.", 401)


def _page_of_part() -> str:
    endpoint = (request.endpoint or "").removesuffix("_live").replace("alerts_now", "queue")
    return url_for(endpoint, **(request.view_args or {}))


def _page_too_old(error: CSRFError) -> ResponseReturnValue:
    if current_user.is_authenticated:
        note("forged", f"route:{request.endpoint}")
    return _not_sent("This page was too old, so this was not saved.", 400)


def _not_sent(why: str, code: int) -> ResponseReturnValue:
    return render_template("desk/not_sent.html", why=why, typed=_typed()), code


def show_error(error: HTTPException) -> ResponseReturnValue:
    """A page of the desk that cannot be shown, in words; what was typed is not lost with it."""
    typed = "" if isinstance(error, RequestEntityTooLarge) else _typed()
    return render_template("desk/error.html", error=error, typed=typed), error.code or 500


def _typed() -> str:
    """What was typed, to give back, but only to our own page: another site could have sent it."""
    is_ours = request.headers.get("Sec-Fetch-Site") == "same-origin"
    typed = [request.form.get(name, "") for name in ("text", "note")] if is_ours else []
    return "\n".join(filter(None, typed))


def _no_such_page(error: NotFound) -> ResponseReturnValue:
    """An address of the desk that leads nowhere; elsewhere the answer is a plain one."""
    if not request.path.startswith("/staff/"):
        return error
    return show_error(error if request.endpoint else NotFound("There is no such page."))


def _form_only(error: MethodNotAllowed) -> ResponseReturnValue:
    """The address a form left in the browser, opened as a page."""
    if not request.path.startswith("/staff/"):
        return error
    return show_error(MethodNotAllowed(error.valid_methods, "This is no page of its own."))


def say(message: str) -> None:
    flash(message, "done")


def say_problem(message: str) -> None:
    flash(message, "problem")


def _close(_: BaseException | None) -> None:
    reading = g.pop("desk_db", None)
    if reading is not None:
        reading.close()
