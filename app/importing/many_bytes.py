"""Old encodings of Japanese, Chinese and Korean, which write a sign with two bytes.

Such a reading counts only where no byte contradicts it, and only as far as it reads like text: signs that are
often used, side by side or between marks. A sign in the middle of a Latin word ("Jo縊") is a Western letter
that was misread.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

# Hangul; kana, and half as wide; Chinese signs.
_HANGUL, _KANA, _NARROW, _SIGN = "\uac00\ud7a3", "\u3041\u30fe", "\uff61\uff9f", "\u4e00\u9fff"
_PAGES = ("cp932", "euc_jp", "gb18030", "big5", "cp949")
_HIGH = re.compile(r"[^\x00-\x7f]")
# What stands with a Latin letter on one side and no sign on the other.
_ALONE = re.compile(r"(?<=[A-Za-z])[^\x00-\x7f](?=[A-Za-z])|(?<=[A-Za-z])[^\x00-\x7f](?![^\x00-\x7f])"
                    r"|(?<![^\x00-\x7f])[^\x00-\x7f](?=[a-z])")  # fmt: skip
ESCAPES = (b"\x1b$B", b"\x1b$@", b"\x1b(J")  # ISO-2022-JP writes with these what it writes in seven bits


def readings(sample: bytes) -> Iterator[tuple[str, str, float]]:
    """Each encoding that reads the whole sample, with the text and what speaks for it."""
    for page in _PAGES:
        text = _read(sample, page)
        if text:
            yield page, text, _score(text, page)


def _read(sample: bytes, page: str) -> str:
    """The sample as text; empty where it is none. Its last sign may be cut."""
    try:
        return sample.decode(page)
    except UnicodeDecodeError as error:
        if error.start < len(sample) - 3:
            return ""
        return sample[: error.start].decode(page, "replace")


def _score(text: str, page: str) -> float:
    signs = _HIGH.findall(text)
    total = sum(_worth(sign, page) for sign in signs)
    return total - 4.0 * len(_ALONE.findall(text))


def _worth(sign: str, page: str) -> float:
    """What a sign speaks for a page: two bytes of another page's letters are worth about 2."""
    if _NARROW[0] <= sign <= _NARROW[1]:
        return -0.8
    if page == "cp949":
        code = sign.encode("cp949", "ignore")
        return 2.5 if _HANGUL[0] <= sign <= _HANGUL[1] and min(code, default=0) >= 0xA1 else 0.2
    if _KANA[0] <= sign <= _KANA[1]:
        return 2.6 if page in ("cp932", "euc_jp") else 1.0
    if _SIGN[0] <= sign <= _SIGN[1]:
        return 2.3 if _is_often(sign, page) else 0.2
    return 0.5 if "\u3000" <= sign <= "\u303f" or "\uff00" <= sign <= "\uff60" else -2.0


def _is_often(sign: str, page: str) -> bool:
    """Whether a sign is of those that the standards put first because they are used most."""
    first = sign.encode(page, "replace")[:1]
    if page == "gb18030":
        return b"\xb0" <= first <= b"\xd7" and sign.encode("gb2312", "ignore") != b""
    if page == "big5":
        return b"\xa4" <= first <= b"\xc6"
    if page == "euc_jp":
        return b"\xb0" <= first <= b"\xcf"
    return b"\x88" <= first <= b"\x98"
