"""Where what a heading names is: at home, at work or elsewhere, as address books head it in many languages.

"Telefon służbowy", "Straße (privat)", "Ciudad de trabajo", "Kotipuhelin", "商務 - 街": the word of the place
is taken away, and what is left names the field.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from app.domain.text import fold

HOME, WORK, OTHER = "home", "work", "other"

_WORDS = {
    HOME: """
        home house residential residence private privat privee prive perso personnel personnelle domicile
        domicilio casa residencial residencia residenza abitazione ab pessoal particular personal dom
        domowy domowe domowa domu prywatny prywatne prywatna ev evi hem hjem hjemme koti kodin thuis huis
        otthoni lakas domov domu domaci bydliste bydlisko namu maja kodune kucni kucna doma дом домашний
        домашняя личный хатні хатняя домашній дамашні домашен οικια οικιας domiciliu בית בבית المنزل
        للمنزل 自宅 住宅 住家 家庭 자택 집
    """,
    WORK: """
        work business office company job bureau professionnel professionnelle pro travail trabajo laboral
        lavoro ufficio uff trabalho comercial profissional geschaftlich geschaftliche geschaft dienstlich
        dienst buro beruflich arbeit firma firmy sluzbowy sluzbowe sluzbowa praca pracy biuro is isyeri
        werk zakelijk arbete arbets jobb arbejde arbeid tyo tyopaikan toimisto munkahelyi hivatali prace
        praci zamestnani zamestnania zamestnanie pracovni pracovna pracovny darbo darba too posao posla
        poslovni sluzba раб рабочий рабочая служебный служебная офис працоўны службовы робочий роб
        служебен службен εργασια εργασιας serviciu poslu sluzbi עבודה בעבודה العمل 근무지 근무처 商务 商務
        工作 公司 会社 勤務先 직장 회사
    """,
    OTHER: """
        other others alternate weitere weiterer weiteres weiteren autre autres otro otra otros altro altra
        outro outra inny inna inne diger andere ander annan annat andra annen annet anden andet muu muun
        egyeb jiny jina jine iny ina ine kitas cits muud drugo другой другая другое іншы іншая інший інша
        shipping ship delivery invoice 其他 その他 기타
    """,
}
# What a place stands behind in one word: "Kotipuhelin", "Werkadres".
_BEFORE = {
    HOME: "koti hemma hem hjemme hjem huis thuis privat",
    WORK: "geschafts firmen dienst arbeits buro werk arbets jobb arbeids arbejds tyo",
}
# What joins the place to the thing, and what says only that it is part of an address.
_JOINING = frozenset("de del della di do da du des la le of the z na w v i in im der die das".split())
_ADDRESS = """
    address adres adresi adresse adress adresa adresas direccion indirizzo endereco cim cime osoite адрес
    адреса адрас 地址 住所 주소
"""
_FEWEST = 4  # letters behind a place in one word


@lru_cache(maxsize=16_384)
def parted(words: str) -> tuple[str, tuple[str, ...]]:
    """The place in a folded heading, and what is left without it and the word for an address."""
    whole = words
    place, words = _without_phrases(words)
    rest = []
    for word in words.split():
        found, left = _place_in(word)
        place = place or found
        rest += [left] if left else []
    inner = f" {' '.join(rest)} "
    for phrase in _folded(_ADDRESS):
        if re.search(rf" {phrase} [2-9] \S", inner):
            place = place or OTHER  # "Address 2 - City"
        inner = re.sub(rf" {phrase} (?:\d )?", " ", inner)
    left_over = (" ".join(rest), _bare(rest), inner.strip(), _bare(inner.split()))
    return place, tuple(dict.fromkeys(some for some in left_over if some and some != whole))


def _bare(words: list[str]) -> str:
    return " ".join(word for word in words if word not in _JOINING)


def where(words: str) -> str:
    """home, work or other; empty for a folded heading that tells no place."""
    return parted(words)[0]


def _without_phrases(words: str) -> tuple[str, str]:
    """Folded, a word of the Far East is several."""
    for phrase, place in _places().items():
        if " " in phrase and f" {phrase} " in f" {words} ":
            return place, f" {words} ".replace(f" {phrase} ", " ", 1).strip()
    return "", words


def _place_in(word: str) -> tuple[str, str]:
    if word in _places():
        return _places()[word], ""
    for place, starts in _BEFORE.items():
        for start in starts.split():
            if word.startswith(start) and len(word) >= len(start) + _FEWEST:
                return place, word.removeprefix(start)
    return "", word


@cache
def _places() -> dict[str, str]:
    return {word: place for place, words in _WORDS.items() for word in _folded(words)}


@cache
def _folded(words: str) -> tuple[str, ...]:
    return tuple(map(fold, words.split()))
