"""Days and moments as a reader at the desk sees them."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QLocale

from app.words import figures
from tests.ui.shell import HOTEL


@pytest.mark.parametrize(
    ("moment", "read"),
    [
        (datetime(2026, 11, 30, 12, 0, tzinfo=UTC), ":00"),
        (datetime(2026, 8, 22, 12, 0, tzinfo=UTC), "22 Aug, "),
        (datetime(2025, 11, 30, 12, 0, tzinfo=UTC), "30 Nov 2025, "),
    ],
)
def test_a_moment_of_another_year_says_which(moment: datetime, read: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    try:
        assert read in figures.when(moment, HOTEL, date(2026, 11, 30))
    finally:
        QLocale.setDefault(before)
