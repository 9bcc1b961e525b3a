"""create_app: the web application of a house: Twilio's doors, the desk, public pages, health."""

from __future__ import annotations

from flask import Flask, Response
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

import public
import staff
import webhooks
from bot.house import House

MAX_REQUEST_BYTES = 1024 * 1024


def create_app(house: House) -> Flask:
    """The application that `textus serve` serves."""
    app = Flask("textus", static_folder=None)
    app.config["SECRET_KEY"] = house.settings.secret_key
    app.config["MAX_CONTENT_LENGTH"] = MAX_REQUEST_BYTES
    webhooks.register(app, house)
    staff.register(app, house)
    public.register(app, house)
    _register_health(app, house)
    return app


def _register_health(app: Flask, house: House) -> None:
    @app.get("/healthz")
    def healthz() -> Response:
        return Response("ok\n", content_type="text/plain")

    @app.get("/readyz")
    def readyz() -> Response:
        try:
            with house.engine.connect() as connection:
                connection.execute(text("SELECT 1 FROM conversation LIMIT 1"))
        except SQLAlchemyError:
            return Response("the database does not answer\n", 503, content_type="text/plain")
        return Response("ready\n", content_type="text/plain")

    @app.get("/metrics")
    def metrics() -> Response:
        return Response(generate_latest(), content_type=CONTENT_TYPE_LATEST)
