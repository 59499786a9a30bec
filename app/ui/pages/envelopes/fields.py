"""The fields of one address, and the countries as the reader calls them."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.addresses import Address, doubts
from app.ui.widgets.fields import Field, LongText, Pick, TextField
from app.ui.widgets.labels import Label
from app.ui.widgets.layouts import column, row
from app.words import figures


@cache
def countries(language: str) -> tuple[tuple[str, str], ...]:
    """Code and name of every country, sorted as the reader's language sorts."""
    # Deferred: a book of names that only addresses need.
    from babel import Locale

    found = [(code, name) for code, name in Locale(language).territories.items() if _is_country(code)]
    return tuple(sorted(found, key=lambda pair: pair[1].casefold()))


@cache
def english_name(country: str) -> str:
    """What a destination abroad is called on an envelope."""
    # Deferred: as above.
    from babel import Locale

    return str(Locale("en").territories.get(country, country))


def _is_country(code: str) -> bool:
    return len(code) == 2 and code.isalpha() and code not in ("EU", "EZ", "UN", "XA", "XB", "ZZ", "QO")


class AddressFields(QWidget):
    """`changed()` when somebody types. `with_name=False` for the place, whose name is its own."""

    changed = Signal()

    def __init__(self, *, with_name: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self.name = TextField(self.tr("Name"))
        self.street = LongText(self.tr("Street and number"), lines=2)
        self.postal_code, self.city = TextField(self.tr("Postal code")), TextField(self.tr("Town"))
        self.region = TextField(self.tr("Region or state"))
        self.country = Pick(self.tr("Country"))
        self.country.set_choices([("", self.tr("Not said")), *countries(figures.language())])
        body = column(self, spacing=8)
        name = Field(self.tr("Name"), self.name)
        body.addWidget(name)
        if not with_name:
            name.hide()
        body.addWidget(Field(self.tr("Street and number"), self.street))
        for left, right in (
            (Field(self.tr("Postal code"), self.postal_code), Field(self.tr("Town"), self.city)),
            (Field(self.tr("Region or state"), self.region), Field(self.tr("Country"), self.country)),
        ):
            line = row(spacing=10)
            line.addWidget(left, 2)
            line.addWidget(right, 3)
            body.addLayout(line)
        self._doubt = Label("", "caption", "warn", wrap=True)
        body.addWidget(self._doubt)
        for field in (self.name, self.postal_code, self.city, self.region):
            field.textEdited.connect(self._on_edited)
        self.street.textChanged.connect(self._on_edited)
        self.country.picked.connect(self._on_edited)
        self._filling = False
        self.show_address(Address())

    def show_address(self, address: Address) -> None:
        """Fill the fields."""
        self._filling = True
        self.street.setPlainText(address.street)
        for field, text in (
            (self.name, address.name), (self.postal_code, address.postal_code), (self.city, address.city),
            (self.region, address.region),
        ):  # fmt: skip
            field.setText(text)
        self.country.choose(address.country)
        self._filling = False
        self._tell_doubts()

    def address(self) -> Address:
        """What stands in the fields."""
        return Address(
            name=self.name.text(), street=self.street.text(), city=self.city.text(),
            region=self.region.text(), postal_code=self.postal_code.text(),
            country=str(self.country.key() or ""),
        )  # fmt: skip

    def _on_edited(self, *_: object) -> None:
        if not self._filling:
            self._tell_doubts()
            self.changed.emit()

    def _tell_doubts(self) -> None:
        """Only once something was written: an empty form is no mistake."""
        address = self.address()
        said = {
            "no_street": self.tr("No street"), "no_city": self.tr("No town"),
            "no_code": self.tr("No postal code"),
            "code": self.tr("This country writes postal codes otherwise"),
        }  # fmt: skip
        written = address.street or address.city or address.postal_code
        found = [said[code] for code in doubts(address) if code in said] if written else []
        self._doubt.setText("  ·  ".join(found))
        self._doubt.setVisible(bool(found))
