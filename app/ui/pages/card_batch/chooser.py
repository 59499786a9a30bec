"""Whom the cards are for: who left, who comes, who celebrates, a list; or going on with a batch."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.batches import HOTEL, SHOP, BatchRow, BatchWish, ListedCard, Source, usual_style
from app.errors import BadInput
from app.services import batches
from app.ui import messages
from app.ui.open_dialog import ask_for
from app.ui.pages.card_batch.choose_guests import ChooseGuests
from app.ui.widgets.card import Card
from app.ui.widgets.notes import InlineNote
from app.ui.widgets.record_list import RecordList
from app.ui.widgets.record_row import RecordRow, RecordRowDelegate
from app.ui.widgets.row_delegate import Heading
from app.words import figures
from app.words.batches import source_name

if TYPE_CHECKING:
    from app.ui.courtesy import Courtesy

_ICONS = {
    Source.LEFT_YESTERDAY: "airplane-takeoff", Source.LEFT_TODAY: "airplane-takeoff",
    Source.ARRIVING: "airplane-landing", Source.BOUGHT_YESTERDAY: "handbag", Source.BIRTHDAYS: "cake",
    Source.ANNIVERSARIES: "heart", Source.CHOSEN: "users", Source.LIST: "file-csv",
}  # fmt: skip
_SHOWN_FAULTS = 12


class Chooser(Card):
    """`begun(BatchWish)` and `gone_on(batch_id)`; Enter on a row."""

    begun = Signal(object)
    gone_on = Signal(str)

    def __init__(self, courtesy: Courtesy, parent: QWidget | None = None) -> None:
        super().__init__(margins=(0, 8, 0, 8), parent=parent)
        self._courtesy = courtesy
        self.note = InlineNote()
        self.body.addWidget(self.note)
        self.list = RecordList(RecordRowDelegate(right_width=130), self.tr("Whom the cards are for"))
        self.body.addWidget(self.list, 1)
        self.list.opened.connect(self._on_list_opened)

    async def load(self) -> None:
        """What there is to go on with, and how many people each choice would write to."""
        worker, desk = self._courtesy.worker, self._courtesy.desk()
        waiting = await worker.db(batches.open_ones, desk)
        rows: list[object] = []
        if waiting:
            rows = [Heading(self.tr("Go on")), *(self._waiting_row(batch) for batch in waiting)]
        rows.append(Heading(self.tr("New cards for")))
        for source in HOTEL if desk.place.kind == "hotel" else SHOP:
            people = await worker.db(batches.invited, desk, source=source)
            rows.append(self._source_row(source, self.tr("%n guest(s)", "", len(people)), gone=not people))
        rows.append(self._source_row(Source.CHOSEN, "", self.tr("one by one, by name")))
        rows.append(self._source_row(Source.LIST, "", self.tr("CSV: to, text, language")))
        self.list.set_rows(rows)
        if self.list.current() is None:
            self.list.choose_first()
        self.list.setFocus()

    def read_list(self, path: Path) -> None:
        """Begin with the cards of a file; every faulty line is named and nothing begins then."""
        # Deferred with what it needs: most days nobody brings a list.
        from app.domain import card_lists

        try:
            listed, refused = card_lists.read(card_lists.decoded(path.read_bytes()))
        except OSError:
            self._say([BadInput("file_unreadable", file=path.name)])
            return
        except BadInput as error:
            self._say([error])
            return
        if refused:
            self._say(list(refused))
            return
        self.begin_list(listed, path.name)

    def begin_list(self, listed: tuple[ListedCard, ...], name: str) -> None:
        """Begin with these cards."""
        self.note.say("")
        self.begun.emit(BatchWish(source=Source.LIST, name=name, lines=listed))

    def _say(self, refused: list[BadInput]) -> None:
        lines = [messages.sentence(error) for error in refused[:_SHOWN_FAULTS]]
        if len(refused) > _SHOWN_FAULTS:
            lines.append(self.tr("and %n more line(s)", "", len(refused) - _SHOWN_FAULTS))
        self.note.say("\n".join(lines), tone="warn")

    def _waiting_row(self, batch: BatchRow) -> RecordRow:
        place, desk = self._courtesy.desk().place, self._courtesy.desk()
        when = figures.when(batch.made_at, place, place.local(desk.now).date())
        title = batch.name or source_name(batch.source)
        state = self.tr("%n to print", "", batch.to_print)
        return RecordRow(
            key=batch.id, title=title, icon="stack", sub=f"{batch.made_by}  ·  {when}", state=state,
            right=self.tr("%n card(s)", "", batch.total), record=batch, spoken=f"{title}, {state}",
        )  # fmt: skip

    def _source_row(self, source: Source, right: str, sub: str = "", *, gone: bool = False) -> RecordRow:
        return RecordRow(
            key=source.value, title=source_name(source), icon=_ICONS[source], sub=sub, right=right,
            gone=gone, record=source, spoken=f"{source_name(source)}, {right or sub}",
        )  # fmt: skip

    def _on_list_opened(self, row: RecordRow) -> None:
        if isinstance(row.record, BatchRow):
            self.gone_on.emit(row.key)
        elif row.record is Source.LIST:
            self._ask_for_list()
        elif row.record is Source.CHOSEN:
            sheet = ChooseGuests(self._courtesy, self)
            sheet.chosen.connect(
                lambda keys: self.begun.emit(BatchWish(source=Source.CHOSEN, guest_ids=tuple(keys)))
            )
            sheet.show()
        else:
            self.begun.emit(BatchWish(source=row.record, style=usual_style(row.record)))

    def _ask_for_list(self) -> None:
        ask_for(
            self, "card_list", self.tr("A list of cards"), lambda paths: self.read_list(Path(paths[0])),
            kinds=self.tr("Lists (*.csv *.txt)"),
        )  # fmt: skip
