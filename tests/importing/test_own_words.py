"""A table headed with the words of the import page itself needs no choosing, in any of its languages."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree

import pytest

from app.config import LANGUAGES, RESOURCES
from app.importing.day_words import day_field
from app.importing.kinds.table import KINDS
from app.words.import_fields import field_name


def translated(language: str) -> dict[str, str]:
    if language == "en":
        return {}
    root = ElementTree.parse(RESOURCES / "i18n" / f"courtesy_{language}.ts").getroot()
    return {
        message.findtext("source", ""): message.findtext("translation", "")
        for context in root.iter("context")
        if context.findtext("name") == "ImportFields"
        for message in context.iter("message")
    }


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", ["stays", "rooms", "purchases"])
def test_the_pages_own_words_are_understood_as_headings(language: str, kind: str) -> None:
    words = translated(language)
    for field in KINDS[kind].fields:
        heading = words.get(field_name(field), field_name(field))
        assert (day_field(kind, heading) or ("",))[0] == field, heading
