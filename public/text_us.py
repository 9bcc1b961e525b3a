"""The "Text Us" page: the number, a link that opens a draft, and what a texter should know."""

from __future__ import annotations

import phonenumbers
from flask import Blueprint, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from bot.house import House

FIRST_WORDS = "Hi%2C%20I%20have%20a%20question"


def add_to(pages: Blueprint, house: House) -> None:
    @pages.get("/")
    def home() -> ResponseReturnValue:
        return redirect(url_for("public.text_us"))

    @pages.get("/text-us")
    def text_us() -> ResponseReturnValue:
        phone = house.settings.clinic_phone
        return render_template(
            "public/text_us.html",
            clinic=house.script.clinic,
            facts=house.script.clinic.facts,
            phone=phone,
            said_phone=said_phone(phone),
            # `?&body=` is understood by Android and iOS alike; the page works without the body.
            sms_link=f"sms:{phone}?&body={FIRST_WORDS}",
            has_phone_on_screen=house.settings.has_phone_on_screen,
        )


def said_phone(phone: str) -> str:
    """An E.164 number as people in its country write it."""
    number = phonenumbers.parse(phone, None)
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.NATIONAL)
