"""The guards: what may reach whom, and what is said when it may not."""

from __future__ import annotations

from app.domain.gestures import CatalogueItemRow, RoomPerson
from app.domain.guards import check


def item(**fields: object) -> CatalogueItemRow:
    return CatalogueItemRow(
        **{
            "id": "i",
            "code": None,
            "name": "Cake",
            "icon": "cake",
            "cost_minor": 1,
            "is_answered": True,
            **fields,
        }
    )  # type: ignore[arg-type]


def person(**fields: object) -> RoomPerson:
    return RoomPerson(**{"guest_id": "g", "name": "Łucja", "is_main": True, "answer": "none", **fields})  # type: ignore[arg-type]


def said(
    thing: CatalogueItemRow, *people: RoomPerson, only_for_guest: bool = False
) -> list[tuple[str, str, str]]:
    found = check(thing, people, only_for_guest=only_for_guest)
    return [(finding.level, finding.code, finding.word) for finding in found]


CAKE = item(marks=("food",), allergens=("peanuts",), contains=("milk",))


def test_an_allergy_blocks_and_what_it_covers_too() -> None:
    assert said(CAKE, person(answer="on_file", allergens=("peanuts",))) == [("block", "allergen", "peanuts")]
    shrimps = item(marks=("food",), allergens=("crustaceans",))
    assert said(shrimps, person(allergens=("shellfish", "crustaceans"))) == [
        ("block", "allergen", "shellfish")
    ]


def test_a_lily_allergy_flags_the_bouquet() -> None:
    bouquet = item(marks=("flowers",), contains=("lilies",))
    assert said(bouquet, person(answer="on_file", allergens=("lilies",))) == [("block", "allergen", "lilies")]
    assert said(bouquet, person(unwanted=("no_lilies",))) == [("warn", "unwanted", "lilies")]


def test_asked_none_is_not_never_asked() -> None:
    assert said(item(marks=("food",)), person(answer="none")) == []
    assert said(item(marks=("food",)), person(answer="never")) == [("ask", "not_asked", "")]
    assert said(item(), person(answer="never")) == []


def test_no_answer_is_not_the_answer_nothing() -> None:
    unknown = item(is_answered=False)
    question = ("ask", "unknown_content", "")
    assert said(unknown, person(answer="none")) == []
    assert said(unknown, person(answer="on_file", allergens=("dust",))) == [question]
    assert said(unknown, person(answer="never")) == [("ask", "not_asked", ""), question]
    assert said(unknown, person(diets=("halal",))) == [question]
    assert said(unknown, person(diets=("vegan",))) == []
    sharer = person(name="Piotr", is_main=False, answer="on_file", allergens=("eggs",))
    assert said(unknown, person(), sharer) == [question]
    assert said(unknown, person(), sharer, only_for_guest=True) == []
    nothing_in_it = item(marks=("food",))
    assert said(nothing_in_it, person(answer="on_file", allergens=("eggs",))) == []


def test_an_allergy_in_words_of_ones_own_is_asked_about_whatever_the_list_says() -> None:
    own, question = person(answer="on_file", allergens=("carrots",)), ("ask", "unknown_content", "")
    assert said(item(marks=("food",)), own) == [question]
    assert said(item(marks=("flowers",)), own) == []
    assert check(item(marks=("food",)), [own], content_said=True) == ()
    assert said(item(marks=("food",)), person(answer="on_file", allergens=("sesame",))) == []


def test_who_answers_for_one_gesture_answers_for_the_thing_and_not_for_the_guest() -> None:
    unknown = item(is_answered=False, allergens=("eggs",))
    allergic = person(answer="on_file", allergens=("eggs",))
    assert check(unknown, [person(answer="on_file", allergens=("milk",))], content_said=True) == ()
    assert [found.code for found in check(unknown, [allergic], content_said=True)] == ["allergen"]
    never = check(item(is_answered=False), [person(answer="never")], content_said=True)
    assert [found.code for found in never] == ["not_asked"]


def test_a_sharer_s_allergy_blocks_unless_it_is_only_for_the_guest() -> None:
    sharer = person(name="Piotr", is_main=False, answer="on_file", allergens=("peanuts",))
    assert said(CAKE, person(), sharer) == [("block", "allergen", "peanuts")]
    assert said(CAKE, person(), sharer, only_for_guest=True) == []


def test_diets_of_faith_block_for_the_guest_and_warn_for_a_sharer() -> None:
    wine = item(marks=("food", "alcohol"), contains=("alcohol",))
    assert said(wine, person(diets=("halal",))) == [("block", "diet", "halal")]
    assert said(wine, person(), person(is_main=False, diets=("halal",))) == [("warn", "diet", "halal")]
    assert said(CAKE, person(diets=("vegan",))) == [("warn", "diet", "vegan")]
    menu = item(marks=("food", "menu"), contains=("meat",))
    assert said(menu, person(diets=("vegan",))) == []


def test_no_alcohol_for_a_child() -> None:
    wine = item(marks=("food", "alcohol"), contains=("alcohol",))
    assert said(wine, person(is_child=True)) == [("block", "alcohol_for_child", "alcohol")]
    assert said(wine, person(), person(is_main=False, is_child=True)) == [
        ("warn", "alcohol_for_child", "alcohol")
    ]


def test_what_has_run_out_is_not_given_and_the_gravest_comes_first() -> None:
    gone = item(stock=0, marks=("food",))
    assert said(gone, person(answer="never")) == [("block", "out_of_stock", ""), ("ask", "not_asked", "")]
    assert said(item(stock=1), person()) == []


def test_whoever_wants_no_presents_is_asked_about_what_carries_one() -> None:
    assert said(item(marks=("gift_carrier",)), person(unwanted=("gift_carrier",))) == [
        ("warn", "unwanted", "gift_carrier")
    ]
