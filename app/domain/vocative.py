"""How a given name is called in Polish and Belarusian. A suggestion: a person may write it otherwise.

The endings follow the vocative of the first and second declension (Słownik gramatyczny języka polskiego).
Names from elsewhere whose endings are not Polish stay as they are.
"""

from __future__ import annotations

_KNOWN = {
    "kuba": "kubo", "maria": "mario", "julia": "julio", "sonia": "soniu", "marianna": "marianno",
    "jerzy": "jerzy", "ignacy": "ignacy", "antoni": "antoni", "paweł": "pawle", "kacper": "kacprze",
    "aleksander": "aleksandrze", "krystian": "krystianie", "józek": "józku", "franek": "franku",
    "piotr": "piotrze", "marcel": "marcelu", "august": "auguście", "ernest": "erneście",
}  # fmt: skip
_SOFT_DIMINUTIVES = ("sia", "zia", "cia", "dzia", "nia")
_SHORT = 5  # Ania, Hania, Kasia; longer ones are full names: Stefania, Patrycja
_MASCULINE = (
    ("eusz", "euszu"), ("ek", "ku"), ("ko", "ku"), ("io", "iu"), ("eł", "le"), ("ł", "le"),
    ("st", "ście"), ("t", "cie"), ("d", "dzie"), ("r", "rze"), ("rz", "rzu"), ("sz", "szu"), ("cz", "czu"),
    ("ch", "chu"), ("ej", "eju"), ("aj", "aju"), ("j", "ju"), ("k", "ku"), ("g", "gu"), ("l", "lu"),
    ("ś", "siu"), ("ń", "niu"), ("b", "bie"), ("p", "pie"), ("w", "wie"), ("f", "fie"), ("m", "mie"),
    ("n", "nie"), ("s", "sie"), ("z", "zie"),
)  # fmt: skip
_POLISH = frozenset("aąbcćdeęfghijklłmnńoóprsśtuwyzźż")


def polish_vocative(name: str, gender: str = "") -> str:
    """`Łucja` -> `Łucjo`, `Marek` -> `Marku`; `gender` is "f", "m" or empty when not known."""
    first = name.strip()
    folded = first.casefold()
    if not folded or not set(folded) <= _POLISH:
        return first
    if folded in _KNOWN:
        return _like(first, _KNOWN[folded])
    if folded.endswith("a"):
        return _like(first, _feminine(folded))
    return _like(first, _masculine(folded)) if gender == "m" else first


def _like(pattern: str, folded: str) -> str:
    return folded.capitalize() if pattern[:1].isupper() else folded


def _feminine(name: str) -> str:
    """Names in -a, also men's (Barnaba); soft pet names take -u."""
    if name.endswith("la") and len(name) <= 4:
        return name[:-1] + "u"  # Ola, Ala, Ula
    pet = name.endswith(_SOFT_DIMINUTIVES) and (len(name) <= _SHORT or not name.endswith("nia"))
    return name[:-1] + ("u" if pet else "o")


def _masculine(name: str) -> str:
    for ending, called in sorted(_MASCULINE, key=lambda pair: -len(pair[0])):
        if name.endswith(ending):
            return name.removesuffix(ending) + called
    return name


# The vocative of Belarusian is alive in names but not required: it is offered beside the plain name.
_BE_FEMININE = (
    ("ся", "сю"),
    ("ля", "лю"),
    ("ня", "ню"),
    ("ка", "ка"),
    ("на", "но"),
    ("ла", "ло"),
    ("да", "до"),
)
_BE_MASCULINE = (("й", "ю"), ("н", "не"), ("м", "ме"), ("л", "ле"), ("с", "се"), ("аў", "аве"), ("сь", "сю"))


def belarusian_vocative(name: str, gender: str = "") -> str:
    """`Ганна` -> `Ганно`, `Андрэй` -> `Андрэю`; the name itself where no rule is sure."""
    endings = _BE_FEMININE if gender == "f" else _BE_MASCULINE if gender == "m" else ()
    for ending, called in sorted(endings, key=lambda pair: -len(pair[0])):
        if name.endswith(ending):
            return name.removesuffix(ending) + called
    return name
