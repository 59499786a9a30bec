"""Design tokens: the only place where a colour, a size or a duration of the windows is written down."""

from __future__ import annotations

from dataclasses import dataclass

LIGHT: dict[str, str] = {
    "bg": "#F6F4F0",
    "sidebar": "#ECE8E1",
    "surface": "#FFFFFF",
    "raised": "#FFFFFF",
    "sunken": "#F1EEE8",
    "track": "#E9E4DB",
    "thumb": "#FFFFFF",
    "line": "#E2DDD4",
    "line_ctl": "#CBC4B7",
    "line_strong": "#8C867A",
    "text": "#1D1B17",
    "text2": "#57524A",
    "text3": "#6C665C",
    "accent": "#0E5E57",
    "accent_hover": "#0A4A45",
    "accent_press": "#073B37",
    "on_accent": "#FFFFFF",
    "accent_soft": "#DDEDE9",
    "accent_soft_text": "#0B4A45",
    "danger": "#B01E1E",
    "danger_soft": "#FBE9E7",
    "danger_soft_text": "#8C1414",
    "danger_line": "#E3B4AF",
    "on_danger": "#FFFFFF",
    "warn": "#8A5200",
    "warn_soft": "#FBEFD5",
    "warn_soft_text": "#6E4100",
    "warn_line": "#E2C68B",
    "ok": "#22693A",
    "ok_soft": "#E2F1E5",
    "ok_soft_text": "#17512B",
    "ok_line": "#A9CFB4",
    "info": "#255E91",
    "info_soft": "#E5EFF8",
    "info_soft_text": "#174A76",
    "info_line": "#AFCBE4",
    "gold": "#8B6414",
    "gold_soft": "#F6EEDA",
    "gold_soft_text": "#664709",
    "gold_line": "#DCC893",
    "gold_fill": "#AD7A1F",
    "focus": "#0B57D0",
    "focus_halo": "#FFFFFF",
    "toast": "#2A2925",
    "toast_text": "#F1EEE8",
    "toast_line": "#7E7A70",
    "toast_ok": "#7FCB93",
    "toast_warn": "#F0B95B",
    "toast_danger": "#FF8A80",
    "toast_info": "#8ABFF0",
    "fold": "#14362A10",
    "fold_end": "#08362A10",
    "scrim": "#66201C14",
}

DARK: dict[str, str] = {
    "bg": "#171614",
    "sidebar": "#111110",
    "surface": "#201F1C",
    "raised": "#2A2925",
    "sunken": "#292824",
    "track": "#121210",
    "thumb": "#33312D",
    "line": "#36342F",
    "line_ctl": "#4D4A43",
    "line_strong": "#7E7A70",
    "text": "#F1EEE8",
    "text2": "#C2BDB2",
    "text3": "#A8A296",
    "accent": "#5CC5B6",
    "accent_hover": "#79D3C6",
    "accent_press": "#93DDD2",
    "on_accent": "#06231F",
    "accent_soft": "#1B3B37",
    "accent_soft_text": "#9BE3D8",
    "danger": "#FF8A80",
    "danger_soft": "#3F1D1B",
    "danger_soft_text": "#FFC2BC",
    "danger_line": "#7A332E",
    "on_danger": "#201F1C",
    "warn": "#F0B95B",
    "warn_soft": "#3A2C12",
    "warn_soft_text": "#F8D595",
    "warn_line": "#6B5223",
    "ok": "#7FCB93",
    "ok_soft": "#1B3322",
    "ok_soft_text": "#B1E3BE",
    "ok_line": "#37603F",
    "info": "#8ABFF0",
    "info_soft": "#1A2F43",
    "info_soft_text": "#BBDAF6",
    "info_line": "#345674",
    "gold": "#E0BE6E",
    "gold_soft": "#352C16",
    "gold_soft_text": "#F0DBA6",
    "gold_line": "#5F5024",
    "gold_fill": "#C79B3E",
    "focus": "#8AB4FF",
    "focus_halo": "#0B0B0A",
    "toast": "#F1EEE8",
    "toast_text": "#1D1B17",
    "toast_line": "#8C867A",
    "toast_ok": "#22693A",
    "toast_warn": "#8A5200",
    "toast_danger": "#B01E1E",
    "toast_info": "#255E91",
    "fold": "#1EF6EEDC",
    "fold_end": "#0CF6EEDC",
    "scrim": "#99000000",
}

PALETTES = {"light": LIGHT, "dark": DARK}
TONES = ("danger", "warn", "ok", "info", "gold")
ZOOMS = (1.0, 1.15, 1.25, 1.5)

# Letters and tints of the round portraits; a person always gets the same pair.
AVATARS = (
    ("#1F5E7A", "#D9ECF4"),
    ("#6B4A86", "#EBE1F3"),
    ("#8A4B2D", "#F6E3D9"),
    ("#2D6B4A", "#DCEFE3"),
    ("#7A3F57", "#F5DEE8"),
    ("#56612A", "#E9EED4"),
)


@dataclass(frozen=True, slots=True)
class TypeRole:
    """One step of the type scale: size in px at 100 %, and weight."""

    size: int
    weight: int


TYPE: dict[str, TypeRole] = {
    "caption": TypeRole(12, 400),
    "caption_strong": TypeRole(12, 600),
    "body": TypeRole(14, 400),
    "body_medium": TypeRole(14, 500),
    "body_strong": TypeRole(14, 600),
    "title": TypeRole(16, 600),
    "heading": TypeRole(20, 600),
    "display": TypeRole(26, 600),
    "figure": TypeRole(30, 600),
}
# The last ones are lent by the cards, and only where the computer writes a script with nothing else.
FONT_STACK = (
    "Inter", "Segoe UI Variable Text", "Segoe UI", "Noto Sans", "DejaVu Sans",
    "Yomogi", "Ma Shan Zheng", "Nanum Pen", "Playpen Sans Hebrew", "Playpen Sans Arabic", "Kalam", "Mali",
)  # fmt: skip

RADIUS = {"s": 4, "m": 6, "l": 10}
CONTROL, CONTROL_SMALL = 36, 30
ROW = 56
NAV_ITEM, NAV_ITEM_LOW = 38, 28
TOP_BAR = 60
SIDEBAR, SIDEBAR_NARROW, SIDEBAR_NEEDS = 220, 60, 1080
ICON = 18

TOAST_MS = 7_000
SKELETON_AFTER_MS = 200


@dataclass(frozen=True, slots=True)
class Pair:
    """A foreground on a background and the contrast that it must reach."""

    fore: str
    back: str
    least: float


CONTRAST_PAIRS: tuple[Pair, ...] = (
    Pair("text", "bg", 7),
    Pair("text", "surface", 7),
    Pair("text", "accent_soft", 7),
    Pair("text2", "surface", 4.5),
    Pair("text2", "sidebar", 4.5),
    Pair("text2", "bg", 4.5),
    Pair("text2", "accent_soft", 4.5),
    Pair("text2", "track", 4.5),
    Pair("text3", "surface", 4.5),
    Pair("text3", "bg", 4.5),
    Pair("text3", "sunken", 4.5),
    Pair("text3", "sidebar", 4.5),
    Pair("text3", "accent_soft", 4.5),
    Pair("on_accent", "accent", 4.5),
    Pair("on_accent", "accent_hover", 4.5),
    Pair("on_danger", "danger", 4.5),
    Pair("accent", "surface", 4.5),
    Pair("accent", "bg", 4.5),
    Pair("accent_soft_text", "accent_soft", 4.5),
    Pair("danger_soft_text", "danger_soft", 7),
    Pair("danger_soft_text", "surface", 7),
    Pair("warn_soft_text", "warn_soft", 4.5),
    Pair("warn_soft_text", "accent_soft", 4.5),
    Pair("ok_soft_text", "ok_soft", 4.5),
    Pair("info_soft_text", "info_soft", 4.5),
    Pair("gold_soft_text", "gold_soft", 4.5),
    Pair("danger", "surface", 4.5),
    Pair("warn", "surface", 4.5),
    Pair("ok", "surface", 4.5),
    Pair("gold", "surface", 4.5),
    Pair("line_strong", "surface", 3),
    Pair("line_strong", "bg", 3),
    Pair("focus", "surface", 3),
    Pair("focus", "bg", 3),
    Pair("focus", "sidebar", 3),
    Pair("focus", "accent_soft", 3),
    Pair("focus", "focus_halo", 3),
    Pair("accent", "track", 3),
    Pair("warn", "warn_soft", 3),
    Pair("gold_fill", "sunken", 3),
    Pair("toast_text", "toast", 7),
    Pair("toast_ok", "toast", 3),
    Pair("toast_warn", "toast", 3),
    Pair("toast_danger", "toast", 3),
    Pair("toast_info", "toast", 3),
)


def contrast(fore: str, back: str) -> float:
    """Contrast of two opaque colours by WCAG 2.2 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio)."""
    lighter, darker = sorted((_luminance(fore), _luminance(back)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def too_faint() -> list[str]:
    """Every pair of either palette that misses its contrast, as "light: text3 on bg 4.1 < 4.5"."""
    found = []
    for name, palette in PALETTES.items():
        for pair in CONTRAST_PAIRS:
            ratio = contrast(palette[pair.fore], palette[pair.back])
            if ratio < pair.least:
                found.append(f"{name}: {pair.fore} on {pair.back} {ratio:.2f} < {pair.least}")
    return found


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
