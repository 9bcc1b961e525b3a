"""Sealed columns: what health data looks like at rest, and how it is found again.

AES-256-GCM; each value carries the id of its key and is bound to its table, column and
row, so that a value copied into another row does not open. Phones are found by a keyed
hash (blind index), which reveals only that two rows hold the same phone.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
from collections.abc import Sequence
from typing import Any, Generic, TypeVar, overload
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

T = TypeVar("T")

_FORMAT = b"\x01"
_KEY_ID_BYTES = 4
_NONCE_BYTES = 12
HEAD_BYTES = 1 + _KEY_ID_BYTES


class SealError(Exception):
    """A value does not open: its key is missing, or it was altered or moved."""


class Keyring:
    """Keys of 32 bytes, newest first. The newest seals; every one opens."""

    def __init__(self, keys: Sequence[bytes]) -> None:
        """Raises ValueError without a key, or with one that is not 32 bytes."""
        if not keys or any(len(key) != 32 for key in keys):
            raise ValueError("a keyring needs at least one key of 32 bytes")
        self._ids = [hashlib.sha256(b"id" + key).digest()[:_KEY_ID_BYTES] for key in keys]
        self._ciphers = {key_id: AESGCM(key) for key_id, key in zip(self._ids, keys, strict=True)}
        self._index_keys = [hmac.digest(key, b"blind index", "sha256") for key in keys]

    def seal(self, value: str, bound_to: str) -> bytes:
        nonce = os.urandom(_NONCE_BYTES)
        newest = self._ids[0]
        sealed = self._ciphers[newest].encrypt(nonce, value.encode(), bound_to.encode())
        return _FORMAT + newest + nonce + sealed

    def open(self, sealed: bytes, bound_to: str) -> str:
        """Raises SealError when the key is unknown or the value was altered or moved."""
        key_id = sealed[1:HEAD_BYTES]
        rest = sealed[HEAD_BYTES:]
        cipher = self._ciphers.get(key_id)
        if sealed[:1] != _FORMAT or cipher is None:
            raise SealError("no key in DATA_KEYS opens this value")
        try:
            plain = cipher.decrypt(rest[:_NONCE_BYTES], rest[_NONCE_BYTES:], bound_to.encode())
        except InvalidTag as tampered:
            raise SealError("this value was altered or belongs to another row") from tampered
        return plain.decode()

    def is_newest(self, sealed: bytes) -> bool:
        """Whether a sealed value is under the newest key already."""
        return sealed[1:HEAD_BYTES] == self._ids[0]

    def opens(self, sealed: bytes) -> bool:
        """Whether the key of a sealed value, or of its first `HEAD_BYTES`, is in this ring."""
        return sealed[1:HEAD_BYTES] in self._ciphers

    def index(self, value: str) -> bytes:
        """The blind index of a value under the newest key, 32 bytes."""
        return self.indexes(value)[0]

    def indexes(self, value: str) -> list[bytes]:
        """The blind index under every key, newest first: rows may wait for their rotation."""
        return [hmac.digest(key, value.encode(), "sha256") for key in self._index_keys]


_keyring: Keyring | None = None


def install(keyring: Keyring) -> None:
    """Make this the keyring of the process. Sealed columns cannot be used before."""
    global _keyring
    _keyring = keyring


def keyring() -> Keyring:
    """The installed keyring. Raises SealError before `install`."""
    if _keyring is None:
        raise SealError("no keyring is installed: create the app or call sealing.install first")
    return _keyring


class Sealed(Generic[T]):
    """An attribute of a model whose value lives sealed in the column `<name>_sealed`.

    The row's `id` must be set before; `models.Base` sets it at birth. JSON values are
    sealed as JSON text.
    """

    def __set_name__(self, owner: type, name: str) -> None:
        self._table = getattr(owner, "__tablename__", "")
        self._name = name
        self.column = f"{name}_sealed"

    @overload
    def __get__(self, row: None, owner: type) -> Sealed[T]: ...
    @overload
    def __get__(self, row: object, owner: type) -> T: ...
    def __get__(self, row: Any, owner: type) -> Any:
        if row is None:
            return self
        sealed = getattr(row, self.column)
        return None if sealed is None else self.opened(row.id, sealed)

    def __set__(self, row: Any, value: T) -> None:
        setattr(row, self.column, None if value is None else self.sealed(row.id, value))

    def sealed(self, row_id: UUID, value: T) -> bytes:
        """What the column of row `row_id` holds for `value`: for rows written without an object."""
        text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
        return keyring().seal(text, self._bound_to(row_id))

    def opened(self, row_id: UUID, sealed: bytes) -> T:
        """The value that the column of row `row_id` holds. Raises SealError, as `Keyring.open`."""
        value: T = json.loads(keyring().open(sealed, self._bound_to(row_id)))
        return value

    def _bound_to(self, row_id: UUID) -> str:
        return f"{self._table}.{self._name}:{row_id}"
