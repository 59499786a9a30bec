"""JSON read piece by piece: each object of the outermost arrays, with the path that leads to it.

Only one element is in memory at a time, so that ten years of pages in one file cost no more than one guest.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from app.errors import BadInput
from app.importing.lines import lines, opened

_CHUNK = 1 << 16
_LARGEST = 32 << 20
_SPACE = re.compile(r"[ \t\r\n\ufeff\x1e]*")
_DECODER = json.JSONDecoder(strict=False)
# A value that reaches the end of what was read may go on: a number, or a word cut in two.
_MARGIN = 8
CUT = "cut"

Element = tuple[str, Any]  # the path, and what stands there


class Stream:
    """What was read of a text and not yet taken."""

    def __init__(self, path: Path, encoding: str) -> None:
        self._file = opened(path, encoding)
        self.text, self.at, self.is_done = "", 0, False

    def close(self) -> None:
        self._file.close()

    def more(self) -> bool:
        """Read on; what was taken is forgotten."""
        chunk = self._file.read(max(_CHUNK, len(self.text) - self.at))
        self.text, self.at = self.text[self.at :] + chunk, 0
        self.is_done = not chunk
        if len(self.text) > _LARGEST:
            raise BadInput("import_json_value", field="file")
        return bool(chunk)

    def peek(self) -> str:
        """The next character that is no space; empty at the end."""
        while True:
            self.at = _SPACE.match(self.text, self.at).end()  # type: ignore[union-attr]
            if self.at < len(self.text):
                return self.text[self.at]
            if not self.more():
                return ""

    def skip(self) -> None:
        self.at += 1

    def value(self) -> Any:
        """The next whole value. Raises `ValueError` where there is none."""
        while True:
            try:
                found, end = _DECODER.raw_decode(self.text, self.at)
            except (ValueError, RecursionError):
                if not self.more():
                    raise ValueError(CUT) from None
                continue
            if end + _MARGIN >= len(self.text) and not self.is_done:
                self.more()
                continue
            self.at = end
            return found


def elements(path: Path, encoding: str) -> Iterator[Element]:
    """Every element of every outermost array, and every other value of the outermost objects.

    The last one is (`CUT`, None) where the file ends too early or is no JSON from there on.
    """
    if _is_lines(path, encoding):
        yield from _lines(path, encoding)
        return
    stream = Stream(path, encoding)
    try:
        while stream.peek():
            if stream.peek() == ",":
                stream.skip()
                continue
            yield from _value(stream, "")
    except (ValueError, RecursionError):
        yield CUT, None
    finally:
        stream.close()


def _is_lines(path: Path, encoding: str) -> bool:
    """Whether each line is an object of its own: a broken one then costs itself only."""
    first = list(islice((line for line in lines(path, encoding) if line.strip()), 2))
    return len(first) > 1 and first[1].startswith("{") and _object_of(first[0]) is not None


def _lines(path: Path, encoding: str) -> Iterator[Element]:
    for line in lines(path, encoding):
        if line.strip():
            found = _object_of(line)
            yield (CUT, None) if found is None else ("", found)


def _object_of(line: str) -> dict[str, Any] | None:
    try:
        found = json.loads(line.lstrip("\ufeff\x1e"), strict=False)
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None


def _value(stream: Stream, path: str) -> Iterator[Element]:
    if stream.peek() == "[":
        yield from _array(stream, path)
    elif stream.peek() == "{" and path.count(".") < 3 and "[]" not in path:
        yield from _object(stream, path)
    else:
        yield path, stream.value()


def _array(stream: Stream, path: str) -> Iterator[Element]:
    stream.skip()
    while (sign := stream.peek()) != "]":
        if not sign:
            raise ValueError(CUT)
        if sign == ",":
            stream.skip()
        elif sign == "[":
            yield from _array(stream, path)
        else:
            yield path + "[]", stream.value()
    stream.skip()


def _object(stream: Stream, path: str) -> Iterator[Element]:
    """The members one by one; plain ones are given together at the end, as the object they make."""
    stream.skip()
    plain: dict[str, Any] = {}
    while (sign := stream.peek()) != "}":
        if not sign:
            raise ValueError(CUT)
        if sign == ",":
            stream.skip()
            continue
        name = stream.value()
        if not isinstance(name, str) or stream.peek() != ":":
            raise ValueError(CUT)
        stream.skip()
        if stream.peek() == "[":
            yield from _array(stream, f"{path}.{name}")
        else:
            plain[name] = stream.value()
    stream.skip()
    if plain:
        yield path, plain
