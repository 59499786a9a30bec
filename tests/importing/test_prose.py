"""A letter or a log is no table of guests, however many commas stand in it; a bare list of names is one."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.importing.kinds import guests
from app.importing.opening import open_file
from app.importing.proposals import proposed
from app.importing.prose import is_likely
from tests.importing.files import write


def likely(folder: Path, text: str) -> bool:
    source = open_file(write(folder, "a.txt", text))
    return is_likely(source, proposed(source, guests.MORE_FIELDS).mapping)


@pytest.mark.parametrize(
    "text",
    [
        "Dear all,\n\nplease find the list of guests below. Anna Nowak arrives at ten, Jan Lis at noon.\n\n"
        "Regards,\nEwa\n",
        "2025-03-12 10:00:01 INFO started\n2025-03-12 10:00:02 WARN slow, 3s\n2025-03-12 10:00:03 INFO end\n",
        "def f(x):\n    return x + 1\n\nprint(f(2), f(3))\n",
        "Once there was a house by the sea.\nNobody lived there, they said.\nBut one day it rained.\n",
        "אין כמעט ניבים, השפה הנשמעת בפי דוברים שונים, אולם שוני זה מתבטא בעיקר\n",
        "Столица на западе России, город федерального значения и центр области, самый населённый из них\n",
        "維基大典者，網路為礎；集天下知、四海言、眾人志。\n始作者，維基媒體基金會也。\n",
        "SELECT name, email FROM guest WHERE id = 3;\nDELETE FROM guest;\n",
    ],
)
def test_what_hardly_reads_like_people_is_told_as_such(tmp_path: Path, text: str) -> None:
    assert not likely(tmp_path, text)


@pytest.mark.parametrize(
    "text",
    [
        "Anna Nowak\nJan Lis\nEwa Kot\n",
        "Anna\nJan\nEwa\n",
        "Nowak, Anna\nLis, Jan\n",
        "Name\nAnna Nowak\nprince\n",
        "Dr. Anna Nowak;a@example.com\nludwig van Beethoven;l@example.com\n",
        "山田 太郎\n佐藤 花子\n",
        "Name,Email\nguest of room 3,\nguest of room 4,\n",
        "محمد علي\nفاطمة حسن\n",
        "O'Brien, Zoë;1\nMüller-Lüdenscheidt, Jörg;2\n",
    ],
)
def test_lists_of_people_are_taken_without_a_question(tmp_path: Path, text: str) -> None:
    assert likely(tmp_path, text)
