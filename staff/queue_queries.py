"""What the queue reads: views, filters, places and counts; never writing.

Every function takes the reading session of the request and costs one query, or says so. The
orders stand in the indexes of `models.Lead`, so that a page of 10,000 costs what one of 10 does.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, Literal
from uuid import UUID

from sqlalchemy import Boolean, ColumnElement, Select, func, literal, literal_column, select, tuple_
from sqlalchemy.orm import Session, joinedload, selectinload

from bot.search import Term, found_by
from models import Lead, LeadFlag, UtcDateTime
from models_desk import Mention

PAGE = 50
MOST_COUNTED = 100
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
Order = Literal["promise", "closed", "updated"]


@dataclass(frozen=True, slots=True)
class View:
    """One tab of the queue: open leads by promise, closed ones and finds newest first."""

    key: str
    label: str
    order: Order
    condition: tuple[ColumnElement[bool], ...]

    @property
    def is_open(self) -> bool:
        return self.order == "promise"


def _open(*conditions: ColumnElement[bool]) -> tuple[ColumnElement[bool], ...]:
    return (Lead.closed_at.is_(None), *conditions)


def _closed(*conditions: ColumnElement[bool]) -> tuple[ColumnElement[bool], ...]:
    return (Lead.closed_at.is_not(None), *conditions)


def _by_status(key: str, label: str, status: str) -> View:
    return View(key, label, "promise", _open(Lead.status == status))


VIEWS: Mapping[str, View] = {
    view.key: view
    for view in (
        View("needs-reply", "Needs reply", "promise", _open(Lead.needs_reply.is_(True))),
        View("open", "All open", "promise", _open()),
        _by_status("new", "New", "new"),
        _by_status("in-progress", "In progress", "in_progress"),
        _by_status("contacted", "Contacted", "contacted"),
        View("booked", "Booked", "closed", _closed(Lead.status == "booked")),
        View("closed", "Closed", "closed", _closed(Lead.status != "booked")),
    )
}
FOUND = View("found", "Found", "updated", ())
# Whoever is named in a note finds it, answered, snoozed or closed as the request may be by then.
MENTIONED = View("mentions", "Mentions me", "updated", ())
OWNERS = ("all", "mine", "unassigned", "mentions")


@dataclass(frozen=True, slots=True)
class Filters:
    """What narrows a view besides its tab; none of it is about one person."""

    status: str = ""
    priority: int | None = None
    flag: str = ""
    lang: str = ""
    owner_id: UUID | None = None
    opened_from: datetime | None = None
    opened_before: datetime | None = None

    @property
    def conditions(self) -> tuple[ColumnElement[bool], ...]:
        return tuple(self._wanted())

    def _wanted(self) -> Iterator[ColumnElement[bool]]:
        if self.status:
            yield Lead.status == self.status
        if self.priority is not None:
            yield Lead.priority == self.priority
        if self.flag:
            yield Lead.id.in_(select(LeadFlag.lead_id).where(LeadFlag.flag == self.flag))
        if self.lang:
            yield Lead.lang == self.lang
        if self.owner_id:
            yield Lead.owner_id == self.owner_id
        if self.opened_from:
            yield Lead.opened_at >= self.opened_from
        if self.opened_before:
            yield Lead.opened_at < self.opened_before


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the queue shows: a view, whose leads, which of them, and after which place."""

    view: View
    whose: str
    staff_id: UUID
    after: str = ""
    filters: Filters = field(default_factory=Filters)
    found: tuple[Term, ...] | None = None


@dataclass(frozen=True, slots=True)
class Page:
    leads: Sequence[Lead]
    next_after: str | None


def queue_page(db: Session, wanted: Wanted, limit: int = PAGE) -> Page:
    """Two queries: the leads of one page with their owners, and their flags."""
    view = wanted.view
    query = (
        _owned(select(Lead), wanted)
        .where(*view.condition, *wanted.filters.conditions)
        .options(joinedload(Lead.owner), joinedload(Lead.conversation), selectinload(Lead.flags))
        .limit(limit + 1)
    )
    if wanted.found is not None:
        query = query.where(found_by(wanted.found))
    columns = _columns(view.order)
    query = query.order_by(*(columns if view.is_open else (column.desc() for column in columns)))
    if (beyond := _beyond(wanted.after, view.order)) is not None:
        query = query.where(beyond)
    leads = db.scalars(query).all()
    has_more = len(leads) > limit
    return Page(leads[:limit], _after(leads[limit - 1], view.order) if has_more else None)


def queue_counts(db: Session, wanted: Wanted) -> Mapping[str, int]:
    """Open leads in each open view, counted up to `MOST_COUNTED`; and unseen mentions."""
    views = [view for view in VIEWS.values() if view.is_open]
    counts = [
        select(func.count())
        .select_from(
            _owned(select(literal(1)).select_from(Lead), wanted)
            .where(*view.condition)
            .limit(MOST_COUNTED)
            .subquery()
        )
        .scalar_subquery()
        for view in views
    ]
    named = select(func.count()).where(
        Mention.staff_id == wanted.staff_id, Mention.seen_at.is_(None)
    )
    row = db.execute(select(*counts, named.scalar_subquery())).one()
    return dict(zip([*(view.key for view in views), "mentions"], row, strict=True))


def _owned(query: Select[Any], wanted: Wanted) -> Select[Any]:
    if wanted.whose == "mine":
        return query.where(Lead.owner_id == wanted.staff_id)
    if wanted.whose == "unassigned":
        return query.where(Lead.owner_id.is_(None))
    if wanted.whose == "mentions":  # joined, or SQLite walks the whole queue to find the few
        unseen = (
            select(Mention.lead_id)
            .where(Mention.staff_id == wanted.staff_id, Mention.seen_at.is_(None))
            .distinct()
            .subquery()
        )
        return query.join(unseen, unseen.c.lead_id == Lead.id)
    return query


def _columns(order: Order) -> tuple[ColumnElement[Any], ...]:
    """Safety first, then by promise, what has none last; word for word as the index has it."""
    if order == "promise":
        is_not_safety = literal_column("(lead.priority > 0)", Boolean)
        return (is_not_safety, literal_column("(lead.due_at IS NULL)", Boolean), Lead.due_at,
                Lead.number)  # fmt: skip
    return (Lead.closed_at if order == "closed" else Lead.updated_at, Lead.number)


def _after(lead: Lead, order: Order) -> str:
    """The place of a lead in the order, for the address of the next page."""
    moment = {"promise": lead.due_at, "closed": lead.closed_at, "updated": lead.updated_at}[order]
    stamp = "" if moment is None else (moment - EPOCH) // timedelta(microseconds=1)
    return f"{int(lead.priority > 0)}.{stamp}.{lead.number}"


def _beyond(after: str, order: Order) -> ColumnElement[bool] | None:
    """What stands beyond a place; None for an address nobody of ours has made."""
    try:
        safety, stamp, number = after.split(".")
        place = (literal(bool(int(safety))), literal(int(number)))
        moment = EPOCH + timedelta(microseconds=int(stamp)) if stamp else None
    except (ValueError, OverflowError):
        return None
    is_not_safety, is_undated, due_at, lead_number = _columns("promise")
    if order == "promise" and moment is None:
        here = tuple_(is_not_safety, is_undated, lead_number)
        return here > tuple_(place[0], literal(True), place[1])
    there = literal(moment, UtcDateTime())
    if order == "promise":
        here = tuple_(is_not_safety, is_undated, due_at, lead_number)
        return here > tuple_(place[0], literal(False), there, place[1])
    return tuple_(*_columns(order)) < tuple_(there, place[1])
