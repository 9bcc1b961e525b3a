"""The desk: where people sign in, see who needs what, and answer. All its routes stand here."""

from __future__ import annotations

from flask import Blueprint, Flask
from werkzeug.exceptions import HTTPException

from bot.house import House
from staff import alerts, finding, guard, headers, lead, queue, sign_in, snippets

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
guard.protect(pages)


def register(app: Flask, house: House) -> None:
    """Put the desk into the app: guard, sign-in with its sessions, headers and pages."""
    guard.add_to(app, house)
    sign_in.add_to(app, house)
    headers.add_to(app, is_https=house.settings.is_https)
    app.register_blueprint(pages)
