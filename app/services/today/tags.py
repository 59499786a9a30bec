"""The words beside each stay of the day: what must not harm, what is open, what makes it special."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from app.domain.desk import Desk
from app.domain.facts import AlertRow, FactKind, FactRow
from app.domain.gestures import GestureStatus
from app.domain.occasions import OccasionKind, OccasionRow
from app.domain.stays import StayRow
from app.domain.today import Severity, Tag, arrives_late, in_order
from app.models.guest import Guest
from app.services.today.matters import UNHAPPY

_FACT_WORDS = {
    FactKind.ALLERGY: ("allergy", Severity.ALERT),
    FactKind.HEALTH: ("health", Severity.WARN),
    FactKind.DIET: ("diet", Severity.PLAIN),
    FactKind.ACCESSIBILITY: ("step_free", Severity.PLAIN),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """Everything the tags are made of, sorted by whom it concerns."""

    alerts: dict[str, AlertRow] = field(default_factory=dict)
    vips: frozenset[str] = frozenset()
    quiet: dict[str, datetime] = field(default_factory=dict)  # by guest, until when
    occasions: dict[str, list[OccasionRow]] = field(default_factory=dict)
    requests: dict[str, list[dict[str, Any]]] = field(default_factory=dict)  # by stay
    finds: dict[str, list[dict[str, Any]]] = field(default_factory=dict)  # by guest
    gestures: dict[str, list[dict[str, Any]]] = field(default_factory=dict)  # by stay
    to_ask: frozenset[str] = frozenset()  # stays


def vips(desk: Desk, guest_ids: Iterable[str]) -> frozenset[str]:
    """Which of these guests are VIPs."""
    asked = list(guest_ids)
    query: Any = Guest.select(Guest.id).where(
        (Guest.place == desk.place.id) & Guest.is_vip & Guest.id.in_(asked)
    )
    return frozenset(line[0] for line in query.limit(len(asked) or 1).tuples())


def by_stay(requests: Iterable[dict[str, Any]], stays: Iterable[StayRow]) -> dict[str, list[dict[str, Any]]]:
    """Requests under the stay they belong to: by their own link, else by guest, else by the room."""
    of_stay = {stay.id: stay.id for stay in stays}
    of_guest = {person.guest_id: stay.id for stay in stays for person in stay.people if person.guest_id}
    of_room = {stay.room_id: stay.id for stay in stays if stay.room_id and stay.arrived_at}
    found: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for line in requests:
        key = of_stay.get(line["stay_id"]) or of_guest.get(line["guest_id"]) or of_room.get(line["room_id"])
        if key:
            found[key].append(line)
    return found


def grouped(lines: Iterable[Any], key: str) -> dict[str, list[Any]]:
    """Lines by one of their columns."""
    found: dict[str, list[Any]] = defaultdict(list)
    for line in lines:
        found[line[key] if isinstance(line, dict) else getattr(line, key)].append(line)
    return found


def tags_of(desk: Desk, stay: StayRow, known: Known, *, is_arrival: bool = False) -> tuple[Tag, ...]:
    """All tags of a stay, alerts first. `is_arrival` adds what matters for the arrival alone."""
    tags = [
        *_facts(stay, known),
        *_quiet(desk, stay, known),
        *_of_the_stay(desk, stay, is_arrival=is_arrival),
    ]
    tags += [*_open_matters(stay, known), *_special(stay, known)]
    if is_arrival:
        tags += [Tag(word="ask")] if stay.id in known.to_ask else []
        # What is to be done stands under Next; beside a guest who comes it would only be noise.
        tags = [tag for tag in tags if tag.word != "request"]
    return in_order(_once(tags))


def _facts(stay: StayRow, known: Known) -> Iterable[Tag]:
    """Alerts of everyone who shares the room, not of the main guest alone."""
    for person in stay.people:
        row = known.alerts.get(person.guest_id or "")
        for fact in row.facts if row else ():
            yield _fact_tag(fact)


def _quiet(desk: Desk, stay: StayRow, known: Known) -> Iterable[Tag]:
    """One sleeper is enough: nobody knocks at the room."""
    times = [known.quiet[person.guest_id] for person in stay.people if person.guest_id in known.quiet]
    if times:
        yield Tag(word="quiet", detail=f"{desk.place.local(max(times)):%H:%M}", severity=Severity.INFO)


def _fact_tag(fact: FactRow) -> Tag:
    word, severity = _FACT_WORDS[FactKind(fact.kind)]
    if fact.severity == "severe":
        severity = Severity.SEVERE
    return Tag(word=word, detail=fact.code, severity=severity)


def _open_matters(stay: StayRow, known: Known) -> Iterable[Tag]:
    for line in known.requests.get(stay.id, ()):
        if line["complaint_id"]:
            yield Tag(word="care", severity=Severity.WARN)
        word = "promise" if line["kind"] == "call_back" else "request"
        yield Tag(
            word=word, detail="" if line["is_private"] else line["what"], due_at=line["promised_at"],
            severity=Severity.WARN if word == "promise" else Severity.PLAIN,
        )  # fmt: skip
    for person in stay.people:
        for line in known.finds.get(person.guest_id or "", ()):
            place = f"{line['description']}, {line['shelf']}" if line["shelf"] else line["description"]
            yield Tag(word="found_item", detail=place, severity=Severity.INFO)
    for line in known.gestures.get(stay.id, ()):
        if line["occasion"] == UNHAPPY:
            yield Tag(word="care", detail=line["reason"], severity=Severity.WARN)
        if line["status"] == GestureStatus.GIVEN:
            yield Tag(word="hand_over", detail=line["what"], due_at=line["ready_at"], severity=Severity.WARN)


def _special(stay: StayRow, known: Known) -> Iterable[Tag]:
    for person in stay.people:
        for row in known.occasions.get(person.guest_id or "", ()):
            if row.in_days <= 1 and row.kind is OccasionKind.BIRTHDAY:
                yield Tag(word="birthday", count=row.in_days, severity=Severity.WARN)
            elif row.in_days <= 1 and row.kind is OccasionKind.DAY:
                yield Tag(word="occasion", detail=row.words, severity=Severity.WARN)
            elif row.in_days <= 1:
                yield Tag(word="anniversary", count=row.years or 0, severity=Severity.WARN)
        if person.guest_id in known.vips:
            yield Tag(word="vip", severity=Severity.WARN)


def _of_the_stay(desk: Desk, stay: StayRow, *, is_arrival: bool) -> Iterable[Tag]:
    late = is_arrival and stay.arrived_at is None and arrives_late(stay.expected_at, desk.place.day_ends)
    is_told = stay.heads_up == "group"  # the word at the counter says so already; the name is told with it
    if stay.group and not is_told:
        yield Tag(word="group", detail=stay.group)
    if stay.heads_up or stay.remark:
        yield Tag(
            word=stay.heads_up or ("late" if late else "remark"),
            detail=stay.remark or (stay.group if is_told else ""),
            severity=_WEIGHT.get(stay.heads_up, Severity.PLAIN),
        )  # fmt: skip
    elif late:
        yield Tag(word="late")
    if is_arrival and stay.children and stay.heads_up not in ("cot", "child"):
        yield Tag(word="child", count=stay.children)


_WEIGHT = {
    "care": Severity.WARN, "card": Severity.WARN, "occasion": Severity.WARN, "loan": Severity.INFO,
    "parcel": Severity.INFO,
}  # fmt: skip


def _once(tags: Iterable[Tag]) -> list[Tag]:
    """One tag per word, but one per alert: the most severe wins, and the earliest promise is kept."""
    kept: dict[tuple[str, str], Tag] = {}
    for tag in tags:
        key = (tag.word, tag.detail if tag.is_alert or tag.word == "diet" else "")
        best = kept.get(key)
        if best is None or _weighs_more(tag, best):
            kept[key] = tag
    return list(kept.values())


def _weighs_more(tag: Tag, other: Tag) -> bool:
    if tag.severity is Severity.SEVERE:
        return other.severity is not Severity.SEVERE
    if tag.due_at is not None and (other.due_at is None or tag.due_at < other.due_at):
        return True
    return bool(tag.detail and not other.detail)
