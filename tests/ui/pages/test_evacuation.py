"""The evacuation list is two keys away: from Today, the search box and the settings."""

from __future__ import annotations

from PySide6.QtCore import Qt

from app.ui import evacuation
from app.ui.dialogs.paper_sheet import PaperSheet
from app.ui.omnibox_aims import papers
from app.ui.pages.settings.imports import ImportsSection
from app.ui.pages.today.page import TodayPage
from tests.reports.reading import by_pdfium
from tests.ui.pages.counter import Counter, counter

__all__ = ["counter"]


def sheet(desk: Counter) -> PaperSheet | None:
    return next(iter(desk.window.findChildren(PaperSheet)), None)


def test_today_opens_the_list_with_everybody_on_it(counter: Counter) -> None:
    async def scene() -> None:
        await counter.sign_in("desk")
        page: TodayPage = await counter.go("today")
        page.leave.click()
        await counter.until(lambda: sheet(counter) is not None)
        paper = sheet(counter)
        assert paper is not None
        text = " ".join(by_pdfium(paper._pdf))
        assert "Evacuation list" in text
        assert "As of" in text
        await counter.press(Qt.Key.Key_Escape)
        await counter.settled()

    counter.play(scene)


def test_the_search_box_offers_it_to_a_hotel(counter: Counter) -> None:
    async def scene() -> None:
        await counter.sign_in("desk")
        await counter.go("today")
        courtesy = counter.window.current_page().courtesy
        assert [row.title for row in papers(courtesy, counter.window, "evac")] == [evacuation.heading()]
        assert papers(courtesy, counter.window, "nowak") == []
        papers(courtesy, counter.window, "evac")[0].act()
        await counter.until(lambda: sheet(counter) is not None)

    counter.play(scene)


def test_the_settings_have_it_too(counter: Counter) -> None:
    async def scene() -> None:
        await counter.sign_in("manager")
        page = await counter.go("settings", part="imports")
        section = page.findChild(ImportsSection)
        section.leave.click()
        await counter.until(lambda: sheet(counter) is not None)
        paper = sheet(counter)
        assert paper is not None
        assert "Evacuation list" in " ".join(by_pdfium(paper._pdf))

    counter.play(scene)
