"""XML read piece by piece: elements as small trees, the wanted ones given and forgotten again.

Declared entities are not expanded: a few lines of them can grow beyond any memory.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from xml.parsers import expat

from app.errors import BadInput
from app.importing.lines import opened

_CHUNK = 1 << 16
_DEEPEST = 60
_MARKED = re.compile(r"<\?xml[^>]*\?>")


@dataclass(slots=True)
class Node:
    """An element: its name without its namespace, what it says of itself, and what stands in it."""

    name: str
    said: dict[str, str] = field(default_factory=dict)
    inside: list[Node] = field(default_factory=list)
    text: str = ""

    def first(self, name: str) -> Node | None:
        """The first element of this name inside it."""
        return next((each for each in self.inside if each.name == name), None)


@dataclass(slots=True)
class _Reading:
    """The elements that are open, and those that were wanted and are whole."""

    wanted: Callable[[str], bool]
    file: str
    open: list[Node] = field(default_factory=list)
    path: list[str] = field(default_factory=list)
    whole: list[tuple[str, Node]] = field(default_factory=list)
    begun: Counter[str] = field(default_factory=Counter)

    def begin(self, name: str, said: dict[str, str]) -> None:
        if len(self.open) > _DEEPEST:
            raise BadInput("import_kind", field="file", file=self.file)
        bare = _bare(name)
        self.open.append(Node(bare, {_bare(key): value for key, value in said.items() if _is_told(key)}))
        self.path.append(bare)
        self.begun[".".join(self.path)] += 1

    def end(self, _name: str) -> None:
        node, path = self.open.pop(), ".".join(self.path)
        self.path.pop()
        node.text = node.text.strip()
        if self.wanted(path):
            self.whole.append((path, node))
        elif self.open:
            self.open[-1].inside.append(node)

    def data(self, text: str) -> None:
        if self.open:
            self.open[-1].text += text


def _bare(name: str) -> str:
    return name.rpartition(":")[2]


def _is_told(key: str) -> bool:
    return not key.startswith(("xmlns", "xsi:", "xml:"))


def nodes(path: Path, encoding: str, wanted: Callable[[str], bool]) -> Iterator[tuple[str, Node] | None]:
    """Every element whose path ("RES_DETAIL.LIST.G_RES") is wanted; None at the end of a file that is cut."""
    yield from _read(_Reading(wanted, path.name), path, encoding)


def counted(path: Path, encoding: str) -> Counter[str]:
    """How often an element of each path begins."""
    reading = _Reading(lambda _: True, path.name)  # given at once, nothing is kept
    for _ in _read(reading, path, encoding):
        pass
    return reading.begun


def _read(reading: _Reading, path: Path, encoding: str) -> Iterator[tuple[str, Node] | None]:
    parser = expat.ParserCreate("utf-8")  # what comes are letters already
    parser.buffer_text = True
    parser.StartElementHandler = reading.begin
    parser.EndElementHandler = reading.end
    parser.CharacterDataHandler = reading.data
    parser.EntityDeclHandler = _refuse(path.name)
    try:
        for chunk in _chunks(path, encoding):
            parser.Parse(chunk, False)
            yield from reading.whole
            reading.whole.clear()
        parser.Parse("", True)
    except expat.ExpatError:
        yield from reading.whole
        yield None


def _refuse(file: str) -> Callable[..., None]:
    def refuse(*_said: object) -> None:
        raise BadInput("import_kind", field="file", file=file)

    return refuse


def _chunks(path: Path, encoding: str) -> Iterator[str]:
    """The text in pieces, without what it says of its encoding."""
    with opened(path, encoding) as file:
        first = file.read(_CHUNK).lstrip("\ufeff \t\r\n\0")
        yield _MARKED.sub("", first, count=1)
        while chunk := file.read(_CHUNK):
            yield chunk
