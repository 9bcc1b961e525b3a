"""Passkeys: a key in a phone, a laptop or on a stick answers in place of the code.

It signs for this address only, so that nobody can be lured into giving it away. The code of the
phone and the recovery codes stay as the way back. Source: W3C Web Authentication, Level 3; OWASP
ASVS 5.0, 6.3.3, 6.5.1 and 6.6.3.
"""

from __future__ import annotations

from datetime import UTC, datetime
from urllib.parse import urlsplit
from uuid import UUID

import webauthn
from flask import Response, jsonify, redirect, request, session, url_for
from flask.typing import ResponseReturnValue
from flask_login import current_user
from webauthn.helpers import (
    base64url_to_bytes,
    bytes_to_base64url,
    parse_authentication_credential_json,
)
from webauthn.helpers.exceptions import WebAuthnException
from webauthn.helpers.structs import (
    AuthenticatorSelectionCriteria,
    PublicKeyCredentialDescriptor,
    ResidentKeyRequirement,
    UserVerificationRequirement,
)

from staff import accounts, guard, queries, second_step

CHALLENGE = "passkey_challenge"
NAME = "Text Us"
MAX_NAME = 60
NO_MATCH = "That passkey was not accepted. Use the code of your phone."


def offer() -> ResponseReturnValue:
    """What the browser needs to make a key for this person."""
    if not guard.has_second_step() or not guard.is_confirmed(datetime.now(UTC)):
        return _refused("Show first that it is you.")
    known = queries.passkeys_of(guard.db(), current_user.id)
    options = webauthn.generate_registration_options(
        rp_id=_host(),
        rp_name=NAME,
        user_id=current_user.id.bytes,
        user_name=current_user.email,
        user_display_name=current_user.name,
        exclude_credentials=[PublicKeyCredentialDescriptor(id=key.credential_id) for key in known],
        authenticator_selection=AuthenticatorSelectionCriteria(
            resident_key=ResidentKeyRequirement.PREFERRED,
            user_verification=UserVerificationRequirement.PREFERRED,
        ),
    )
    return _challenge(options.challenge, webauthn.options_to_json(options))


def keep() -> ResponseReturnValue:
    """Keep the key that the browser made."""
    now, given = datetime.now(UTC), request.get_json(silent=True) or {}
    if not guard.is_confirmed(now):
        return _refused("Show first that it is you.")
    try:
        made = webauthn.verify_registration_response(
            credential=given.get("credential") or {},
            expected_challenge=_challenged(),
            expected_rp_id=_host(),
            expected_origin=_origin(),
        )
    except (WebAuthnException, ValueError):
        return _refused("This browser could not make a passkey for this address.")
    name = " ".join(str(given.get("name") or "").split())[:MAX_NAME] or "Passkey"
    accounts.add_passkey(made.credential_id, made.credential_public_key, made.sign_count, name, now)
    guard.say("Your passkey is kept. At the next sign-in it stands in for the code.")
    return jsonify(next=url_for("staff.account"))


def ask() -> ResponseReturnValue:
    """What the browser needs to answer with one of this person's keys."""
    known = queries.passkeys_of(guard.db(), current_user.id)
    options = webauthn.generate_authentication_options(
        rp_id=_host(),
        allow_credentials=[PublicKeyCredentialDescriptor(id=key.credential_id) for key in known],
    )
    return _challenge(options.challenge, webauthn.options_to_json(options))


def answer() -> ResponseReturnValue:
    """The key answered: who holds it goes on as with a right code."""
    now, given = datetime.now(UTC), request.get_json(silent=True) or {}
    credential = given.get("credential") or {}
    try:
        shown = parse_authentication_credential_json(credential)
        known = queries.passkey(guard.db(), current_user.id, shown.raw_id)
        if known is None:
            raise ValueError("not a key of this person")
        checked = webauthn.verify_authentication_response(
            credential=shown,
            expected_challenge=_challenged(),
            expected_rp_id=_host(),
            expected_origin=_origin(),
            credential_public_key=known.public_key,
            credential_current_sign_count=known.sign_count,
        )
    except (WebAuthnException, ValueError):
        guard.note("passkey_failed", f"staff:{current_user.id}")
        return _refused(NO_MATCH)
    guard.db().rollback()  # the reading of this request must be over before it is written
    accounts.used_passkey(known.id, checked.new_sign_count, now)
    guard.passed(now)
    return jsonify(next=second_step.after(str(given.get("next") or "")))


def forget(passkey_id: UUID) -> ResponseReturnValue:
    accounts.forget_passkey(passkey_id)
    guard.say("That passkey opens nothing any more.")
    return redirect(url_for("staff.account"), 303)


def _challenge(challenge: bytes, options: str) -> Response:
    session[CHALLENGE] = bytes_to_base64url(challenge)
    return Response(options, content_type="application/json")


def _challenged() -> bytes:
    """The challenge of this session, good once. Raises ValueError without one."""
    challenge = session.pop(CHALLENGE, None)
    if challenge is None:
        raise ValueError("nothing was asked")
    return base64url_to_bytes(challenge)


def _refused(why: str) -> ResponseReturnValue:
    return jsonify(problem=why), 403


def _origin() -> str:
    return guard.house().settings.public_base_url


def _host() -> str:
    return urlsplit(_origin()).hostname or ""
