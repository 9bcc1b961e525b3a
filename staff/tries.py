"""Tries at a password or a code: counted before they are looked at, and slower after each failure.

Many at once get no more than few one after another. Who got in from an address before can never be
locked out by somebody else: their limit counts only their own mistakes from there.
Source: OWASP ASVS 5.0, 6.3.1.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from flask import request
from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from bot import sealing
from bot.database import one_at_a_time, writing
from models_desk import SignInAttempt
from staff import guard

WINDOW = timedelta(minutes=15)
KNOWN_FOR = timedelta(days=30)
MAX_WAIT_S = 300
# Failures that cost nothing: by one person at one address, on one account, from one address.
FREE_PAIR, FREE_ACCOUNT, FREE_ADDRESS = 5, 20, 50
_TRIES = 0x7465787475733032


class TooMany(Exception):
    """A try too many; `seconds` until the next one."""

    def __init__(self, seconds: int) -> None:
        super().__init__(f"Too many tries. Wait {seconds} seconds, then try again.")
        self.seconds = seconds


def begin(whose: str, now: datetime) -> SignInAttempt:
    """Write down a try at somebody's secret, as failed until `succeeded` or `was_none` says else.

    Raises: TooMany.
    """
    index = sealing.keyring().index
    attempt = SignInAttempt(
        at=now,
        account_hash=index(whose),
        address_hash=index(f"address:{request.remote_addr}"),
        succeeded=False,
    )
    with writing(guard.house().sessions) as db:
        if wait_s := _seconds_to_wait(db, attempt, now):
            raise TooMany(wait_s)
        db.add(attempt)
    return attempt


def succeeded(attempt: SignInAttempt) -> None:
    with writing(guard.house().sessions) as db:
        db.merge(attempt).succeeded = True


def was_none(attempt: SignInAttempt) -> None:
    """The form was wrong for another reason: neither a failure nor a success."""
    with writing(guard.house().sessions) as db:
        db.delete(db.merge(attempt))


def _seconds_to_wait(db: Session, attempt: SignInAttempt, now: datetime) -> int:
    """Nobody else counts until the caller's transaction, which writes the try down, is over."""
    one_at_a_time(db, _TRIES)
    account = SignInAttempt.account_hash == attempt.account_hash
    address = SignInAttempt.address_hash == attempt.address_hash
    is_known = db.scalar(
        select(SignInAttempt.id)
        .where(account, address, SignInAttempt.succeeded, SignInAttempt.at > now - KNOWN_FOR)
        .limit(1)
    )
    limits: list[tuple[int, tuple[ColumnElement[bool], ...]]] = [(FREE_PAIR, (account, address))]
    if is_known is None:
        limits += [(FREE_ACCOUNT, (account,)), (FREE_ADDRESS, (address,))]
    return max(_wait_s(db, free, which, now) for free, which in limits)


def _wait_s(db: Session, free: int, which: tuple[ColumnElement[bool], ...], now: datetime) -> int:
    """Doubles with every failure past the free ones, up to `MAX_WAIT_S`."""
    since = now - WINDOW
    if free == FREE_PAIR:
        last_success = db.scalar(
            select(func.max(SignInAttempt.at)).where(*which, SignInAttempt.succeeded)
        )
        since = max(since, last_success or since)
    failures, last = db.execute(
        select(func.count(), func.max(SignInAttempt.at)).where(
            *which, SignInAttempt.at > since, SignInAttempt.succeeded.is_(False)
        )
    ).one()
    if failures < free:
        return 0
    wait_s = min(5 * 2 ** (failures - free), MAX_WAIT_S)
    return max(0, round(wait_s - (now - last).total_seconds()))
