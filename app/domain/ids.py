"""Keys made by the client: UUID version 7, so that they sort by time of birth (RFC 9562, section 5.7)."""

from __future__ import annotations

import os
import time


def new_id(now_ms: int | None = None) -> str:
    """A new UUIDv7 in its usual 36-character form. `now_ms` is Unix time in milliseconds."""
    stamp = time.time_ns() // 1_000_000 if now_ms is None else now_ms
    value = bytearray(stamp.to_bytes(6, "big") + os.urandom(10))
    value[6] = 0x70 | (value[6] & 0x0F)
    value[8] = 0x80 | (value[8] & 0x3F)
    text = value.hex()
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"


def new_ids(count: int, now_ms: int | None = None) -> list[str]:
    """Up to 4,096 new keys of one moment in growing order: twelve bits count (RFC 9562, 6.2, method 1)."""
    stamp = time.time_ns() // 1_000_000 if now_ms is None else now_ms
    head = f"{stamp:012x}"
    chance = os.urandom(8 * count).hex()
    found = []
    for at in range(count):
        rest = chance[at * 16 : at * 16 + 16]
        found.append(f"{head[:8]}-{head[8:]}-7{at:03x}-{_VARIANT[rest[0]]}{rest[1:4]}-{rest[4:]}")
    return found


_VARIANT = {digit: "89ab"[int(digit, 16) & 3] for digit in "0123456789abcdef"}
