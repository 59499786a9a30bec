"""Keeps what somebody is typing: 500 ms after the last key, off the window's thread, for them alone."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.services import drafts as kept
from app.services.drafts import Draft
from app.ui import tasks

if TYPE_CHECKING:
    from app.background import Worker

PAUSE_MS = 500
Key = tuple[str, str]


class Drafts(QObject):
    """The drafts of the person signed in. Reading is instant; writing follows by itself."""

    saved = Signal(str, str)  # form, subject: it is on the disk now

    def __init__(self, path: Path, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path, self._worker = path, worker
        self._person_id = ""
        self._drafts: dict[Key, Draft] = {}
        self._waiting: dict[Key, Draft | None] = {}
        self._writing = asyncio.Lock()
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._on_pause_timeout)

    @property
    def folder(self) -> Path:
        """Where this workstation keeps what lies beside the place."""
        return self._path.parent

    async def open_for(self, person_id: str, *, kept_days: int = kept.KEPT_DAYS) -> None:
        """Read this person's drafts; another person's are put away first."""
        await self.put_away()
        found = await self._worker.work(
            kept.all_of, self._path, person_id, datetime.now(UTC), kept_days=kept_days
        )
        self._person_id = person_id
        self._drafts = {(draft.form, draft.subject): draft for draft in found}

    async def put_away(self) -> None:
        """Write what is waiting and forget everything in memory: nobody sits here any more."""
        await self.write_now()
        self._person_id = ""
        self._drafts.clear()

    def save(self, form: str, subject: str | None, content: dict[str, Any]) -> None:
        """Keep `content` (JSON types). Call it on every key: it is written once typing pauses."""
        if not self._person_id:
            return
        key = (form, subject or "")
        self._drafts[key] = Draft(*key, dict(content), datetime.now(UTC))
        self._waiting[key] = self._drafts[key]
        self._pause.start()

    def load(self, form: str, subject: str | None = None) -> dict[str, Any] | None:
        """What this person last typed in this form about `subject`, None when there is nothing."""
        draft = self._drafts.get((form, subject or ""))
        return dict(draft.content) if draft else None

    def saved_at(self, form: str, subject: str | None = None) -> datetime | None:
        """When the draft was kept (UTC), None when there is none."""
        draft = self._drafts.get((form, subject or ""))
        return draft.saved_at if draft else None

    def discard(self, form: str, subject: str | None = None) -> None:
        """The form is done, or its draft is not wanted."""
        key = (form, subject or "")
        if self._drafts.pop(key, None) is not None:
            self._waiting[key] = None
            self._pause.start(0)

    async def drop_about(self, words: Sequence[str]) -> None:
        """Forget every draft on this workstation that holds one of these keys or names."""
        await self.write_now()
        for key, draft in list(self._drafts.items()):
            said = f"{draft.subject} {json.dumps(draft.content, ensure_ascii=False)}"
            if any(word in said for word in words if word):
                del self._drafts[key]
        await self._worker.work(kept.drop_about, self._path, tuple(words))

    async def write_now(self) -> None:
        """Write everything that waits; one writer at a time, so that a newer text is never overwritten."""
        self._pause.stop()
        person_id = self._person_id
        waiting, self._waiting = self._waiting, {}
        async with self._writing:
            for key, draft in waiting.items():
                if draft is None:
                    await self._worker.work(kept.drop, self._path, person_id, *key)
                else:
                    await self._worker.work(kept.keep, self._path, person_id, draft)
                    self.saved.emit(*key)

    def _on_pause_timeout(self) -> None:
        tasks.start(self, self.write_now())
