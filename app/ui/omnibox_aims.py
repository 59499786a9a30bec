"""What the search box can do at once: give this, check in, move. Aimed at whom was found, or is on screen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.domain.gestures import CatalogueItemRow
from app.domain.roles import May
from app.domain.stays import StayRow, StayStatus
from app.domain.text import begins, matches, words
from app.ui import evacuation, language
from app.ui.omnibox_rows import OmniRow, folded, is_called

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.ui.courtesy import Courtesy

_MOST_GIFTS = 5
_IN_FORM = frozenset({"move", "extend", "leave", "share"})


@dataclass(frozen=True, slots=True)
class Aim:
    """For whom it is, and the stay they are in or come for."""

    guest_id: str
    name: str
    stay: StayRow | None = None


def gifts(courtesy: Courtesy, text: str, items: Sequence[CatalogueItemRow], aim: Aim | None) -> list[OmniRow]:
    """What the house gives whose name begins like that. Without an aim the form asks for whom."""
    tokens = words(text)
    if not tokens or not courtesy.session.may(May.GIVE):
        return []
    what = {"guest_id": aim.guest_id} if aim is not None else {}
    return [
        OmniRow(
            key=f"gift:{item.id}", title=item.name, ranges=matches(item.name, text), icon=item.icon,
            to=aim.name if aim is not None else "", spoken=item.name,
            act=partial(courtesy.navigator.go, "gesture", item_id=item.id, **what),
        )
        for item in items
        if begins(folded(item.name), tokens)
    ][:_MOST_GIFTS]  # fmt: skip


def steps(courtesy: Courtesy, window: QWidget, aim: Aim | None, text: str = "") -> list[OmniRow]:
    """What can be done with the stay; with a text only what is called like that."""
    if aim is None or aim.stay is None or not courtesy.session.may(May.EDIT_STAYS):
        return []
    tokens = words(text)
    return [
        OmniRow(
            key=f"stay:{step}", title=said, to=aim.name, icon=icon, spoken=f"{said}, {aim.name}",
            act=partial(_take, courtesy, window, step, aim.stay),
        )
        for (step, said, icon), (_, english, _icon) in zip(
            _steps(aim.stay.status), _steps(aim.stay.status, language.english), strict=True
        )
        if not text or is_called(tokens, said, english)
    ]  # fmt: skip


def pages(courtesy: Courtesy, aim: Aim | None, text: str = "") -> list[OmniRow]:
    """What else there is to do for a guest and has no key of its own; with a text only what is called like
    that."""
    if aim is None or not courtesy.session.may(May.EDIT_GUESTS):
        return []
    tokens = words(text)
    return [
        OmniRow(
            key=f"page:{page}:{begin}", title=said, to=aim.name, icon=icon, spoken=f"{said}, {aim.name}",
            act=partial(
                courtesy.navigator.go, page, guest_id=aim.guest_id, **({"begin": begin} if begin else {})
            ),
        )
        for (page, begin, said, icon), (_, _begin, english, _icon) in zip(
            _pages(), _pages(language.english), strict=True
        )
        if not text or is_called(tokens, said, english)
    ]  # fmt: skip


def papers(courtesy: Courtesy, window: QWidget, text: str) -> list[OmniRow]:
    """Lists of the whole house whose name begins like that."""
    place, tokens, said = courtesy.session.place, words(text), evacuation.heading()
    if place is None or place.kind != "hotel" or not courtesy.session.may(May.SEE_GUESTS):
        return []
    if not is_called(tokens, said, evacuation.heading(language.english)):
        return []
    act = partial(evacuation.show, courtesy, window)
    return [OmniRow(key="paper:evacuation", title=said, icon="printer", spoken=said, act=act)]


def is_step(text: str) -> bool:
    """Whether something that is done with a stay or for a guest is called like that."""
    said: set[str] = set()
    for translate in (QCoreApplication.translate, language.english):
        for status in (StayStatus.EXPECTED, StayStatus.IN_HOUSE):
            said |= {words_ for _, words_, _ in _steps(status, translate)}
        said |= {words_ for _, _, words_, _ in _pages(translate)}
    return is_called(words(text), *said)


def _pages(
    translate: Callable[..., str] = QCoreApplication.translate,
) -> list[tuple[str, str, str, str]]:
    """The page, what begins on it, its words, its icon."""
    return [
        ("guest_form", "", translate("Omnibox", "Change the guest"), "pencil-simple"),
        ("guest", "around", translate("Omnibox", "Around the guest: child, partner, pet, a day"), "users"),
        ("privacy", "", translate("Omnibox", "Privacy: discreet, do not disturb, photo, files"), "lock"),
    ]


def _steps(
    status: StayStatus, translate: Callable[..., str] = QCoreApplication.translate
) -> list[tuple[str, str, str]]:
    move = ("move", translate("Omnibox", "Move to another room"), "door-open")
    share = ("share", translate("Omnibox", "Who shares the room"), "users")
    if status is StayStatus.EXPECTED:
        return [
            ("check_in", translate("Omnibox", "Check in"), "sign-in"), move, share,
            ("no_show", translate("Omnibox", "Did not come"), "prohibit"),
        ]  # fmt: skip
    return [
        ("extend", translate("Omnibox", "Stay longer"), "calendar-check"), move,
        ("check_out", translate("Omnibox", "Check out"), "sign-out"),
        ("leave", translate("Omnibox", "Leave early"), "calendar-blank"), share,
    ]  # fmt: skip


def _take(courtesy: Courtesy, window: QWidget, step: str, stay: StayRow) -> None:
    # Deferred: the search box stands in the first painted window.
    from app.ui.pages.stay_actions import StayActions

    actions = StayActions(courtesy, window)
    if step in _IN_FORM:
        actions.form(step, stay)
    else:
        getattr(actions, step)(stay)
