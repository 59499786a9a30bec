"""What a typed text may have been meant to be, when nothing is called so: typed on the other keyboard, with a
word for the room or a title before it, two words as one or one as several, or spelt by ear in another
alphabet.

None of this is asked while something matches; each is a guess that the search tries in turn.
"""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.names import TITLES
from app.domain.text import fold, words

# The letters of one keyboard in the order of its keys, row by row. Latin: the American one, which Poland
# types on too, and the Turkish Q. Cyrillic: the Russian, the Belarusian and the Ukrainian one.
_LATIN = (
    "`qwertyuiop[]asdfghjkl;'zxcvbnm,.",
    '"qwertyuıopğüasdfghjklşizxcvbnmöç',
)
_CYRILLIC = (
    "ёйцукенгшщзхъфывапролджэячсмитьбю",
    "ёйцукенгшўзх'фывапролджэячсмітьбю",
    "'йцукенгшщзхїфівапролджєячсмитьбю",
)
# A word in front of a room's number, folded: 412 is meant.
_ROOM = frozenset(
    "room rm no nr number pokoj pok pokoju oda odasi pakoy numar nomer zimmer zi chambre habitacion"
    " camera kamar".split()
)
# How Polish ears write what Cyrillic spells, and the other way round; longer signs first.
_CYRILLIC_BY_EAR = {
    "ж": "z", "ч": "cz", "ш": "sz", "щ": "szcz", "ц": "c", "ў": "l", "у": "u", "в": "w", "й": "j", "ы": "y",
    "ь": "", "ъ": "", "'": "", "я": "ja", "ю": "ju", "ё": "jo", "є": "je", "ї": "ji", "х": "ch", "э": "e",
}  # fmt: skip
_EASTERN = (
    ("tsch", "ch"), ("szcz", "shch"), ("dsch", "j"), ("sch", "sh"), ("sz", "sh"), ("cz", "ch"), ("rz", "zh"),
    ("w", "v"), ("ck", "k"), ("ph", "f"), ("j", "y"),
)  # fmt: skip
_POLISH = (
    ("shch", "szcz"), ("sh", "sz"), ("ch", "cz"), ("zh", "z"), ("ts", "c"), ("ya", "ja"), ("yu", "ju"),
    ("yo", "jo"), ("v", "w"), ("x", "ks"),
)  # fmt: skip
_SHORTEST = 3  # letters that are worth another reading
_TWO_NAMES, _LONGEST = 6, 30  # letters of what may be two names written together; less is rather a slip
_SHORTEST_PART = 2  # of a word that was written together
_MOST_INITIALS = 3
# Words that people say before a name and few write down with it, folded; "vd" is Dutch for van der, van den.
_BEFORE_A_NAME = frozenset(fold(title) for title in TITLES) | frozenset("bey hanim mister missus vd".split())
_PARTICLES = tuple("van von der den dem del della de da di du la le zu zum zur ter ten al el bin".split())


def of_a_room(text: str) -> str:
    """ "room 412" and "pokój 412" without the word for it; empty when it is something else."""
    before, _, number = text.strip().rpartition(" ")
    known = words(before)
    is_number = any(letter.isdigit() for letter in number)
    return number if known and is_number and all(word in _ROOM for word in known) else ""


def without_titles(text: str) -> str:
    """ "Frau Dr. Schneider" without what stands before the name; empty when nothing does, or nothing else."""
    plain = words(text)
    names = [word for word in plain if word not in _BEFORE_A_NAME]
    return " ".join(names) if len(names) < len(plain) else ""


def of_other_keyboards(text: str) -> tuple[str, ...]:
    """The text as the same keys write it while the keyboard is switched to the other alphabet."""
    typed = text.lower()
    if sum(letter.isalpha() for letter in typed) < _SHORTEST:
        return ()
    cyrillic = any("\u0400" <= letter <= "\u04ff" for letter in typed)
    pairs = [(one, other) for one in _CYRILLIC for other in _LATIN]
    tables = [str.maketrans(one, other) if cyrillic else str.maketrans(other, one) for one, other in pairs]
    read = dict.fromkeys(typed.translate(table) for table in tables)
    return tuple(each for each in read if words(each) and each != typed)


def joined(tokens: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    """Two neighbours as one word: "mac leod" is macleod."""
    return tuple(
        (*tokens[:at], tokens[at] + tokens[at + 1], *tokens[at + 2 :]) for at in range(len(tokens) - 1)
    )


def parted(tokens: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    """One word as several, all but the last of them whole: "alzahrani" is al and zahrani, "vonderheide" von,
    der and heide."""
    return tuple(
        (*tokens[:at], *parts, *tokens[at + 1 :])
        for at, token in enumerate(tokens)
        if token.isalpha() and _TWO_NAMES <= len(token) <= _LONGEST
        for parts in (*_halves(token), *_after_particles(token))
    )


def _halves(token: str) -> list[tuple[str, ...]]:
    return [(token[:cut], token[cut:]) for cut in range(_SHORTEST_PART, len(token) - _SHORTEST_PART + 1)]


def _after_particles(token: str, before: tuple[str, ...] = ()) -> list[tuple[str, ...]]:
    """With two particles at least: one is a half already."""
    found = [(*before, token)] if len(before) > 1 else []
    for particle in _PARTICLES:
        if token.startswith(particle) and len(token) - len(particle) >= _SHORTEST:
            found += _after_particles(token[len(particle) :], (*before, particle))
    return found


def initials(tokens: Sequence[str]) -> tuple[str, ...]:
    """ "jrr tolkien" with a word for each initial; empty when no word is so short, or there is but one."""
    if len(tokens) == 1 or all(len(token) > _MOST_INITIALS or len(token) == 1 for token in tokens):
        return ()
    return tuple(part for token in tokens for part in (token if len(token) <= _MOST_INITIALS else (token,)))


def by_ear(text: str) -> tuple[tuple[str, ...], ...]:
    """The words as somebody spells them who heard them: жулкевска is zulkewska, Schewtschenko shevchenko."""
    typed = text.lower()
    if any("\u0400" <= letter <= "\u04ff" for letter in typed):
        heard = ["".join(_CYRILLIC_BY_EAR.get(letter, letter) for letter in typed)]
    else:
        heard = [_respelt(fold(typed), _EASTERN), _respelt(fold(typed), _POLISH)]
    plain = words(text)
    read = dict.fromkeys(words(each) for each in heard)
    return tuple(each for each in read if each and each != plain)


def _respelt(text: str, ways: Sequence[tuple[str, str]]) -> str:
    """Each place respelt once, so that what one way wrote is not read by the next."""
    done, at = [], 0
    while at < len(text):
        seen, said = next(
            ((seen, said) for seen, said in ways if text.startswith(seen, at)), (text[at], text[at])
        )
        done.append(said)
        at += len(seen)
    return "".join(done)
