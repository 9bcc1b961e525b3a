"""A desk for tests: the whole app on a real database, people to sign in, leads to work."""

from __future__ import annotations

import html
import itertools
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from argon2 import PasswordHasher
from flask import Flask
from flask.testing import FlaskClient
from playwright.sync_api import Page, expect
from sqlalchemy import select
from werkzeug.test import TestResponse

from bot import sealing, search
from bot.core.conversation import Answer
from bot.core.conversation import Conversation as State
from bot.database import writing
from bot.house import House
from models import (
    Alert,
    Conversation,
    InboundMessage,
    Lead,
    LeadFlag,
    OutboundMessage,
    StaffMember,
    StaffRole,
)
from tests.services.person import CSRF

PASSWORD = "four calm words here"
# Argon2 as weak as it goes: the tests sign in hundreds of times.
CHEAP = {"time_cost": 1, "memory_cost": 8, "parallelism": 1}
HASHED = PasswordHasher(**CHEAP).hash(PASSWORD)
# A Tuesday, 11:00 at the clinic: texting hours, and the office is open.
TUESDAY = datetime(2026, 12, 1, 18, 0, tzinfo=UTC)


class Browser:
    """One browser: a test client that carries the token of the page it saw last."""

    def __init__(self, client: FlaskClient) -> None:
        self.client = client
        self.token = ""

    def get(self, path: str, **more: Any) -> TestResponse:
        return self._saw(self.client.get(path, **more))

    def submit(self, path: str, form: Mapping[str, str] | None = None, **more: Any) -> TestResponse:
        sent = {"csrf_token": self.token, **(form or {})}
        return self._saw(self.client.post(path, data=sent, **more))

    def sign_in(self, email: str, password: str = PASSWORD, **more: Any) -> TestResponse:
        self.get("/staff/sign-in", **more)
        answer = self.submit("/staff/sign-in", {"email": email, "password": password}, **more)
        if answer.status_code == 302:
            self.get("/staff/", **more)
        return answer

    def confirm(self) -> None:
        """Show once more who it is, by the password: there is no phone."""
        self.get("/staff/code")
        assert self.submit("/staff/code", {"code": PASSWORD}).status_code == 303

    def cookie(self, name: str = "textus_staff") -> str | None:
        found = self.client.get_cookie(name)
        return found.value if found else None

    def _saw(self, answer: TestResponse) -> TestResponse:
        found = CSRF.search(answer.get_data(as_text=True)) if answer.is_json is False else None
        self.token = html.unescape(found.group(1)) if found else self.token
        return answer


class Desk:
    """The app and its database. Every maker has defaults for all that a test does not show."""

    def __init__(self, house: House, app: Flask) -> None:
        self.house, self.app = house, app
        app.extensions["security"].pwd_context.update(
            **{f"argon2__{name}": cost for name, cost in CHEAP.items()}
        )
        self._numbers = itertools.count(1)

    def browser(self) -> Browser:
        return Browser(self.app.test_client())

    def signed_in(self, name: str = "Ana", role: str = "agent") -> Browser:
        browser = self.browser()
        assert browser.sign_in(self.member(name, role).email).status_code == 302
        return browser

    def member(self, name: str = "Ana", role: str = "agent", **values: Any) -> StaffMember:
        with writing(self.house.sessions) as db:
            email = f"{name.lower()}@clinic.example"
            found = db.scalar(select(StaffMember).where(StaffMember.email == email))
            if found is not None:
                return found
            known = db.scalar(select(StaffRole).where(StaffRole.name == role))
            made = StaffMember(
                **{
                    "email": email,
                    "name": name,
                    "password": HASHED,
                    "active": True,
                    "fs_uniquifier": f"{name}-uniquifier",
                    "created_at": TUESDAY,
                    **values,
                }
            )
            made.roles.append(known or StaffRole(name=role))
            db.add(made)
            return made

    def lead(
        self,
        name: str = "Kim",
        *,
        texts: Sequence[str] = ("hi, any afternoon works",),
        said: Sequence[str] = (),
        card: Mapping[str, Any] | None = None,
        flags: Mapping[str, str] | None = None,
        phase: str = "open",
        asked: str | None = None,
        phone: str | None = None,
        alert: str | None = None,
        owner: StaffMember | None = None,
        at: datetime = TUESDAY - timedelta(hours=1),
        **values: Any,
    ) -> UUID:
        """A lead with its conversation; `values` are columns of the lead."""
        number = next(self._numbers)
        phone = phone or f"+1480555{number:04d}"
        status, lang = values.get("status", "new"), values.get("lang", "en")
        state = State(
            phase=phase,
            lang=lang,
            asked=asked,
            stage=values.get("stage", "complete"),
            status=status,
            flags=flags or {},
            answers={"name": Answer(name, name)},
            turn=len(texts),
        )
        with writing(self.house.sessions) as db:
            row = Conversation(
                phone=phone,
                phone_index=sealing.keyring().index(phone),
                created_at=at,
                texted_at=at,
                turn=len(texts),
                attempts=0,
                phase=phase,
                lang=lang,
                state=state.to_json(),
            )
            db.add(row)
            db.flush()
            lead = Lead(
                **{
                    "conversation_id": row.id,
                    "opened_at": at,
                    "updated_at": at,
                    "stage": "complete",
                    "status": "new",
                    "priority": 3,
                    "lang": "en",
                    "needs_reply": True,
                    "owner_id": owner.id if owner else None,
                    "next_step": "Text back with times: any afternoon.",
                    "card": {"name": {"value": name, "words": name, "said": name}, **(card or {})},
                    **values,
                }
            )
            db.add(lead)
            db.flush()
            for flag, why in (flags or {}).items():
                db.add(LeadFlag(lead_id=lead.id, flag=flag, raised_at=at, why=why))
            for place, body in enumerate(texts):
                db.add(
                    InboundMessage(
                        conversation_id=row.id,
                        message_sid=f"SM{number}-{place}",
                        body=body,
                        to="+14805550100",
                        received_at=at + timedelta(seconds=place),
                        handled_at=at,
                    )
                )
            if alert:
                db.add(
                    Alert(
                        conversation_id=row.id,
                        lead_id=lead.id,
                        kind=alert,
                        raised_at=at,
                        due_at=at,
                        why="their words",
                    )
                )
            lead_id = lead.id
            answers = {"name": Answer(name, name)}
            search.relearn(db, row, answers)
        for place, body in enumerate(said):
            self.said(lead_id, body, at=at + timedelta(seconds=30 + place))
        return lead_id

    def said(self, lead_id: UUID, body: str, *, at: datetime = TUESDAY, **values: Any) -> None:
        """A text of ours in the thread of a lead; `values` are its columns."""
        with writing(self.house.sessions) as db:
            lead = db.scalars(select(Lead).where(Lead.id == lead_id)).one()
            db.add(
                OutboundMessage(
                    **{
                        "conversation_id": lead.conversation_id,
                        "turn": 1,
                        "position": int(at.timestamp()) % 100_000,
                        "author": "bot",
                        "copy_key": "faq.cost",
                        "script_version": 1,
                        "lang": "en",
                        "body": body,
                        "segments": 1,
                        "state": "delivered",
                        "rank": 3,
                        "attempts": 0,
                        "created_at": at,
                        **values,
                    }
                )
            )

    def rows(self, kind: type[Any]) -> list[Any]:
        with self.house.sessions() as db:
            return list(db.scalars(select(kind)))

    def stored(self, lead_id: UUID) -> Lead:
        with self.house.sessions() as db:
            lead = db.scalars(select(Lead).where(Lead.id == lead_id)).one()
            db.refresh(lead, ["flags", "conversation"])
            return lead


def sign_in(page: Page, address: str, email: str) -> None:
    page.goto(f"{address}/staff/sign-in")
    page.get_by_label("E-mail").fill(email)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    expect(page).to_have_url(f"{address}/staff/")
    page.wait_for_load_state()  # the scripts too: before them nothing refreshes itself


def refresh(page: Page) -> None:
    """What the page does every few seconds, now."""
    with page.expect_response(lambda answer: "/live" in answer.url):
        page.evaluate("document.getElementById('live').dispatchEvent(new Event('every'))")
