"""Words begin large or small by the reader's own alphabet, never by the computer's."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from app.words import figures


@pytest.fixture
def turkish() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.Turkish, QLocale.Country.Turkey))
    yield
    QLocale.setDefault(before)


@pytest.mark.usefixtures("turkish")
def test_turkish_keeps_its_dots() -> None:
    assert figures.within("İçimizden geldi") == "içimizden geldi"
    assert figures.within("Iğdır") == "ığdır"
    assert figures.opening("iyi ki doğdun") == "İyi ki doğdun"


def test_other_letters_stay_as_they_were_typed() -> None:
    assert figures.opening("žofia McKay") == "Žofia McKay"
    assert figures.within("") == ""
