"""A group's members on one page, the day and the rooms narrowed to one group, the name in the stay form."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from PySide6.QtWidgets import QLabel, QWidget

from app.domain.ids import new_id
from app.services import stays
from app.ui import rooming_list
from app.ui.evacuation import draw_list
from app.ui.pages.groups import GroupsPage
from app.ui.pages.today.hotel import HotelDay
from app.ui.widgets.record_row import RecordRow
from tests.reports.reading import by_pdfium
from tests.ui.pages.counter import Counter, counter

__all__ = ["counter"]


async def expect(desk: Counter, guest_id: str, group: str) -> Any:
    today = desk.desk().business_date
    plan = stays.Plan(arrives_on=today, departs_on=today + timedelta(days=2), group=group)
    stay, _ = await desk.db(stays.expect, command_id=new_id(), guest_id=guest_id, plan=plan)
    return stay


def titles(widget: Any) -> list[str]:
    return [row.title for row in widget.rows() if isinstance(row, RecordRow)]


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_a_group_has_its_members_and_a_list_on_paper(counter: Counter) -> None:
    async def scene() -> None:
        await expect(counter, counter.emily, "Baltic Choir")
        page: Any = await counter.go("groups")
        await counter.settled(4)
        assert isinstance(page, GroupsPage)
        assert titles(page.list) == ["Baltic Choir"]
        assert titles(page.members) == ["Emily Carter"]
        order = rooming_list.order_of(counter.courtesy, "Baltic Choir", page._members)
        printed = " ".join(by_pdfium(draw_list(order).pdf))
        assert "Rooming list: Baltic Choir" in printed
        assert "Emily Carter" in printed
        page.print.click()
        await counter.settled(6)
        page.members.opened.emit(page.members.current())
        await counter.settled(4)
        assert counter.courtesy.navigator.here.key == "guest"

    counter.play(scene)


def test_without_groups_the_page_says_where_they_come_from(counter: Counter) -> None:
    async def scene() -> None:
        page: Any = await counter.go("groups")
        assert "No group in these weeks" in words(page)

    counter.play(scene)


def test_today_and_the_rooms_are_narrowed_to_a_group(counter: Counter) -> None:
    async def scene() -> None:
        page: Any = await counter.go("today")
        day = page.main
        assert isinstance(day, HotelDay)
        assert not day.groups.isVisible()
        assert not page.groups.isVisible()
        await expect(counter, counter.emily, "Baltic Choir")
        page.reload()
        await counter.settled(4)
        assert day.groups.isVisible()
        assert titles(day.list) == ["Łucja Żółkiewska", "Emily Carter"]
        day.choose_group("Baltic Choir")
        assert titles(day.list) == ["Emily Carter"]
        day.choose_segment("in_house")
        assert "Nobody of this group" in words(day)
        page.groups.click()
        await counter.settled(4)
        assert counter.courtesy.navigator.here.key == "groups"

    counter.play(scene)


def test_the_name_of_the_group_is_typed_into_the_stay(counter: Counter) -> None:
    async def scene() -> None:
        stay = await expect(counter, counter.emily, "")
        page: Any = await counter.go("stay_form", stay_id=stay.id, mode="edit")
        await counter.settled(4)
        page.fields.group.setText("Baltic Choir")
        page.fields.edited.emit()
        page.primary()
        await counter.settled(6)
        assert (await counter.db(stays.one, stay_id=stay.id)).group == "Baltic Choir"

    counter.play(scene)
