"""Whom the first letters mean, whatever keyboard they were typed on."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from app.domain.desk import EmployeeRow

# Letters that the transliteration writes otherwise than people expect at a keyboard.
_PLAIN = str.maketrans({"ı": "i", "İ": "i", "ł": "l", "Ł": "l", "ў": "у", "Ў": "у", "ß": "ss"})


def fold(text: str) -> str:
    """Lower-case Latin letters without marks: "Łucja" is "lucja", "Адам" is "adam"."""
    from anyascii import anyascii  # deferred: not before the first paint

    return str(anyascii(text.translate(_PLAIN).casefold())).lower()


def fitting(people: Sequence[EmployeeRow], typed: str) -> set[int]:
    """Places of those meant: whose name begins like this, else any word of it, else the sign-in code."""
    wanted = fold(typed)
    ways: tuple[Callable[[EmployeeRow], list[str]], ...] = (
        lambda person: [person.name],
        lambda person: person.name.split(),
        lambda person: [person.code],
    )
    for words in ways:
        found = {
            at
            for at, person in enumerate(people)
            if any(fold(word).startswith(wanted) for word in words(person))
        }
        if found:
            return found
    return set()
