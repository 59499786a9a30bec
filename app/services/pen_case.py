"""The house's colours and logo, and each employee's own hand and signature: kept in the place's store.

Files lie with the attachments, so that one backup has them all; a new one takes the old one's place.
"""

from __future__ import annotations

import hashlib
import json
import re
from typing import Any

from app.domain.changes import Changes
from app.domain.desk import Desk
from app.domain.ids import new_id
from app.domain.pen_case import LARGEST_FONT, LARGEST_LOGO, LARGEST_SIGNATURE, PenCase
from app.domain.roles import May
from app.errors import BadInput
from app.models.card import Attachment
from app.models.connection import writes
from app.models.place import Setting
from app.services import audit, commands

_COLOURS = "card_colours"
_COLOUR = re.compile(r"#[0-9a-f]{6}")
_PNG = b"\x89PNG"
_LOGO, _HAND, _SIGNATURE = "card_logo", "own_hand", "signature"
_MOST = {_LOGO: LARGEST_LOGO, _HAND: LARGEST_FONT, _SIGNATURE: LARGEST_SIGNATURE}
_TOO_LARGE = {_LOGO: "logo_large", _HAND: "hand_large", _SIGNATURE: "signature_unreadable"}


def read(desk: Desk) -> PenCase:
    """What the cards of this person in this house are made with."""
    chosen = Setting.get_or_none((Setting.place == desk.place.id) & (Setting.key == _COLOURS))
    hand = _held(desk, _HAND, desk.actor.id)
    return PenCase(
        colours=tuple(chosen.value) if chosen else (),
        logo=_bytes(_held(desk, _LOGO, desk.place.id)),
        hand=_bytes(hand), hand_name=hand.caption if hand else "",
        signature=_bytes(_held(desk, _SIGNATURE, desk.actor.id)),
    )  # fmt: skip


@writes
def choose_colours(desk: Desk, *, command_id: str, colours: tuple[str, ...]) -> tuple[PenCase, Changes]:
    """The house's two colours; none brings back each paper's own. Raises `BadInput("card_colour")`."""
    desk.must(May.EDIT_PLACE)
    wanted = [colour.lower() for colour in colours]
    if len(wanted) not in (0, 2) or not all(map(_COLOUR.fullmatch, wanted)):
        raise BadInput("card_colour", field="colours", value=" ".join(colours))

    def carry_out() -> dict[str, Any]:
        text = json.dumps(wanted)
        Setting.insert(id=new_id(), place=desk.place.id, key=_COLOURS, value=text).on_conflict(
            conflict_target=[Setting.place, Setting.key], update={Setting.value: text}
        ).execute()
        audit.record(desk, "setting.changed", "place", desk.place.id, words={"key": _COLOURS, "to": wanted})
        return {}

    commands.once(desk, command_id, "pen_case.colours", {"colours": wanted}, carry_out)
    return read(desk), Changes.of("pen_case", ids=(desk.place.id,))


@writes
def keep_logo(desk: Desk, *, command_id: str, png: bytes) -> tuple[PenCase, Changes]:
    """The house's logo, a PNG; empty takes it away. Raises `BadInput` (`logo_unreadable`, `logo_large`)."""
    desk.must(May.EDIT_PLACE)
    if png and not png.startswith(_PNG):
        raise BadInput("logo_unreadable", field="logo")
    return _replace(desk, command_id, _LOGO, desk.place.id, png, "image/png")


@writes
def keep_hand(desk: Desk, *, command_id: str, font: bytes, name: str) -> tuple[PenCase, Changes]:
    """One's own hand, a font file looked at before; empty takes it away. Raises `BadInput("hand_large")`."""
    desk.must(May.PRINT_CARDS)
    return _replace(desk, command_id, _HAND, desk.actor.id, font, "font/sfnt", name.strip()[:80])


@writes
def keep_signature(desk: Desk, *, command_id: str, png: bytes) -> tuple[PenCase, Changes]:
    """One's own signature, a PNG of ink; empty takes it away. Raises `BadInput("signature_unreadable")`."""
    desk.must(May.PRINT_CARDS)
    if png and not png.startswith(_PNG):
        raise BadInput("signature_unreadable", field="signature")
    return _replace(desk, command_id, _SIGNATURE, desk.actor.id, png, "image/png")


def _replace(
    desk: Desk, command_id: str, kind: str, owner: str, content: bytes, media: str, caption: str = ""
) -> tuple[PenCase, Changes]:
    if len(content) > _MOST[kind]:
        raise BadInput(_TOO_LARGE[kind], field=kind)
    digest = hashlib.sha256(content).hexdigest() if content else ""

    def carry_out() -> dict[str, Any]:
        held = (Attachment.owner_kind == kind) & (Attachment.owner_id == owner)
        Attachment.update(is_active=False).where((Attachment.place == desk.place.id) & held).execute()
        if content:
            Attachment.create(
                id=new_id(), place_id=desk.place.id, owner_kind=kind, owner_id=owner, media_type=media,
                content=content, sha256=digest, caption=caption, added_at=desk.now,
                added_by_id=desk.actor.id,
            )  # fmt: skip
        subject = "place" if owner == desk.place.id else "employee"
        action = f"{kind}.kept" if content else f"{kind}.taken_away"
        audit.record(desk, action, subject, owner, words={"sha256": digest})
        return {}

    request = {"kind": kind, "owner": owner, "sha256": digest, "caption": caption}
    commands.once(desk, command_id, "pen_case.keep", request, carry_out)
    return read(desk), Changes.of("pen_case", ids=(owner,))


def _held(desk: Desk, kind: str, owner: str) -> Any:
    return (
        Attachment.select()
        .where(
            (Attachment.place == desk.place.id)
            & (Attachment.owner_kind == kind)
            & (Attachment.owner_id == owner)
            & Attachment.is_active
        )
        .order_by(Attachment.id.desc())
        .limit(1)
        .first()
    )


def _bytes(row: Any) -> bytes:
    return bytes(row.content) if row is not None else b""
