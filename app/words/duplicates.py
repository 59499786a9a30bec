"""Words about guests kept twice: why two may be one, what speaks against it, what is chosen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

ERRORS: dict[str, Callable[[], str]] = {
    "merge_one": lambda: QCoreApplication.translate(
        "Errors", "These two are one profile already. Nothing was changed."
    ),
    "not_merged": lambda: QCoreApplication.translate(
        "Errors", "This profile stands on its own already. Nothing was changed."
    ),
}


def reason(code: str) -> str:
    """Why two profiles may be one person."""
    translate = QCoreApplication.translate
    return {
        "name": translate("Duplicates", "same name"),
        "given": translate("Duplicates", "same given name"),
        "family": translate("Duplicates", "same family name"),
        "similar_name": translate("Duplicates", "similar name"),
        "similar_given": translate("Duplicates", "similar given name"),
        "similar_family": translate("Duplicates", "similar family name"),
        "part_of_family": translate("Duplicates", "one family name in common"),
        "pet_name": translate("Duplicates", "short form of the name"),
        "initial": translate("Duplicates", "same initial"),
        "swapped_names": translate("Duplicates", "given and family name changed places"),
        "birthday": translate("Duplicates", "same birthday"),
        "birthday_no_year": translate("Duplicates", "same birthday without the year"),
        "birthday_swapped": translate("Duplicates", "day and month of the birthday changed places"),
        "birthday_near": translate("Duplicates", "birthday one figure apart"),
        "phone": translate("Duplicates", "same telephone"),
        "phone_near": translate("Duplicates", "telephone one figure apart"),
        "email": translate("Duplicates", "same e-mail"),
        "email_near": translate("Duplicates", "e-mail one letter apart"),
        "email_local": translate("Duplicates", "same e-mail name elsewhere"),
        "street": translate("Duplicates", "same street"),
        "street_near": translate("Duplicates", "similar street"),
        "postal": translate("Duplicates", "same postal code"),
        "city": translate("Duplicates", "same town"),
        "company": translate("Duplicates", "same company"),
    }.get(code, code)


def against(code: str) -> str:
    """What speaks against it."""
    translate = QCoreApplication.translate
    return {
        "other_given": translate("Duplicates", "another given name"),
        "other_family": translate("Duplicates", "another family name"),
        "other_ending": translate("Duplicates", "family name with another ending"),
        "other_birthday": translate("Duplicates", "another birthday"),
        "other_year": translate("Duplicates", "another year of birth"),
        "other_phone": translate("Duplicates", "another telephone"),
        "other_email": translate("Duplicates", "another e-mail"),
        "other_street": translate("Duplicates", "another street"),
        "other_postal": translate("Duplicates", "another postal code"),
        "other_gender": translate("Duplicates", "another sex"),
        "other_name": translate("Duplicates", "another name"),
    }.get(code, "")


def warning(codes: tuple[str, ...]) -> str:
    """The pattern of a family, in words; "" where there is none."""
    translate = QCoreApplication.translate
    said = {
        "twins": translate(
            "Duplicates", "Same family name, same birthday, another given name: these may be twins."
        ),
        "father_and_son": translate(
            "Duplicates", "Same name, born on another day: this may be a parent and a child."
        ),
        "couple": translate(
            "Duplicates",
            "They share a telephone or an e-mail and have other given names: this may be a couple.",
        ),
    }
    return next((said[code] for code in codes if code in said), "")


def verdict(code: str) -> str:
    """How sure the comparison is."""
    translate = QCoreApplication.translate
    return {
        "same": translate("Duplicates", "likely the same"),
        "review": translate("Duplicates", "perhaps the same"),
        "other": translate("Duplicates", "hardly the same"),
    }[code]


def field(key: str) -> str:
    """What a line of the comparison is about."""
    translate = QCoreApplication.translate
    return {
        "name": translate("Duplicates", "Name"),
        "called": translate("Duplicates", "Called"),
        "native": translate("Duplicates", "In their script"),
        "title": translate("Duplicates", "Title"),
        "gender": translate("Duplicates", "Sex"),
        "birthday": translate("Duplicates", "Birthday"),
        "wedding": translate("Duplicates", "Wedding day"),
        "phone": translate("Duplicates", "Phone"),
        "mobile": translate("Duplicates", "Mobile"),
        "email": translate("Duplicates", "E-mail"),
        "languages": translate("Duplicates", "Language"),
        "company": translate("Duplicates", "Company"),
        "address": translate("Duplicates", "Address"),
        "likes": translate("Duplicates", "Likes"),
        "alerts": translate("Duplicates", "Alerts"),
    }[key]


COUNTED = ("stays", "gestures", "requests", "finds", "cards")


def counted(name: str, count: int) -> str:
    """How many of what hangs on a profile."""
    translate = QCoreApplication.translate
    if name == "stays":
        return translate("Duplicates", "%n stay(s)", "", count)
    if name == "gestures":
        return translate("Duplicates", "%n gesture(s)", "", count)
    if name == "requests":
        return translate("Duplicates", "%n request(s)", "", count)
    if name == "finds":
        return translate("Duplicates", "%n found item(s)", "", count)
    return translate("Duplicates", "%n card(s)", "", count)


def gender(code: str) -> str:
    """What is written down."""
    translate = QCoreApplication.translate
    return {
        "f": translate("Duplicates", "woman"),
        "m": translate("Duplicates", "man"),
        "x": translate("Duplicates", "neither"),
    }.get(code, "")


def decision(kind: str) -> str:
    """What somebody decided."""
    translate = QCoreApplication.translate
    return {
        "merged": translate("Duplicates", "made one"),
        "not_same": translate("Duplicates", "not the same"),
    }[kind]
