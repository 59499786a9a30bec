"""The whole interface in four languages: nothing missing, nothing that differs, nothing Qt cannot find."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QTranslator
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QLabel, QLineEdit, QPlainTextEdit, QPushButton

from app.config import LANGUAGES
from app.ui import language
from tests.translations import rules, ts_files
from tests.translations.source_texts import Reading, read, read_sources
from tests.translations.ts_files import Entry

TRANSLATED = [code for code in LANGUAGES if code != "en"]


@pytest.fixture(scope="module")
def sources() -> Reading:
    return read_sources()


@pytest.fixture(scope="module")
def fresh(sources: Reading, tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], list[Entry]]:
    """What Qt's lupdate makes of the sources for a language, with nothing translated yet."""
    folder = tmp_path_factory.mktemp("i18n")

    def entries(code: str) -> list[Entry]:
        path = folder / f"courtesy_{code}.ts"
        if not path.exists():
            ts_files.update(path, sources)
        return ts_files.entries(path)

    return entries


@pytest.fixture(scope="module")
def built() -> None:
    """What the program loads, made again where a text is newer."""
    for ts in ts_files.I18N.glob("*.ts"):
        qm = ts.with_suffix(".qm")
        if not qm.exists() or qm.stat().st_mtime < ts.stat().st_mtime:
            ts_files.lrelease(ts, qm)


@pytest.fixture
def spoken(qapp: QCoreApplication, built: None) -> Iterator[Callable[[str], None]]:
    """Speak a language during one test."""
    before = language.current()
    yield language.use
    language.use(before)


def _none(problems: list[str]) -> None:
    """Fail with the whole list, one text a line."""
    if problems:
        pytest.fail("\n".join([f"{len(problems)} texts:", *problems]), pytrace=False)


def _name(entry: Entry) -> str:
    return f"[{entry.text.context}] {entry.text.source!r}"


# ---------------------------------------------------------------- a shop's own words


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_shop_says_otherwise_only_what_the_sources_say(code: str, sources: Reading) -> None:
    known = sources.texts()
    shop = ts_files.entries(ts_files.I18N / f"shop_{code}.ts")
    wrong = [f"left over: {_name(entry)}" for entry in shop if entry.text not in known]
    for entry in shop:
        wrong += [
            f"{_name(entry)} {problem}"
            for form in entry.forms
            for problem in rules.problems(entry.text.source, form, code)
        ]
    _none(wrong)
    assert {entry.text for entry in shop} == {
        entry.text for entry in ts_files.entries(ts_files.I18N / "shop_en.ts")
    }


@pytest.mark.parametrize(
    ("code", "hotel", "shop"),
    [
        ("en", "Guests", "Customers"), ("pl", "Goście", "Klienci"), ("tr", "Misafirler", "Müşteriler"),
        ("be", "Госці", "Кліенты"),
    ],
)  # fmt: skip
def test_the_words_follow_the_kind_of_place(
    code: str, hotel: str, shop: str, spoken: Callable[[str], None]
) -> None:
    spoken(code)
    said = [QCoreApplication.translate("Sections", "Guests")]
    try:
        language.suit("shop")
        said.append(QCoreApplication.translate("Sections", "Guests"))
        said.append(QCoreApplication.translate("Sections", "Today"))
    finally:
        language.suit("hotel")
    said.append(QCoreApplication.translate("Sections", "Guests"))
    assert (said[0], said[1], said[3]) == (hotel, shop, hotel)
    assert said[2] == QCoreApplication.translate("Sections", "Today")


# ---------------------------------------------------------------- the sources


def test_every_text_in_the_sources_can_be_translated(sources: Reading) -> None:
    _none(sources.faults)


def test_texts_are_named_literally_and_counted_with_n() -> None:
    code = """
from PySide6.QtCore import QCoreApplication
say = QCoreApplication.translate
class Page:
    def build(self, name, count):
        self.tr(f"Hello {name}")
        self.tr(name)
        self.button.tr("Save")
        self.tr("%n night(s)")
        self.tr("nights", "", count)
        QCoreApplication.translate(name, "Save")
        self.painter.translate(1, 2)
        name.translate({1: 2})
"""
    faults = read(code, "page.py", Reading([], [], {})).faults
    assert [fault.split(":")[1] for fault in faults] == ["3", "6", "7", "8", "9", "10", "11"]


def test_english_texts_obey_the_house_style(sources: Reading) -> None:
    wrong = [
        f"{found.where}: {found.text.source!r}"
        for found in sources.found
        if any(mark in found.text.source for mark in "\"'`!") or found.text.source.count("...")
    ]
    _none(wrong)


def test_counted_texts_stand_in_classes_that_nobody_extends(sources: Reading) -> None:
    """`tr` asks the object's own class first, and a number already filled in looks to it like an answer."""
    counted = {found.text.context for found in sources.found if found.by_class and found.text.is_counted}
    extended = [f"{kid}({base})" for kid, bases in sources.bases.items() for base in bases & counted]
    _none(extended)


# ---------------------------------------------------------------- the committed files


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_text_is_missing_or_left_over(code: str, fresh: Callable[[str], list[Entry]]) -> None:
    wanted = {entry.text for entry in fresh(code)}
    there = {entry.text for entry in ts_files.entries(ts_files.ours(code))}
    # `make translations` mends both.
    missing = [f"missing: [{text.context}] {text.source!r}" for text in sorted(wanted - there)]
    left_over = [f"left over: [{text.context}] {text.source!r}" for text in sorted(there - wanted)]
    _none(missing + left_over)


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_text_is_translated(code: str) -> None:
    open_ones = [_name(entry) for entry in ts_files.entries(ts_files.ours(code)) if not entry.is_finished]
    _none(open_ones)


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_counted_text_has_all_its_forms(code: str, fresh: Callable[[str], list[Entry]]) -> None:
    forms = {entry.text: len(entry.forms) for entry in fresh(code)}
    wrong = [
        f"{_name(entry)} has {len(entry.forms)} forms, {code} has {forms[entry.text]}"
        for entry in ts_files.entries(ts_files.ours(code))
        if entry.text in forms and len(entry.forms) != forms[entry.text]
    ]
    _none(wrong)


@pytest.mark.parametrize("code", LANGUAGES)
def test_translations_agree_with_their_sources(code: str) -> None:
    wrong = [
        f"{_name(entry)} -> {form!r} {problem}"
        for entry in ts_files.entries(ts_files.ours(code))
        if entry.is_finished
        for form in entry.forms
        for problem in rules.problems(entry.text.source, form, code)
    ]
    _none(wrong)


@pytest.mark.parametrize("code", TRANSLATED)
def test_words_that_may_stay_english_are_still_needed(code: str, sources: Reading) -> None:
    texts = {found.text.source for found in sources.found}
    unused = rules.same_words(code) - rules.same_words("every") - texts
    assert not unused, f"same_words.json lists what no longer stands in the sources: {sorted(unused)}"


@pytest.mark.parametrize("ts", sorted(ts_files.I18N.glob("*.ts")), ids=lambda path: path.stem)
def test_the_file_builds_and_loads(ts: Path, tmp_path: Path) -> None:
    qm = tmp_path / f"{ts.stem}.qm"
    ts_files.lrelease(ts, qm)
    translator = QTranslator()
    assert translator.load(str(qm))
    assert translator.language()[:2] == ts.stem[-2:]


# ---------------------------------------------------------------- the rules themselves


@pytest.mark.parametrize(
    ("source", "form", "code"),
    [
        ("{name} left", "{nazwa} wychodzi", "pl"),
        ("{name} left", "wychodzi", "pl"),
        ("{name} left", "{name wychodzi", "pl"),
        ("%n night(s)", "noce", "pl"),
        ("&Save", "Zapisz", "pl"),
        ("Save.", "Zapisz", "pl"),
        ("Save", "Zapisz.", "pl"),
        ("Saved “{name}”.", "Zapisano „{name}”", "pl"),
        (" or ", " lub", "pl"),
        ("Here", 'Tu "jest"', "pl"),
        ("Welcome", "Witamy!", "pl"),
        ("One\ntwo", "Jeden dwa", "pl"),
        ("Guest", "Guest", "pl"),
        ("Guest", "", "pl"),
        ("Guests", "Гости", "be"),
        ("Guests", "Госцi", "be"),
    ],
)
def test_a_rule_notices(source: str, form: str, code: str) -> None:
    assert rules.problems(source, form, code)


@pytest.mark.parametrize(
    ("source", "form", "code"),
    [
        ("{name} left, {room}.", "{room}: {name} wychodzi.", "pl"),
        ("Food & drink", "Jedzenie i napoje", "pl"),
        ("Asked for “{what}”.", "Prośba: „{what}”.", "pl"),
        ("{name}  ·  {room}", "{name}  ·  {room}", "tr"),
        ("PIN", "PIN", "be"),
        ("Guests", "Госці", "be"),
        ("%n night(s)", "%n noce", "pl"),
    ],
)
def test_a_good_translation_passes(source: str, form: str, code: str) -> None:
    assert rules.problems(source, form, code) == []


# ---------------------------------------------------------------- at run time


class Ground(QObject):
    """Stands for a class that others extend."""

    def words(self) -> str:
        return self.tr("Said by the ground")


class Mixed:
    """Stands for a mixin, which is no QObject itself."""

    def more_words(self) -> str:
        return self.tr("Said by the mixin")  # type: ignore[attr-defined]


class Sheet(Mixed, Ground):
    """Extends both, and has a class of its own inside."""

    class Inner(QObject):
        def words(self) -> str:
            return self.tr("Said inside")


def test_texts_of_bases_mixins_and_inner_classes_are_found(tmp_path: Path, qapp: QCoreApplication) -> None:
    reading = read(Path(__file__).read_text("utf-8"), "here.py", Reading([], [], {}))
    reading.found = [found for found in reading.found if found.text.source.startswith("Said ")]
    ts = tmp_path / "said_pl.ts"
    ts_files.update(ts, reading)
    _answer_all(ts)
    ts_files.lrelease(ts, ts.with_suffix(".qm"))
    translator = QTranslator()
    assert translator.load(str(ts.with_suffix(".qm")))
    qapp.installTranslator(translator)
    try:
        sheet = Sheet()
        said = [sheet.words(), sheet.more_words(), Sheet.Inner().words()]
    finally:
        qapp.removeTranslator(translator)
    assert said == ["Translated"] * 3


def _answer_all(ts: Path) -> None:
    tree = ElementTree.parse(ts)
    for translation in tree.iter("translation"):
        translation.attrib.pop("type", None)
        translation.text = "Translated"
    tree.write(ts, encoding="utf-8", xml_declaration=True)


def test_counts_take_the_right_form_at_run_time(spoken: Callable[[str], None]) -> None:
    spoken("en")
    said = [QCoreApplication.translate("Story", "%n night(s)", "", n) for n in (1, 2, 5)]
    assert said == ["1 night", "2 nights", "5 nights"]


def _words_of_qt() -> list[str]:
    """Every standard button, the menus of text fields, and the dialog for a file's name."""
    box = QDialogButtonBox()
    no_buttons = ("NoButton", "FirstButton", "LastButton")
    kinds = [kind for kind in QDialogButtonBox.StandardButton if kind.name not in no_buttons]
    said = [box.addButton(kind).text() for kind in kinds]
    for field in (QLineEdit(), QPlainTextEdit()):
        said += [action.text().split("\t")[0] for action in field.createStandardContextMenu().actions()]
    dialog = QFileDialog()
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    said += [dialog.windowTitle()]
    said += [part.text() for part in (*dialog.findChildren(QLabel), *dialog.findChildren(QPushButton))]
    return [words for words in said if words]


@pytest.mark.parametrize("code", TRANSLATED)
def test_qts_own_words_are_translated(code: str, spoken: Callable[[str], None]) -> None:
    spoken("en")
    english = _words_of_qt()
    spoken(code)
    same = [now for was, now in zip(english, _words_of_qt(), strict=True) if was == now]
    assert set(same) <= {"OK"}, same


@pytest.mark.parametrize("code", TRANSLATED)
def test_our_words_for_qt_keep_their_marks(code: str) -> None:
    wrong = [
        f"{entry.text.source!r} -> {entry.forms[0]!r}"
        for entry in ts_files.entries(ts_files.I18N / f"qtbase_{code}.ts")
        if any(entry.text.source.count(mark) != entry.forms[0].count(mark) for mark in ("&", "%1", "\n"))
    ]
    _none(wrong)
