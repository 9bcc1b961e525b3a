"""The "Text Us" kit: links that open a draft, a snippet for a website, QR codes, a sign."""

from __future__ import annotations

import io
import textwrap
from html import escape
from urllib.parse import quote, urlencode

import phonenumbers
import segno

from bot.core.conversation import Lang
from bot.core.reading.source_tag import tag
from bot.core.script import Script

PAGE = "/text-us"
SIGN_LINE = 78
"""Letters in a line of small print on the sign."""
HELP_Y = 812
GREEN, PAPER, INK, HELP = "#0f5f5b", "#fffdfa", "#1d2b2c", "#fbe4e3"


def said_phone(phone: str) -> str:
    """An E.164 number as people in its country write it."""
    number = phonenumbers.parse(phone, None)
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.NATIONAL)


def sms_link(script: Script, phone: str, lang: Lang, source: str | None = None) -> str:
    """A link that opens a draft to `phone` (E.164); `source` stands in it as a tag, readably.

    `?&body=` is understood by Android and iOS alike, and without the body the link still works.
    Source: RFC 5724. Raises ValueError on a source that no tag can hold.
    """
    words = script.text("door.first_words", lang) + (tag(source) if source else "")
    return f"sms:{phone}?&body={quote(words, safe='')}"


def page_link(base_url: str, lang: Lang, source: str | None = None) -> str:
    """The page with the disclosure: what a QR code leads to, so that the number may change."""
    asked = {**({"lang": lang} if lang != "en" else {}), **({"via": source} if source else {})}
    return f"{base_url}{PAGE}" + (f"?{urlencode(asked)}" if asked else "")


def qr_picture(content: str) -> str:
    """The code as an address for an <img>: four modules of quiet around it, dark on light."""
    picture: str = segno.make(content, error="m").svg_data_uri(scale=6, border=4, light="white")
    return picture


def qr_file(content: str, kind: str) -> bytes:
    """The code as a file; `kind` is svg or png (16 dots a module, enough for a poster)."""
    out = io.BytesIO()
    scale = 16 if kind == "png" else 4
    segno.make(content, error="q").save(out, kind=kind, scale=scale, border=4, light="white")
    return out.getvalue()


def snippet(script: Script, phone: str, base_url: str, lang: Lang, source: str) -> str:
    """HTML for the clinic's website: the link, and beside it what carriers want to read there."""
    link = escape(sms_link(script, phone, lang, source))
    button = escape(script.text("door.text_button", lang, number=said_phone(phone)))
    beside = " ".join(
        script.text(f"door.{key}", lang)
        for key in ("automated", "agree", "not_for_emergencies", "not_private")
    )
    links = " · ".join(
        f'<a href="{escape(base_url)}{PAGE}/{name}?lang={lang}">'
        f"{escape(script.text(f'door.{name}_link', lang))}</a>"
        for name in ("terms", "privacy")
    )
    return (
        f'<div lang="{lang}">\n  <p><a href="{link}">{button}</a></p>\n'
        f"  <p><small>{escape(beside, quote=False)} {links}</small></p>\n</div>\n"
    )


def sign(script: Script, phone: str, base_url: str, lang: Lang, source: str) -> str:
    """A sign to print on one Letter page, as SVG: the code, the number, and what to know."""
    code = qr_picture(page_link(base_url, lang, source))
    lead = textwrap.wrap(script.text("door.lead", lang), 48)
    help_ = textwrap.wrap(script.text("door.not_for_emergencies", lang), 60)
    small = [
        line
        for key in ("automated", "not_private", "agree")
        for line in textwrap.wrap(script.text(f"door.{key}", lang), SIGN_LINE)
    ]
    below_help = HELP_Y + 28 * len(help_) + 28
    rows = [
        _row(script.clinic.name, 122, 32, fill=PAPER),
        _row(script.text("door.title", lang), 212, 68, fill=PAPER, bold=True),
        *(_row(line, 322 + 32 * at, 25) for at, line in enumerate(lead)),
        _row(script.text("door.on_the_sign", lang), 716, 23),
        _row(said_phone(phone), 782, 60, fill=GREEN, bold=True),
        *(_row(line, HELP_Y + 35 + 28 * at, 20, bold=True) for at, line in enumerate(help_)),
        *(_row(line, below_help + 34 + 23 * at, 17) for at, line in enumerate(small)),
    ]
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" width="8.5in" height="11in" '
        f'viewBox="0 0 816 1056" lang="{lang}">\n'
        '<rect width="816" height="1056" fill="white"/>\n'
        f'<rect x="48" y="48" width="720" height="216" rx="28" fill="{GREEN}"/>\n'
        f'<rect x="48" y="{HELP_Y}" width="720" height="{below_help - HELP_Y}" rx="18" '
        f'fill="{HELP}"/>\n'
        f'<image x="256" y="382" width="304" height="304" href="{escape(code)}"/>\n'
        + "\n".join(rows)
        + "\n</svg>\n"
    )


def _row(text: str, y: int, size: int, *, fill: str = INK, bold: bool = False) -> str:
    return (
        f'<text x="408" y="{y}" font-family="Helvetica, Arial, sans-serif" font-size="{size}" '
        f'font-weight="{"bold" if bold else "normal"}" text-anchor="middle" fill="{fill}">'
        f"{escape(text, quote=False)}</text>"
    )
