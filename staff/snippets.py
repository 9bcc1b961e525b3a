"""Texts staff send often: written once by a supervisor, guarded like every text of ours."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from uuid import UUID

from flask import abort, redirect, request, url_for
from flask.typing import ResponseReturnValue

from bot.core.conversation import Lang
from bot.core.desk import MAX_REPLY_SEGMENTS
from bot.core.lint import lint
from bot.core.text import clean, segments
from models import Lead
from models_desk import Snippet
from staff import frame, guard, queries, words

LANGS: tuple[Lang, ...] = ("en", "es")
MAX_TITLE, MAX_BODY = 60, 480
VARIABLES: Mapping[str, str] = {
    "name": "their name",
    "staff": "your name",
    "clinic": "the clinic",
    "phone": "the clinic's phone",
}
_VARIABLE = re.compile(r"{(\w*)}")


def filled(snippet: Snippet, lead: Lead, me: str) -> str:
    """The snippet in the texter's language, filled in; an unknown name is left out."""
    clinic, name = frame.clinic(), frame.name(lead.card)
    given = {
        "name": "" if name == "No name" else name,
        "staff": me,
        "clinic": clinic.name,
        "phone": clinic.facts.get("phone", ""),
    }
    body = snippet.body_es if lead.lang == "es" else snippet.body_en
    said = _VARIABLE.sub(lambda found: given.get(found[1], ""), body)
    return re.sub(r"\s+([,.!?])", r"\1", re.sub(r"\s+", " ", said)).strip()


def page() -> ResponseReturnValue:
    return _shown()


def save() -> ResponseReturnValue:
    """Keep a new snippet or a changed one; a refusal gives back all that was typed."""
    form = request.form
    title = form.get("title", "").strip()[:MAX_TITLE]
    bodies = {lang: clean(form.get(f"body_{lang}", ""))[:MAX_BODY] for lang in LANGS}
    if problem := _why_not(title, bodies):
        return _shown(problem=problem, typed=form), 409
    guard.keep_snippet(_id(form.get("id", "")), title, bodies["en"], bodies["es"])
    guard.say(f"Saved: {title}.")
    return redirect(url_for("staff.snippets"), 303)


def remove(snippet_id: UUID) -> ResponseReturnValue:
    guard.remove_snippet(snippet_id)
    guard.say("Removed.")
    return redirect(url_for("staff.snippets"), 303)


def _shown(problem: str = "", typed: Mapping[str, str] | None = None) -> str:
    kept = queries.snippets(guard.db())
    chosen = next((one for one in kept if str(one.id) == request.args.get("edit")), None)
    return frame.show(
        "desk/snippets.html",
        datetime.now(UTC),
        snippets=kept,
        chosen=chosen,
        variables=VARIABLES,
        problem=problem,
        typed=typed or {},
        may_change=guard.may_lead(),
    )


def _why_not(title: str, bodies: Mapping[Lang, str]) -> str:
    if not title or not all(bodies.values()):
        return "A snippet needs a title and a text in both languages."
    for lang, body in bodies.items():
        unknown = [name for name in _VARIABLE.findall(body) if name not in VARIABLES]
        if unknown:
            return f"{{{unknown[0]}}} is not known. Use {', '.join(f'{{{v}}}' for v in VARIABLES)}."
        if segments(body) > MAX_REPLY_SEGMENTS:
            return f"The {words.LANGS[lang]} text is too long."
        for found in lint(body, lang):
            return f'"{found.words}": {found.remedy}'
    return ""


def _id(text: str) -> UUID | None:
    if not text:
        return None
    try:
        return UUID(text)
    except ValueError:
        abort(400, "This form was not whole.")
