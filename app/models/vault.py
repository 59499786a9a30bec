"""Seals what must not be read from the file alone, and stamps what must not be changed unseen.

The two keys of a place lie beside its data folder's database, readable by its owner only; never inside it.
Who holds both the file and the keys can read and forge: see the administrator's guide.
"""

from __future__ import annotations

import base64
import hmac
import json
import os
import uuid
from dataclasses import dataclass
from pathlib import Path

from app.errors import Damaged

_KEY = 32  # bytes, AES-256
_NONCE = 12  # bytes, NIST SP 800-38D
_VERSION = b"\x01"


@dataclass(frozen=True, slots=True)
class Vault:
    """The place's keys: `data` seals (AES-256-GCM), `chain` stamps (HMAC-SHA-256)."""

    data: bytes
    chain: bytes

    def seal(self, value: object, about: str) -> bytes:
        """JSON of `value`, sealed and bound to `about` (the row's key): moved elsewhere it does not open."""
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # deferred: not before the first paint

        nonce = os.urandom(_NONCE)
        plain = json.dumps(value, ensure_ascii=False, sort_keys=True).encode()
        return _VERSION + nonce + AESGCM(self.data).encrypt(nonce, plain, about.encode())

    def unseal(self, sealed: bytes, about: str) -> object:
        """What `seal` was given. Raises `Damaged` when the key, the bytes or `about` differ."""
        # Deferred: not before the first paint.
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        try:
            plain = AESGCM(self.data).decrypt(sealed[1 : 1 + _NONCE], sealed[1 + _NONCE :], about.encode())
        except (InvalidTag, ValueError) as error:
            raise Damaged("seal_broken") from error
        return json.loads(plain)

    def stamp(self, *parts: bytes) -> bytes:
        """HMAC-SHA-256 over the parts, each with its length before it."""
        body = b"".join(len(part).to_bytes(4, "big") + part for part in parts)
        return hmac.digest(self.chain, body, "sha256")


def new_vault() -> Vault:
    """Fresh keys from the operating system."""
    return Vault(data=os.urandom(_KEY), chain=os.urandom(_KEY))


def save_vault(vault: Vault, path: Path) -> None:
    """Write the keys so that only this user may read them: all of them or none, also when the disk is full.

    Raises `FileExistsError` when there are keys already: they are never overwritten, and of two processes
    that make them at once the first one wins.
    """
    body = {"data": base64.b64encode(vault.data).decode(), "chain": base64.b64encode(vault.chain).decode()}
    aside = path.with_name(f".{path.name}.{uuid.uuid4().hex}")
    try:
        handle = os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w", encoding="ascii") as file:
            json.dump(body, file)
            file.flush()
            os.fsync(file.fileno())
        _name(aside, path)
    finally:
        aside.unlink(missing_ok=True)


def _name(aside: Path, path: Path) -> None:
    """Give the whole file its name unless the name is taken."""
    try:
        os.link(aside, path)
    except FileExistsError:
        raise
    except OSError:
        # A file system without links (a memory stick's): the name is taken first, then filled in one step.
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        aside.replace(path)


def load_vault(path: Path) -> Vault:
    """The keys of `path`. Raises `Damaged` when they are missing or unreadable."""
    try:
        body = json.loads(path.read_text(encoding="ascii"))
        return Vault(data=_key(body["data"]), chain=_key(body["chain"]))
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
        raise Damaged("key_missing", path=str(path)) from error


def _key(text: object) -> bytes:
    key = base64.b64decode(text, validate=True) if isinstance(text, str) else b""
    if len(key) != _KEY:
        raise ValueError("a key of another length")
    return key


_open: list[Vault] = []


def use(vault: Vault) -> None:
    """Make `vault` the one of this process (one place is open at a time)."""
    _open[:] = [vault]


def vault() -> Vault:
    """The open place's keys. Raises `Damaged` when none are in use."""
    if not _open:
        raise Damaged("key_missing", path="")
    return _open[0]
