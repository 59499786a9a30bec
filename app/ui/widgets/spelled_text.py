"""A text field that underlines words a dictionary does not know, and offers better ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QMenu, QWidget

from app.ui import spelling, tasks
from app.ui.theme.theme import theme
from app.ui.widgets.fields import LongText

if TYPE_CHECKING:
    from app.background import Worker

_WAIT_MS = 350


class _Underlines(QSyntaxHighlighter):
    """Draws a wave below the words in `wrong`."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self.wrong: frozenset[str] = frozenset()
        self._wave = QTextCharFormat()
        self._wave.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        self._wave.setUnderlineColor(theme.colour("danger"))

    def highlightBlock(self, text: str) -> None:
        """Qt asks for each paragraph."""
        for found in spelling.WORD.finditer(text):
            if found.group() in self.wrong:
                self.setFormat(found.start(), len(found.group()), self._wave)


class SpelledText(LongText):
    """`set_language(code)` chooses the dictionary; the menu of a marked word offers others."""

    def __init__(self, worker: Worker, name: str, *, lines: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(name, lines=lines, parent=parent)
        self._worker = worker
        self._language = "en"
        self._lines_below = _Underlines(self.document())
        self._wait = QTimer(self, interval=_WAIT_MS, singleShot=True)
        self._wait.timeout.connect(self._look)
        self.textChanged.connect(self._wait.start)

    @property
    def wrong(self) -> frozenset[str]:
        """Words that are underlined."""
        return self._lines_below.wrong

    def set_language(self, code: str) -> None:
        """Look into this language's dictionary."""
        if code != self._language:
            self._language = code
            self._wait.start()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Other words first, then cut, copy and paste. The menu key asks for the word at the cursor."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        cursor = self.textCursor() if by_key else self.cursorForPosition(event.pos())
        cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        menu = self.createStandardContextMenu()
        place = self.mapToGlobal(self.cursorRect().bottomLeft()) if by_key else event.globalPos()
        menu.aboutToHide.connect(menu.deleteLater)
        if cursor.selectedText() in self.wrong:
            tasks.start(self, self._offer(menu, cursor))
        menu.popup(place)

    async def _offer(self, menu: QMenu, cursor: QTextCursor) -> None:
        words = await self._worker.work(spelling.suggestions, cursor.selectedText(), self._language)
        first = menu.actions()[0]
        for word in words:
            action = QAction(word, menu)
            action.triggered.connect(lambda _=False, word=word: cursor.insertText(word))
            menu.insertAction(first, action)
        if words:
            menu.insertSeparator(first)

    def _look(self) -> None:
        tasks.start(self, self._marked(self.text(), self._language))

    async def _marked(self, text: str, language: str) -> None:
        wrong = await self._worker.work(spelling.misspelt, spelling.words_of(text), language)
        if text == self.text() and wrong != self._lines_below.wrong:
            self._lines_below.wrong = wrong
            blocked = self.blockSignals(True)  # marks are no change of the words
            self._lines_below.rehighlight()
            self.blockSignals(blocked)
