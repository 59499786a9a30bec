"""What is done on the privacy page, each as one step, told in a toast."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from app.domain.ids import new_id
from app.domain.privacy import FileRow, OwnData
from app.errors import NotFound, Refused
from app.services import facts, privacy
from app.ui import language, outside, tasks
from app.ui.pages.privacy.paper import draw_own_data, order
from app.ui.pages.privacy.quiet_card import quiet_moment
from app.ui.picked_files import png, read_file
from app.ui.save_dialog import ask_where

if TYPE_CHECKING:
    from app.ui.courtesy import Courtesy

_MOST_SHOWN = 8


class PrivacyDeeds(QObject):
    """`done()` after each, `revealed(facts)` with what was shut, `named(name)` with a true name."""

    done = Signal()
    revealed = Signal(tuple)
    named = Signal(str)

    def __init__(self, courtesy: Courtesy, page: Any) -> None:
        super().__init__(page)
        self.courtesy, self._page = courtesy, page

    async def reveal(self, guest_id: str) -> None:
        """Details, and who looked is written down."""
        rows, _ = await self.courtesy.worker.db(facts.reveal, self.courtesy.desk(), guest_id=guest_id)
        self.revealed.emit(rows)

    async def confirm(self, guest_id: str) -> None:
        """Everything on file still holds."""
        await self._do(facts.confirm, guest_id=guest_id)
        self._tell(self.tr("Confirmed. It is kept for another term."))

    async def withdraw_fact(self, fact_id: str) -> None:
        """The yes to keep a fact is taken back."""
        await self._do(facts.withdraw, fact_id=fact_id)
        self._tell(self.tr("Deleted, as the guest wished."))

    async def set_discreet(self, guest_id: str, on: bool) -> None:
        """Stop everything that goes out, or allow it."""
        await self._do(privacy.set_discreet, guest_id=guest_id, on=on)
        self._tell(
            self.tr("Nothing goes out to this guest now.")
            if on
            else self.tr("This guest may be written to again.")
        )

    async def override(self, guest_id: str, reason: str) -> None:
        """Allow something all the same."""
        await self._do(privacy.override, guest_id=guest_id, reason=reason)
        self._tell(self.tr("Allowed for a quarter of an hour. The reason is kept."))

    async def go_by(self, guest_id: str, alias: str) -> None:
        """The guest goes by another name."""
        await self._do(privacy.go_by, guest_id=guest_id, alias=alias)
        self._tell(self.tr("The guest goes by this name everywhere now."))

    async def end_alias(self, guest_id: str) -> None:
        """The true name comes back."""
        await self._do(privacy.end_alias, guest_id=guest_id)
        self._tell(self.tr("The true name is back."))

    async def reveal_name(self, guest_id: str) -> None:
        """The true name, and who looked is written down."""
        name, _ = await self.courtesy.worker.db(privacy.reveal_name, self.courtesy.desk(), guest_id=guest_id)
        self.named.emit(name)

    async def keep_quiet(self, guest_id: str, hours: object) -> None:
        """Not to be disturbed for so long."""
        until = quiet_moment(self.courtesy.desk(), hours)
        await self._do(privacy.keep_quiet, guest_id=guest_id, until=until)
        self._tell(self.tr("Not to be disturbed.") if until else self.tr("May be disturbed again."))

    async def agree(self, guest_id: str, how: str, text: str, spoken: str) -> None:
        """The guest said yes to a photo."""
        await self._do(privacy.agree_to_photo, guest_id=guest_id, how=how, text=text, language=spoken)
        self._tell(self.tr("The consent is written down. A photo may be kept."))

    async def withdraw_photo(self, guest_id: str) -> None:
        """The yes is taken back."""
        await self._do(privacy.withdraw_photo, guest_id=guest_id)
        self._tell(self.tr("The photo is deleted."))

    async def keep_photo(self, guest_id: str, paths: list[Path], image: QImage | None) -> None:
        """Keep the first of what was taken as the guest's photo. Raises what `prepared` raises."""
        for data in (await self._read(paths, image))[:1]:
            media, picture = await self.courtesy.worker.work(privacy.prepared, data)
            if media != "image/jpeg":
                raise NotFound("photo_unreadable")
            await self._do(privacy.keep_photo, guest_id=guest_id, picture=picture)
            self._tell(self.tr("Photo kept"))

    async def attach(
        self, guest_id: str, paths: list[Path], image: QImage | None, kind: str, caption: str
    ) -> None:
        """Keep what was taken as files of the guest."""
        if kind in ("identity", "bank_card"):
            raise Refused("file_identity")  # before it is even read
        for data in await self._read(paths, image):
            media, content = await self.courtesy.worker.work(privacy.prepared, data)
            await self._do(
                privacy.attach,
                guest_id=guest_id,
                kind=kind,
                media_type=media,
                content=content,
                caption=caption,
            )
            self._tell(self.tr("File kept"))

    async def look_at(self, file: FileRow) -> None:
        """Show a file; who looked is written down."""
        # Deferred: the sheet and its pages are not needed before somebody looks.
        from app.ui.dialogs.file_sheet import FileSheet

        found, changes = await self.courtesy.worker.db(privacy.look_at, self.courtesy.desk(), file_id=file.id)
        self.courtesy.bus.changed.emit(changes, self._page)
        sheet = FileSheet(self.courtesy, self._page, file, found[1])
        sheet.removed.connect(lambda: tasks.start(self._page, self.remove_file(file.id)))
        sheet.begin()

    async def remove_file(self, file_id: str) -> None:
        """Take a file away; Undo brings it back."""
        await self._do(privacy.remove_file, file_id=file_id)
        self.courtesy.toasts.show(
            self.tr("File taken away"), undo=lambda: self._do(privacy.restore_file, file_id=file_id)
        )

    # ------------------------------------------------------------------ files that leave the house

    def ask_where_pdf(self, guest_id: str, spoken: str) -> None:
        """Where the guest's data goes, to be read."""
        self._ask_where("guest-data.pdf", lambda path: self.save_pdf(guest_id, spoken, path))

    def ask_where_json(self, guest_id: str) -> None:
        """Where the guest's data goes, to be taken elsewhere."""
        self._ask_where("guest-data.json", lambda path: self.save_json(guest_id, path))

    async def save_pdf(self, guest_id: str, spoken: str, path: Path) -> None:
        """Write everything held, in this language."""
        desk, data = self.courtesy.desk(), await self._gathered(guest_id)
        paper = order(data, desk.place.name, desk.business_date, spoken, language.in_language(spoken))
        file = await self.courtesy.worker.work(draw_own_data, paper)
        await self._write(path, file.pdf)
        if file.missing:
            letters = " ".join(file.missing[:_MOST_SHOWN])
            sentence = self.tr("No font has these characters: {letters}. The JSON file has them all.")
            self._page.show_error(sentence.format(letters=letters))

    async def save_json(self, guest_id: str, path: Path) -> None:
        """Write everything held, in full."""
        data = await self._gathered(guest_id)
        text = await self.courtesy.worker.work(json.dumps, data.document, ensure_ascii=False, indent=1)
        await self._write(path, text.encode())

    async def _gathered(self, guest_id: str) -> OwnData:
        data, _ = await self.courtesy.worker.db(privacy.gather, self.courtesy.desk(), guest_id=guest_id)
        return data

    async def _write(self, path: Path, content: bytes) -> None:
        await self.courtesy.worker.work(outside.write, path, content)
        self._tell(self.tr("Saved as {name}.").format(name=path.name))

    def _ask_where(self, name: str, save: Any) -> None:
        ask_where(self._page, self.tr("Save"), name, lambda path: tasks.start(self._page, save(Path(path))))

    async def _read(self, paths: list[Path], image: QImage | None) -> list[bytes]:
        worker = self.courtesy.worker
        found = [await worker.work(read_file, path) for path in paths]
        return found if image is None else [*found, await worker.work(png, image)]

    async def _do(self, service: Any, **what: Any) -> Any:
        courtesy = self.courtesy
        record, changes = await courtesy.worker.db(service, courtesy.desk(), command_id=new_id(), **what)
        courtesy.bus.changed.emit(changes, self._page)
        self.done.emit()
        return record

    def _tell(self, text: str) -> None:
        self.courtesy.toasts.show(text)
