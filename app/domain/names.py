"""A name typed in one line, told apart into its parts by the custom of its culture, and put in order again.

What is told apart is a guess that the form shows and anybody may mend: people's names follow no rules.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from app.domain.family_names import stands_last
from app.domain.name_scripts import guessed_locale, script_of
from app.domain.person_names import (
    PersonName,
    name_order,
    parts_in_lists,
    put_together,
)
from app.domain.text import composed, fold

# Words of a family name that are written small and that lists may leave out of the order.
_PARTICLES = frozenset(
    "van von vom zu zum zur der den dem ter ten te de del della dello dei degli da das do dos du des di la le"
    " lo el al bin ibn bint binti binte ben af av y e i 't بن ابن بنت".split()
)
_CAPITAL_PARTICLES = frozenset(
    {
        "Al",
        "El",
        "Bin",
        "Ibn",
        "Bint",
        "Binti",
        "Binte",
        "Van",
        "Von",
        "De",
        "Della",
        "Di",
        "Da",
        "Du",
        "La",
        "Le",
    }
)
_GENERATIONS = frozenset(
    "jr jr. sr sr. ii iii iv v filho neto júnior junior ml. st. ifj. id. jun. sen.".split()
)
TITLES = frozenset(
    "mr mrs ms miss mx dr prof sir herr frau hr fr pan pani p m mme mlle monsieur madame sr sra srta señor"
    " señora signor signora sig dott bay bayan ing mgr mudr judr phdr спадар спадарыня".split()
)
_BEFORE_FAMILY = frozenset(
    "mr mrs ms mx dr prof herr frau hr fr m mme mlle monsieur madame sr sra srta señor señora signor signora"
    " sig dott mgr ing".split()
)
_PATRONYMIC = re.compile(
    r"(ов|ев|ёв|ав|яв)(ич|іч)$|(овн|евн|ёвн|аўн|еўн|ёўн|яўн|івн|ївн|инічн|ичн)а$"
    r"|(ov|ev|av|yev|ew|ow)(ich|yč|ič)$|(ovna|evna|yevna|auna|ivna)$",
    re.IGNORECASE,
)
_LONG_HAN = (
    "歐陽",
    "欧阳",
    "司馬",
    "司马",
    "上官",
    "諸葛",
    "诸葛",
    "東方",
    "东方",
    "皇甫",
    "尉遲",
    "尉迟",
    "夏侯",
    "慕容",
    "令狐",
)
_LONG_HANGUL = ("남궁", "황보", "제갈", "사공", "선우", "독고", "서문")
_TWO_FAMILY_NAMES = frozenset({"es", "gl", "ca"})
_PATRONYMIC_LANGUAGES = frozenset({"ru", "be", "uk", "kk", "ky", "tg", "bg", "und"})
_MOST_SORTED = 120  # letters of the sort key: enough to order by, and short enough for any index
LONGEST = 10_000
# The columns of a profile, and the part of `Parts` that stands in each.
PARTS = {
    "given_name": "given", "middle_name": "middle", "family_prefix": "prefix", "family_name": "family",
    "second_family_name": "second_family", "generation": "generation",
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """A name in parts; any may be empty but all of them never."""

    given: str = ""
    middle: str = ""
    prefix: str = ""
    family: str = ""
    second_family: str = ""
    generation: str = ""
    title: str = ""


def told_apart(name: str, locale: str) -> Parts:
    """The parts that a reader of this culture would see in a name written in one line.

    "Müller, Wolfgang" has its family name before the comma, whoever wrote it; a single word is a given name.
    """
    name = composed(name)
    before, comma, behind = name.partition(",")
    if comma and before.strip() and behind.strip():
        if behind.strip().casefold() in _GENERATIONS:
            return _with(told_apart(before, locale), generation=behind.strip())
        family, given = _family(before.split(), locale), _given(behind.split(), locale)
        return _merged(family, given)
    words = name.split()
    title = []
    while len(words) > 1 and words[0].rstrip(".").casefold() in TITLES and not _is_initial(words[0], locale):
        title.append(words.pop(0))
    generation = words.pop() if len(words) > 2 and words[-1].casefold() in _GENERATIONS else ""
    # Frau Meier is called so by her family name; Pani Anna and Ayşe Hanım are not.
    is_family = len(words) == 1 and title and title[-1].rstrip(".").casefold() in _BEFORE_FAMILY
    parts = Parts(family=words[0]) if is_family else _ordered(words, locale)
    return _with(parts, generation=generation, title=" ".join(title))


def heading(parts: Parts, locale: str) -> str:
    """The name in one line with every part of it but the title, in the order of its culture."""
    family = [parts.prefix, parts.family, parts.second_family]
    if name_order(locale) == "surnameFirst":
        given = [parts.middle, parts.given] if locale.startswith("vi") else [parts.given, parts.middle]
        words = [*family, *given, parts.generation]
    else:
        words = [parts.given, parts.middle, *family, parts.generation]
    return _space(parts, locale).join(word for word in words if word)


def formal(parts: Parts, locale: str, *, length: str = "long") -> str:
    """The name with its title, as one would write it on an envelope."""
    return put_together(_person(parts, locale), length=length)


def sort_name(name: str, parts: Parts, locale: str) -> str:
    """What lists are ordered by: folded, the family name first, a particle after it where it is left out."""
    # Where nobody knows the culture, a particle is left out of the order as English lists do.
    locale = "en" if locale == "und" else locale
    ordered = _in_list(parts, locale) if parts.given or parts.family else ""
    return (fold(ordered[:LONGEST]) or fold(name))[:_MOST_SORTED].strip()


def _in_list(parts: Parts, locale: str) -> str:
    """The parts as lists order them; the signs that CLDR puts between them matter only where no spaces do."""
    listed = parts_in_lists(locale, script_of(parts.family or parts.given))
    if not listed:
        return put_together(_person(parts, locale), order="sorting", length="long")
    # Credentials are in CLDR's patterns, but not among a profile's parts.
    return " ".join([text for each in listed if (text := getattr(parts, each, ""))])


def initials(parts: Parts, locale: str, called: str = "") -> str:
    """The monogram that stands for the person, its letters as they were typed."""
    person = replace(_person(parts, locale, called), prefix="" if parts.family else parts.prefix)
    return put_together(person, usage="monogram", length="long", formality="informal", capitals=False)


@lru_cache(maxsize=4_096)
def portrait(name: str) -> str:
    """Up to two letters for a portrait, from a name written in one line; "" where it has none."""
    worded = " ".join(word for word in composed(name).split() if word[:1].isalpha())
    locale = culture_of(worded, ())
    parts = told_apart(worded, locale)
    return initials(replace(parts, middle="", second_family="", generation=""), locale)


def _person(parts: Parts, locale: str, called: str = "") -> PersonName:
    return PersonName(
        given=parts.given, informal=called, middle=parts.middle, prefix=parts.prefix, family=parts.family,
        second_family=parts.second_family, generation=parts.generation, title=parts.title, locale=locale,
    )  # fmt: skip


def _space(parts: Parts, locale: str) -> str:
    """Han and Hangul names stand without one."""
    is_close = locale.partition("_")[0] in ("zh", "yue", "ja", "ko")
    return "" if is_close and script_of(parts.family or parts.given) in ("CJK", "HANGUL") else " "


def culture_of(name: str, languages: tuple[str, ...], chosen: str = "") -> str:
    """Whose custom the name follows: what somebody chose, else what its letters and the guest's language
    tell."""
    return chosen or guessed_locale(name, languages)


def _ordered(words: list[str], locale: str) -> Parts:
    if len(words) == 1:
        return _unspaced(words[0], locale)
    if locale.partition("_")[0] in _PATRONYMIC_LANGUAGES and len(words) == 3:
        if _PATRONYMIC.search(words[2]):
            return Parts(family=words[0], given=words[1], middle=words[2])
        if _PATRONYMIC.search(words[1]):
            return Parts(given=words[0], middle=words[1], family=words[2])
    if name_order(locale) == "surnameFirst":
        if stands_last(words, locale.partition("_")[0]):
            return _merged(Parts(family=words[-1]), _given(words[:-1], locale))
        return _merged(Parts(family=words[0]), _given(words[1:], locale))
    return _given_first(words, locale)


def _unspaced(word: str, locale: str) -> Parts:
    """Chinese and Korean family names are their first sign, a few of them two; Japanese ones are anybody's
    guess."""
    language = locale.partition("_")[0]
    long = {"zh": _LONG_HAN, "yue": _LONG_HAN, "ko": _LONG_HANGUL}.get(language)
    written = script_of(word) == ("HANGUL" if language == "ko" else "CJK")
    if long is None or not written or not 2 <= len(word) <= 4:
        return Parts(given=word)
    at = 2 if len(word) > 2 and word.startswith(long) else 1
    return Parts(family=word[:at], given=word[at:])


def _given_first(words: list[str], locale: str) -> Parts:
    at = next((n for n, word in enumerate(words[1:], 1) if _is_particle(word, n, words)), None)
    if at is not None:
        return _merged(_family(words[at:], locale), _given(words[:at], locale))
    families = 2 if locale.partition("_")[0] in _TWO_FAMILY_NAMES and len(words) > 2 else 1
    return _merged(_family(words[-families:], locale), _given(words[:-families], locale))


def _is_particle(word: str, at: int, words: list[str]) -> bool:
    is_last = at == len(words) - 1
    return not is_last and (word in _PARTICLES or word in _CAPITAL_PARTICLES or word.startswith(("d’", "d'")))


def _family(words: list[str], locale: str) -> Parts:
    """The particles a family name begins with, then the name; where two are customary the last is the
    second."""
    at = 0
    while at < len(words) - 1 and (words[at] in _PARTICLES or words[at] in _CAPITAL_PARTICLES):
        at += 1
    prefix, names = " ".join(words[:at]), words[at:]
    two = locale.partition("_")[0] in _TWO_FAMILY_NAMES and len(names) == 2
    return Parts(
        prefix=prefix, family=names[0] if two else " ".join(names), second_family=names[1] if two else ""
    )


def _given(words: list[str], locale: str) -> Parts:
    """The first is the one a person is called by; in Vietnamese the last, in Chinese and Korean all are
    one."""
    language = locale.partition("_")[0]
    if language == "vi" and len(words) > 1:
        return Parts(given=words[-1], middle=" ".join(words[:-1]))
    if language in ("zh", "yue", "ko"):
        return Parts(given=" ".join(words))
    return Parts(given=words[0] if words else "", middle=" ".join(words[1:]))


def _merged(family: Parts, given: Parts) -> Parts:
    return replace(family, given=given.given, middle=given.middle)


def _with(parts: Parts, *, generation: str = "", title: str = "") -> Parts:
    return replace(parts, generation=generation or parts.generation, title=title or parts.title)


def _is_initial(word: str, locale: str) -> bool:
    """M. and P. are titles in France and Poland and initials elsewhere."""
    plain = word.rstrip(".").casefold()
    return (plain == "m" and locale != "fr") or (plain == "p" and locale != "pl")
