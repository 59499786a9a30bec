"""Rows of the guests' list: name, alert, where, language, stays. Rooms and telephones fold."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale, QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.domain.desk import Desk
from app.domain.facts import Answer
from app.domain.guest_lists import GuestRow
from app.domain.text import Range, matches
from app.ui.omnibox_delegate import draw_marked
from app.ui.theme.painting import RIGHT, draw_icon, draw_text, never_raises, text_width
from app.ui.theme.theme import theme
from app.ui.widgets.alert_tag import alert_tag
from app.ui.widgets.avatar import draw_avatar
from app.ui.widgets.chip import HEIGHT as CHIP
from app.ui.widgets.chip import chip_width, draw_chip
from app.ui.widgets.folds import DOTS_HEIGHT, DOTS_WIDTH, draw_dots
from app.ui.widgets.record_list import RecordList
from app.ui.widgets.row_delegate import RowDelegate
from app.words import figures, languages
from app.words import guests as words

_WIDE, _MIDDLE = 900, 620
_PORTRAIT = 32
_SIDE = 14
_ICONS = {
    "in_house": ("sign-in", "accent"),
    "arriving": ("clock", "warn"),
    "past": ("calendar-blank", "text3"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedGuest:
    """A guest as the list paints it."""

    id: str
    guest: GuestRow
    ranges: tuple[Range, ...]
    where: str
    language: str
    spoken: str


@dataclass(frozen=True, slots=True)
class _Places:
    """Left edges and widths of the columns; a width of 0 leaves one out."""

    name: QRectF
    alert: QRectF
    where: QRectF
    language: QRectF
    stays: QRectF


def rows_of(found: Sequence[GuestRow], text: str, desk: Desk) -> list[ListedGuest]:
    """The list's rows, with the letters that were met."""
    return [_row(guest, text, desk.business_date) for guest in found]


def _row(guest: GuestRow, text: str, today: date) -> ListedGuest:
    language = languages.spoken(guest.languages[0]) if guest.languages else ""
    alert = alert_tag(guest.alert)
    known = (alert.folded_text or "") if alert else words.answer_word(guest.alert.answer)
    where = _where(guest, today)
    return ListedGuest(
        id=guest.id, guest=guest, ranges=matches(guest.name, text), where=where, language=language,
        spoken=", ".join(part for part in (guest.name, known, where) if part),
    )  # fmt: skip


def _where(guest: GuestRow, today: date) -> str:
    """When, beside the room: until, at what time, or in which month."""
    translate = QCoreApplication.translate
    if guest.status == "in_house" and guest.until_on:
        return translate("GuestRows", "to {day}").format(day=figures.day(guest.until_on))
    if guest.status == "arriving":
        time = guest.expected_at.strftime("%H:%M") if guest.expected_at else ""
        return translate("GuestRows", "today {time}").format(time=time).strip()
    if guest.last_on is None:
        return ""
    name = QLocale().standaloneMonthName(guest.last_on.month, QLocale.FormatType.ShortFormat)
    return f"{name} {guest.last_on.year}"


def _places(box: QRectF) -> _Places:
    def column(left: float, right: float) -> QRectF:
        return QRectF(left, box.top(), max(0.0, right - left), box.height())

    stays = box.right() - theme.px(52)
    wide = box.width() >= theme.px(_WIDE)
    middle = box.width() >= theme.px(_MIDDLE)
    language = stays - theme.px(150) if wide else stays
    where = language - theme.px(180) if middle else language
    alert = where - theme.px(190)
    gap = theme.px(12)
    return _Places(
        column(box.left(), alert - gap), column(alert, where - gap), column(where, language - gap),
        column(language, stays - gap), column(stays, box.right()),
    )  # fmt: skip


class GuestRowDelegate(RowDelegate):
    """Paints `ListedGuest`s; the right columns go as the list gets narrow, the alert never."""

    height = 46
    side = _SIDE

    def draw(self, painter: QPainter, box: QRectF, record: ListedGuest, *, selected: bool) -> None:
        """Portrait, then the columns."""
        places = _places(box)
        quiet = "text2" if selected else "text3"
        self._draw_name(painter, places.name, record, quiet)
        self._draw_alert(painter, places.alert, record)
        if places.where.width():
            self._draw_where(painter, places.where, record)
        if places.language.width():
            draw_text(painter, places.language, record.language, "body", "text2")
        stays = str(record.guest.stays) if record.guest.stays else ""
        draw_text(painter, places.stays, stays, "body", align=RIGHT, tabular=True)

    def _draw_name(self, painter: QPainter, box: QRectF, row: ListedGuest, quiet: str) -> None:
        side = theme.px(_PORTRAIT)
        draw_avatar(painter, QRectF(box.left(), box.center().y() - side / 2, side, side), row.guest.name)
        line, left = theme.px(19), box.left() + side + theme.px(12)
        contact = row.guest.phone or row.guest.email
        company = ", ".join(name.split(" ")[0] for name in row.guest.with_names)
        two = bool(contact or company)
        top = box.center().y() - (line if two else line / 2)
        place = QRectF(left, top, box.right() - left, line)
        draw_marked(painter, place, row.guest.name, row.ranges)
        if two:
            self._draw_below(painter, place.translated(0, line - 1), company, contact, quiet)

    def _draw_below(self, painter: QPainter, box: QRectF, company: str, contact: str, tone: str) -> None:
        if company:
            said = QCoreApplication.translate("GuestRows", "with {names}").format(names=company)
            said = f"{said}  ·  " if contact else said
            box.setLeft(box.left() + draw_text(painter, box, said, "caption", tone))
        if contact and self.showing:
            draw_text(painter, box, contact, "caption", tone, tabular=True)
        elif contact and box.width() > theme.px(DOTS_WIDTH):
            draw_dots(painter, box.left(), box.center().y() - theme.px(DOTS_HEIGHT) / 2)

    def _draw_alert(self, painter: QPainter, box: QRectF, row: ListedGuest) -> None:
        top = box.center().y() - theme.px(CHIP) / 2
        tag = alert_tag(row.guest.alert)
        if tag is not None:
            text = tag.text if self.showing else tag.folded_text or ""
            tone = tag.tone if self.showing else tag.folded_tone or tag.tone
            width = min(chip_width(text, icon=tag.icon, strong=True), box.width())
            draw_chip(painter, box.left(), top, text, tone, icon=tag.icon, strong=True, width=width)
        elif row.guest.alert.answer == Answer.NONE:
            draw_text(painter, box, words.answer_word(Answer.NONE), "caption", "ok")
        else:
            draw_chip(painter, box.left(), top, words.answer_word(Answer.NEVER), icon="question")

    def _draw_where(self, painter: QPainter, box: QRectF, row: ListedGuest) -> None:
        icon = _ICONS.get(row.guest.status)
        if icon is None:
            return
        draw_icon(painter, box.left(), box.center().y() - theme.px(8), icon[0], icon[1], 16)
        box.setLeft(box.left() + theme.px(24))
        if row.guest.room and row.guest.status == "in_house":
            width = max(text_width(row.guest.room, "body_strong", tabular=True), theme.px(DOTS_WIDTH))
            if self.showing:
                draw_text(painter, box, row.guest.room, "body_strong", tabular=True)
            else:
                draw_dots(painter, box.left(), box.center().y() - theme.px(DOTS_HEIGHT) / 2)
            box.setLeft(box.left() + width + theme.px(8))
        draw_text(painter, box, row.where, "body", "text2", tabular=True)


class ListHead(QWidget):
    """The columns' names above the list."""

    def __init__(self, over: RecordList, *, has_stays: bool = True) -> None:
        super().__init__()
        self._over = over
        self._is_by_name = False
        self._order = (
            self.tr("Name: in house, arriving today, then last changed")
            if has_stays
            else self.tr("Name, last changed first")
        )
        self.setObjectName("clear")
        self.setFixedHeight(theme.px(34))

    def set_order(self, order: str) -> None:
        """Say how the list is ordered: `GuestFilters.order`."""
        self._is_by_name = order == "name"
        self.update()

    @never_raises
    def paintEvent(self, event: QPaintEvent) -> None:
        """Names where the columns are, and a hairline."""
        painter = QPainter(self)
        side = theme.px(_SIDE)
        width = self._over.viewport().width()
        places = _places(QRectF(side, 0, width - 2 * side, self.height()))
        name = places.name.adjusted(theme.px(_PORTRAIT + 12), 0, 0, 0)
        heading = self.tr("Name, by family name") if self._is_by_name else self._order
        for place, text in (
            (name, heading), (places.alert, self.tr("Alerts")),
            (places.where, self.tr("Where")), (places.language, self.tr("Language")),
        ):  # fmt: skip
            if place.width():
                draw_text(painter, place, text, "caption_strong", "text2")
        draw_text(painter, places.stays, self.tr("Stays"), "caption_strong", "text2", align=RIGHT)
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), theme.colour("line"))
