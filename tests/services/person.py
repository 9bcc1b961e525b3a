"""Somebody at the desk over real HTTP, and many of them in the same moment."""

from __future__ import annotations

import html
import re
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from http.cookiejar import CookieJar
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import HTTPCookieProcessor, build_opener

Answered = tuple[int, str]
"""Status and page of an answer."""
CSRF = re.compile(r'name="csrf(?:_token|-token)" (?:value|content)="([^"]+)"')


class Person:
    """A browser without scripts. One may be used by many threads, as a stolen cookie may."""

    def __init__(self, address: str) -> None:
        self.address, self.token = address, ""
        self._opener = build_opener(HTTPCookieProcessor(CookieJar()))

    def get(self, path: str) -> None:
        self._saw(self._answer(path, None)[1])

    def submit(self, path: str, **form: str) -> Answered:
        """Where the form led to."""
        return self._answer(path, urlencode({"csrf_token": self.token, **form}).encode())

    def sign_in(self, email: str, password: str) -> None:
        self.get("/staff/sign-in")
        self._saw(self.submit("/staff/sign-in", email=email, password=password)[1])

    def _answer(self, path: str, sent: bytes | None) -> Answered:
        try:
            with self._opener.open(f"{self.address}{path}", sent, timeout=20) as answer:
                return answer.status, answer.read().decode()
        except HTTPError as refused:
            with refused:
                return refused.code, refused.read().decode()

    def _saw(self, page: str) -> None:
        found = CSRF.search(page)
        self.token = html.unescape(found.group(1)) if found else self.token


def at_once(tries: Sequence[Callable[[], Answered]]) -> list[Answered]:
    """The answers to tries that all begin in the same moment."""
    ready = threading.Barrier(len(tries))

    def one(try_: Callable[[], Answered]) -> Answered:
        ready.wait(timeout=20)
        return try_()

    with ThreadPoolExecutor(len(tries)) as threads:
        return list(threads.map(one, tries))
