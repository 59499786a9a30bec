"""The name a profile is headed with, from whichever parts a file gives: one column, or several.

What a file says of the parts is taken as it is. A name in one column is told apart as the form does it;
couples, families and firms stay as they are written.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.domain.family_names import stands_first
from app.domain.names import Parts, culture_of, heading, told_apart
from app.domain.text import composed
from app.importing.titles import BEFORE_NAMES

NAMES = ("full_name", "family_given", "given_name", "family_name")
_COUPLE = re.compile(r"&|\s(?:\+|and|AND|und|UND|et|ve|oraz|i)\s")
_FAMILIES = tuple(
    "family familie fam rodzina panstwo państwo famille familia famiglia aile ailesi семья сям'я".split()
)
_FAMILY = re.compile(rf"(?:{'|'.join(_FAMILIES)})\.?\s+(.+)", re.IGNORECASE)
_FIRM = re.compile(
    r"(?:^|[\s,])(?:(?i:gmbh|ltd|limited|llc|llp|plc|inc|corp|sp\. ?z ?o\. ?o|s\.r\.l|s\.p\.a"
    r"|ltd\. ?şti|s\.r\.o|kft|hotel|agency|travel)|S\.? ?A|A\.Ş|AG|KG|B\.?V|N\.?V|OY|AB|SRL|SPA"
    r"|ООО|ОАО|ЗАО|ТОО|ТОВ)\.?(?=$|[\s,&])"
)
# Words that are also names: with one word behind them they are part of the name.
_ALSO_NAMES = frozenset("pan bay prof ing hr miss".split())
_AFTER = frozenset(
    "jr jr. sr sr. ii iii iv phd ph.d. md m.d. mba msc bsc ba ma dds esq esq. cpa dba llm eng. jun."
    " sen.".split()
)
# "NOWAK/ANNA MRS": as airlines and their systems write.
_SLASHED = re.compile(r"([^\W\d_][^/\d,]+?)\s*/\s*([^/\d,]{2,})")
_SIMPLE = re.compile(r"[^\W\d_]{2,}(?:[-'’][^\W\d_]+)* [^\W\d_]{2,}(?:[-'’][^\W\d_]+)*")
_LONGEST = 300  # what is longer is nobody's name
_FAR_LETTERS = "\u0590"  # from here on alphabets whose people write the family name first, or in one word


@dataclass(slots=True)
class Name:
    """A name as it is headed, its parts, and a title that stood before it."""

    whole: str
    given: str = ""
    family: str = ""
    title: str = ""


def of_parts(parts: dict[str, str], title: str, languages: tuple[str, ...]) -> Name:
    """The name that the columns of a row make. Its `whole` is empty where they make none."""
    given, family = parts.get("given_name", ""), parts.get("family_name", "")
    whole = parts.get("full_name", "")
    if given or family:
        said, given = _title_before(given) if " " in given and not (title or whole) else ("", given)
        if whole and (title or said):
            whole = _without_title(whole, title or said, given or family)
        elif whole and given:
            said, whole = _title_of_whole(whole, given)
        before, _, behind = whole.partition(",")
        if family and before.strip() == family:  # as lists are sorted by: "Mustermann, Heiko"
            whole, given = "", given or behind.strip()
        whole = whole or _put_together(given, family, languages)
        return Name(whole, *_both_halves(whole, given, family), said)
    if parts.get("family_given"):
        return _family_first(parts["family_given"])
    return _of_one(_without_title(whole, title, ""), languages) if whole else Name("")


def _both_halves(whole: str, given: str, family: str) -> tuple[str, str]:
    """The half of a name that only the whole of it tells: Barbara, of "Barbara Jensen" and "Jensen"."""
    if not given and whole.endswith(f" {family}"):
        given = _title_before(whole)[1].removesuffix(family).strip()
    elif not family and whole.startswith(f"{given} "):
        family = whole.removeprefix(given).strip()
    return given, family


def of_words(text: str, languages: tuple[str, ...] = ()) -> Name:
    """A name that stands in one column."""
    return _of_one(text, languages)


def follows(text: str, custom: str) -> bool:
    """Whether a name without a language surely has the family name first, as others of its file have."""
    return stands_first(_title_before(text)[1].split(), custom)


def _of_one(text: str, languages: tuple[str, ...]) -> Name:
    if _SIMPLE.fullmatch(text) and text < _FAR_LETTERS and not languages and _is_plain(text):
        return Name(text, *_halves(text))
    if len(text) > _LONGEST:
        return Name(text, *_halves(text))
    if "," in text and not _FIRM.search(text):
        return _inverted(text, languages)
    return _of_several(text) or _told(text, languages)


def _of_several(text: str) -> Name | None:
    """A firm, a family or a couple, as they are written; a name as airlines write it; None for one person."""
    if _FIRM.search(text):
        return Name(text, "", text)
    if whose := _FAMILY.fullmatch(text):
        return Name(text, "", whose[1])
    if (match := _SLASHED.fullmatch(text)) and text == text.upper():
        given, title = _title_behind(match[2].strip())
        return Name(f"{given} {match[1]}", given, match[1], title)
    if not _COUPLE.search(text):
        return None
    given, _, family = text.rpartition(" ")
    is_titles = all(_is_title(word) for word in given.split() if not _COUPLE.search(f" {word} "))
    return Name(text, "" if is_titles else given, family)


def _told(text: str, languages: tuple[str, ...]) -> Name:
    title, rest = _title_before(text)
    if (capital := _capital_family(rest)) is not None:
        family, given = capital
        return Name(f"{given} {family}", given, family, title)
    words = rest.split()
    behind: list[str] = []
    while len(words) > 2 and words[-1].strip("()").lower() in _AFTER:
        behind.insert(0, words.pop())
    parts = told_apart(" ".join(words), culture_of(rest, languages))
    if title and len(words) == 1:
        return Name(rest, "", rest, title)
    given, family = _pair(parts)
    if parts.title:  # one that belongs to the name: "Sir Ian McKellen", "Pan Wei"
        given, family = (f"{parts.title} {given}", family) if family else (parts.title, given)
    return Name(rest, given, family, title)


def _pair(parts: Parts) -> tuple[str, str]:
    given = " ".join(part for part in (parts.given, parts.middle) if part)
    family = " ".join(part for part in (parts.prefix, parts.family, parts.second_family) if part)
    return given, family


def _inverted(text: str, languages: tuple[str, ...]) -> Name:
    """ "Kowalska, Anna", "Smith, John, Jr.", "Kowalska, Anna, Dr."; "Anna Kowalska, MBA" is none."""
    family, *rest = [part.strip() for part in text.split(",")]
    rest = [part for part in rest if part]
    titles = [part for part in rest if _is_title(part)]
    behind = [part for part in rest if part.lower() in _AFTER]
    given = " ".join(part for part in rest if part not in titles and part not in behind)
    title = " ".join(titles)
    if not given or not family:
        told = _told(family or given, languages)
        return Name(" ".join([told.whole, *behind]), told.given, told.family, told.title or title)
    said, given = _title_before(given)
    given, after = _title_behind(given)
    before, family = _title_before(family)
    title = title or said or after or before
    return Name(" ".join([given, family, *behind]), given, family, title)


def _family_first(text: str) -> Name:
    """ "Nowak, Anna" and "NOWAK ANNA": the family name and the rest."""
    if "," in text:
        return _inverted(text, ())
    title, rest = _title_before(composed(text))
    family, _, given = rest.partition(" ")
    return Name(f"{given} {family}".strip(), given, family, title)


def _halves(text: str) -> tuple[str, str]:
    given, _, family = text.partition(" ")
    return given, family


def _is_plain(text: str) -> bool:
    """Whether two words are a given and a family name: no title, none in capitals beside small letters."""
    one, _, two = text.partition(" ")
    return (
        one.lower() not in BEFORE_NAMES
        and one.isupper() == two.isupper()
        and one.lower() not in _FAMILIES
        and two.lower() not in _AFTER
        and not _FIRM.search(text)
    )


def _is_title(word: str) -> bool:
    return all(part.lower().rstrip(".") in BEFORE_NAMES for part in word.split()) if word else False


def _title_before(text: str) -> tuple[str, str]:
    """The titles a name begins with, and the rest."""
    words = text.split()
    count = 0
    while count < len(words) - 1 and _is_title(words[count]):
        count += 1
    if count and len(words) - count == 1 and _ALSO_NAMES.issuperset({word.lower() for word in words[:count]}):
        count -= 1  # "Pan Wei": a family name
    return (" ".join(words[:count]), " ".join(words[count:])) if count else ("", text)


def _title_behind(text: str) -> tuple[str, str]:
    words = text.split()
    if len(words) > 1 and _is_title(words[-1]):
        return " ".join(words[:-1]), words[-1]
    return text, ""


def _capital_family(text: str) -> tuple[str, str] | None:
    """ "KOWALSKI Jan", "VAN DER BERG Anna": the words in capitals before the others are the family name."""
    words = text.split()
    count = next((at for at, word in enumerate(words) if not (word.isupper() and len(word) > 1)), len(words))
    family, given = words[:count], words[count:]
    is_given = all(word[:1].isupper() and not word.isupper() and _is_word(word) for word in given)
    if not 0 < count < len(words) <= 6 or not is_given or max(map(len, family)) < 3:
        return None
    return " ".join(family), " ".join(given)


def _is_word(text: str) -> bool:
    return text.replace("-", "").replace(".", "").isalpha()


def _put_together(given: str, family: str, languages: tuple[str, ...]) -> str:
    """A name of which only the parts are told, in the order of its culture."""
    plainly = f"{given} {family}".strip()
    if not (given and family) or (plainly < _FAR_LETTERS and not languages):
        return plainly
    return heading(Parts(given=given, family=family), culture_of(plainly, languages))


def _title_of_whole(whole: str, given: str) -> tuple[str, str]:
    """ "Ms. Aaron Gates" whose given name is Aaron: the title, and the rest."""
    said, rest = _title_before(whole)
    return (said, rest) if said and rest.startswith(given) else ("", whole)


def _without_title(whole: str, title: str, begins: str) -> str:
    """ "Mr. John Doe" whose title is "Mr." is headed "John Doe"."""
    rest = whole[len(title) + 1 :].strip()
    if title and whole.lower().startswith(title.lower() + " ") and rest.startswith(begins):
        return rest
    return whole
