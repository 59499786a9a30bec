"""A million believable guests, the same ones each time, written in bulk beside a demo place.

A quarter of the names are those of the demo's countries; the others are made of syllables as each language
builds its family names, so that there are as many different words as a house of ten years has.
"""

from __future__ import annotations

import json
import pickle
import random
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from importlib.resources import files
from typing import IO, Any

from app.domain.text import index_words, phone_words
from app.models.base import database, is_sqlite, moment_text
from app.models.guest import Guest
from app.models.stay import Stay, StayGuest
from app.services.demo.rows import Keys

COUNT = 1_000_000
IN_HOUSE, ARRIVING, DEPARTED = 400, 150, 60_000
_BATCH = 50_000
_OWN_GIVEN, _OWN_FAMILIES = 60, 25  # of a hundred: those of the demo's countries
_MADE = 150_000
_PROVIDERS = ("guests.example", "post.example", "mail.example")
_ONSETS = "b br d dr f g gr h j k kl kr l m n p pr r s st t tr v w z sz cz ch ł ş".split()
_VOWELS = "a e i o u a e i o u a e o y ó ö".split()
_CODAS = ("", "", "", "l", "n", "r", "s", "k", "m", "t")
_ENDINGS = (
    "ski", "ska", "wicz", "czyk", "ak", "ek", "mann", "er", "berg", "stein", "sson", "sen", "oğlu", "yılmaz",
    "enko", "uk", "ovich", "ová", "ez", "es", "ini", "etti", "eau", "ier", "nen", "escu", "yan", "dze", "",
)  # fmt: skip
# As `index_words` folds the letters above, without looking at each.
_PLAIN = str.maketrans({"ł": "l", "ş": "s", "ó": "o", "ö": "o", "ğ": "g", "ı": "i", "á": "a"})
_OTHERWISE = str.maketrans({"ł": "l", "ş": "sh", "ó": "o", "ö": "oe", "ğ": "g", "ı": "i", "á": "a"})
_COMPANIES = ("Dom Tkanin", "Nordwind Reisen", "Aydın Tekstil", "Belavia", "Studio Linden", "Kupiec & Syn")


@dataclass(frozen=True, slots=True)
class Word:
    """A name and what it is found by."""

    text: str
    folded: str


class Names:
    """Given and family names, the frequent ones more often: their ranks fall as in a telephone book."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        told = json.loads((files("resources") / "demo" / "names.json").read_text(encoding="utf-8"))
        countries = told["countries"]
        self._given = [_word(name) for one in countries for name in (*one["women"], *one["men"])]
        families = [half for one in countries for name in one["families"] for half in name.split("/")]
        self._families = [_word(name) for name in families]
        self._made_given = [self._made(1, ("a", "ek", "in", "o", "ia", "")) for _ in range(6_000)]
        self._made_families = [self._made(2, _ENDINGS) for _ in range(_MADE)]

    def given(self) -> Word:
        """A first name."""
        own = self._chance.randrange(100) < _OWN_GIVEN
        return self._chance.choice(self._given) if own else _ranked(self._chance, self._made_given)

    def family(self) -> Word:
        """A family name."""
        own = self._chance.randrange(100) < _OWN_FAMILIES
        return self._chance.choice(self._families) if own else _ranked(self._chance, self._made_families)

    def _made(self, least: int, endings: tuple[str, ...]) -> Word:
        pick = self._chance.choice
        count = least + self._chance.randrange(2)
        stem = "".join(pick(_ONSETS) + pick(_VOWELS) + pick(_CODAS) for _ in range(count)) + pick(endings)
        plain, other = stem.translate(_PLAIN), stem.translate(_OTHERWISE)
        return Word(stem[:1].upper() + stem[1:], plain if plain == other else f"{plain} {other}")


def write(place_id: str, now: datetime, count: int = COUNT, seed: int = 2026) -> None:
    """Add the guests and some of their stays to the open store."""
    with _Bulk():
        for batch in _batches(now, count, seed):
            _write_guests(place_id, batch)
            _write_words(place_id, batch)
    _write_stays(place_id, random.Random(seed + 1), Keys(seed + 1, now - timedelta(days=1)), now)
    database.execute_sql("ANALYZE")


def _batches(now: datetime, count: int, seed: int) -> Iterator[list[tuple[Any, ...]]]:
    """The guests, from the file where they were put when they were thought of: once for all stores."""
    file, places = _written(now, count, seed)
    for place in places:
        file.seek(place)
        yield pickle.load(file)  # our own file, a moment old


@cache
def _written(now: datetime, count: int, seed: int) -> tuple[IO[bytes], list[int]]:
    chance = random.Random(seed)
    names, keys = Names(chance), Keys(seed, now - timedelta(days=1200))
    file, places = tempfile.TemporaryFile(), []  # noqa: SIM115  (read again for the next store)
    for start in range(0, count, _BATCH):
        places.append(file.tell())
        batch = list(_people(chance, names, keys, now, min(_BATCH, count - start)))
        pickle.dump(batch, file, pickle.HIGHEST_PROTOCOL)
    return file, places


def _people(
    chance: random.Random, names: Names, keys: Keys, now: datetime, count: int
) -> Iterator[tuple[Any, ...]]:
    """Key, heading, given, family, phone, e-mail, company, language, moment, words."""
    for _ in range(count):
        given, family = names.given(), names.family()
        phone = f"+48 5{chance.randrange(100):02d} {chance.randrange(1000):03d} {chance.randrange(1000):03d}"
        email = _email(chance, given, family)
        company = chance.choice(_COMPANIES) if chance.randrange(100) < 6 else ""
        known = moment_text(now - timedelta(minutes=chance.randrange(1_500_000) + 1))
        words = dict.fromkeys(f"{given.folded} {family.folded} {_folded(company)}".split())
        words |= dict.fromkeys(email.replace("@", ".").split(".") if email else ())
        folded = f"{' '.join(words)} {phone_words(phone)}"
        language = chance.choice(("pl", "en", "de", "tr", "be", "fr"))
        yield (
            keys.new(), f"{given.text} {family.text}", given.text, family.text, phone, email, company,
            language, known, folded,
        )  # fmt: skip


def _email(chance: random.Random, given: Word, family: Word) -> str:
    if chance.randrange(100) >= 75:
        return ""
    name = ".".join(word.folded.split()[0] for word in (given, family) if word.folded)
    return f"{name}{chance.randint(1, 999)}@{chance.choice(_PROVIDERS)}"


def _write_guests(place_id: str, batch: list[tuple[Any, ...]]) -> None:
    columns = (
        "id", "name", "given_name", "family_name", "phone", "email", "company", "languages", "created_at",
        "updated_at", "sort_name",
    )  # fmt: skip
    rows = [
        (key, name, given, family, phone, email, company, f'["{language}"]', known, known,
         f"{family} {given}".lower())
        for key, name, given, family, phone, email, company, language, known, _ in batch
    ]  # fmt: skip
    _write(Guest, {"place": place_id}, columns, rows)


def _write(table: Any, same: dict[str, Any], names: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
    """Rows of these fields as they are stored; every other column is the `same`, or what it is by itself."""
    fields = list(table._meta.sorted_fields)
    always = table._meta.get_default_dict() | same
    empty = [field.db_value(always.get(field.name)) for field in fields]
    at = [[field.name for field in fields].index(name) for name in names]
    filled = []
    for row in rows:
        whole = empty.copy()
        for place, value in zip(at, row, strict=True):
            whole[place] = value
        filled.append(whole)
    _insert(table._meta.table_name, [field.column_name for field in fields], filled)


def _write_words(place_id: str, batch: list[tuple[Any, ...]]) -> None:
    _insert("guest_text", ["guest_id", "place_id", "folded"], [(row[0], place_id, row[9]) for row in batch])


def _insert(table: str, columns: list[str], rows: list[Any]) -> None:
    if is_sqlite():
        marks = ", ".join("?" * len(columns))
        statement = f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})"
        database.obj.cursor().executemany(statement, rows)
        return
    with database.obj.cursor().copy(f"COPY {table} ({', '.join(columns)}) FROM STDIN") as copy:
        for row in rows:
            copy.write_row(row)


class _Bulk:
    """Search structures are built once at the end, as every engine advises for a load of this size."""

    def __enter__(self) -> None:
        if is_sqlite():
            self._rules = database.execute_sql(
                "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'guest_text'"
            ).fetchall()
            for name, _ in self._rules:
                database.execute_sql(f"DROP TRIGGER {name}")
            database.execute_sql("PRAGMA synchronous = OFF")
            database.obj.begin()
            return
        self._indexes = database.execute_sql(
            "SELECT indexname, indexdef FROM pg_indexes WHERE tablename IN ('guest_text', 'guest_word')"
            " AND indexdef LIKE '%%USING gin%%'"
        ).fetchall()
        for name, _ in self._indexes:
            database.execute_sql(f"DROP INDEX {name}")

    def __exit__(self, *_: object) -> None:
        if is_sqlite():
            for _, text in self._rules:
                database.execute_sql(text)
            database.execute_sql("INSERT INTO guest_fts(guest_fts) VALUES ('rebuild')")
            _fill_words()
            database.obj.commit()
            database.execute_sql("PRAGMA synchronous = FULL")
            database.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")
            return
        for _, text in self._indexes:
            database.execute_sql(text)


def _fill_words() -> None:
    """The vocabulary, as the rule of the table keeps it from row to row."""
    rule = next((text for name, text in _rules_now() if name == "guest_text_word_update"), "")
    if rule:
        statement = rule.partition("BEGIN")[2].partition(";")[0]
        bulk = statement.replace("NEW.place_id", "t.place_id").replace("NEW.folded", "t.folded")
        database.execute_sql(bulk.replace("FROM json_each", "FROM guest_text t, json_each"))


def _rules_now() -> list[tuple[str, str]]:
    return list(database.execute_sql("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall())


def _write_stays(place_id: str, chance: random.Random, keys: Keys, now: datetime) -> None:
    """Who is in the house, who arrives today, and visits of before."""
    guests = [row[0] for row in Guest.select(Guest.id).order_by(Guest.id.desc()).limit(80_000).tuples()]
    today, stays, people = now.date(), [], []
    wanted = ["in_house"] * IN_HOUSE + ["expected"] * ARRIVING + ["departed"] * DEPARTED
    for status in wanted:
        stay, back = keys.new(), chance.randint(3, 900) if status == "departed" else 0
        arrives = today - timedelta(days=back + (1 if status == "in_house" else 0))
        came = None if status == "expected" else moment_text(now - timedelta(days=back + 1))
        stays.append((stay, status, str(arrives), str(arrives + timedelta(days=3)), came))
        people.append((keys.new(), stay, chance.choice(guests)))
    same = {"place": place_id}
    with database.atomic():
        columns = ("id", "status", "arrives_on", "departs_on", "arrived_at")
        _write(Stay, {**same, "created_at": now}, columns, stays)
        _write(StayGuest, {**same, "is_main": True}, ("id", "stay", "guest"), people)


def _ranked(chance: random.Random, words: list[Word]) -> Word:
    return words[int(len(words) * chance.random() ** 3)]


@cache
def _folded(text: str) -> str:
    return index_words(text) if text else ""


def _word(text: str) -> Word:
    shown = text.partition("=")[0]
    plain = shown.isascii() and shown.isalpha()
    return Word(shown, shown.lower() if plain else index_words(shown, text.partition("=")[2]))


def moment() -> datetime:
    """The morning everything happens on."""
    return datetime(2026, 11, 22, 8, 52, tzinfo=UTC)
