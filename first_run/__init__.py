"""The first run: somebody sets the line up in the browser. It is there until the line has people.

The address holds a key that is printed where the line was started, so that nobody else can be
first. All that is asked here is a setting or a line of flows/, and stays one.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from flask import Blueprint, Flask, abort, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from bot import members
from bot.flow_files import FLOWS
from bot.house import House
from first_run import steps
from first_run.fields import placed
from first_run.place import Place

PREFIX = "/first-run"


@dataclass(frozen=True, slots=True)
class FirstRun:
    """Where settings are kept, what the environment sets already, and how the line starts anew."""

    dotenv: Path
    environ: Mapping[str, str]
    restart: Callable[[], None]
    flows: Path = FLOWS


def address(house: House) -> str | None:
    """The page's address with its key, while the line belongs to nobody yet."""
    if members.has_own_members(house.sessions):
        return None
    return f"{house.settings.public_base_url}{PREFIX}/{_key(house)}/"


def register(app: Flask, house: House, first_run: FirstRun) -> None:
    pages = Blueprint("first_run", __name__, url_prefix=PREFIX, template_folder="templates")
    place = Place(house, first_run.dotenv, first_run.environ, first_run.flows)

    @pages.before_request
    def only_the_first() -> None:
        key = (request.view_args or {}).get("key", "")
        is_right = hmac.compare_digest(key.encode(), _key(house).encode())
        if not is_right or members.has_own_members(house.sessions):
            abort(404)

    @pages.get("/<key>/")
    def begin(key: str) -> ResponseReturnValue:
        return redirect(url_for("first_run.step", key=key, name=next(iter(steps.STEPS))))

    @pages.get("/<key>/<name>")
    def step(key: str, name: str) -> ResponseReturnValue:
        return _show(key, name, place)

    @pages.post("/<key>/<name>")
    def save(key: str, name: str) -> ResponseReturnValue:
        it = steps.STEPS.get(name) or abort(404)
        problems = it.save(place, request.form)
        if problems:
            return _show(key, name, place, problems), 409
        following = steps.after(name, place)
        if following is not None:
            return redirect(url_for("first_run.step", key=key, name=following), 303)
        first_run.restart()
        return render_template("first_run/done.html", done=place.done)

    app.register_blueprint(pages)


def _show(key: str, name: str, place: Place, problems: tuple[str, ...] = ()) -> str:
    it = steps.STEPS.get(name) or abort(404)
    fields = it.fields(place, request.form if problems else {})
    by_field, others = placed(problems, fields)
    return render_template(
        "first_run/step.html",
        key=key,
        name=name,
        step=it,
        steps={each: steps.STEPS[each].title for each in steps.needed(place)},
        fields=fields,
        shown=it.shown(place),
        by_field=by_field,
        others=others,
        before=steps.before(name, place),
        following=steps.after(name, place),
    )


def _key(house: House) -> str:
    secret = house.settings.secret_key.encode()
    return hmac.new(secret, b"first run", hashlib.sha256).hexdigest()[:24]
