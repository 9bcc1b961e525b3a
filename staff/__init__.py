"""The desk: where people sign in, see who needs what, and answer. All its routes stand here."""

from __future__ import annotations

from flask import Blueprint, Flask
from werkzeug.exceptions import HTTPException

from bot.house import House
from staff import (
    account,
    alerts,
    audit_log,
    finding,
    guard,
    headers,
    lead,
    numbers,
    out,
    passkeys,
    people,
    pictures,
    questions,
    queue,
    second_step,
    sign_in,
    snippets,
)

pages = Blueprint(
    "staff",
    __name__,
    url_prefix="/staff",
    template_folder="templates",
    static_folder="static",
    static_url_path="/static",
)
pages.add_url_rule("/", "queue", queue.queue)
pages.add_url_rule("/live", "queue_live", queue.queue_live)
pages.add_url_rule("/leads/<uuid:lead_id>", "lead", lead.lead)
pages.add_url_rule("/leads/<uuid:lead_id>/live", "lead_live", lead.lead_live)
pages.add_url_rule("/leads/<uuid:lead_id>/<verb>", "act", lead.act, methods=["POST"])
pages.add_url_rule(
    "/leads/<uuid:lead_id>/pictures/<uuid:text_id>/<int:number>", "picture", pictures.picture
)
pages.add_url_rule("/alerts/<uuid:alert_id>", "acknowledge", alerts.acknowledge, methods=["POST"])
pages.add_url_rule("/here", "here", queue.here, methods=["POST"])
pages.add_url_rule("/search", "search", finding.search, methods=["POST"])
pages.add_url_rule("/views", "save_view", finding.save_view, methods=["POST"])
pages.add_url_rule("/views/forget", "forget_view", finding.forget_view, methods=["POST"])
pages.add_url_rule("/prefer", "prefer", finding.prefer, methods=["POST"])
pages.register_error_handler(HTTPException, guard.show_error)
pages.add_url_rule("/snippets", "snippets", snippets.page)
pages.add_url_rule("/snippets", "save_snippet", snippets.save, methods=["POST"])
pages.add_url_rule(
    "/snippets/<uuid:snippet_id>/remove", "remove_snippet", snippets.remove, methods=["POST"]
)
pages.add_url_rule("/alerts/now", "alerts_now", alerts.now)
pages.add_url_rule("/code", "code", second_step.code, methods=["GET", "POST"])
pages.add_url_rule("/second-step", "set_up", second_step.set_up, methods=["GET", "POST"])
pages.add_url_rule("/passkey/ask", "ask_passkey", passkeys.ask, methods=["POST"])
pages.add_url_rule("/passkey/answer", "answer_passkey", passkeys.answer, methods=["POST"])
pages.add_url_rule("/passkey/offer", "offer_passkey", passkeys.offer, methods=["POST"])
pages.add_url_rule("/passkey/keep", "keep_passkey", passkeys.keep, methods=["POST"])
pages.add_url_rule(
    "/passkeys/<uuid:passkey_id>/forget", "forget_passkey", passkeys.forget, methods=["POST"]
)
pages.add_url_rule("/me", "account", account.page)
pages.add_url_rule("/me/pager", "set_pager", account.set_pager, methods=["POST"])
pages.add_url_rule("/me/pager/try", "try_pager", account.try_pager, methods=["POST"])
pages.add_url_rule("/me/others", "end_others", account.end_others, methods=["POST"])
pages.add_url_rule(
    "/me/sessions/<uuid:session_id>", "end_session", account.end_session, methods=["POST"]
)
pages.add_url_rule("/people", "people", people.page)
pages.add_url_rule("/people", "invite", people.invite, methods=["POST"])
pages.add_url_rule(
    "/people/<uuid:staff_id>/<what>", "change_person", people.change, methods=["POST"]
)
pages.add_url_rule("/join/<token>", "join", people.join, methods=["GET", "POST"])
pages.add_url_rule("/audit", "audit", audit_log.page)
pages.add_url_rule("/audit", "check_audit", audit_log.check, methods=["POST"])
pages.add_url_rule("/numbers", "numbers", numbers.page)
pages.add_url_rule("/questions", "questions", questions.page)
pages.add_url_rule("/questions", "make_examples", questions.examples, methods=["POST"])
pages.add_url_rule("/export", "export", out.page)
pages.add_url_rule("/export/leads.csv", "export_csv", out.leads_csv)
pages.add_url_rule("/leads/<uuid:lead_id>/fhir.json", "export_fhir", out.fhir_bundle)
pages.add_url_rule("/leads/<uuid:lead_id>/person.json", "export_person", out.person)
pages.add_url_rule("/leads/<uuid:lead_id>/erase", "erase", out.erase, methods=["POST"])
pages.add_url_rule("/on-call", "on_call", people.on_call_page)
pages.add_url_rule("/on-call", "set_on_call", people.on_call, methods=["POST"])
pages.add_url_rule(
    "/on-call/<uuid:on_call_id>/remove", "remove_on_call", people.remove_on_call, methods=["POST"]
)
guard.protect(pages)


def register(app: Flask, house: House) -> None:
    """Put the desk into the app: guard, sign-in with its sessions, headers and pages."""
    guard.add_to(app, house)
    sign_in.add_to(app, house)
    headers.add_to(app, is_https=house.settings.is_https)
    app.register_blueprint(pages)
