"""What the columns of a guest's data are called on the paper the guest gets."""

from __future__ import annotations

from collections.abc import Callable

Translate = Callable[[str, str], str]

# Made from the name for lists and searches, or keys of the program: the JSON file has them.
NOT_ON_PAPER = frozenset({"match_key", "sort_name", "import_id", "name_locale"})


def profile_names(translate: Translate) -> dict[str, str]:
    """The profile's columns in the order they are read, each with its name."""
    return {
        **_who(translate),
        **_names(translate),
        **_days_and_ways(translate),
        **_address(translate),
        **_origin(translate),
    }


def _who(translate: Translate) -> dict[str, str]:
    return {
        "name": translate("OwnData", "Name"),
        "alias": translate("OwnData", "Goes by"),
        "preferred_name": translate("OwnData", "Called"),
        "native_name": translate("OwnData", "In its own letters"),
        "said_as": translate("OwnData", "Said as"),
        "title": translate("OwnData", "Title"),
        "gender": translate("Duplicates", "Sex"),
    }


def _names(translate: Translate) -> dict[str, str]:
    return {
        "given_name": translate("ImportFields", "Given name"),
        "middle_name": translate("OwnData", "Middle name or patronymic"),
        "family_prefix": translate("OwnData", "Before the family name"),
        "family_name": translate("ImportFields", "Family name"),
        "second_family_name": translate("OwnData", "Second family name"),
        "generation": translate("OwnData", "After the name"),
        "greetings": translate("OwnData", "How our cards begin"),
    }


def _days_and_ways(translate: Translate) -> dict[str, str]:
    return {
        "languages": translate("OwnData", "Languages"),
        "birthday": translate("OwnData", "Birthday"),
        "wedding_on": translate("OwnData", "Wedding day"),
        "phone": translate("OwnData", "Telephone"),
        "mobile": translate("ImportFields", "Mobile"),
        "email": translate("OwnData", "E-mail"),
        "company": translate("OwnData", "Company"),
    }


def _address(translate: Translate) -> dict[str, str]:
    return {
        "street": translate("ImportFields", "Street"),
        "postal_code": translate("ImportFields", "Postal code"),
        "city": translate("ImportFields", "City"),
        "region": translate("ImportFields", "Region"),
        "country": translate("ImportFields", "Country"),
        "nationality": translate("ImportFields", "Nationality"),
    }


def _origin(translate: Translate) -> dict[str, str]:
    return {
        "source": translate("OwnData", "Came from"),
        "external_id": translate("ImportFields", "Number in the old system"),
        "created_at": translate("OwnData", "Kept since"),
    }


def labels(translate: Translate) -> dict[str, str]:
    """Values of an entry that say nothing without a word before them; the others speak for themselves."""
    return {
        "reason": translate("OwnData", "Why"),
        "outcome": translate("OwnData", "What came of it"),
        "card_text": translate("OwnData", "Card"),
        "reply": translate("OwnData", "Answer"),
        "decline_reason": translate("OwnData", "Declined because"),
        "alternative": translate("OwnData", "Offered instead"),
        "exception_to": translate("OwnData", "Exception to"),
        "remark": translate("OwnData", "Remark"),
        "shelf": translate("OwnData", "Shelf"),
        "car": translate("OwnData", "Car"),
        "colour": translate("OwnData", "Colour"),
        "brand": translate("OwnData", "Brand"),
        "serial": translate("OwnData", "Serial number"),
        "where": translate("OwnData", "Where"),
        "asker_name": translate("OwnData", "Asked for by"),
        "released_to": translate("OwnData", "Handed to"),
        "carrier": translate("OwnData", "Sent with"),
        "tracking": translate("OwnData", "Parcel number"),
        "birth_year": translate("OwnData", "Born in"),
        "birth_month": translate("OwnData", "Month of birth"),
        "birth_day": translate("OwnData", "Day of birth"),
    }


def weight(translate: Translate) -> dict[str, str]:
    """How much a preference matters and who says so, where its word alone would tell otherwise."""
    return {
        "only": translate("Preferences", "only this"),
        "required": translate("Preferences", "needed"),
        "unacceptable": translate("Preferences", "not wanted"),
        "no_preference": translate("Preferences", "no matter"),
        "observed": translate("Preferences", "noticed"),
    }


def gender(code: str, translate: Translate) -> str:
    """One letter in words."""
    return {
        "f": translate("Duplicates", "woman"),
        "m": translate("Duplicates", "man"),
        "x": translate("Duplicates", "neither"),
    }.get(code, code)


def medium(media_type: str, translate: Translate) -> str:
    """A kind of file."""
    if media_type.startswith("image/"):
        return translate("OwnData", "Picture")
    return "PDF" if media_type == "application/pdf" else media_type
