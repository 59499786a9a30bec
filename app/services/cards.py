"""Cards: what one starts from, keeping the very file that prints, and printing it again.

The words of a card stand on the card alone; the chained history holds opaque ids.
"""

from __future__ import annotations

import hashlib
from typing import Any

from peewee import JOIN, ModelSelect

from app.domain.cards import Addressee, Style
from app.domain.changes import Changes
from app.domain.desk import Desk
from app.domain.gestures import SPENT, GestureRow
from app.domain.ids import new_id
from app.domain.made_cards import LARGEST_FILE, CardDesk, CardRow, CardWish
from app.domain.occasions import Celebrant, ahead
from app.domain.roles import May
from app.errors import BadInput, NotFound, Refused
from app.models.card import Attachment, Card
from app.models.connection import writes
from app.models.employee import Employee
from app.models.gesture import Gesture
from app.models.guest import Guest
from app.services import audit, commands, gestures, privacy, profiles
from app.services.gestures import people

MOST_ROWS = 200
MOST_COPIES = 99
_LATEST = 20


def desk(
    desk: Desk, *, guest_id: str | None = None, gesture_id: str | None = None, occasion: str = ""
) -> CardDesk:
    """What a new card starts from: whom it greets, and the gesture it belongs to.

    Without a gesture it is the guest's latest one of today that has no card yet, if it is for this occasion
    (or none is named); without that too, the day itself says why: a birthday. Raises `NotFound`.
    """
    desk.must(May.PRINT_CARDS)
    if gesture_id:
        gesture: GestureRow | None = gestures.one(desk, gesture_id=gesture_id)
    else:
        gesture = _given_today(desk, guest_id, occasion) if guest_id else None
    guest_id = guest_id or (gesture.guest_id if gesture else None)
    guest: Any = profiles.row_of(desk, guest_id) if guest_id else None
    stay = people.current_stay(desk, guest.id) if guest is not None else None
    return CardDesk(
        guest_id=guest.id if guest is not None else None,
        guest_name=guest.name if guest is not None else "",
        addressee=addressee_of(guest),
        languages=tuple(guest.languages) if guest is not None else (),
        room=stay.room if stay else "",
        occasion=gesture.occasion if gesture else _of_the_day(desk, guest),
        gesture_id=gesture.id if gesture else None,
        gesture_what=gesture.what if gesture else "",
        card_text=gesture.card_text if gesture else "",
        is_discreet=bool(guest.is_discreet) if guest is not None else False,
        is_incognito=guest is not None and guest.true_names is not None,
    )


def _of_the_day(desk: Desk, guest: Any) -> str:
    """What is celebrated today: "birthday", "anniversary", or nothing."""
    if guest is None:
        return ""
    who = Celebrant(
        guest_id=guest.id, name=guest.name, birth_month=guest.birth_month, birth_day=guest.birth_day,
        wedding_on=guest.wedding_on,
    )  # fmt: skip
    return next((row.kind.value for row in ahead([who], desk.business_date, days=0)), "")


def _given_today(desk: Desk, guest_id: str, occasion: str) -> GestureRow | None:
    """The latest gesture of this business day that waits for a card."""
    given = (
        row
        for row in gestures.of_guest(desk, guest_id=guest_id, limit=_LATEST)
        if row.status in SPENT and row.business_date == desk.business_date and not row.has_card
    )
    return next((row for row in given if occasion in ("", row.occasion)), None)


def addressee(desk: Desk, *, guest_id: str) -> Addressee:
    """Whom a card to this guest greets."""
    desk.must(May.SEE_GUESTS)
    return addressee_of(profiles.row_of(desk, guest_id))


@writes
def keep(desk: Desk, *, command_id: str, wish: CardWish, pdf: bytes) -> tuple[CardRow, Changes]:
    """Keep a card and the file that prints.

    Raises `BadInput` and `Refused` ("card_large", "guest_discreet").
    """
    desk.must(May.PRINT_CARDS)
    _check(wish, pdf)
    privacy.check(desk, wish.guest_id)
    digest = hashlib.sha256(pdf).hexdigest()

    def carry_out() -> dict[str, Any]:
        return {"card_id": _insert(desk, wish, pdf, digest)}

    request = {"guest": wish.guest_id, "gesture": wish.gesture_id, "sha256": digest}
    answer = commands.once(desk, command_id, "cards.keep", request, carry_out)
    return one(desk, card_id=answer["card_id"]), _changes(answer["card_id"], wish.guest_id, wish.gesture_id)


@writes
def printed(desk: Desk, *, command_id: str, card_id: str, copies: int = 1) -> tuple[CardRow, Changes]:
    """Write down that so many copies of a kept card were sent to a printer or saved (`copies` 0)."""
    desk.must(May.PRINT_CARDS)
    if not 0 <= copies <= MOST_COPIES:
        raise BadInput("card_copies", field="copies", most=MOST_COPIES)

    def carry_out() -> dict[str, Any]:
        row = _row(desk, card_id)
        privacy.check(desk, row.guest_id)
        if copies:
            Card.update(printed_at=desk.now, copies=Card.copies + copies).where(Card.id == row.id).execute()
        audit.record(
            desk, "card.printed" if copies else "card.saved", "card", row.id, words={"copies": copies}
        )
        return {"card_id": row.id}

    commands.once(desk, command_id, "cards.printed", {"card": card_id, "copies": copies}, carry_out)
    row = one(desk, card_id=card_id)
    return row, _changes(card_id, row.guest_id, row.gesture_id)


def document(desk: Desk, *, card_id: str) -> bytes:
    """The file of a kept card, byte for byte as it was printed.

    Raises `NotFound` and `Refused` ("card_damaged", "card_erased").
    """
    desk.must(May.PRINT_CARDS)
    found = (
        Card.select(Attachment.content, Attachment.sha256)
        .join(Attachment, on=(Attachment.id == Card.document))
        .where((Card.place == desk.place.id) & (Card.id == card_id))
        .tuples()
        .first()
    )
    if found is None:
        raise NotFound("card_not_found", id=card_id)
    pdf = bytes(found[0])
    if hashlib.sha256(pdf).hexdigest() != found[1]:
        raise Refused("card_damaged", id=card_id)
    if not pdf:
        raise Refused("card_erased", id=card_id)
    return pdf


def one(desk: Desk, *, card_id: str) -> CardRow:
    """One kept card. Raises `NotFound`."""
    rows = _rows(_query(desk).where(Card.id == card_id))
    if not rows:
        raise NotFound("card_not_found", id=card_id)
    return rows[0]


def made(
    desk: Desk, *, guest_id: str | None = None, before: str | None = None, limit: int = 50
) -> tuple[CardRow, ...]:
    """Kept cards, newest first, of one guest (merged profiles too) or all. `before`: the last row's key."""
    desk.must(May.PRINT_CARDS)
    query = _query(desk)
    if guest_id is not None:
        query = query.where(Card.guest.in_(profiles.keys(desk, guest_id)))
    if before is not None:
        query = query.where(Card.id < before)
    return _rows(query.order_by(Card.id.desc()).limit(min(limit, MOST_ROWS)))


def of_gesture(desk: Desk, *, gesture_id: str) -> CardRow | None:
    """The latest card that hangs on a gesture."""
    desk.must(May.SEE_GUESTS)
    rows = _rows(_query(desk).where(Card.gesture == gesture_id).order_by(Card.id.desc()).limit(1))
    return rows[0] if rows else None


def _check(wish: CardWish, pdf: bytes) -> None:
    if wish.style not in tuple(Style):
        raise BadInput("card.style", field="style", value=wish.style)
    if not pdf:
        raise BadInput("card_empty", field="body")
    if len(pdf) > LARGEST_FILE:
        raise Refused("card_large")


def _insert(desk: Desk, wish: CardWish, pdf: bytes, digest: str) -> str:
    """The file and the card's row; the history names the card only."""
    guest_id = profiles.row_of(desk, wish.guest_id).id if wish.guest_id else None
    if wish.gesture_id is not None:
        gestures.one(desk, gesture_id=wish.gesture_id)
    card_id, file_id = new_id(), new_id()
    Attachment.create(
        id=file_id, place_id=desk.place.id, owner_kind="card", owner_id=card_id, media_type="application/pdf",
        content=pdf, sha256=digest, added_at=desk.now, added_by_id=desk.actor.id,
    )  # fmt: skip
    Card.create(
        id=card_id, place_id=desk.place.id, guest_id=guest_id, gesture_id=wish.gesture_id,
        occasion=wish.occasion, style=wish.style, language=wish.language, greeting=wish.greeting,
        body=wish.body, closing=wish.closing, sign=wish.sign,
        signature=wish.signature, seed=wish.seed, document_id=file_id, made_at=desk.now,
        made_by_id=desk.actor.id, hand=wish.hand, paper=wish.paper, writing=wish.writing,
    )  # fmt: skip
    audit.record(desk, "card.made", "card", card_id, words={"style": wish.style, "occasion": wish.occasion})
    return card_id


def addressee_of(guest: Any) -> Addressee:
    """Whom a card to the guest of this row greets; nobody in particular without one."""
    if guest is None:
        return Addressee()
    return Addressee(
        given_name=guest.given_name, family_name=guest.family_name, preferred_name=guest.preferred_name,
        gender=guest.gender, name=guest.name, greetings=guest.greetings,
    )  # fmt: skip


def _changes(card_id: str, guest_id: str | None, gesture_id: str | None) -> Changes:
    return Changes.of("card", ids=(card_id, guest_id, gesture_id))


def _row(desk: Desk, card_id: str) -> Card:
    row: Card | None = Card.get_or_none((Card.place == desk.place.id) & (Card.id == card_id))
    if row is None:
        raise NotFound("card_not_found", id=card_id)
    return row


def _query(desk: Desk) -> ModelSelect:
    return (
        Card.select(
            Card, Guest.name.alias("guest_name"), Gesture.what.alias("gesture_what"),
            Employee.name.alias("maker"),
        )
        .join(Employee, on=(Employee.id == Card.made_by))
        .join(Guest, JOIN.LEFT_OUTER, on=(Guest.id == Card.guest))
        .join(Gesture, JOIN.LEFT_OUTER, on=(Gesture.id == Card.gesture))
        .where(Card.place == desk.place.id)
    )  # fmt: skip


def _rows(query: ModelSelect) -> tuple[CardRow, ...]:
    return tuple(
        CardRow(
            id=row["id"], guest_id=row["guest"], guest_name=row["guest_name"] or "",
            gesture_id=row["gesture"], gesture_what=row["gesture_what"] or "",
            occasion=row["occasion"], style=row["style"],
            language=row["language"], greeting=row["greeting"], body=row["body"], closing=row["closing"],
            sign=row["sign"], signature=row["signature"], seed=row["seed"], made_at=row["made_at"],
            made_by=row["maker"], printed_at=row["printed_at"], copies=row["copies"],
            hand=row["hand"], paper=row["paper"], writing=row["writing"],
        )
        for row in query.dicts()
    )  # fmt: skip
