"""A statement: every figure on it, as many pages as it needs, fit for the archive."""

from __future__ import annotations

from pathlib import Path

from reports import archive, statement
from reports.orders import StatementLabels, StatementOrder
from tests.reports.reading import by_pdfium, render, tool

LABELS = StatementLabels(
    "Zestawienie gestów", "1 lis 2026 – 30 lis 2026", "Sporządzono 30 lis 2026", "Dzień", "Pracownik",
    "Gesty", "Koszt", "Według dni", "Według pracowników", "Razem", "Strona {page} z {pages}",
)  # fmt: skip


def drawn(days: int) -> bytes:
    lines = tuple(
        (f"{number} lis 2026", "Maja Nowak", "2", f"{number},00 €") for number in range(1, days + 1)
    )
    order = StatementOrder(
        "Hotel Pod Lipą",
        LABELS,
        "pl",
        lines,
        (("Maja Nowak", str(2 * days), "140,00 €"),),
        ("60", "140,00 €"),
    )
    return statement.draw(order).pdf


def test_all_figures_read_back_and_pages_are_numbered(tmp_path: Path) -> None:
    pdf = drawn(80)
    pages = by_pdfium(pdf)
    assert len(pages) == 3
    assert "Strona 2 z 3" in pages[1]
    text = " ".join(pages)
    assert all(f"{number},00 €" in text for number in range(1, 81))
    assert "Razem 60 140,00 €" in text
    assert render(tmp_path, pdf, 40).stderr == ""
    assert tool(tmp_path, pdf, "qpdf", "--check").returncode == 0


def test_it_is_fit_for_the_archive(tmp_path: Path) -> None:
    pdf = drawn(3)
    assert archive.faults(pdf) == ()
    said = tool(tmp_path, pdf, "pdfinfo").stdout
    assert "Zestawienie gestów 1 lis 2026 – 30 lis 2026" in said
    assert "Hotel Pod Lipą" in said
    fonts = tool(tmp_path, pdf, "pdffonts").stdout.splitlines()[2:]
    assert all(line.split()[-5:-2] == ["yes", "yes", "yes"] for line in fonts)


def test_a_period_without_gestures_is_a_page_with_a_sum() -> None:
    (page,) = by_pdfium(drawn(0))
    assert "Razem" in page
    assert "Według dni" not in page
