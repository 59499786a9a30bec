"""Whether an item may reach these people: allergies first, then faith and diet, then wishes.

A finding of level "block" cannot be given, "ask" needs an answer first, "warn" is for a person to weigh.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from app.domain import vocabulary
from app.domain.gestures import CatalogueItemRow, Finding, RoomPerson

# Diets that are kept for faith or health: an item against one of them is no gift to the person who keeps it.
_STRICT_DIETS = frozenset({"halal", "kosher", "no_alcohol", "no_pork"})
_LEVELS = ("block", "ask", "warn")


def check(
    item: CatalogueItemRow,
    people: Sequence[RoomPerson],
    *,
    only_for_guest: bool = False,
    content_said: bool = False,
) -> tuple[Finding, ...]:
    """Everything that speaks against giving `item` to these people, the gravest first.

    `only_for_guest` promises that those who share the room get none of it. `content_said`: somebody
    answers for this one gesture that an unanswered item is free of what these people must not have.
    """
    reached = [person for person in people if person.is_main or not only_for_guest]
    found = [*_stock(item)]
    for person in reached:
        found += _allergens(item, person)
        found += _not_asked(item, person)
        found += () if content_said else _unknown_content(item, person)
        found += _alcohol_for_child(item, person)
        found += _diets(item, person)
        found += _unwanted(item, person)
    return tuple(sorted(found, key=lambda finding: _LEVELS.index(finding.level)))


def _stock(item: CatalogueItemRow) -> Iterable[Finding]:
    if item.stock == 0:
        yield Finding(level="block", code="out_of_stock")


def _allergens(item: CatalogueItemRow, person: RoomPerson) -> Iterable[Finding]:
    """What an allergy names may be eaten, breathed or touched: a bouquet's lilies count like nuts."""
    inside = {*item.allergens, *item.contains}
    hit = next((allergy for allergy in person.allergens if inside & vocabulary.covered(allergy)), None)
    if hit:
        yield _finding("block", "allergen", person, hit)


def _not_asked(item: CatalogueItemRow, person: RoomPerson) -> Iterable[Finding]:
    """What nobody has answered for may be eaten, as far as anybody knows."""
    if (item.is_food or not item.is_answered) and person.answer == "never":
        yield _finding("ask", "not_asked", person, "")


def _unknown_content(item: CatalogueItemRow, person: RoomPerson) -> Iterable[Finding]:
    """No answer is not the answer "nothing": whoever may be harmed or offended by it is asked about first.

    No list answers for an allergy that was written down in words of one's own.
    """
    if item.is_answered and not (item.is_food and _in_own_words(person)):
        return
    if person.answer != "none" or person.allergens or _STRICT_DIETS.intersection(person.diets):
        yield _finding("ask", "unknown_content", person, "")


def _in_own_words(person: RoomPerson) -> bool:
    return not vocabulary.entries("allergens").keys() >= set(person.allergens)


def _alcohol_for_child(item: CatalogueItemRow, person: RoomPerson) -> Iterable[Finding]:
    if person.is_child and "alcohol" in {*item.marks, *item.contains}:
        yield _finding("block" if person.is_main else "warn", "alcohol_for_child", person, "alcohol")


def _diets(item: CatalogueItemRow, person: RoomPerson) -> Iterable[Finding]:
    """The kitchen adapts a menu to the people; anything else is given as it is."""
    if "menu" in item.marks:
        return
    inside = {*item.contains, *item.allergens, *item.marks}
    for diet in person.diets:
        if inside & set(vocabulary.entry("diets", diet).get("avoids", ())):
            is_theirs = person.is_main and diet in _STRICT_DIETS
            yield _finding("block" if is_theirs else "warn", "diet", person, diet)


def _unwanted(item: CatalogueItemRow, person: RoomPerson) -> Iterable[Finding]:
    """Preferences are codes ("no_lilies") or folded words; "gift_carrier" refuses presents."""
    inside = {*item.contains, *item.marks, *item.allergens, *([item.code] if item.code else [])}
    for wish in person.unwanted:
        word = wish.removeprefix("no_")
        hit = next((thing for thing in sorted(inside) if thing == word or thing in word.split()), None)
        if hit:
            yield _finding("warn", "unwanted", person, hit)


def _finding(level: str, code: str, person: RoomPerson, word: str) -> Finding:
    return Finding(
        level=level,
        code=code,
        person=person.name,
        word=word,
        guest_id=person.guest_id,
        stay_guest_id=person.stay_guest_id,
    )
