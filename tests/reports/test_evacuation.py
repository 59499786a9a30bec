"""The evacuation list on paper: every room and name, who needs help first, the moment on each page."""

from __future__ import annotations

from reports import evacuation
from reports.orders import EvacuationLine, EvacuationOrder
from tests.reports.reading import by_pdfium, folded, page_sizes


def order(rooms: int = 3) -> EvacuationOrder:
    help_first = EvacuationLine(
        "312", "× 2", "Łucja Żółkiewska, Уладзімір", "Łucja Żółkiewska: uses a wheelchair"
    )
    lines = tuple(EvacuationLine(f"{300 + at}", "× 1", f"Guest {at}, 山田太郎") for at in range(rooms))
    return EvacuationOrder(
        title="Evacuation list", house="Hotel Aurora", as_of="As of 09:52, 22 Nov", note="People: 5",
        first_title="Help first", first=(help_first,),
        floors=(("Floor 3", lines), ("Floor 4", (help_first,))),
        language="en",
    )  # fmt: skip


def test_who_needs_help_stands_first_and_everybody_stands_there() -> None:
    file = evacuation.draw(order())
    text = folded(" ".join(by_pdfium(file.pdf)))
    for word in ("Evacuation list", "As of 09:52, 22 Nov", "× 2", "Guest 2", "山田太郎", "Уладзімір"):
        assert folded(word) in text, word
    assert text.index(folded("Help first")) < text.index(folded("wheelchair")) < text.index(folded("Floor 3"))
    assert (file.missing, file.overset, file.pages) == ((), False, 1)


def test_a_large_house_takes_more_pages_and_each_says_as_of_when() -> None:
    file = evacuation.draw(order(rooms=300))
    pages = by_pdfium(file.pdf)
    assert len(pages) == file.pages > 5
    assert all(folded("As of 09:52") in folded(page) for page in pages)
    assert "Guest 299" in " ".join(pages)
    assert {(round(wide), round(high)) for wide, high in page_sizes(file.pdf)} == {(595, 842)}


def test_a_room_full_of_long_names_is_never_cut() -> None:
    names = ", ".join(f"Aleksandra Konstantynopolitańczykowianeczkówna {at}" for at in range(12))
    line = EvacuationLine("Penthouse West", "× 12", names)
    file = evacuation.draw(EvacuationOrder("T", "H", "A", "N", "F", (), (("3", (line,)),), "en"))
    text = folded(" ".join(by_pdfium(file.pdf)))
    assert text.count(folded("Konstantynopolitańczykowianeczkówna")) == 12
    assert not file.overset
