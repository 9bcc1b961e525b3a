"""The "Text Us" page, with the terms and the privacy of the texts: no script, both languages."""

from __future__ import annotations

import re

from flask import Blueprint, Response, abort, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from markupsafe import Markup, escape

from bot import kit
from bot.carrier.twiml import clinic_phone
from bot.core.conversation import Lang
from bot.core.reading.source_tag import tag
from bot.house import House

LEGAL = ("terms", "privacy")


def add_to(pages: Blueprint, house: House) -> None:
    script, phone = house.script, house.settings.line_phone

    def show(template: str, **values: object) -> ResponseReturnValue:
        """The page in the language asked for; `say` is a text of the script in it."""
        lang = _lang()

        def say(key: str, **tokens: str) -> str:
            return script.text(key, lang, **tokens)

        page = render_template(
            template, lang=lang, other="en" if lang == "es" else "es", say=say, dialled=_dialled,
            clinic=script.clinic, facts=script.clinic.facts, **values,
        )  # fmt: skip
        return Response(page, headers={"Vary": "Accept-Language"})

    @pages.get("/")
    def home() -> ResponseReturnValue:
        return redirect(url_for("public.text_us"))

    @pages.get(kit.PAGE)
    def text_us() -> ResponseReturnValue:
        source, call = _source(), clinic_phone(script)
        return show(
            "public/text_us.html",
            number=kit.said_phone(phone) if phone else None,
            sms_link=kit.sms_link(script, phone, _lang(), source) if phone else None,
            call=call,
            said_call=kit.said_phone(call) if call else None,
            code=kit.qr_picture(kit.page_link(house.settings.public_base_url, _lang(), source)),
            has_phone_on_screen=house.settings.has_phone_on_screen,
        )

    @pages.get(f"{kit.PAGE}/<name>")
    def legal(name: str) -> ResponseReturnValue:
        if name not in LEGAL:
            abort(404)
        keys = [key for key in script.copy if key.startswith(f"{name}.") and key != f"{name}.title"]
        return show("public/legal.html", name=name, keys=keys)


def _dialled(text: str) -> Markup:
    """A text whose numbers for help are a tap away."""
    return Markup(re.sub(r"\b(911|988)\b", r'<a href="tel:\1">\1</a>', str(escape(text))))


def _lang() -> Lang:
    """What the visitor chose, else what their browser asks for."""
    chosen = request.args.get("lang") or request.accept_languages.best_match(("en", "es"))
    return "es" if chosen == "es" else "en"


def _source() -> str | None:
    """Where the visitor came from, as our own links and signs say it; anything odd is dropped."""
    source = request.args.get("via", "")
    try:
        tag(source)
    except ValueError:
        return None
    return source
