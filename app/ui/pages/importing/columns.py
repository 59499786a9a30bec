"""Step 2: how the file reads and what each column becomes, with real rows beside it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.domain.imports import ImportPlan, Mapping, Orders
from app.errors import BadInput
from app.importing import group_names, mixed
from app.importing.kinds.naming import NAMES
from app.importing.kinds.table import KINDS
from app.ui.pages.importing.doubt import KindDoubt
from app.ui.theme.theme import theme
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.card import Card, HLine
from app.ui.widgets.fields import Pick
from app.ui.widgets.labels import ElidedLabel, IconLabel, IconTile, Label
from app.ui.widgets.layouts import Flow, clear, column, row, scrolled
from app.ui.widgets.notes import InlineNote
from app.ui.widgets.switch import Tick
from app.words import sentence
from app.words.import_fields import field_name

_ENCODINGS = (
    "utf-8", "utf-16", "windows-1250", "windows-1251", "windows-1252", "windows-1254", "windows-1257",
    "iso-8859-2", "iso-8859-5", "iso-8859-9", "koi8-u", "cp852", "cp866", "cp932",
)  # fmt: skip
_SHOWN = 3


class ColumnsStep(QWidget):
    """`reread()` when the file is to be read in another way."""

    reread = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self._picks: dict[str, Pick] = {}
        self._plan: ImportPlan | None = None
        body = column(self, spacing=12)
        body.addWidget(self._make_top())
        body.addWidget(self._make_table(), 1)

    # ------------------------------------------------------------------ what is asked

    def mapping(self) -> Mapping:
        """What was chosen: several columns may feed one field, in the file's order."""
        found: dict[str, tuple[str, ...]] = {}
        for name, pick in self._picks.items():
            field = str(pick.key() or "")
            if field:
                found[field] = (*found.get(field, ()), name)
        plan = self._plan
        if plan is not None:
            # A birthday in three columns keeps its own order: year, month, day.
            for field, names in plan.mapping.items():
                if set(found.get(field, ())) == set(names):
                    found[field] = names
        return found

    def orders(self, plan: ImportPlan) -> Orders:
        """How the file is to be read from now on."""
        delimiter = str(self._delimiter.key() or "")
        return Orders(
            encoding=str(self._encoding.key() or "") or None,
            delimiter=delimiter or None,
            date_order=str(self._order.key() or "") or None,
            has_heading=bool(self._heading.key()) if plan.format in ("delimited", "sheet") else None,
        )

    def show_plan(self, plan: ImportPlan) -> None:
        """Fill in what was found out."""
        self._plan = plan
        path = Path(plan.file)
        self._name.setText(path.name)
        self._about.setText(_size(path))
        self.remember.setText(self.tr("Remember these columns as “{name}”").format(name=path.stem[:40]))
        self._show_reads(plan)
        self._show_detected(plan)
        self._show_notes(plan)
        self.doubt.show_for(plan.looks_like)
        clear(self._grid)
        self._picks = {}
        self._show_heads(plan)
        fields = {name: field for field, names in plan.mapping.items() for name in names}
        for at, name in enumerate(plan.columns):
            line = HLine()
            self._grid.addWidget(line, 2 * at + 1, 0, 1, _SHOWN + 3)
            self._show_column(plan, 2 * at + 2, name, fields.get(name, ""))
        self._grid.setRowStretch(2 * len(plan.columns) + 1, 1)
        picks = list(self._picks.values())
        if plan.looks_like:
            self.setFocusProxy(self.doubt.key)  # Enter answers what stands in doubt
        elif picks:
            self.setFocusProxy(picks[0])

    # ------------------------------------------------------------------ building

    def _make_top(self) -> Card:
        card = Card(margins=12, spacing=8)
        first, second = row(spacing=12), row(spacing=8)
        names = column(spacing=0)
        self._name, self._about = ElidedLabel("", "title"), ElidedLabel("", "caption", "text2", tabular=True)
        names.addWidget(self._name)
        names.addWidget(self._about)
        self._reads = ElidedLabel("", "caption", "ok")
        self.other = KeyButton(self.tr("Other file"), icon="file-csv")
        first.addWidget(IconTile("file-csv", "ok", 38))
        first.addLayout(names, 1)
        first.addWidget(self.other)
        self._delimiter, self._encoding = Pick(self.tr("Divided by")), Pick(self.tr("Encoding"))
        self._order, self._heading = Pick(self.tr("Dates")), Pick(self.tr("First row"))
        self._parts: list[tuple[QWidget, Pick]] = []
        found = Flow(across=14, down=8)
        for text, pick in (
            (self.tr("divided by"), self._delimiter), (self.tr("encoding"), self._encoding),
            (self.tr("dates"), self._order), (self.tr("first row"), self._heading),
        ):  # fmt: skip
            part = QWidget()
            part.setObjectName("clear")
            pair = row(part, spacing=8)
            pair.addWidget(Label(text, "caption", "text2"))
            pair.addWidget(pick)
            found.add(part)
            pick.picked.connect(self.reread)
            pick.setProperty("found", True)
            self._parts.append((part, pick))
        second.addWidget(found, 1)
        self._reads_icon = IconLabel("check-circle", "ok", 16)
        second.addWidget(self._reads_icon)
        second.addWidget(self._reads)
        self._note, self.doubt = InlineNote(), KindDoubt()
        card.body.addLayout(first)
        card.body.addLayout(second)
        card.body.addWidget(self.doubt)
        card.body.addWidget(self._note)
        return card

    def _make_table(self) -> Card:
        card = Card(margins=(16, 8, 16, 12), spacing=8)
        inner = QWidget()
        self._grid = QGridLayout(inner)
        self._grid.setContentsMargins(0, 0, theme.px(8), 0)
        self._grid.setHorizontalSpacing(theme.px(12))
        self._grid.setVerticalSpacing(theme.px(3))
        card.body.addWidget(scrolled(inner), 1)
        card.body.addWidget(HLine())
        foot = row(spacing=12)
        self.back = KeyButton(self.tr("Back"), cap="Esc")
        foot.addWidget(self.back)
        self.remember = Tick(self.tr("Remember these columns"))
        self.remember.setChecked(True)
        self.go = KeyButton(
            self.tr("Check, nothing is changed yet"), icon="list", kind="primary", cap="Ctrl ↵"
        )
        foot.addWidget(self.remember)
        foot.addStretch(1)
        foot.addWidget(self.go)
        card.body.addLayout(foot)
        return card

    # ------------------------------------------------------------------ showing

    def _show_detected(self, plan: ImportPlan) -> None:
        marks: list[tuple[object, str]] = [
            (";", self.tr("semicolon")), (",", self.tr("comma")),
            ("\t", self.tr("tab")), ("|", self.tr("bar")),
        ]  # fmt: skip
        if plan.delimiter and plan.delimiter not in [key for key, _ in marks]:
            marks.append((plan.delimiter, plan.delimiter))
        self._delimiter.set_choices(marks)
        self._delimiter.choose(plan.delimiter)
        names = dict.fromkeys([plan.encoding, plan.other_encoding, *_ENCODINGS])
        self._encoding.set_choices([(name, name) for name in names if name])
        self._encoding.choose(plan.encoding)
        self._order.set_choices(
            [
                ("DMY", self.tr("day.month.year")),
                ("MDY", self.tr("month/day/year")),
                ("YMD", self.tr("year-month-day")),
            ]
        )
        self._order.choose(plan.order)
        self._heading.set_choices([(True, self.tr("headings")), (False, self.tr("data at once"))])
        self._heading.choose(plan.has_heading)
        has_days = not plan.mapping.keys().isdisjoint((*KINDS[plan.kind].dates, "birthday"))
        shown = {
            self._delimiter: plan.format == "delimited", self._encoding: bool(plan.encoding),
            self._order: has_days, self._heading: plan.format in ("delimited", "sheet"),
        }  # fmt: skip
        for part, pick in self._parts:
            part.setVisible(shown[pick])

    def _show_notes(self, plan: ImportPlan) -> None:
        told = []
        if plan.hardly_a_table:
            told.append(sentence(BadInput("import_no_table", file=Path(plan.file).name)))
        if plan.remembered:
            told.append(self.tr("Recognised: read as “{name}” the last time.").format(name=plan.remembered))
        if not plan.encoding_sure:
            told.append(
                self.tr("Not sure of the letters: {first} or {second}? Look at the names below.").format(
                    first=plan.encoding, second=plan.other_encoding
                )
            )
        if mixed.is_twice(plan.encoding):
            told.append(
                self.tr("An earlier export damaged the letters; they are mended. Look at the names below.")
            )
        elif mixed.is_mixed(plan.encoding):
            told.append(
                self.tr("Some lines are not in the letters of the others; they are read as {page}.").format(
                    page=mixed.page_of(plan.encoding)
                )
            )
        if not plan.order_sure:
            told.append(self.tr("No date tells day and month apart: choose their order."))
        is_sure = plan.encoding_sure and plan.order_sure and not plan.hardly_a_table
        self._note.say(" ".join(told), tone="info" if is_sure else "warn")

    def _show_heads(self, plan: ImportPlan) -> None:
        heads = [self.tr("In the file")]
        heads += [
            self.tr("row {number}").format(number=plan.first_row + at) for at in range(len(plan.sample))
        ]
        for at, text in enumerate(heads):
            self._grid.addWidget(Label(text, "caption", "text2"), 0, at)
        self._grid.addWidget(Label(self.tr("Becomes in Courtesy"), "caption", "text2"), 0, _SHOWN + 1)
        for at in range(1, _SHOWN + 1):
            self._grid.setColumnStretch(at, 2)
        self._grid.setColumnStretch(0, 2)
        self._grid.setColumnStretch(_SHOWN + 2, 3)

    def _show_column(self, plan: ImportPlan, at: int, name: str, field: str) -> None:
        index = plan.columns.index(name)
        # The parts of an address book have no heading: they are called what they become.
        called = name if plan.format in ("delimited", "sheet", "json", "xml") else field_name(name)
        if name == group_names.COLUMN:
            called = self.tr("The file’s name")
        self._grid.addWidget(ElidedLabel(called, "body_strong"), at, 0)
        for beside, values in enumerate(plan.sample, start=1):
            text = values[index].replace("\n", " ")
            self._grid.addWidget(
                ElidedLabel("" if name in plan.left_out else text, "body", "text2"), at, beside
            )
        choices: list[tuple[object, str]] = [("", self.tr("Leave out"))]
        choices += [(each, field_name(each)) for each in KINDS[plan.kind].fields]
        pick = Pick(self.tr("{column} becomes").format(column=name), choices)
        pick.choose(field)
        self._picks[name] = pick
        self._grid.addWidget(pick, at, _SHOWN + 1)
        why, tone = self._why(plan, name, field)
        note = ElidedLabel(why, "caption", tone)
        self._grid.addWidget(note, at, _SHOWN + 2, Qt.AlignmentFlag.AlignVCenter)
        pick.picked.connect(lambda key: note.setText(self._why(plan, name, str(key))[0]))

    def _why(self, plan: ImportPlan, name: str, field: str) -> tuple[str, str]:
        """What is to be known of a column, and its tone."""
        told = {
            "external_id": self.tr("so that a second run finds them"),
            "family_given": self.tr("the family name stands first"),
            "email": self.tr("relay addresses are left out"),
            "notes": self.tr("words about health are sealed"),
            "dietary": self.tr("sealed until somebody has asked"),
        }
        if name in plan.left_out and not field:
            return self.tr("numbers of papers or cards"), "danger"
        if not field:
            return self.tr("nothing here is like it"), "text2"
        return (told.get(field, "") if plan.kind == "guests" else ""), "text2"

    def _show_reads(self, plan: ImportPlan) -> None:
        """A name with letters beyond English ones, for somebody to see whether it reads right."""
        columns = [plan.columns.index(name) for each in NAMES for name in plan.mapping.get(each, ())]
        names = [values[at] for values in plan.sample for at in columns if at < len(values)]
        telling = next((name for name in names if not name.isascii()), "")
        for part in (self._reads, self._reads_icon):
            part.setVisible(bool(telling) and plan.encoding_sure)
        self._reads.setText(self.tr("“{name}” reads right").format(name=telling[:40]))


def _size(path: Path) -> str:
    """How large the file is; nothing where it is gone meanwhile."""
    try:
        return QLocale().formattedDataSize(path.stat().st_size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
    except OSError:
        return ""
