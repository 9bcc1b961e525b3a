"""Pages for everybody: the "Text Us" page, and in development the phone on the screen."""

from __future__ import annotations

from flask import Blueprint, Flask

from bot.house import House
from public import phone, text_us


def register(app: Flask, house: House) -> None:
    pages = Blueprint(
        "public",
        __name__,
        template_folder="templates",
        static_folder="static",
        static_url_path="/public/static",
    )
    text_us.add_to(pages, house)
    if house.settings.has_phone_on_screen:
        phone.add_to(pages, house)
    app.register_blueprint(pages)
