"""A photo that came with a text, fetched from Twilio when somebody wants to see it.

Nothing of it is stored here. The credentials go to Twilio's API and nowhere else: it answers with
a redirect to a signed address of its storage. Source: Twilio, Media resource, HTTP authentication.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

import requests

from bot.settings import Settings

CONNECT_S, READ_S = 5.0, 10.0
MOST_BYTES = 10 * 1024 * 1024
MOST_REDIRECTS = 2
CHUNK_BYTES = 64 * 1024
API_HOST = "api.twilio.com"
STORAGE = (".twilio.com", ".twiliocdn.com", ".amazonaws.com")

SHOWN = ("image/jpeg", "image/png", "image/gif", "image/webp")
"""What a browser draws without running anything; an SVG could hold a script."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """The bytes of one file, and its type as Twilio says it."""

    content: bytes
    content_type: str


class NotFetched(Exception):
    """`str()` says why, in words for staff; it holds neither address nor credentials."""


def fetch(settings: Settings, url: str, content_type: str) -> Fetched:
    """One picture. `url` and `content_type` are those of the webhook. Raises NotFetched."""
    if content_type not in SHOWN:
        raise NotFetched("It is not a picture, and other files are not opened here.")
    if settings.carrier != "twilio":
        raise NotFetched("The simulator has no pictures.")
    base = urlsplit(settings.api_base_url or f"https://{API_HOST}")
    asked = urlsplit(url)
    if asked.scheme != "https" or asked.hostname != API_HOST or asked.username:
        raise NotFetched("Its address is not one of Twilio's.")
    if f"/Accounts/{settings.account_sid}/" not in asked.path:
        raise NotFetched("It belongs to another account.")
    own = base._replace(path=asked.path).geturl()
    login = (settings.account_sid, settings.auth_tokens[0])
    return _follow(own, login, content_type, allowed=(base.scheme, base.hostname or ""))


def _follow(
    url: str, login: tuple[str, str] | None, content_type: str, allowed: tuple[str, str]
) -> Fetched:
    for _ in range(MOST_REDIRECTS + 1):
        try:
            with requests.get(url, auth=login, timeout=(CONNECT_S, READ_S), stream=True,
                              allow_redirects=False) as answer:  # fmt: skip
                if not answer.is_redirect:
                    return _read(answer, content_type)
                url, login = urljoin(url, answer.headers["Location"]), None
        except requests.RequestException:
            raise NotFetched("Twilio does not answer. Try again.") from None
        if not _is_storage(url, allowed):
            raise NotFetched("It was moved to an address that is not Twilio's.")
    raise NotFetched("It was moved too often.")


def _is_storage(url: str, allowed: tuple[str, str]) -> bool:
    """Where a redirect may lead: Twilio's storage by https, or the test server we were given."""
    parts = urlsplit(url)
    host = parts.hostname or ""
    is_twilio = parts.scheme == "https" and host.endswith(STORAGE)
    return is_twilio or (parts.scheme, host) == allowed


def _read(answer: requests.Response, content_type: str) -> Fetched:
    if answer.status_code == 404:
        raise NotFetched("Twilio does not have it any more.")
    if answer.status_code != 200:
        raise NotFetched(f"Twilio refused to show it ({answer.status_code}).")
    if _kind(answer.headers) != content_type:
        raise NotFetched("It is not the kind of file that was announced.")
    content = b""
    for chunk in answer.iter_content(CHUNK_BYTES):
        content += chunk
        if len(content) > MOST_BYTES:
            raise NotFetched("It is too large to show.")
    return Fetched(content, content_type)


def _kind(headers: Mapping[str, str]) -> str:
    return headers.get("Content-Type", "").partition(";")[0].strip().lower()
