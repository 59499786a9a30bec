"""What stands below the search field: guests, what can be done for the first one, rooms, commands."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial

from PySide6.QtCore import QCoreApplication

from app.domain.facts import AlertRow
from app.domain.guest_lists import GuestRow
from app.domain.roles import May
from app.domain.search import Hit
from app.domain.text import Range, begins, fold, looks_like_phone, words
from app.ui import language
from app.ui.courtesy import Courtesy
from app.ui.keys import cap
from app.ui.sections import commands, new_offers, section_name
from app.ui.widgets.row_delegate import Heading

_MOST_COMMANDS = 5
folded = lru_cache(maxsize=1_024)(fold)  # the same names are looked at again at every letter


@dataclass(frozen=True, slots=True, kw_only=True)
class OmniRow:
    """One row. `act` is what Enter does. `room` stays folded in the discreet view."""

    key: str
    title: str
    act: Callable[[], object]
    ranges: tuple[Range, ...] = ()
    sub: str = ""
    fold_sub: bool = False
    room: str = ""
    name: str = ""
    icon: str = ""
    cap: str = ""
    to: str = ""  # an action's aim: "Gesture → Łucja Żółkiewska"
    alert: AlertRow | None = None
    guest_id: str | None = None
    spoken: str = ""
    english: str = ""  # what a command is called in English: it is known by that too


@dataclass(frozen=True, slots=True)
class _Action:
    page: str
    text: str
    icon: str
    key: str
    needs: May


def actions() -> tuple[_Action, ...]:
    """What one does for a guest, with its key."""
    return (
        _Action(
            "request_form",
            QCoreApplication.translate("Omnibox", "Request"),
            "bell-ringing",
            "request",
            May.LOG_REQUESTS,
        ),
        _Action("gesture", QCoreApplication.translate("Omnibox", "Gesture"), "gift", "gesture", May.GIVE),
        _Action(
            "note_form",
            QCoreApplication.translate("Omnibox", "Note"),
            "note-pencil",
            "note",
            May.LOG_REQUESTS,
        ),
        _Action("pad", QCoreApplication.translate("Omnibox", "Preferences"), "heart", "pad", May.EDIT_GUESTS),
        _Action(
            "card", QCoreApplication.translate("Omnibox", "Card"), "envelope-open", "card", May.PRINT_CARDS
        ),
    )


def found(
    courtesy: Courtesy, text: str, hits: Sequence[Hit], *, steps: Sequence[OmniRow] = (),
    gifts: Sequence[OmniRow] = (),
) -> list[object]:  # fmt: skip
    """Rows and headings for what was found. `steps` of a stay stand with the actions, `gifts` below them."""
    guests = [hit for hit in hits if hit.kind == "guest"]
    near = bool(guests) and guests[0].is_near
    rows: list[object] = []
    called = _called(courtesy, text) if guests else []
    first = {row.key for row in called}
    others = [row for row in _commands(courtesy, text)[:_MOST_COMMANDS] if row.key not in first]
    offered = _with_heading(others)
    given = [Heading(QCoreApplication.translate("Omnibox", "Gifts"), line=False), *gifts] if gifts else []
    if not hits:
        done = [_actions_heading(), *steps] if steps else []
        return [*done, *given, *offered, *_create(courtesy, text)]
    if near and (steps or others):  # what is called just so comes before who is only spelt like it
        rows += [_actions_heading(), *steps, *others]
        steps, offered = (), []
    if guests:
        rows += [_guests_heading(near), *(_guest(courtesy, hit) for hit in guests)]
        rows += _aimed(courtesy, guests[0].id, guests[0].title, steps, called)
    elif steps:
        rows += [_actions_heading(), *steps]
    rows += given
    for kind, title in (
        ("room", QCoreApplication.translate("Omnibox", "Rooms")),
        ("found_item", QCoreApplication.translate("Omnibox", "Lost & found")),
        ("request", QCoreApplication.translate("Omnibox", "Requests")),
        ("gesture", QCoreApplication.translate("Omnibox", "Gestures")),
    ):
        some = [_thing(courtesy, hit) for hit in hits if hit.kind == kind]
        if some:
            rows += [Heading(title, line=False), *some]
    rows += offered
    if near or not guests:
        rows += _create(courtesy, text)
    return rows


def untyped(courtesy: Courtesy, recent: Sequence[GuestRow]) -> list[object]:
    """Rows before anything is typed: the guests one had last, and the commands."""
    rows: list[object] = []
    if recent:
        rows += [Heading(QCoreApplication.translate("Omnibox", "Last guests"), line=False)]
        rows += [_recent(courtesy, row) for row in recent]
    return [*rows, *_with_heading(_commands(courtesy, ""))]


def _guest(courtesy: Courtesy, hit: Hit) -> OmniRow:
    parts = [hit.time, stays(hit.stays), hit.detail]
    return OmniRow(
        key=f"guest:{hit.id}", title=hit.title, ranges=hit.ranges, name=hit.title, room=hit.room,
        sub="  ·  ".join(part for part in parts if part), alert=hit.alert, guest_id=hit.id,
        act=lambda: courtesy.navigator.go("guest", guest_id=hit.id),
        spoken=", ".join(part for part in (hit.title, hit.room, hit.time) if part),
    )  # fmt: skip


def _recent(courtesy: Courtesy, row: GuestRow) -> OmniRow:
    return OmniRow(
        key=f"guest:{row.id}", title=row.name, name=row.name, room=row.room, sub=stays(row.stays),
        alert=row.alert, guest_id=row.id, act=lambda: courtesy.navigator.go("guest", guest_id=row.id),
        spoken=row.name,
    )  # fmt: skip


def stays(count: int) -> str:
    """How often somebody was here."""
    if not count:
        return ""
    return QCoreApplication.translate("Omnibox", "%n stay(s)", "", count)


def _guests_heading(near: bool) -> Heading:
    translate = QCoreApplication.translate
    title = translate("Omnibox", "Spelt alike") if near else translate("Omnibox", "Guests")
    return Heading(title, line=False)


def _actions_heading() -> Heading:
    return Heading(QCoreApplication.translate("Omnibox", "Actions"), line=False)


def _called(courtesy: Courtesy, text: str) -> list[OmniRow]:
    """What can be begun and is itself called like the text, beside a guest who is: “walk” is a walk-in too.

    What is done for a guest stands among the actions anyway.
    """
    tokens, aimed = words(text), tuple(f"new:{action.page}:" for action in actions())
    return [
        row for row in _beginnings(courtesy)
        if is_called(tokens, row.to, row.english.removeprefix("New ")) and not row.key.startswith(aimed)
    ]  # fmt: skip


def _aimed(
    courtesy: Courtesy, guest_id: str, name: str, steps: Sequence[OmniRow], called: Sequence[OmniRow]
) -> list[object]:
    """What is called like the text, then the actions, aimed at the first guest."""
    rows: list[object] = [*called, *_for_guest(courtesy, guest_id, name), *steps]
    return [_actions_heading(), *rows] if rows else []


def _for_guest(courtesy: Courtesy, guest_id: str, name: str) -> list[OmniRow]:
    return [
        OmniRow(
            key=f"do:{action.page}", title=action.text, to=name, icon=action.icon, cap=cap(action.key),
            act=partial(courtesy.navigator.go, action.page, guest_id=guest_id),
            spoken=f"{action.text}, {name}",
        )
        for action in actions()
        if courtesy.navigator.can_go(action.page) and courtesy.session.may(action.needs)
    ]  # fmt: skip


def _thing(courtesy: Courtesy, hit: Hit) -> OmniRow:
    icons = {"room": "bed", "found_item": "package", "request": "bell-ringing", "gesture": "gift"}
    title = hit.title
    if hit.kind == "room":
        title = QCoreApplication.translate("Omnibox", "Room {number}").format(number=hit.title)
    shift = title.find(hit.title)
    sub = hit.detail or (QCoreApplication.translate("Omnibox", "nobody in it") if hit.kind == "room" else "")
    who = f"  ·  {hit.status}" if hit.kind != "room" and hit.status else ""
    return OmniRow(
        key=f"{hit.kind}:{hit.id}", title=title, icon=icons[hit.kind], sub=sub + who, fold_sub=True,
        alert=hit.alert,
        ranges=tuple((start + shift, end + shift) for start, end in hit.ranges) if shift >= 0 else (),
        guest_id=hit.guest_id, act=lambda: _open(courtesy, hit), spoken=title,
    )  # fmt: skip


def _open(courtesy: Courtesy, hit: Hit) -> None:
    go = courtesy.navigator.go
    if hit.kind == "room" and hit.guest_id:
        go("guest", guest_id=hit.guest_id)
    elif hit.kind == "room":
        go("stay_form", room_id=hit.id)
    elif hit.kind == "found_item":
        go("found", item_id=hit.id)
    elif hit.kind == "request":
        go("requests", request_id=hit.id)
    else:
        go("gestures", gesture_id=hit.id)


def _create(courtesy: Courtesy, text: str) -> list[object]:
    if not courtesy.session.may(May.EDIT_GUESTS) or not courtesy.navigator.can_go("guest_form"):
        return []
    typed = " ".join(text.split())
    what = {"phone": typed} if looks_like_phone(typed) else {"name": typed}
    title = QCoreApplication.translate("Omnibox", "Create guest “{name}”").format(name=typed)
    return [
        OmniRow(key="create", title=title, icon="user-plus", spoken=title,
                act=lambda: courtesy.navigator.go("guest_form", **what))
    ]  # fmt: skip


def is_called(tokens: tuple[str, ...], *names: str) -> bool:
    """Whether these words begin one of the names."""
    return bool(tokens) and any(begins(folded(name), tokens) for name in names)


def _commands(courtesy: Courtesy, text: str) -> list[OmniRow]:
    """What can be begun, then where one can go; all of it when nothing is typed. By the words of the screens
    first, by the English ones after them."""
    tokens = words(text)
    offered = [*_beginnings(courtesy), *_sections(courtesy)]
    if not text.strip():
        return offered
    own = [row for row in offered if is_called(tokens, row.spoken)]
    return [*own, *(row for row in offered if row not in own and is_called(tokens, row.english))]


def _beginnings(courtesy: Courtesy) -> list[OmniRow]:
    new = QCoreApplication.translate("Omnibox", "New")
    return [
        OmniRow(
            key=f"new:{offer.key}:{offer.words}", title=new, to=offer.words, icon=offer.icon, cap=offer.cap,
            spoken=f"{new} {offer.words}", act=partial(courtesy.navigator.go, offer.key, **dict(offer.what)),
            english=f"New {english.words}",
        )
        for offer, english in zip(
            new_offers(courtesy.session), new_offers(courtesy.session, language.english), strict=True
        )
        if courtesy.navigator.can_go(offer.key)
    ]  # fmt: skip


def _sections(courtesy: Courtesy) -> list[OmniRow]:
    to = QCoreApplication.translate("Omnibox", "Go to")
    return [
        OmniRow(
            key=f"go:{section.key}", title=to, to=section_name(section.key), icon=section.icon,
            cap=f"Ctrl {section.digit}" if section.digit else "", spoken=f"{to} {section_name(section.key)}",
            act=partial(courtesy.navigator.go, section.key),
            english=f"Go to {section_name(section.key, language.english)}",
        )
        for section in commands(courtesy.session)
        if courtesy.navigator.can_go(section.key)
    ]  # fmt: skip


def _with_heading(rows: Sequence[OmniRow]) -> list[object]:
    return [Heading(QCoreApplication.translate("Omnibox", "Commands"), line=False), *rows] if rows else []


def room_word() -> str:
    """The word before a room's number."""
    return QCoreApplication.translate("Omnibox", "Room")
