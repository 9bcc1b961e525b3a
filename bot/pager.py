"""Alerts until somebody acknowledges. A page says that, what kind and where; never who or what.

First whoever is on call is paged, and the clinic's own addresses; after ten minutes the
supervisors too, after twenty everybody who gave an address. Pages leave through services that
may not hold health data (e-mail, chat, other people's phones), so everything else waits behind
the link, at the desk.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

import structlog
from prometheus_client import Counter
from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from bot import audit, leases
from bot.core.conversation import Refusal
from bot.core.desk import ACTING_ROLES, LEADING_ROLES, SAFETY_ALERTS, Staff
from bot.database import writing
from bot.house import House
from bot.sealing import SealError
from models import Alert, StaffMember
from models_desk import OnCall

LEASE_S = 120.0
REPEAT = timedelta(minutes=5)
RETRY = timedelta(minutes=1)
ESCALATE_AFTER = timedelta(minutes=10)
# Services that take a page at an address of their own: a person cannot name a host of the clinic's
# network. Whoever runs the line may, in ALERT_URLS. Source: OWASP ASVS 5.0, 1.3.6.
PERSONAL = (
    "mailto", "mailtos", "slack", "msteams", "workflow", "workflows", "gchat", "discord", "tgram",
    "pover", "pagerduty", "opsgenie", "prowl", "pbul", "twilio", "vonage", "clicksend", "bulksms",
    "messagebird", "plivo", "sinch", "sns",
)  # fmt: skip

# This machine, or a host that is written as numbers.
_INSIDE = re.compile(
    r"(?:://|[@=])(?:[^/?@]*:)?(?:localhost|\[[0-9a-f:]+\]|\d{1,3}(?:\.\d{1,3}){3})(?:[:/?&]|$)",
    re.IGNORECASE,
)

log = structlog.get_logger("pager")
pages = Counter("textus_pages_total", "Pages sent to people", ["outcome"])


def page(house: House, now: datetime, holder: str) -> bool:
    """Page people once about one due alert; False when none is due.

    Without ALERT_URLS or anybody's address the banner at the desk is all, and the alert is
    not due again.
    """
    with house.sessions() as db:
        alert_id = leases.claim(db, Alert, now, holder, LEASE_S)
    if alert_id is None:
        return False
    with house.sessions() as db:
        alert = db.get_one(Alert, alert_id)
        is_open = alert.acknowledged_at is None
        text = page_text(alert, house.settings.public_base_url)
        urls = [*house.settings.alert_urls, *pagers(db, alert, now)]
    again_at = None
    if is_open and urls:
        has_left = _send(urls, text)
        again_at = now + (REPEAT if has_left else RETRY)
        log.info("page", alert=str(alert_id), outcome="sent" if has_left else "failed")
    with writing(house.sessions) as db:
        row = leases.held(db, Alert, alert_id, holder)
        if row is not None:
            leases.settle(row, again_at)
    return True


def page_text(alert: Alert, public_base_url: str) -> str:
    """`Text Us: urgent item #1042 (crisis). Open: https://...`: nothing about the person."""
    if alert.lead is None:
        return f"Text Us: urgent item ({alert.kind}). Open: {public_base_url}/staff/"
    where = f"{public_base_url}/staff/leads/{alert.lead.id}"
    return f"Text Us: urgent item #{alert.lead.number} ({alert.kind}). Open: {where}"


def acknowledge(
    house: House, alert_id: UUID, staff: Staff, now: datetime, note: str = ""
) -> Refusal | None:
    """Somebody has it: the alert pages nobody any more. Or the reason why not, in words.

    Raises LookupError when there is no such alert.
    """
    with writing(house.sessions) as db:
        alert = db.scalar(select(Alert).where(Alert.id == alert_id).with_for_update())
        if alert is None:
            raise LookupError("no such alert")
        if staff.role not in ACTING_ROLES:
            return Refusal("Your role may look, but not take an alert.")
        if alert.acknowledged_at is not None:
            who = (
                db.get(StaffMember, alert.acknowledged_by_id) if alert.acknowledged_by_id else None
            )
            return Refusal(f"{who.name if who else 'Somebody'} has taken this alert already.")
        if alert.kind in SAFETY_ALERTS and not note.strip():
            return Refusal("Say in a few words what you are doing about it.")
        alert.acknowledged_at, alert.acknowledged_by_id = now, staff.id
        alert.note = note.strip() or None
        leases.settle(alert, None)
        audit.record(db, staff.id, "Acknowledge", f"alert:{alert.id}", {"kind": alert.kind}, now)
    return None


def pagers(db: Session, alert: Alert, now: datetime) -> list[str]:
    """Where people are paged now: who is on call, then the supervisors too, then everybody."""
    steps = (now - alert.raised_at) // ESCALATE_AFTER
    on_call = set(
        db.scalars(select(OnCall.staff_id).where(OnCall.starts_at <= now, OnCall.ends_at > now))
    )
    members = db.scalars(
        select(StaffMember)
        .where(StaffMember.active.is_(True), StaffMember.pager_sealed.is_not(None))
        .options(selectinload(StaffMember.roles))
        .order_by(StaffMember.name)
    ).all()
    reached = [
        member
        for member in members
        if member.id in on_call
        or steps >= 2
        or (steps >= 1 and any(role.name in LEADING_ROLES for role in member.roles))
    ]
    # Somebody must hear it: with nobody on call, the first step is everybody's.
    return _opened(reached) or _opened(members)


def _opened(members: Sequence[StaffMember]) -> list[str]:
    """Their addresses. One whose key is missing must not keep the others asleep."""
    addresses = []
    for member in members:
        try:
            addresses += [member.pager] if member.pager else []
        except SealError:
            log.exception("page_failed")
    return addresses


def why_not_personal(url: str) -> str | None:
    """Why a person may not be paged at this Apprise address, in words; None when they may."""
    import apprise

    scheme = url.partition("://")[0].lower()
    if scheme not in PERSONAL:
        return f"Text Us pages people by {', '.join(f'{one}://' for one in PERSONAL)}."
    if _INSIDE.search(url):
        return "That address lies inside the clinic's network. Choose a service outside."
    if apprise.Apprise.instantiate(url, suppress_exceptions=True) is None:
        return "That address is not whole. Compare it with the page of your service."
    return None


def _send(urls: Sequence[str], text: str) -> bool:
    """Whether anybody was reached. One broken address must not keep the others awake."""
    return True in [send_one(url, text) for url in urls]


def is_address(url: str) -> bool:
    """Whether Apprise knows what kind of address this is; nothing is sent."""
    import apprise

    return apprise.Apprise.instantiate(url) is not None


def send_one(url: str, text: str) -> bool:
    """Whether a text reached one Apprise address. Raises: nothing."""
    import apprise  # loads a hundred services: only where somebody is paged

    try:
        address = apprise.Apprise()
        has_left = address.add(url) and bool(address.notify(body=text, title="Text Us"))
    except Exception:
        log.exception("page_failed")
        has_left = False
    pages.labels("sent" if has_left else "failed").inc()
    return has_left
