"""What a guest reads who asked for their data, in the guest's own language whatever the screens speak."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from app.domain import vocabulary
from app.domain.facts import FactKind
from app.domain.names import PARTS
from app.domain.privacy import OwnData, OwnEntry
from app.words.languages import native
from reports.orders import OwnDataOrder, OwnDataSection

Translate = Callable[[str, str], str]
# Columns that the lines above already tell: the name has its parts in it.
_TOLD_BY_OTHERS = frozenset({*PARTS, "gender", "name_locale", "external_id", "import_id"})


def order(data: OwnData, house: str, today: date, language: str, translate: Translate) -> OwnDataOrder:
    """The paper's words. `translate` speaks `language`."""
    sections = [_profile(data, translate)]
    titles = _titles(translate)
    for noun, title in titles.items():
        if data.entries.get(noun):
            lines = tuple(
                (each.on.isoformat() if each.on else "", _words(noun, each, language, translate))
                for each in data.entries[noun]
            )
            sections.append(OwnDataSection(title, lines))
    return OwnDataOrder(
        title=translate("OwnData", "What we hold about you"), name=data.name, house=house,
        made_on=today.isoformat(), note=_note(translate), sections=tuple(sections), language=language,
    )  # fmt: skip


def consent_text(house: str, translate: Translate) -> str:
    """What is read to a guest before a photo is kept."""
    told = translate(
        "OwnData",
        "{house} may keep a photo of me, so that the staff recognise me. Only staff at the desk see it. I "
        "can take this back at any time without giving a reason; the photo is then deleted at once.",
    )
    return told.format(house=house)


def _note(translate: Translate) -> str:
    return translate(
        "OwnData",
        "This is everything that is held about you, private notes included. Left out are the names of "
        "colleagues, notes about a room alone, and marks that prove whose a found thing is. You may have it "
        "corrected or erased; ask at the desk. The same in full, for another system, is in the JSON file.",
    )


def _titles(translate: Translate) -> dict[str, str]:
    return {
        "facts": translate("OwnData", "Allergies, diet, health and access"),
        "preferences": translate("OwnData", "Preferences"),
        "people": translate("OwnData", "People around you"),
        "days": translate("OwnData", "Days to remember"),
        "stays": translate("OwnData", "Stays"),
        "purchases": translate("OwnData", "Orders, repairs and purchases"),
        "requests": translate("OwnData", "Requests"),
        "gestures": translate("OwnData", "Gestures"),
        "approvals": translate("OwnData", "Questions about a gesture"),
        "cards": translate("OwnData", "Cards"),
        "card_batches": translate("OwnData", "Cards that were not sent yet"),
        "notes": translate("OwnData", "Notes"),
        "finds": translate("OwnData", "Lost and found things"),
        "consents": translate("OwnData", "What you agreed to"),
        "files": translate("OwnData", "Photos and files"),
        "reveals": translate("OwnData", "When somebody looked at protected details"),
    }


def _profile(data: OwnData, translate: Translate) -> OwnDataSection:
    names = {
        "name": translate("OwnData", "Name"),
        "alias": translate("OwnData", "Goes by"),
        "preferred_name": translate("OwnData", "Called"),
        "native_name": translate("OwnData", "In its own letters"),
        "title": translate("OwnData", "Title"),
        "languages": translate("OwnData", "Languages"),
        "birthday": translate("OwnData", "Birthday"),
        "wedding_on": translate("OwnData", "Wedding day"),
        "phone": translate("OwnData", "Telephone"),
        "email": translate("OwnData", "E-mail"),
        "mobile": translate("OwnData", "Mobile"),
        "company": translate("OwnData", "Company"),
        "nationality": translate("OwnData", "Nationality"),
        "street": translate("OwnData", "Street"),
        "postal_code": translate("OwnData", "Postal code"),
        "city": translate("OwnData", "City"),
        "region": translate("OwnData", "Region"),
        "country": translate("OwnData", "Country"),
        "greetings": translate("OwnData", "First line of cards"),
        "source": translate("OwnData", "Came from"),
        "created_at": translate("OwnData", "Kept since"),
    }
    told = {**data.profile, "languages": ", ".join(map(native, data.languages))}
    known = [(names[key], told[key]) for key in names if told.get(key)]
    more = [(key, text) for key, text in data.profile.items() if key not in names]
    later = [(key.replace("_", " "), text) for key, text in more if key not in _TOLD_BY_OTHERS]
    return OwnDataSection(translate("OwnData", "Profile"), (*known, *later))


def _words(noun: str, entry: OwnEntry, language: str, translate: Translate) -> str:
    if noun == "facts":
        return _fact(entry.values, language, translate)
    if noun == "reveals":
        return ", ".join(_kind(kind, translate) for kind in entry.values)
    if noun == "preferences":
        return _preference(entry.values, language, translate)
    return " · ".join(entry.values)


def _preference(values: tuple[str, ...], language: str, translate: Translate) -> str:
    """What it is, and what the bare word would hide: that it is needed or not wanted, that nobody said it."""
    text, code, strength, source = values
    about = {
        "only": translate("Preferences", "only this"),
        "required": translate("Preferences", "needed"),
        "unacceptable": translate("Preferences", "not wanted"),
        "no_preference": translate("Preferences", "no matter"),
        "observed": translate("Preferences", "noticed"),
    }
    words = [vocabulary.word("preferences", code, language) if code else text]
    return " · ".join([*words, *(about[each] for each in (strength, source) if each in about)])


def _fact(values: tuple[str, ...], language: str, translate: Translate) -> str:
    if values == ("none",):
        return translate("OwnData", "Asked about allergies: none")
    kind, code, severity, detail = values
    words = [_kind(kind, translate), vocabulary.word(vocabulary.FACT_KINDS[kind], code, language)]
    if severity:
        words.append(vocabulary.word("severities", severity, language))
    return " · ".join([*words, *([detail] if detail else [])])


def _kind(kind: str, translate: Translate) -> str:
    if kind == "name":
        return translate("Facts", "True name")
    return {
        FactKind.ALLERGY: translate("Facts", "Allergy"),
        FactKind.HEALTH: translate("Facts", "Health"),
        FactKind.DIET: translate("Facts", "Diet"),
        FactKind.ACCESSIBILITY: translate("Facts", "Access"),
    }.get(FactKind(kind), kind)


def draw_own_data(paper: OwnDataOrder) -> bytes:
    """The PDF. Runs on a worker's thread."""
    from reports import own_data  # deferred: reportlab is not loaded before something is printed

    return own_data.draw(paper).pdf
