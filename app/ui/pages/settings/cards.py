"""What makes a card this house's and this person's: colours and logo, one's own hand and signature."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from app.domain.cards import CardFacts, suggest
from app.domain.desk import Desk
from app.domain.ids import new_id
from app.domain.pen_case import PenCase
from app.domain.roles import May
from app.errors import BadInput
from app.services import pen_case
from app.ui.open_dialog import ask_for
from app.ui.pages.card.live import LiveCard
from app.ui.pages.settings.card_texts import GUESTS
from app.ui.pages.settings.colours import ColourPair
from app.ui.pages.settings.kept_file import KeptFile
from app.ui.pages.settings.section import SettingsSection
from app.ui.theme.theme import theme
from app.ui.widgets.card import Card
from app.ui.widgets.labels import Label
from app.ui.widgets.layouts import column, row
from app.words import figures
from app.words.people import LANGUAGE_NAMES
from reports.orders import CardOrder

if TYPE_CHECKING:
    from app.ui.courtesy import Courtesy
    from reports.ink.own import OwnHand

_PREVIEW = 340
_LARGEST = 40_000_000  # bytes of a file worth opening
_STYLE = "deco"


class CardsSection(SettingsSection):
    """The house's card above (for those who may), one's own below; a card shows both at once."""

    def __init__(self, courtesy: Courtesy, parent: QWidget | None = None) -> None:
        super().__init__(courtesy, parent)
        self.case = PenCase()
        line = row(spacing=16)
        left = column(spacing=16)
        may_edit = courtesy.session.may(May.EDIT_PLACE)
        self._make_parts()
        house = self._make_house()
        house.setVisible(may_edit)
        own = self._make_own()
        own.setVisible(courtesy.session.may(May.PRINT_CARDS))
        left.addWidget(house)
        left.addWidget(own)
        left.addStretch(1)
        line.addLayout(left, 1)
        line.addWidget(self._make_preview())
        self.body.addLayout(line)
        self.body.addStretch(1)

    def load(self) -> None:
        """Show what is kept."""
        self.start(self._load())

    # ------------------------------------------------------------------ building

    def _make_parts(self) -> None:
        self.colours = ColourPair()
        self.colours.changed.connect(self._on_colours_changed)
        self.logo = KeptFile(self.tr("Logo"), self.tr("Choose a PNG, JPEG or SVG …"))
        self.hand = KeptFile(self.tr("Your own hand"), self.tr("Choose a font file (TTF, OTF) …"))
        self.signature = KeptFile(self.tr("Your signature"), self.tr("Choose a picture (PNG, JPEG) …"))
        pictures = self.tr("Pictures (*.png *.jpg *.jpeg *.svg)")
        self.logo.choose_pressed.connect(lambda: self._ask(pictures, self.bring_logo))
        fonts = self.tr("Fonts (*.ttf *.otf *.woff)")
        self.hand.choose_pressed.connect(lambda: self._ask(fonts, self.bring_hand))
        photos = self.tr("Pictures (*.png *.jpg *.jpeg)")
        self.signature.choose_pressed.connect(lambda: self._ask(photos, self.bring_signature))
        self.logo.remove_pressed.connect(lambda: self.start(self._keep(pen_case.keep_logo, png=b"")))
        self.hand.remove_pressed.connect(
            lambda: self.start(self._keep(pen_case.keep_hand, font=b"", name=""))
        )
        self.signature.remove_pressed.connect(
            lambda: self.start(self._keep(pen_case.keep_signature, png=b""))
        )

    def _make_house(self) -> Card:
        card = Card(margins=20, spacing=14)
        card.body.addWidget(Label(self.tr("The house on its cards"), "title"))
        told = self.tr("Two colours and a logo, on every paper and every card written here from now on.")
        card.body.addWidget(Label(told, "body", "text2", wrap=True))
        card.body.addWidget(self.colours)
        card.body.addWidget(self.logo)
        return card

    def _make_own(self) -> Card:
        card = Card(margins=20, spacing=14)
        card.body.addWidget(Label(self.tr("Your own hand and signature"), "title"))
        told = self.tr(
            "A font made from your handwriting, and a picture of your signature on white paper. "
            "Only cards that you write can use them."
        )
        card.body.addWidget(Label(told, "body", "text2", wrap=True))
        card.body.addWidget(self.hand)
        self.licence = Label("", "caption", "text2", wrap=True)
        self.licence.hide()
        card.body.addWidget(self.licence)
        card.body.addWidget(self.signature)
        return card

    def _make_preview(self) -> QWidget:
        card = Card(margins=16, spacing=8)
        self.preview = LiveCard(self.courtesy.worker)
        self.preview.set_width(theme.px(_PREVIEW))
        card.body.addWidget(self.preview)
        card.body.addWidget(Label(self.tr("A card as you would print it"), "caption", "text2"))
        card.body.addStretch(1)
        return card

    # ------------------------------------------------------------------ bringing files

    def bring_logo(self, path: str) -> None:
        """A picture file becomes the house's logo."""
        self.start(self._bring_logo(Path(path)))

    def bring_hand(self, path: str) -> None:
        """A font file becomes this person's hand."""
        self.start(self._bring_hand(Path(path)))

    def bring_signature(self, path: str) -> None:
        """A picture becomes this person's signature."""
        self.start(self._bring_signature(Path(path)))

    def _ask(self, kinds: str, bring: Callable[[str], None]) -> None:
        ask_for(self, "pen_case", "", lambda paths: bring(paths[0]), kinds=kinds)

    async def _bring_logo(self, path: Path) -> None:
        png = await self.courtesy.worker.work(_logo_of, path)
        await self._keep(pen_case.keep_logo, png=png)

    async def _bring_hand(self, path: Path) -> None:
        looked: OwnHand = await self.courtesy.worker.work(_hand_of, path)
        await self._keep(pen_case.keep_hand, font=looked.content, name=looked.name)
        self._say_about(looked)

    async def _bring_signature(self, path: Path) -> None:
        png = await self.courtesy.worker.work(_signature_of, path)
        await self._keep(pen_case.keep_signature, png=png)

    def _say_about(self, looked: OwnHand) -> None:
        """What the font says about its licence, and the letters it lacks in each language."""
        lines = [self.tr("It has every letter of the four languages.")] if not looked.lacking else []
        for code, letters in looked.lacking:
            shown = letters[:24] + ("…" if len(letters) > 24 else "")
            text = self.tr("{language}: it lacks {letters}. Texts with these are written by another hand.")
            lines.append(text.format(language=LANGUAGE_NAMES[code], letters=shown))
        if looked.licence:
            lines.append(self.tr("It says about its licence: {licence}").format(licence=looked.licence))
        else:
            lines.append(self.tr("It says nothing about a licence: be sure that you may use it."))
        self.licence.setText("\n".join(lines))
        self.licence.show()

    # ------------------------------------------------------------------ the store

    async def _load(self) -> None:
        self._show(await self.courtesy.worker.db(pen_case.read, self.courtesy.desk()))

    def _on_colours_changed(self) -> None:
        self.start(self._keep(pen_case.choose_colours, colours=self.colours.colours()))

    async def _keep(self, service: Any, **what: Any) -> None:
        case, changes = await self.courtesy.worker.db(
            service, self.courtesy.desk(), command_id=new_id(), **what
        )
        self._show(case)
        self.tell(self.tr("Kept. The next card is made with it."), changes)

    def _show(self, case: PenCase) -> None:
        self.case = case
        self.colours.show_colours(case.colours)
        self.logo.show_kept(bool(case.logo), case.logo)
        self.hand.show_kept(bool(case.hand), name=case.hand_name)
        self.signature.show_kept(bool(case.signature), case.signature)
        if not case.hand:
            self.licence.hide()
        self.preview.show_order(self._order())

    def _order(self) -> CardOrder:
        desk, case, language = self.courtesy.desk(), self.case, figures.language()
        words = suggest("thanks", language, GUESTS[language], _facts(desk))
        return CardOrder(
            style=_STYLE, greeting=words.greeting, body=words.body, closing=words.closing, sign=words.sign,
            language=language, seed=1, colours=case.colours, logo=case.logo, own_hand=case.hand,
            signature="picture" if case.signature else "written", signature_picture=case.signature,
        )  # fmt: skip


def _facts(desk: Desk) -> CardFacts:
    return CardFacts(sender=desk.actor.name, house=desk.place.name)


def _read(path: Path, code: str) -> bytes:
    try:
        if path.stat().st_size > _LARGEST:
            raise BadInput(code)
        return path.read_bytes()
    except OSError as error:
        raise BadInput(code) from error


def _logo_of(path: Path) -> bytes:
    # Deferred: only who brings a logo waits for the picture library.
    from app.ui.pages.settings.svg import png_of_svg
    from reports.card.look import fit_logo

    data = _read(path, "logo_unreadable")
    return fit_logo(png_of_svg(data) if path.suffix.lower() == ".svg" else data)


def _hand_of(path: Path) -> OwnHand:
    from reports.ink.own import looked_at  # deferred as above

    return looked_at(_read(path, "hand_unreadable"))


def _signature_of(path: Path) -> bytes:
    from reports.card.signature import ink_of  # deferred as above

    return ink_of(_read(path, "signature_unreadable"))
