"""Structured logs by allow-list: a key that is not listed here does not reach a log.

Health data must not be in logs, so nothing is scrubbed afterwards; it never gets in.
Exceptions are logged by type and place, because their messages can quote a text.
"""

from __future__ import annotations

import logging
import sys
import traceback
from collections.abc import MutableMapping
from types import TracebackType
from typing import Any

import structlog

ALLOWED = frozenset(
    {
        "event",
        "level",
        "timestamp",
        "logger",
        "conversation",
        "turn",
        "because",
        "effects",
        "ms",
        "message_sid",
        "message_sids",
        "trace",
        "outbound",
        "alert",
        "state",
        "attempts",
        "error",
        "error_code",
        "where",
        "path",
        "status",
        "port",
        "examples",
        "carrier",
        "outcome",
        "kind",
    }
)
QUIET_LOGGERS = ("twilio.http_client", "waitress", "apprise", "urllib3", "alembic")


def configure(*, is_verbose: bool = False) -> None:
    """Send our own logs and the libraries' through the same allow-list to standard error."""
    structlog.configure(
        processors=[
            structlog.stdlib.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            _place_of_exception,
            _only_allowed,
            structlog.processors.JSONRenderer(sort_keys=True),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(
            logging.DEBUG if is_verbose else logging.INFO
        ),
        logger_factory=structlog.PrintLoggerFactory(file=sys.stderr),
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_NamesOnly())
    logging.basicConfig(handlers=[handler], level=logging.WARNING, force=True)
    for name in QUIET_LOGGERS:
        logging.getLogger(name).setLevel(logging.WARNING)


class _NamesOnly(logging.Formatter):
    """A library's record: its logger, level and error type, never its message."""

    def format(self, record: logging.LogRecord) -> str:
        error = record.exc_info[0] if record.exc_info else None
        event: dict[str, Any] = {
            "event": "library_log",
            "logger": record.name,
            "level": record.levelname.lower(),
            "where": f"{record.filename}:{record.lineno}",
        }
        if error is not None:
            event["error"] = error.__name__
        return str(structlog.processors.JSONRenderer(sort_keys=True)(None, "", event))


def _place_of_exception(
    logger: Any, method: str, event: MutableMapping[str, Any]
) -> MutableMapping[str, Any]:
    if event.pop("exc_info", None):
        kind, _, trace = sys.exc_info()
        event["error"] = kind.__name__ if kind else "unknown"
        event["where"] = _where(trace)
    return event


def _where(trace: TracebackType | None) -> str:
    frames = traceback.extract_tb(trace)[-3:]
    return " < ".join(f"{f.filename.rsplit('/', 1)[-1]}:{f.lineno}" for f in reversed(frames))


def _only_allowed(
    logger: Any, method: str, event: MutableMapping[str, Any]
) -> MutableMapping[str, Any]:
    return {key: value for key, value in event.items() if key in ALLOWED}
