"""The one style sheet, written with literal values for the palette in use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.ui.theme import tokens

if TYPE_CHECKING:
    from app.ui.theme.theme import Theme


def stylesheet(theme: Theme) -> str:
    """The sheet for this palette and text size."""
    parts = (_ground, _labels, _frames, _buttons, _fields, _lists, _menus)
    return "\n".join(part(theme) for part in parts)


def _ground(t: Theme) -> str:
    return f"""
* {{ outline: 0; }}
QWidget {{ color: {t.hex("text")}; }}
QMainWindow, QDialog, QWidget#page, QWidget#ground {{ background: {t.hex("bg")}; }}
QWidget#clear {{ background: transparent; }}
QToolTip {{ background: {t.hex("raised")}; color: {t.hex("text")};
  border: 1px solid {t.hex("line_strong")}; padding: 4px 8px; }}
QWidget#sidebar {{ background: {t.hex("sidebar")}; border: 0; border-right: 1px solid {t.hex("line")}; }}
QWidget#topbar {{ background: {t.hex("bg")}; border: 0; border-bottom: 1px solid {t.hex("line")}; }}
QWidget#actionbar {{ background: {t.hex("surface")}; border: 0; border-top: 1px solid {t.hex("line")};
  border-bottom-left-radius: {tokens.RADIUS["l"]}px; border-bottom-right-radius: {tokens.RADIUS["l"]}px; }}
"""


def _labels(t: Theme) -> str:
    rules = ["QLabel { background: transparent; border: 0; }"]
    rules += [
        f'QLabel[role="{role}"] {{ font-size: {t.px(step.size)}px; font-weight: {step.weight}; }}'
        for role, step in tokens.TYPE.items()
    ]
    rules += [
        f'QLabel[tone="{tone}"] {{ color: {t.hex(tone)}; }}'
        for tone in ("text2", "text3", "accent", "on_accent", *tokens.TONES)
    ]
    rules += [
        f'QLabel[tone="{tone}_soft"] {{ color: {t.hex(tone + "_soft_text")}; }}'
        for tone in (*tokens.TONES, "accent")
    ]
    rules.append(f'QLabel[tone="toast"] {{ color: {t.hex("toast_text")}; }}')
    rules.append(f"QLabel:disabled {{ color: {t.hex('text3')}; }}")
    return "\n".join(rules)


def _frames(t: Theme) -> str:
    radius = tokens.RADIUS
    rules = [
        f"""
QFrame#card {{ background: {t.hex("surface")}; border: 1px solid {t.hex("line")};
  border-radius: {radius["l"]}px; }}
QFrame#well {{ background: {t.hex("sunken")}; border: 0; border-radius: {radius["m"]}px; }}
QFrame#popup {{ background: {t.hex("raised")}; border: 1px solid {t.hex("line_ctl")};
  border-radius: {radius["l"]}px; }}
QFrame#hline {{ background: {t.hex("line")}; border: 0; max-height: 1px; min-height: 1px; }}
QFrame#vline {{ background: {t.hex("line")}; border: 0; max-width: 1px; min-width: 1px; }}
QFrame#note_plain {{ background: {t.hex("surface")}; border: 1px solid {t.hex("line")};
  border-radius: {radius["m"]}px; }}"""
    ]
    rules += [
        f"QFrame#note_{tone} {{ background: {t.hex(tone + '_soft')};"
        f" border: 1px solid {t.hex(tone + '_line')}; border-radius: {radius['m']}px; }}"
        for tone in tokens.TONES
    ]
    return "\n".join(rules)


def _buttons(t: Theme) -> str:
    radius = tokens.RADIUS["m"]
    return f"""
QPushButton {{ background: {t.hex("surface")}; color: {t.hex("text")}; border: 1px solid {t.hex("line_ctl")};
  border-radius: {radius}px; padding: 0 {t.px(14)}px; min-height: {t.px(tokens.CONTROL - 2)}px;
  font-weight: 500; }}
QPushButton:hover {{ background: {t.hex("sunken")}; }}
QPushButton:pressed {{ background: {t.hex("line")}; }}
QPushButton:disabled {{ color: {t.hex("text3")}; border-color: {t.hex("line")}; background: {t.hex("bg")}; }}
QPushButton[kind="primary"] {{ background: {t.hex("accent")}; color: {t.hex("on_accent")};
  border-color: {t.hex("accent")}; font-weight: 600; }}
QPushButton[kind="primary"]:hover {{ background: {t.hex("accent_hover")};
  border-color: {t.hex("accent_hover")}; }}
QPushButton[kind="primary"]:pressed {{ background: {t.hex("accent_press")}; }}
QPushButton[kind="primary"]:disabled {{ background: {t.hex("sunken")}; color: {t.hex("text3")};
  border-color: {t.hex("line")}; }}
QPushButton[kind="ghost"] {{ background: transparent; border-color: transparent; color: {t.hex("accent")};
  padding: 0 {t.px(8)}px; }}
QPushButton[kind="ghost"]:hover {{ background: {t.hex("sunken")}; }}
QPushButton[kind="ghost"]:disabled {{ color: {t.hex("text3")}; }}
QPushButton[kind="decline"] {{ color: {t.hex("danger")}; }}
QPushButton[kind="decline"]:hover {{ background: {t.hex("danger_soft")}; }}
QPushButton[kind="toast"] {{ background: transparent; border-color: {t.hex("toast_line")};
  color: {t.hex("toast_text")}; }}
QPushButton[low="true"] {{ min-height: {t.px(tokens.CONTROL_SMALL - 2)}px; padding: 0 {t.px(10)}px; }}
QPushButton[low="true"][kind="ghost"] {{ min-height: {t.px(24)}px; padding: 0 {t.px(8)}px; }}
"""


def _fields(t: Theme) -> str:
    radius = tokens.RADIUS["m"]
    return f"""
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox {{ background: {t.hex("surface")};
  color: {t.hex("text")}; border: 1px solid {t.hex("line_strong")}; border-radius: {radius}px;
  padding: 0 {t.px(10)}px;
  selection-background-color: {t.hex("accent")}; selection-color: {t.hex("on_accent")}; }}
QLineEdit, QTextEdit, QComboBox, QAbstractSpinBox {{ min-height: {t.px(tokens.CONTROL - 2)}px; }}
QPlainTextEdit, QTextEdit {{ padding: {t.px(5)}px {t.px(6)}px; }}
QLineEdit:hover, QPlainTextEdit:hover, QTextEdit:hover, QComboBox:hover {{ border-color: {t.hex("text3")}; }}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {{
  border-color: {t.hex("focus")}; }}
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled {{
  background: {t.hex("bg")}; color: {t.hex("text3")}; border-color: {t.hex("line")}; }}
QLineEdit[invalid="true"], QPlainTextEdit[invalid="true"], QComboBox[invalid="true"],
QAbstractSpinBox[invalid="true"] {{ border: 2px solid {t.hex("danger")}; }}
QLineEdit#omnibox {{ padding-left: {t.px(38)}px; padding-right: {t.px(74)}px;
  min-height: {t.px(38)}px; font-size: {t.px(15)}px; }}
/* A spin box with a border and no buttons squeezes its editor to 1 px; buttons of width 0 keep it whole. */
/* Their own hint is taller than a line of text's: beside one they would stand 3 px lower. */
QAbstractSpinBox {{ padding: 0; max-height: {t.px(tokens.CONTROL - 2)}px; }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ width: 0; border: 0; }}
QAbstractSpinBox QLineEdit, QComboBox QLineEdit {{ border: 0; padding: 0 0 0 {t.px(9)}px; margin: 0;
  min-height: 0; background: transparent; }}
QProgressBar {{ background: {t.hex("track")}; border: 0; border-radius: {t.px(6)}px;
  min-height: {t.px(12)}px; max-height: {t.px(12)}px; }}
QProgressBar::chunk {{ background: {t.hex("accent")}; border-radius: {t.px(6)}px; }}
/* A value that was found out, as a part of a sentence. */
QComboBox[found="true"] {{ background: {t.hex("accent_soft")}; color: {t.hex("accent_soft_text")};
  border-color: {t.hex("accent")}; font-weight: 600; }}
QComboBox::drop-down {{ border: 0; width: {t.px(28)}px; }}
QComboBox::down-arrow {{ image: none; }}
QComboBox QAbstractItemView {{ background: {t.hex("raised")}; border: 1px solid {t.hex("line_ctl")};
  padding: 4px; selection-background-color: {t.hex("accent_soft")};
  selection-color: {t.hex("accent_soft_text")}; }}
"""


def _lists(t: Theme) -> str:
    return f"""
QListView, QTreeView, QTableView {{ background: transparent; border: 0; }}
QListView#completions {{ background: {t.hex("raised")}; border: 1px solid {t.hex("line_ctl")};
  color: {t.hex("text")}; selection-background-color: {t.hex("accent_soft")};
  selection-color: {t.hex("accent_soft_text")}; }}
QScrollArea {{ background: transparent; border: 0; }}
QScrollArea > QWidget > QWidget#clear {{ background: transparent; }}
QScrollBar:vertical {{ background: transparent; width: 8px; margin: 2px; }}
QScrollBar::handle:vertical {{ background: {t.hex("line_ctl")}; border-radius: 2px; min-height: 32px; }}
QScrollBar::handle:vertical:hover {{ background: {t.hex("line_strong")}; }}
QScrollBar:horizontal {{ background: transparent; height: 8px; margin: 2px; }}
QScrollBar::handle:horizontal {{ background: {t.hex("line_ctl")}; border-radius: 2px; min-width: 32px; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{
  background: transparent; border: 0; width: 0; height: 0; }}
QHeaderView::section {{ background: transparent; color: {t.hex("text2")}; border: 0;
  border-bottom: 1px solid {t.hex("line")}; padding: {t.px(6)}px {t.px(8)}px; font-weight: 600; }}
"""


def _menus(t: Theme) -> str:
    return f"""
QMenu {{ background: {t.hex("raised")}; border: 1px solid {t.hex("line_ctl")}; padding: 4px; }}
QMenu::item {{ padding: {t.px(7)}px {t.px(18)}px {t.px(7)}px {t.px(12)}px;
  border-radius: {tokens.RADIUS["s"]}px; }}
QMenu::item:selected {{ background: {t.hex("accent_soft")}; color: {t.hex("accent_soft_text")}; }}
QMenu::item:disabled {{ color: {t.hex("text3")}; }}
QMenu::icon {{ padding-left: {t.px(8)}px; }}
QMenu::separator {{ height: 1px; background: {t.hex("line")}; margin: 4px 8px; }}
"""
