"""Making a demo place in an empty store, in one go."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from app.domain.desk import PlaceRow
from app.domain.made_cards import CardWish
from app.errors import BadInput, Refused
from app.models.connection import on_the_writers_thread, writes
from app.services import catalogue, places
from app.services.demo import crowd, giving, matters, people, story, visits
from app.services.demo.guests import write_facts, write_guests, write_notes, write_preferences
from app.services.demo.rows import Keys
from app.services.demo.scene import Scene

MOST_GUESTS = 5_000_000
WORKSTATION = "Desk 1"
DrawCard = Callable[[CardWish], bytes]


@dataclass(frozen=True, slots=True)
class Demo:
    """A demo place that was made, and how much is in it."""

    place: PlaceRow
    counts: dict[str, int]


@on_the_writers_thread
def make(
    *, kind: str, language: str, now: datetime, guests: int | None = None, seed: int = 1,
    draw: DrawCard | None = None,
) -> Demo:  # fmt: skip
    """Write a demo hotel or shop into the open, empty store, told in `language`, as of today's business day.

    Without `guests` the story's people; else exactly so many: fewer than the story has, and there is no
    story, only invented people. Everybody signs in with `pins.DEMO_PIN`. `draw` makes the PDF of a card;
    without it the story's cards are left out. The same arguments make the same place.
    Raises `BadInput` (kind, language, guests) and `Refused("place_exists")`.
    """
    told = story.read(kind, language, now)
    if guests is not None and not 0 <= guests <= MOST_GUESTS:
        raise BadInput("demo_guests", field="guests", most=MOST_GUESTS)
    if places.current() is not None:
        raise Refused("place_exists")
    keys = Keys(seed, now)
    scene = Scene(people.place_of(told, keys), told, keys, people.staff_of(told, keys), WORKSTATION)
    has_story = guests is None or guests >= len(told.list("guests"))
    invented = 0 if guests is None else guests - (len(told.list("guests")) if has_story else 0)
    # Slow things first: nothing of this may hold the store's only write lock.
    pins = people.hashed_pins(scene.people)
    drawn = _drawn(scene, draw) if has_story and draw else {}
    return _write(scene, pins, drawn, has_story=has_story, invented=crowd.invent(scene, invented, seed))


@writes
def _write(
    scene: Scene,
    pins: Mapping[str, str],
    drawn: Mapping[int, bytes],
    *,
    has_story: bool,
    invented: crowd.Crowd,
) -> Demo:
    if places.current() is not None:
        raise Refused("place_exists")
    people.write_place(scene, pins)
    people.write_limits(scene)
    counts = {
        "employees": len(scene.people),
        "rooms": people.write_rooms(scene),
        "catalogue": catalogue.install(scene.place, scene.place.kind),
        "guests": crowd.write(scene, invented),
    }
    if has_story:
        _tell(scene, drawn, counts)
    return Demo(scene.place, counts)


def _tell(scene: Scene, drawn: Mapping[int, bytes], counts: dict[str, int]) -> None:
    counts["guests"] += write_guests(scene)
    counts |= {
        "stays": visits.write_stays(scene),
        "purchases": visits.write_purchases(scene),
        "preferences": write_preferences(scene),
        "facts": write_facts(scene),
        "notes": write_notes(scene),
        "gestures": giving.write_gestures(scene),
        "requests": matters.write_requests(scene),
        "found_items": matters.write_finds(scene),
        "cards": matters.write_cards(scene, drawn),
    }
    numbers = [told["number"] for told in scene.story.list("purchases")]
    visits.count_on(scene, "PU", numbers)


def _drawn(scene: Scene, draw: DrawCard) -> dict[int, bytes]:
    return {at: draw(wish) for at, wish in enumerate(matters.card_wishes(scene.story.list("cards")))}
