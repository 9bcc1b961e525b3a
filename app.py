"""create_app: the web application of a house: Twilio's doors, the desk, public pages, health.

Twilio's doors are an application of their own behind the same address: no session, sign-in,
template or cookie of the desk is ever touched for a text, and a text pays for none of them.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from flask import Flask, Response
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from sqlalchemy.exc import SQLAlchemyError

import first_run
import public
import staff
import webhooks
from bot.house import House
from bot.watch import DEAD_AFTER, worker_seen
from first_run import FirstRun

MAX_REQUEST_BYTES = 1024 * 1024


def create_app(house: House, setting_up: FirstRun | None = None) -> Flask:
    """The application that `textus serve` serves; `setting_up` while the line is nobody's yet."""
    app = Flask("textus", static_folder=None)
    app.config["SECRET_KEY"] = house.settings.secret_key
    app.config["MAX_CONTENT_LENGTH"] = MAX_REQUEST_BYTES
    staff.register(app, house)
    public.register(app, house)
    if setting_up is not None:
        first_run.register(app, house, setting_up)
    _register_health(app, house)
    app.wsgi_app = _Split(_twilio_app(house), app.wsgi_app)  # type: ignore[method-assign]
    return app


class _Split:
    """Requests under Twilio's prefix to the doors, all others to the pages."""

    def __init__(self, doors: Flask, pages: Any) -> None:
        self._doors, self._pages = doors, pages

    def __call__(self, environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        is_twilio = environ.get("PATH_INFO", "").startswith(f"{webhooks.PREFIX}/")
        answer: Iterable[bytes] = (self._doors if is_twilio else self._pages)(
            environ, start_response
        )
        return answer


def _twilio_app(house: House) -> Flask:
    doors = Flask("twilio", static_folder=None)
    doors.config["MAX_CONTENT_LENGTH"] = webhooks.MAX_WEBHOOK_BYTES
    webhooks.register(doors, house)
    return doors


def _register_health(app: Flask, house: House) -> None:
    @app.get("/healthz")
    def healthz() -> Response:
        return Response("ok\n", content_type="text/plain")

    @app.get("/readyz")
    def readyz() -> Response:
        """For who watches. A balancer asks /healthz: texts must be stored without a worker too."""
        now = datetime.now(UTC)
        try:
            with house.sessions() as db:
                seen_at = worker_seen(db, now)
        except SQLAlchemyError:
            return _plain("the database does not answer", 503)
        if seen_at is None or now - seen_at > DEAD_AFTER:
            return _plain("no worker is alive", 503)
        return _plain("ready", 200)

    @app.get("/metrics")
    def metrics() -> Response:
        return Response(generate_latest(), content_type=CONTENT_TYPE_LATEST)


def _plain(words: str, status: int) -> Response:
    return Response(f"{words}\n", status, content_type="text/plain")
