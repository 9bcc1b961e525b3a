"""Who saw or changed what, when: an append-only chain of hashes.

Each entry holds the hash of the one before, so a changed or missing entry shows. `subject`
and `detail` never hold patient data: numbers, ids and codes only.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.database import one_at_a_time
from models import AuditEntry, new_id

FIRST = bytes(32)
_CHAIN = 0x7465787475733031


def record(
    db: Session,
    staff_id: UUID | None,
    action: str,
    subject: str,
    detail: Mapping[str, Any],
    now: datetime,
) -> None:
    """Append one entry in the open transaction of `db`; entries stand in commit order."""
    one_at_a_time(db, _CHAIN)  # two at once would both follow the same entry
    last = db.execute(
        select(AuditEntry.seq, AuditEntry.hash).order_by(AuditEntry.seq.desc()).limit(1)
    ).first()
    entry = AuditEntry(
        id=new_id(),
        seq=last.seq + 1 if last else 1,
        at=now,
        staff_id=staff_id,
        action=action,
        subject=subject,
        detail=dict(detail),
        previous_hash=last.hash if last else FIRST,
    )
    entry.hash = _hash(entry)
    db.add(entry)
    db.flush()


def verify(db: Session) -> int | None:
    """The first `seq` that was changed, or follows a missing entry; None when all hold."""
    previous_seq, previous_hash = 0, FIRST
    for entry in db.scalars(
        select(AuditEntry).order_by(AuditEntry.seq).execution_options(yield_per=500)
    ):
        is_next = entry.seq == previous_seq + 1 and entry.previous_hash == previous_hash
        if not is_next or entry.hash != _hash(entry):
            return entry.seq
        previous_seq, previous_hash = entry.seq, entry.hash
    return None


def _hash(entry: AuditEntry) -> bytes:
    """SHA-256 over canonical JSON of the entry and the hash before it."""
    said = {
        "seq": entry.seq,
        "id": str(entry.id),
        "at": entry.at.astimezone(UTC).isoformat(timespec="microseconds"),
        "staff_id": str(entry.staff_id) if entry.staff_id else None,
        "action": entry.action,
        "subject": entry.subject,
        "detail": entry.detail,
        "previous": entry.previous_hash.hex(),
    }
    canonical = json.dumps(said, sort_keys=True, separators=(",", ":"), ensure_ascii=True)
    return hashlib.sha256(canonical.encode()).digest()
