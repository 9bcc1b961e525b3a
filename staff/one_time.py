"""One-time codes of the phone app, and recovery codes. No clock, no database.

Source: RFC 6238 (TOTP, SHA-1, 30 seconds, 6 digits) and RFC 4226; OWASP ASVS 5.0, 6.5.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets
from datetime import datetime
from urllib.parse import quote

STEP_S = 30
DIGITS = 6
SEED_BYTES = 20
# A phone's clock may be half a minute off.
STEPS_AROUND = (0, -1, 1)
RECOVERY_CODES = 10
_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"


def new_seed() -> str:
    """A fresh secret in base32, as phone apps take it."""
    return base64.b32encode(secrets.token_bytes(SEED_BYTES)).decode()


def code(seed: str, step: int) -> str:
    """The code of one step of 30 seconds."""
    digest = hmac.digest(base64.b32decode(seed), step.to_bytes(8, "big"), hashlib.sha1)
    start = digest[-1] & 0x0F
    number = int.from_bytes(digest[start : start + 4], "big") & 0x7FFFFFFF
    return str(number % 10**DIGITS).zfill(DIGITS)


def step_at(now: datetime) -> int:
    return int(now.timestamp()) // STEP_S


def matching_step(seed: str, given: str, now: datetime, last_step: int) -> int | None:
    """The step this code belongs to, later than `last_step`: a code works once. None: no match."""
    digits = "".join(character for character in given if character.isdigit())
    steps = (step_at(now) + around for around in STEPS_AROUND)
    return next(
        (s for s in steps if s > last_step and hmac.compare_digest(code(seed, s), digits)), None
    )


def address(seed: str, email: str, issuer: str) -> str:
    """What the QR code says to the phone app."""
    label = quote(f"{issuer}:{email}")
    return f"otpauth://totp/{label}?secret={seed}&issuer={quote(issuer)}&period={STEP_S}"


def new_recovery_codes() -> list[str]:
    """Ten codes to write down; each works once, when the phone is lost."""
    halves = [
        "".join(secrets.choice(_LETTERS) for _ in range(5)) for _ in range(2 * RECOVERY_CODES)
    ]
    return [f"{one}-{other}" for one, other in zip(halves[::2], halves[1::2], strict=True)]


def folded(recovery_code: str) -> str:
    """A recovery code however it was typed."""
    return "".join(character for character in recovery_code.casefold() if character.isalnum())
