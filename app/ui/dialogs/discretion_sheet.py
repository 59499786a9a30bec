"""Before something goes out to a discreet guest: why it must be, in words that are kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.ids import new_id
from app.errors import AppError, Refused
from app.services import privacy
from app.ui import messages, tasks
from app.ui.dialogs.sheet import Sheet
from app.ui.keys import cap
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.fields import Field, TextField
from app.ui.widgets.labels import Label
from app.ui.widgets.layouts import Flow

if TYPE_CHECKING:
    from app.ui.courtesy import Courtesy


class DiscretionSheet(Sheet):
    """`overridden()` when a reason was given and kept."""

    overridden = Signal()

    def __init__(self, courtesy: Courtesy, page: QWidget, guest_id: str) -> None:
        super().__init__(courtesy, page, width=480)
        self._guest_id, self._is_sent = guest_id, False
        self.body.addWidget(Label(self.tr("This guest wants discretion"), "heading"))
        told = self.tr("Nothing is sent to this guest or printed. If it must be all the same, say why.")
        self.body.addWidget(Label(told, "body", "text2", wrap=True))
        self.reason = TextField(self.tr("Why it goes out all the same"))
        self._field = Field(self.tr("Why it goes out all the same"), self.reason)
        self.reason.returnPressed.connect(self.primary)
        self.body.addWidget(self._field)
        go = KeyButton(self.tr("Send it all the same"), kind="decline", cap=cap("primary"))
        go.clicked.connect(self.primary)
        leave = KeyButton(self.tr("Leave it"), kind="primary", cap=cap("close"))
        leave.clicked.connect(self.close_sheet)
        self.body.addWidget(Flow(leave, go, across=8))

    def begin(self) -> None:
        """Show it, the cursor in the reason."""
        self.show()
        self.reason.setFocus()

    def primary(self) -> None:
        """Keep the reason, once however often it is pressed."""
        if self._is_sent:
            return
        self._is_sent = True
        tasks.start(self, self._override(), on_error=self._on_failed)

    async def _override(self) -> None:
        courtesy = self.courtesy
        _, changes = await courtesy.worker.db(
            privacy.override, courtesy.desk(), command_id=new_id(), guest_id=self._guest_id,
            reason=self.reason.text(),
        )  # fmt: skip
        courtesy.bus.changed.emit(changes, self)
        self.close_sheet()
        self.overridden.emit()

    def _on_failed(self, error: AppError) -> None:
        self._is_sent = False
        self._field.set_error(messages.sentence(error))
        self.reason.setFocus()


async def may_go_out(
    courtesy: Courtesy, page: QWidget, guest_id: str | None, again: Callable[[], object]
) -> bool:
    """Whether something may go out to this guest; if not, a reason is asked and `again` called with it."""
    try:
        await courtesy.worker.db(privacy.check, courtesy.desk(), guest_id)
    except Refused as error:
        sheet = DiscretionSheet(courtesy, page, str(error.params.get("guest_id")))
        sheet.overridden.connect(again)
        sheet.begin()
        return False
    return True
