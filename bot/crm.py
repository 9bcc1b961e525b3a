"""The clinic's own system is told of every lead, as it now stands, until it says it has it.

Not a stream of events but the newest state: a repeat or a late one does no harm, and nothing is
lost when that system was away. The body is health data, so it goes only to https (or this
machine), signed, and never where a redirect points.
"""

from __future__ import annotations

import hmac
import json
from datetime import datetime, timedelta
from http.client import HTTPException, HTTPMessage
from typing import IO, Any
from urllib.error import URLError
from urllib.request import HTTPRedirectHandler, Request, build_opener
from uuid import UUID

import structlog
from prometheus_client import Counter
from sqlalchemy import or_, select
from sqlalchemy.orm import Session, joinedload, selectinload

from bot import leases
from bot.database import writing
from bot.house import House
from models import Lead
from models_desk import CrmSync

LEASE_S = 60.0
TIMEOUT_S = 10.0
RETRY = timedelta(seconds=30)
RETRY_GROWTH = 3
LONGEST_RETRY = timedelta(hours=6)
MAX_ATTEMPTS = 12
LOOK_BACK = timedelta(days=7)
BATCH = 200

log = structlog.get_logger("crm")
sent_leads = Counter("textus_crm_leads_total", "Leads told to the clinic's system", ["outcome"])


def enlist(house: House, now: datetime) -> int:
    """Make the leads due that have changed since they were told; says how many."""
    if not house.settings.crm_url:
        return 0
    with writing(house.sessions) as db:
        changed = db.execute(
            select(Lead.id, CrmSync)
            .outerjoin(CrmSync, CrmSync.id == Lead.id)
            .where(
                Lead.updated_at > now - LOOK_BACK,
                or_(CrmSync.id.is_(None), CrmSync.sent_version < Lead.updated_at),
                or_(CrmSync.id.is_(None), CrmSync.due_at.is_(None)),
            )
            .limit(BATCH)
            .with_for_update(of=Lead, skip_locked=True)
        ).all()
        for lead_id, sync in changed:
            row = sync or CrmSync(id=lead_id)
            row.due_at, row.attempts = now, 0
            db.add(row)
    return len(changed)


def tell(house: House, now: datetime, holder: str) -> bool:
    """Tell the clinic's system of one due lead; False when none is due."""
    if not house.settings.crm_url:
        return False
    with house.sessions() as db:
        lead_id = leases.claim(db, CrmSync, now, holder, LEASE_S)
    if lead_id is None:
        return False
    with house.sessions() as db:
        lead, attempts = _lead(db, lead_id), db.get_one(CrmSync, lead_id).attempts
        version, body = lead.updated_at, json.dumps(told(lead), ensure_ascii=False).encode()
    has_it = _post(house.settings.crm_url, house.settings.crm_secret, body, now)
    sent_leads.labels("told" if has_it else "failed").inc()
    log.info("crm", lead=str(lead_id), outcome="told" if has_it else "failed", attempts=attempts)
    with writing(house.sessions) as db:
        row = leases.held(db, CrmSync, lead_id, holder)
        if row is not None:
            # Given up, it counts as told: the next change of the lead tries again.
            is_over = has_it or attempts >= MAX_ATTEMPTS
            row.sent_version = version if is_over else row.sent_version
            leases.settle(row, None if is_over else now + _wait(attempts))
    return True


def told(lead: Lead) -> dict[str, Any]:
    """The lead as another system sees it: JSON values, moments with their offset."""
    card = lead.card
    return {
        "id": str(lead.id),
        "number": lead.number,
        "status": lead.status,
        "reason": lead.reason,
        "stage": lead.stage,
        "priority": lead.priority,
        "language": lead.lang,
        "phone": lead.conversation.phone,
        "name": (card.get("name") or {}).get("value"),
        "owner": lead.owner.name if lead.owner else None,
        "opened_at": lead.opened_at.isoformat(),
        "updated_at": lead.updated_at.isoformat(),
        "promised_at": lead.due_at.isoformat() if lead.due_at else None,
        "closed_at": lead.closed_at.isoformat() if lead.closed_at else None,
        "answers": {slot: entry.get("said") or entry.get("value") for slot, entry in card.items()},
        "flags": [flag.flag for flag in lead.flags],
    }


def signature(secret: str, body: bytes, at_s: int) -> str:
    """`t=...,v1=...`: HMAC-SHA-256 over the second it was made, a dot, and the body."""
    digest = hmac.new(secret.encode(), f"{at_s}.".encode() + body, "sha256").hexdigest()
    return f"t={at_s},v1={digest}"


class _NoRedirect(HTTPRedirectHandler):
    def redirect_request(
        self, req: Request, fp: IO[bytes], code: int, msg: str, headers: HTTPMessage, newurl: str
    ) -> None:
        return None


def _post(url: str, secret: str, body: bytes, now: datetime) -> bool:
    """Whether it answered that it has it. What it says otherwise is not looked at."""
    request = Request(url, data=body, method="POST")
    request.add_header("Content-Type", "application/json")
    request.add_header("X-Text-Us-Signature", signature(secret, body, int(now.timestamp())))
    try:
        with build_opener(_NoRedirect).open(request, timeout=TIMEOUT_S) as answer:
            return 200 <= int(answer.status) < 300
    except (URLError, HTTPException, OSError):
        return False


def _lead(db: Session, lead_id: UUID) -> Lead:
    return db.scalars(
        select(Lead)
        .where(Lead.id == lead_id)
        .options(joinedload(Lead.conversation), joinedload(Lead.owner), selectinload(Lead.flags))
    ).one()


def _wait(attempts: int) -> timedelta:
    longer: timedelta = RETRY * RETRY_GROWTH ** (attempts - 1)
    return min(longer, LONGEST_RETRY)
