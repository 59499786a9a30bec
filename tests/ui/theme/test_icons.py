"""Every icon that the windows name is shipped."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.ui.theme.icons import ICON_FOLDER, has_icon, pixmap

UI = Path(__file__).resolve().parents[3] / "app" / "ui"
# Where an icon stands as a plain argument: function or class -> its place.
PLACES = {
    "IconLabel": 0,
    "IconTile": 0,
    "pixmap": 0,
    "icon": 0,
    "draw_icon": 3,
    "draw_icon_in": 2,
    "set_icon": 0,
}
KEYWORDS = {"icon", "state_icon", "folded_icon"}


def _texts(node: ast.expr | None) -> list[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value] if node.value else []
    if isinstance(node, ast.IfExp):
        return [*_texts(node.body), *_texts(node.orelse)]
    return []


def _called(node: ast.Call) -> str:
    if isinstance(node.func, ast.Name):
        return node.func.id
    return node.func.attr if isinstance(node.func, ast.Attribute) else ""


def _icons_in(tree: ast.AST) -> list[str]:
    found: list[str] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            place = PLACES.get(_called(node))
            if place is not None and len(node.args) > place:
                found += _texts(node.args[place])
            for keyword in node.keywords:
                if keyword.arg in KEYWORDS:
                    found += _texts(keyword.value)
        elif isinstance(node, ast.Assign | ast.AnnAssign) and isinstance(node.value, ast.Dict):
            target = node.targets[0] if isinstance(node, ast.Assign) else node.target
            if isinstance(target, ast.Name) and target.id.endswith("ICONS"):
                for value in node.value.values:
                    found += _texts(value)
    return found


def _used() -> set[tuple[str, str]]:
    return {
        (path.relative_to(UI).as_posix(), name)
        for path in UI.rglob("*.py")
        for name in _icons_in(ast.parse(path.read_text(encoding="utf-8")))
    }


def test_icons_are_found_in_the_sources() -> None:
    assert ("widgets/labels.py", "eye") not in _used()
    assert {"lifebuoy", "plus", "magnifying-glass"} <= {name for _, name in _used()}


def test_every_icon_that_is_named_is_shipped() -> None:
    assert sorted(use for use in _used() if not has_icon(use[1])) == []


def test_sections_have_a_line_and_a_filled_icon() -> None:
    from app.ui.sections import SECTIONS

    icons = [section.icon for section in SECTIONS]
    assert [name for name in icons if not has_icon(name) or not has_icon(f"{name}-fill")] == []


def test_the_licence_stands_beside_the_icons() -> None:
    assert "MIT License" in (ICON_FOLDER / "LICENSE").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["gift", "no-such-icon"])
def test_an_icon_is_drawn_in_its_colour_and_a_missing_one_is_a_question_mark(
    qapp: QApplication, name: str
) -> None:
    image = pixmap(name, "danger", 18, 2.0).toImage()
    colours = {
        image.pixelColor(x, y).name()
        for x in range(36)
        for y in range(36)
        if image.pixelColor(x, y).alpha() == 255
    }
    assert colours == {"#b01e1e"}
