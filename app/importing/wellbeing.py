"""Words that say a note is about an allergy, health, a diet or access: it is sealed, not kept plain."""

from __future__ import annotations

import re

from app.domain.text import fold

# Beginnings of folded words, in the languages notes come in.
_STEMS: tuple[tuple[str, str], ...] = (
    (
        "allergy",
        "allerg alerg alerj anaphyl anafil epipen adrenalin intoleran nietoleran nietolerancj unvertraglich"
        " peanut orzeszk orzech fistik erdnuss erdnusse arakhis arakhis arachid cacahuet nuts hazelnut almond"
        " shellfish seafood lactos laktoz laktoza laktose lattosio gluten glutenfrei bezglut hlyuten celiac"
        " coeliac celiak zoliakie celiach penicil penicyl sesam sulphit siarczyn",
    ),
    (
        "diet",
        "vegan vegetar wegan wegetar vejetar vegetal halal helal kosher koszer koser koscher kashrut bezmies"
        " kasher cacher pescatar pork",
    ),
    (
        "accessibility",
        "wheelchair wozek wozku wozkiem tekerlekli rollstuhl fauteuil invalid inwalid engelli disab"
        " niepelnospraw behindert handicap kreslo koliask barrierefrei hearing gluch niedoslysz niewidom",
    ),
    (
        "health",
        "diabet cukrzyc sekerhast epilep padaczk asthma astma astym pregnan ciaz hamile schwanger pacemaker"
        " rozrusznik insulin dializ dialys cancer nowotwor oncolog onkolog hiv heart serca",
    ),
)
_KINDS = tuple((kind, re.compile("|".join(rf"\b{stem}" for stem in stems.split()))) for kind, stems in _STEMS)
_QUICK = re.compile("|".join(stem[:4] for _, stems in _STEMS for stem in stems.split() if len(stem) >= 4))


def kind_of(text: str) -> str:
    """allergy, diet, accessibility or health; empty for a text about none of them."""
    folded = fold(text)
    if not _QUICK.search(folded) and "hiv" not in folded:
        return ""
    return next((kind for kind, words in _KINDS if words.search(folded)), "")
