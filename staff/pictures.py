"""A picture that came with a text: fetched when it is asked for, shown, kept nowhere."""

from __future__ import annotations

from uuid import UUID

from flask import Response, abort
from flask.typing import ResponseReturnValue

from bot.carrier import media
from staff import guard, queries

SAFE_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "Content-Disposition": "inline; filename=picture",
}


def picture(lead_id: UUID, text_id: UUID, number: int) -> ResponseReturnValue:
    """The picture itself, or a page that says why it cannot be shown."""
    found = queries.picture_of(guard.db(), lead_id, text_id)
    if found is None or not 0 <= number < len(found.media or ()):
        abort(404, "There is no such picture.")
    guard.note("saw_picture", f"text:{text_id}", number=number)
    file = (found.media or ())[number]
    try:
        fetched = media.fetch(guard.house().settings, file["url"], file["content_type"])
    except media.NotFetched as refused:
        abort(404, str(refused))
    return Response(fetched.content, content_type=fetched.content_type, headers=SAFE_HEADERS)
