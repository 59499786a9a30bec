"""Cards written as JSON (jCard, RFC 7095) and as XML (xCard, RFC 6351)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from app.importing import markup, vcards
from app.importing.encodings import detected, known
from app.importing.lines import opened
from app.importing.source import Encoding, Options, Source
from app.importing.vcard_fields import PICTURES, SKIPPED, Line
from app.importing.xml_tree import Node, nodes

_LARGEST = 64 << 20
# The parts of a name and an address in their order.
_PARTS = {
    "N": ("surname", "given", "additional", "prefix", "suffix"),
    "ADR": ("pobox", "ext", "street", "locality", "region", "code", "country"),
}


def opened_json(path: Path, options: Options) -> Source:
    """A file of jCards as a source."""
    encoding = Encoding(name=known(options.encoding)) if options.encoding else detected(path)
    return vcards.source_of(lambda: _json_cards(path, encoding.name), encoding)


def opened_xml(path: Path, options: Options) -> Source:
    """A file of xCards as a source."""
    encoding = Encoding(name=known(options.encoding)) if options.encoding else markup.encoding_of(path)
    return vcards.source_of(lambda: _xml_cards(path, encoding.name), encoding)


def _json_cards(path: Path, encoding: str) -> Iterator[list[Line] | None]:
    """Each ["vcard", [properties]]: alone, or several in an array around them."""
    with opened(path, encoding) as file:
        text = file.read(_LARGEST)
    try:
        said = json.loads(text.lstrip("\ufeff"), strict=False)
    except (ValueError, RecursionError):
        yield None
        return
    for card in [said] if said[:1] == ["vcard"] else said:
        if isinstance(card, list) and len(card) > 1 and isinstance(card[1], list):
            yield [line for each in card[1] if (line := _json_line(each)) is not None]


def _json_line(said: Any) -> Line | None:
    if (
        not isinstance(said, list)
        or len(said) < 4
        or not isinstance(said[0], str)
        or not isinstance(said[1], dict)
    ):
        return None
    name = said[0].upper()
    if name in SKIPPED:
        return Line(name, {}, "") if name in PICTURES else None
    params = {key.upper(): [str(each) for each in _many(value)] for key, value in said[1].items()}
    params.setdefault("VALUE", [str(said[2])])
    mark = ";" if isinstance(said[3], list) else ","
    values = said[3] if isinstance(said[3], list) else said[3:]
    value = mark.join(",".join(_escaped(each) for each in _many(part)) for part in values)
    return Line(name, params, value, "".join(params.get("GROUP", ())).lower())


def _many(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _escaped(value: Any) -> str:
    text = "" if value is None else str(value)
    return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def _xml_cards(path: Path, encoding: str) -> Iterator[list[Line] | None]:
    for found in nodes(path, encoding, lambda place: place.rpartition(".")[2] == "vcard"):
        yield None if found is None else list(_xml_lines(found[1]))


def _xml_lines(card: Node, group: str = "") -> Iterator[Line]:
    for node in card.inside:
        name = node.name.upper()
        if name == "GROUP":
            yield from _xml_lines(node, node.said.get("name", "").lower())
        elif name in PICTURES:
            yield Line(name, {}, "")
        elif name not in SKIPPED:
            yield Line(name, _xml_params(node), _xml_value(name, node), group)


def _xml_params(node: Node) -> dict[str, list[str]]:
    said = node.first("parameters")
    return {
        each.name.upper(): [inner.text for inner in each.inside] or [each.text]
        for each in (said.inside if said is not None else ())
    }


def _xml_value(name: str, node: Node) -> str:
    if name in _PARTS:
        return ";".join(
            ",".join(_escaped(each.text) for each in node.inside if each.name == part)
            for part in _PARTS[name]
        )
    mark = ";" if name == "ORG" else ","
    return mark.join(_escaped(each.text) for each in node.inside if each.name != "parameters") or _escaped(
        node.text
    )


def is_json(begins: str) -> bool:
    """Whether a text begins as a card in JSON, alone or in an array."""
    bare = "".join(begins.split())[:20].lower()
    return bare.startswith(('["vcard"', '[["vcard"'))


def is_xml(begins: str) -> bool:
    """Whether a page is of cards."""
    return "urn:ietf:params:xml:ns:vcard" in begins
