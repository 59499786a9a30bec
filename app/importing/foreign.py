"""Tables of programs that hardly anybody has any more: called by name, so that one knows what to do."""

from __future__ import annotations

import re
import struct

# "ID;Phone" may head a table: then the second line is no record of SYLK's.
_SYLK = re.compile(rb"ID;P[^\r\n]*[\r\n]+(?:P;P|F;[PWMX]\d|F;S|B;[XY]\d|C;[XY]\d|O;[A-Z])")
_FILES = {b"\x00\x01\x00\x00Standard ": "Access", b"\x00\x00\x02\x00": "Lotus 1-2-3"}
# What the first byte of a dBASE file says: which program wrote it, and whether notes stand in a second file.
_DBASE = frozenset(b"\x02\x03\x04\x05\x30\x31\x32\x43\x63\x83\x8b\x8c\xcb\xf5\xfb")


def name_of(head: bytes) -> str:
    """The program whose table begins so; empty for all others."""
    found = next((name for mark, name in _FILES.items() if head.startswith(mark)), "")
    if not found and _SYLK.match(head):
        return "SYLK"
    return found or ("dBASE" if _is_dbase(head) else "")


def _is_dbase(head: bytes) -> bool:
    """A first byte, a day, and a heading of 32 bytes a column as long as it says."""
    if len(head) < 33 or head[0] not in _DBASE or not (1 <= head[2] <= 12 and 1 <= head[3] <= 31):
        return False
    heading, row = struct.unpack_from("<HH", head, 8)
    return heading >= 65 and row >= 2 and (heading > len(head) or b"\r" in head[heading - 264 : heading + 1])
