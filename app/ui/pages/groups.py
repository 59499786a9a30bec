"""Groups of these weeks, and who is in one: where, when, and whether they have come."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QWidget

from app.domain.changes import Changes
from app.domain.groups import GroupRow
from app.domain.stays import StayRow, StayStatus
from app.services import groups
from app.ui import rooming_list, tasks
from app.ui.courtesy import Courtesy
from app.ui.dialogs.discretion_sheet import may_go_out
from app.ui.page import Page
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.card import Card, PageHeader, SectionHeader
from app.ui.widgets.layouts import column, row
from app.ui.widgets.notes import EmptyState
from app.ui.widgets.record_list import RecordList
from app.ui.widgets.record_row import RecordRow, RecordRowDelegate
from app.words import figures
from app.words.stays import stay_status

_SIGNS = {
    StayStatus.EXPECTED: ("clock", "text2"), StayStatus.IN_HOUSE: ("sign-in", "accent"),
    StayStatus.DEPARTED: ("check", "text2"),
}  # fmt: skip


class GroupsPage(Page):
    """Enter opens a member's guest. Opened with `group`, the name of one to stand on."""

    section: ClassVar[str] = "today"

    def __init__(self, courtesy: Courtesy, parent: QWidget | None = None) -> None:
        super().__init__(courtesy, parent)
        self._members: tuple[StayRow, ...] = ()
        self._group = ""
        body = column(self, margins=(24, 16, 24, 16), spacing=14)
        self.header = PageHeader(self.tr("Groups"))
        self.print = KeyButton(self.tr("Rooming list"), icon="printer")
        self.print.clicked.connect(self._begin_print)
        self.header.add_right(self.print)
        body.addWidget(self.header)
        self._columns = QWidget()
        self._columns.setObjectName("clear")
        line = row(self._columns, spacing=16)
        left, right = Card(margins=4), Card(margins=(4, 10, 4, 4), spacing=4)
        self.list = RecordList(
            RecordRowDelegate(courtesy.discreet, right_width=96), self.tr("Groups of these weeks")
        )
        left.body.addWidget(self.list)
        self._title = SectionHeader("")
        head = row(margins=(10, 0, 10, 0))
        head.addWidget(self._title)
        right.body.addLayout(head)
        self.members = RecordList(
            RecordRowDelegate(courtesy.discreet, right_width=128), self.tr("Who is in the group")
        )
        right.body.addWidget(self.members, 1)
        line.addWidget(left, 4)
        line.addWidget(right, 6)
        body.addWidget(self._columns, 1)
        self._empty = EmptyState(
            self.tr("No group in these weeks"),
            self.tr("A group’s name comes with an imported rooming list, or is typed into a stay."),
            icon="users-three",
        )
        body.addWidget(self._empty, 1)
        self._empty.hide()
        self.list.chosen.connect(self._on_list_chosen)
        self.list.opened.connect(lambda _: self.members.setFocus())
        self.members.opened.connect(self._on_members_opened)

    def open(self, **what: object) -> None:
        """Show the groups, standing on one."""
        self._group = str(what.get("group") or self._group)
        self.reload()

    def reload(self) -> None:
        """Fetch the groups, and who is in the chosen one."""
        tasks.start(self, self._fetch())

    def concerns(self, changes: Changes) -> bool:
        """Stays, the rooms they are in, and names."""
        return changes.touch("stay", "room", "guest")

    def panes(self) -> list[QWidget]:
        """Groups, then members."""
        return [self.list, self.members]

    async def _fetch(self) -> None:
        found = await self.courtesy.worker.db(groups.listing, self.courtesy.desk())
        self._columns.setVisible(bool(found))
        self._empty.setVisible(not found)
        self.print.setVisible(bool(found))
        wanted = self._group if any(group.name == self._group for group in found) else ""
        self.list.set_rows([self._group_row(group) for group in found])
        if not found:
            return
        if not (wanted and self.list.choose(wanted)):
            self.list.choose_first()
        if not self.members.hasFocus():
            self.list.setFocus()
        await self._fetch_members()

    async def _fetch_members(self) -> None:
        chosen = self.list.current()
        if chosen is None:
            return
        group: GroupRow = chosen.record
        self._group = group.name
        self._members = await self.courtesy.worker.latest(
            "group", groups.members, self.courtesy.desk(), name=group.name
        )
        self._title.set_title(group.name)
        self._title.set_sub(group.code if group.code != group.name else "")
        self.members.set_rows([self._member_row(stay) for stay in self._members])
        if self.members.current() is None:
            self.members.choose_first()

    def _group_row(self, group: GroupRow) -> RecordRow:
        state = (
            self.tr("has left")
            if group.is_over
            else self.tr("{here} of {rooms} here").format(here=group.here, rooms=group.rooms)
        )
        sub = "  ·  ".join(
            (figures.days(group.first_on, group.last_on), self.tr("%n guest(s)", "", group.people))
        )
        return RecordRow(
            key=group.name, title=group.name, sub=sub, icon="users-three",
            icon_tone="accent" if group.here else "plain", right=self.tr("%n room(s)", "", group.rooms),
            state=state, gone=group.is_over, record=group,
        )  # fmt: skip

    def _member_row(self, stay: StayRow) -> RecordRow:
        others = ", ".join(person.name for person in stay.companions)
        with_whom = self.tr("with {name}").format(name=others) if others else ""
        when = figures.days(stay.arrives_on, stay.departs_on)
        icon, tone = _SIGNS.get(stay.status, ("clock", "text2"))
        room = self.tr("Room {number}").format(number=stay.room) if stay.room else self.tr("no room yet")
        return RecordRow(
            key=stay.id, title=stay.guest_name, name=stay.guest_name,
            sub="  ·  ".join(part for part in (when, with_whom) if part), right=room, fold_right=True,
            state=stay_status(stay.status), state_icon=icon, state_tone=tone,
            gone=stay.status is StayStatus.DEPARTED, record=stay,
        )  # fmt: skip

    def _begin_print(self) -> None:
        tasks.start(self, self._print())

    async def _print(self) -> None:
        """The list leaves the house with the group's leader: for each discreet guest it is asked why."""
        for stay in self._members:
            for person in stay.people:
                if not await may_go_out(self.courtesy, self, person.guest_id, self._begin_print):
                    return
        await rooming_list.show(self.courtesy, self, self._group, self._members)

    def _on_list_chosen(self, _chosen: object) -> None:
        tasks.start(self, self._fetch_members())

    def _on_members_opened(self, chosen: RecordRow) -> None:
        stay: StayRow = chosen.record
        if stay.guest_id is not None:
            self.courtesy.navigator.go("guest", guest_id=stay.guest_id)
        else:
            self.courtesy.navigator.go("stay_form", stay_id=stay.id, mode="edit")
