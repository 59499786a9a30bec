"""Writing one preference down: a group, the words, how much it matters, who says so."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.domain import vocabulary
from app.domain.preferences import PreferenceOrder, PreferenceRow, Source, Strength
from app.domain.text import fold
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.completions import Completions
from app.ui.widgets.fields import Field, Pick, TextField
from app.ui.widgets.layouts import Flow, column, row
from app.ui.widgets.switch import Switch
from app.words import figures
from app.words import guests as words

_OFFERED = (Strength.PREFERRED, Strength.REQUIRED, Strength.ONLY, Strength.UNACCEPTABLE)


class LikedForm(QWidget):
    """`saved(PreferenceOrder)`. Typing a known word puts it into its group by itself."""

    saved = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        groups = vocabulary.entries("preference_groups")
        self._codes: dict[str, str] = {}
        self._text = TextField(self.tr("What the guest likes"), hint=self.tr("oat milk, quiet floor …"))
        self._text_field = Field(self.tr("What the guest likes"), self._text)
        self._group = Pick(self.tr("Group"), [(code, words.group_word(code)) for code in groups])
        self._strength = Pick(self.tr("Matters"), [(each, words.strength_word(each)) for each in _OFFERED])
        self._source = Pick(self.tr("Who says so"), [(each, words.source_word(each)) for each in Source])
        self._stay_only = Switch(self.tr("This stay only"))
        self._stay_id: str | None = None
        self._build()
        self._text.returnPressed.connect(self.save)
        self._text.textEdited.connect(self._on_text_edited)
        self.hide()

    def begin(self, liked: PreferenceRow | None = None) -> None:
        """Start empty, or with what is to be changed."""
        self._offer_words()
        self._text.setText(words.preference_word(liked) if liked else "")
        if liked is not None:
            self._group.choose(liked.group)
            self._strength.choose(liked.strength)
            self._source.choose(liked.source)
        self._stay_only.setChecked(liked is not None and liked.this_stay_only)
        self._text_field.set_error("")
        self.show()
        self._text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._text.selectAll()

    def offer_stay(self, stay_id: str | None) -> None:
        """The stay that something may hold for alone; without one there is nothing to switch."""
        self._stay_id = stay_id
        self._stay_only.setVisible(stay_id is not None)

    def save(self) -> None:
        """Hand over what was typed."""
        typed = self._text.text().strip()
        if not typed:
            self._text_field.set_error(self.tr("Write what the guest likes."))
            return
        code = self._codes.get(fold(typed))
        group = vocabulary.entry("preferences", code)["group"] if code else str(self._group.key())
        self.saved.emit(
            PreferenceOrder(
                group=group, text="" if code else typed, code=code, strength=str(self._strength.key()),
                source=str(self._source.key()),
                stay_id=self._stay_id if self._stay_only.isChecked() else None,
            )
        )  # fmt: skip

    def show_error(self, sentence: str) -> None:
        """Say under the field what was wrong; what was typed stays."""
        self._text_field.set_error(sentence)
        self._text.setFocus()

    def _build(self) -> None:
        body = column(self, margins=(0, 0, 0, 8), spacing=8)
        body.addWidget(self._text_field)
        body.addWidget(Field(self.tr("Group"), self._group))
        both = row(spacing=8)
        both.addWidget(Field(self.tr("Matters"), self._strength), 1)
        both.addWidget(Field(self.tr("Who says so"), self._source), 1)
        body.addLayout(both)
        body.addWidget(self._stay_only)
        save = KeyButton(self.tr("Write down"), kind="primary", cap="↵", low=True)
        save.clicked.connect(self.save)
        stop = KeyButton(self.tr("Not now"), kind="ghost", low=True, cap="Esc")
        stop.clicked.connect(self.closed)
        body.addWidget(Flow(save, stop, across=8))

    def _offer_words(self) -> None:
        texts = {
            vocabulary.word("preferences", code, figures.language()): code
            for code in vocabulary.entries("preferences")
        }
        self._codes = {fold(text): code for text, code in texts.items()}
        completer = Completions(list(texts), self._text)
        completer.activated.connect(self._on_text_edited)
        self._text.setCompleter(completer)

    def _on_text_edited(self, text: str) -> None:
        self._text_field.set_error("")
        code = self._codes.get(fold(text))
        if code is not None:
            self._group.choose(vocabulary.entry("preferences", code)["group"])
