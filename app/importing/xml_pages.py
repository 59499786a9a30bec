"""Reports that systems write as XML (OPERA, protel, OTA): the element that comes again and again is a row."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from app.importing import json_pages, markup
from app.importing.encodings import known
from app.importing.json_stream import CUT, Element
from app.importing.source import Encoding, Options, Source
from app.importing.xml_tree import Node, counted, nodes


def opened(path: Path, options: Options) -> Source:
    """A report as a source. Raises what reading an answer in JSON raises."""
    encoding = Encoding(name=known(options.encoding)) if options.encoding else markup.encoding_of(path)
    rows = _rows(path, encoding.name)
    return json_pages.of_elements(
        path, options, encoding, lambda: _elements(path, encoding.name, rows), written_as="xml"
    )


def _rows(path: Path, encoding: str) -> frozenset[str]:
    """The outermost elements that come again in what they stand in; the whole page where none does."""
    count = counted(path, encoding)
    often = {place for place in count if count[place] > max(1, count.get(_outer(place), 0))}
    rows = {place for place in often if not any(each in often for each in _around(place))}
    holders = {place for place in rows if any(other.startswith(f"{place}.") for other in count)}
    return frozenset(holders) or frozenset(place for place in count if "." not in place)


def _outer(place: str) -> str:
    return place.rpartition(".")[0]


def _around(place: str) -> Iterator[str]:
    while place := _outer(place):
        yield place


def _elements(path: Path, encoding: str, rows: frozenset[str]) -> Iterator[Element]:
    for found in nodes(path, encoding, rows.__contains__):
        if found is None:
            yield CUT, None
        else:
            place, node = found
            yield f"{place}[]", _value(node)


def _value(node: Node) -> Any:
    """Texts by name; what comes several times becomes a list, an element with nothing in it is its text."""
    if not node.inside and not node.said:
        return node.text
    found: dict[str, Any] = dict(node.said)
    for each in node.inside:
        value = _value(each)
        had = found.get(each.name)
        if each.name in found and value != "":
            found[each.name] = [*had, value] if isinstance(had, list) else [had, value] if had else value
        else:
            found.setdefault(each.name, value)
    if node.text and not node.inside:
        found["value"] = node.text
    return found
