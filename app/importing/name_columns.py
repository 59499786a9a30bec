"""Columns that are called alike and hold the halves of a name, judged by what stands below them."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.text import fold
from app.importing import words

# Given names of many countries, folded: a column that has some of them is not of towns or family names.
_COMMON = frozenset(
    """anna maria jan piotr ewa katarzyna malgorzata agnieszka barbara krzysztof andrzej tomasz pawel
    marcin michal zofia john james robert michael william david richard joseph thomas charles mary
    patricia jennifer linda elizabeth susan jessica sarah karen emma olivia sophie jack harry george
    peter paul mark steven andrew hans klaus jurgen wolfgang stefan andreas sabine monika petra ursula
    julia laura lena lukas jean pierre michel philippe marie nathalie isabelle sylvie francoise nicolas
    julien camille jose antonio manuel francisco juan javier carlos carmen ana isabel lucia pablo joao
    pedro giuseppe giovanni francesco mario luigi marco andrea giulia chiara ivan sergey aleksandr
    dmitriy andrey aleksey nikolay vladimir elena olga natalya tatyana irina svetlana ekaterina yuliya
    oleksandr mykola oksana mehmet mustafa ahmet ali huseyin hasan ibrahim fatma ayse emine hatice
    zeynep elif mohamed muhammad ahmed omar fatima erik lars johan anders karin ingrid eva jiri josef
    pavel martin jana lenka hana laszlo istvan zoltan katalin andras daniel adam alexander alexandra
    kate alice bob kim sam tom ben max lisa nina sara jane""".split()
)
_SHARE = 0.15  # of such names in a column of given names, at least
_FEWEST = 12  # rows from which on it tells something how often names come again
_SELDOMER = 1.25  # family names are so many times more various than given names


def halves(names: Sequence[str], below: dict[str, list[str]]) -> dict[str, list[str]]:
    """Two columns both headed "Name": the given name and the family name; nothing where they are not."""
    if len(names) < 2 or _heading(names[0]) != _heading(names[1]):
        return {}
    one, other = below[names[0]], below[names[1]]
    if not all(_are_single(texts) for texts in (one, other)) or not _lacks(below, names[0], names[1]):
        return {}
    given, family = reversed(names[:2]) if _is_family(one, other) else names[:2]
    return {"given_name": [given], "family_name": [family], "full_name": list(names[2:])}


def _heading(name: str) -> str:
    """What a column is called without the number that tells it from the one before."""
    return words.plain(name.rpartition(" (")[0] or name)


def _are_single(texts: list[str]) -> bool:
    """Whether hardly a text has more than one word."""
    return bool(texts) and sum(" " not in text.strip() for text in texts) >= 0.7 * len(texts)


def _is_family(one: list[str], other: list[str]) -> bool:
    """Whether the first of two columns has the family names: in capitals, or more various."""
    capitals = [sum(text.isupper() for text in texts) / len(texts) for texts in (one, other)]
    if capitals[0] - capitals[1] > 0.5 or min(len(one), len(other)) < _FEWEST:
        return capitals[0] - capitals[1] > 0.5
    various = [len(set(texts)) / len(texts) for texts in (one, other)]
    return various[0] > _SELDOMER * various[1]


def given_and_family(columns: Sequence[str], below: dict[str, list[str]]) -> tuple[str, str] | None:
    """Of columns without a heading the given name's, by common ones in it, and the fuller one beside it."""
    shares = {name: _share(below[name]) for name in columns}
    given = max(columns, key=lambda name: shares[name], default="")
    others = [shares[name] for name in columns if name != given]
    if not others or shares[given] < _SHARE or shares[given] < 2 * max(others):
        return None
    at = columns.index(given)
    beside = [columns[place] for place in (at + 1, at - 1) if 0 <= place < len(columns)]
    return given, max(
        beside, key=lambda name: (len(below[name]) >= 0.7 * len(below[given]), beside[0] == name)
    )


def _share(texts: list[str]) -> float:
    found = [fold(text).partition(" ")[0] for text in texts[:200]]
    return sum(word in _COMMON for word in found) / max(1, len(found))


def mended(mapping: dict[str, tuple[str, ...]], below: dict[str, list[str]]) -> None:
    """ "Name" beside "Vorname" is the family name; beside "Surname" it is the given one."""
    whole = mapping.get("full_name")
    if not whole or len(whole) != 1:
        return
    if (
        "given_name" in mapping
        and "family_name" not in mapping
        and _lacks(below, mapping["given_name"][0], whole[0])
    ):
        mapping["family_name"] = mapping.pop("full_name")
    elif (
        "family_name" in mapping
        and "given_name" not in mapping
        and _lacks(below, mapping["family_name"][0], whole[0])
    ):
        mapping["given_name"] = mapping.pop("full_name")


def _lacks(below: dict[str, list[str]], part: str, whole: str) -> bool:
    """Whether the texts of one column do not contain those of the other."""
    pairs = list(zip(below[part], below[whole], strict=False))[:50]
    return not pairs or sum(one.strip() in all_.split() or one in all_ for one, all_ in pairs) < 0.5 * len(
        pairs
    )
