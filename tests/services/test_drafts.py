"""Unfinished forms survive, sealed, and belong to one person."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from app.models import vault
from app.services import drafts
from app.services.drafts import Draft
from tests.store import MORNING

SECRET = "peanuts, says Łucja"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    vault.use(vault.new_vault())
    return tmp_path / "drafts.sqlite3"


def draft(text: str = SECRET, form: str = "gesture", subject: str = "") -> Draft:
    return Draft(form, subject, {"text": text}, MORNING)


def test_what_was_typed_is_there_after_a_crash(path: Path) -> None:
    drafts.keep(path, "maja", draft())
    assert drafts.all_of(path, "maja", MORNING) == (draft(),)


def test_a_newer_text_takes_the_place_of_the_older(path: Path) -> None:
    drafts.keep(path, "maja", draft("one"))
    drafts.keep(path, "maja", draft("two"))
    assert [kept.content["text"] for kept in drafts.all_of(path, "maja", MORNING)] == ["two"]


def test_forms_and_subjects_do_not_mix(path: Path) -> None:
    for each in (draft("a"), draft("b", subject="guest-1"), draft("c", form="request")):
        drafts.keep(path, "maja", each)
    drafts.drop(path, "maja", "gesture", "guest-1")
    assert {kept.content["text"] for kept in drafts.all_of(path, "maja", MORNING)} == {"a", "c"}


def test_a_draft_belongs_to_its_person(path: Path) -> None:
    drafts.keep(path, "maja", draft())
    assert drafts.all_of(path, "ben", MORNING) == ()


def test_the_file_alone_tells_nothing(path: Path) -> None:
    drafts.keep(path, "maja", draft())
    raw = path.read_bytes()
    assert SECRET.encode() not in raw
    assert b"peanuts" not in raw


def test_another_places_draft_is_dropped_not_shown(path: Path) -> None:
    drafts.keep(path, "maja", draft())
    mine = vault.vault()
    vault.use(vault.new_vault())
    assert drafts.all_of(path, "maja", MORNING) == ()
    vault.use(mine)
    assert drafts.all_of(path, "maja", MORNING) == ()


def test_old_drafts_go_by_themselves(path: Path) -> None:
    drafts.keep(path, "maja", draft())
    later = MORNING + timedelta(days=drafts.KEPT_DAYS + 1)
    assert drafts.all_of(path, "maja", later) == ()


def test_drafts_about_somebody_go_whoever_wrote_them(path: Path) -> None:
    drafts.keep(path, "maja", draft("for Łucja"))
    drafts.keep(path, "ben", draft("a taxi", subject="guest-1"))
    drafts.keep(path, "ben", draft("a taxi", subject="guest-2"))
    assert drafts.drop_about(path, ["guest-1", "Łucja", ""]) == 2
    assert drafts.all_of(path, "maja", MORNING) == ()
    assert [kept.subject for kept in drafts.all_of(path, "ben", MORNING)] == ["guest-2"]
    assert drafts.drop_about(path, []) == 0
    assert drafts.drop_about(path.with_name("none.sqlite3"), ["x"]) == 0
