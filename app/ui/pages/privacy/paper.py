"""What a guest reads who asked for their data, in the guest's own language whatever the screens speak."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from app.domain import vocabulary
from app.domain.facts import FactKind
from app.domain.privacy import OwnData, OwnEntry
from app.ui.pages.privacy import paper_words
from app.words.around import kind_word
from app.words.languages import native
from reports.orders import OwnDataOrder, OwnDataSection, PrintedFile

Translate = Callable[[str, str], str]


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
    told = {**data.profile, "languages": ", ".join(map(native, data.languages))}
    told["gender"] = paper_words.gender(told.get("gender", ""), translate)
    for name in ("greetings", "said_as"):
        told[name] = _by_language(told.get(name, ""))
    names = paper_words.profile_names(translate)
    lines = tuple((title, told[name]) for name, title in names.items() if told.get(name))
    return OwnDataSection(translate("OwnData", "Profile"), lines)


def _by_language(lines: str) -> str:
    """`pl: Droga Łucjo,` becomes `polski: Droga Łucjo,`."""
    parts = (line.partition(": ") for line in lines.splitlines())
    return "\n".join(f"{native(code)}: {text}" for code, _, text in parts)


def _words(noun: str, entry: OwnEntry, language: str, translate: Translate) -> str:
    if noun == "facts":
        return _fact(entry.values, language, translate)
    if noun == "reveals":
        return ", ".join(_kind(kind, translate) for kind in entry.values)
    told = dict(zip(entry.names, entry.values, strict=True))
    if noun == "preferences":
        return _preference(told, language, translate)
    if noun == "people":
        told["kind"] = kind_word(told["kind"], translate)
    if noun == "days":
        told = {"words": told["words"], "on": _on(told)}
    if "media_type" in told:
        told["media_type"] = paper_words.medium(told["media_type"], translate)
    labels = paper_words.labels(translate)
    first = " · ".join(text for name, text in told.items() if name not in labels)
    others = [f"{labels[name]}: {text}" for name, text in told.items() if name in labels]
    return "\n".join([*filter(None, [first]), *others])


def _preference(told: dict[str, str], language: str, translate: Translate) -> str:
    """What it is, and what the bare word would hide: that it is needed or not wanted, that nobody said it."""
    code, about = told.get("code", ""), paper_words.weight(translate)
    word = vocabulary.word("preferences", code, language) if code else told["text"]
    said = [about[told[each]] for each in ("strength", "source") if told[each] in about]
    return " · ".join([word, *said])


def _on(told: dict[str, str]) -> str:
    """A day of the year, with the year where it is known."""
    month, day = (told[part].zfill(2) for part in ("month", "day"))
    return "-".join(filter(None, [told.get("year", ""), month, day]))


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


def draw_own_data(paper: OwnDataOrder) -> PrintedFile:
    """The PDF. Runs on a worker's thread."""
    from reports import own_data  # deferred: reportlab is not loaded before something is printed

    return own_data.draw(paper)
