"""Months by their names, as exports write them: beginnings of the folded words, the longest one counts.

Slavic languages give one word to different months: listopad is November but in Croatian, cherven June, and
studen- November where studzen- is January.
"""

from __future__ import annotations

from functools import lru_cache

from app.domain.text import fold

_BEGINNINGS = (
    "jan sty styc oca yanv yanu ian ene gen led ledn studz sich sijec saus jaan tammi stu",
    "feb fev lut sub lyut unor velj vas vasar veeb helmi",
    "mar brez berez bre ozuj ozu kov sak maalis maart",
    "apr kwi nis avr abr dub kvit kra kras travan travnj baland huhti",
    "may mai maj mag maggio maio kve svib trav traven geg geguz mei touko",
    "jun cze czer haz juin giu iyun iun ioyn yuni cherv cher cerv lipanj lipnj birz juun kesa",
    "jul lip tem juil lug iyul iul ioyl yuli lipen lypn cervenc cervenec srpanj srpnj liep lie juul heina",
    "aug sie agu ago aou avg ayg sier srp serp zhn zhniv zhniu kol kolov rugpj elo",
    "sep set wrz eyl sen syen ver veras zari ruj rujan rujn rugs szep syys",
    "oct okt out ott paz pazdz eki rij zhovt kastr spal lok loka",
    "nov noi noe noy lis kasim kas marras studen lap lapk",
    "dec dez des dek dic gru grud gruod ara dets pro prosin snezh joulu",
)
_MONTHS = {word: number for number, words in enumerate(_BEGINNINGS, start=1) for word in words.split()}
_LONGEST = max(map(len, _MONTHS))
# Days of the week that begin like a month.
_WEEKDAYS = frozenset(
    "martes mardi martedi marti maandag mardis martis sestadiena subota sunday sun sat".split()
)


@lru_cache(maxsize=1024)
def month_of(word: str) -> int:
    """1 to 12 by the longest beginning that is known; 0 for no month."""
    folded = fold(word)
    if folded in _WEEKDAYS:
        return 0
    return next((_MONTHS[folded[:end]] for end in range(_LONGEST, 2, -1) if folded[:end] in _MONTHS), 0)
