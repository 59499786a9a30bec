"""What is written on, in which hand, whom to and from whom."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.addresses import Address
from app.ui.pages.envelopes import drawing
from app.ui.pages.envelopes.fields import AddressFields
from app.ui.pages.guest_find import GuestFind
from app.ui.theme.theme import theme
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.card import Card
from app.ui.widgets.fields import Field, Pick
from app.ui.widgets.labels import Label
from app.ui.widgets.layouts import Flow, column, row, scrolled
from app.ui.widgets.notes import InlineNote
from app.ui.widgets.record_list import RecordList
from app.ui.widgets.record_row import RecordRow, RecordRowDelegate

if TYPE_CHECKING:
    from app.ui.courtesy import Courtesy

_ROW, _ROWS_SHOWN = 44, 4
_NOBODY = ("", Address())


def _says_where(address: Address) -> bool:
    return bool(address.street.strip() or address.city.strip())


class EnvelopeForm(Card):
    """`changed()`, `form_chosen()`, `guest_wanted(guest_id)`, `sender_left()`, `shown(page)`.

    `profile_wanted(guest_id, address)` when what was typed is to stand in the guest's profile.
    """

    changed = Signal()
    form_chosen = Signal()
    guest_wanted = Signal(str)
    sender_left = Signal()
    shown = Signal(int)
    profile_wanted = Signal(str, object)

    def __init__(self, courtesy: Courtesy, parent: QWidget | None = None) -> None:
        super().__init__(margins=0, parent=parent)
        self._addresses: list[Address] = []
        self._guests: list[tuple[str, Address]] = []  # whose each is, and what their profile says
        inner = QWidget()
        body = column(inner, margins=16, spacing=10)
        self.note = InlineNote()
        body.addWidget(self.note)
        self._build_picks()
        line = row(spacing=12)
        line.addWidget(Field(self.tr("Written on"), self.form_pick), 3)
        line.addWidget(Field(self.tr("Hand"), self.hand_pick), 2)
        body.addLayout(line)
        self._first_field = Field(self.tr("First free label"), self.first_pick)
        body.addWidget(self._first_field)
        body.addWidget(Label(self.tr("To"), "title"))
        self.list = RecordList(RecordRowDelegate(height=_ROW, right_width=0, side=8), self.tr("Addresses"))
        body.addWidget(self.list)
        self.to = AddressFields()
        body.addWidget(self.to)
        self.another = KeyButton(self.tr("Another address"), icon="plus")
        self.remove = KeyButton(self.tr("Take off"), icon="minus", kind="ghost")
        self.to_profile = KeyButton(self.tr("Keep in the profile"), icon="identification-badge", kind="ghost")
        body.addWidget(Flow(self.another, self.remove, self.to_profile, across=8))
        self.finder = GuestFind(courtesy, self.tr("A guest of the house"))
        body.addWidget(self.finder)
        body.addWidget(Label(self.tr("From: {house}").format(house=courtesy.desk().place.name), "title"))
        self.whence = AddressFields(with_name=False)
        body.addWidget(self.whence)
        self.keep = KeyButton(self.tr("Keep this sender"), icon="check", kind="ghost")
        body.addWidget(Flow(self.keep))
        body.addStretch(1)
        self.body.addWidget(scrolled(inner))
        self._connect()
        self._show_first()

    def begin(self, sender: Address, to: list[tuple[str, Address]]) -> None:
        """Start with these; with nobody an empty address stands there."""
        self.note.say("")
        self.whence.show_address(sender)
        self._sender_name = sender.name
        self._guests = to or [_NOBODY]
        self._addresses = [address for _, address in self._guests]
        self._show(0)

    def add(self, guest_id: str, address: Address) -> None:
        """A guest's; an empty one that nobody filled gives way."""
        self._append((guest_id, address))
        self.finder.clear()
        self._show(len(self._addresses) - 1)
        self.changed.emit()

    def addresses(self) -> list[Address]:
        """All that somebody wrote something into."""
        return [each for each in self._addresses if each != Address()]

    def guests(self) -> list[str]:
        """The guests among them."""
        return [guest for guest, _ in self._guests if guest]

    def news(self) -> list[tuple[str, Address]]:
        """Addresses that were typed for guests whose profile has none."""
        return [
            (guest, address)
            for (guest, known), address in zip(self._guests, self._addresses, strict=True)
            if guest and not _says_where(known) and _says_where(address)
        ]

    def noted(self, guest_id: str, address: Address) -> None:
        """The profile says so now."""
        self._guests = [(guest, address if guest == guest_id else known) for guest, known in self._guests]
        self._offer_profile()

    def whence_address(self) -> Address:
        """The place's own."""
        found = self.whence.address()
        return Address(
            name=self._sender_name, street=found.street, city=found.city, region=found.region,
            postal_code=found.postal_code, country=found.country,
        )  # fmt: skip

    def kind(self) -> str:
        """What is written on."""
        return str(self.form_pick.key())

    def hand(self) -> str:
        """Written or typed."""
        return str(self.hand_pick.key())

    def first(self) -> int:
        """Labels that were peeled off already."""
        return int(str(self.first_pick.key() or 0))

    def page(self) -> int:
        """The page on which the chosen address stands."""
        at = self._at()
        each = drawing.ON_A_SHEET.get(self.kind(), 1)
        return (at + (self.first() if each > 1 else 0)) // each

    def _build_picks(self) -> None:
        self.form_pick = Pick(
            self.tr("Written on"),
            [
                ("c6", self.tr("Envelope C6, 162 × 114 mm")),
                ("dl", self.tr("Envelope DL, 220 × 110 mm")),
                ("label", self.tr("Label, 62 × 29 mm")),
                ("a4x21", self.tr("A4 sheet of 3 × 7 labels")),
                ("a4x24", self.tr("A4 sheet of 3 × 8 labels")),
            ],
        )
        self.hand_pick = Pick(
            self.tr("Hand"),
            [
                ("brisk", self.tr("Brisk hand")),
                ("lively", self.tr("Lively hand")),
                ("round", self.tr("Round hand")),
                ("typed", self.tr("Typed")),
            ],
        )
        self.first_pick = Pick(self.tr("First free label"))
        self._sender_name = ""

    def _connect(self) -> None:
        self.form_pick.picked.connect(lambda _: self._on_form_picked())
        self.hand_pick.picked.connect(lambda _: self.changed.emit())
        self.first_pick.picked.connect(lambda _: self.changed.emit())
        self.list.chosen.connect(self._on_list_chosen)
        self.to.changed.connect(self._on_to_changed)
        self.to_profile.clicked.connect(
            lambda: self.profile_wanted.emit(self._guests[self._at()][0], self.to.address())
        )
        self.another.clicked.connect(self.add_empty)
        self.remove.clicked.connect(self._on_remove_clicked)
        self.finder.picked.connect(self.guest_wanted)
        self.whence.changed.connect(self.changed)
        self.keep.clicked.connect(self.sender_left)

    def add_empty(self) -> None:
        """Another address, to be typed."""
        self._append(_NOBODY)
        self._show(len(self._addresses) - 1)
        self.to.name.setFocus()

    def _on_form_picked(self) -> None:
        self._show_first()
        self.form_chosen.emit()

    def _show_first(self) -> None:
        """Only sheets of labels have labels that are gone already."""
        count = drawing.ON_A_SHEET.get(self.kind(), 0)
        self._first_field.setVisible(bool(count))
        self.first_pick.set_choices([(number, str(number + 1)) for number in range(max(1, count))])

    def _at(self) -> int:
        record = self.list.current()
        return int(record.key) if record is not None else 0

    def _show(self, at: int) -> None:
        rows = [
            RecordRow(
                key=str(number), title=each.name or self.tr("New address"), name=each.name,
                sub=", ".join(part for part in (each.street.replace("\n", ", "), each.city) if part),
            )
            for number, each in enumerate(self._addresses)
        ]  # fmt: skip
        self.list.set_rows(rows)
        # The fields below stay in sight, however many addresses there are.
        self.list.setFixedHeight(theme.px(_ROW) * min(len(rows), _ROWS_SHOWN) + theme.px(4))
        self.list.setVisible(len(rows) > 1)
        self.remove.setVisible(len(rows) > 1)
        self.list.choose(str(at))
        self.to.show_address(self._addresses[at])
        self._offer_profile()

    def _append(self, entry: tuple[str, Address]) -> None:
        full = [at for at, each in enumerate(self._addresses) if each != Address()]
        self._guests = [*(self._guests[at] for at in full), entry]
        self._addresses = [*(self._addresses[at] for at in full), entry[1]]

    def _offer_profile(self) -> None:
        """Only where something was typed that the guest's profile does not say."""
        guest, known = self._guests[self._at()]
        address = self.to.address()
        typed = replace(address, name=known.name) != known and _says_where(address)
        self.to_profile.setVisible(bool(guest) and typed)

    def _on_list_chosen(self, record: RecordRow | None) -> None:
        if record is not None:
            self.to.show_address(self._addresses[int(record.key)])
            self._offer_profile()
            self.shown.emit(self.page())

    def _on_to_changed(self) -> None:
        self._addresses[self._at()] = self.to.address()
        self._offer_profile()
        self.changed.emit()

    def _on_remove_clicked(self) -> None:
        at = self._at()
        del self._addresses[at], self._guests[at]
        self._addresses, self._guests = self._addresses or [Address()], self._guests or [_NOBODY]
        self._show(0)
        self.changed.emit()
