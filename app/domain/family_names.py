"""Family names that tell which way round a name was written, where its culture puts the family name first.

A booking site turns Kim Min-ji into Min-ji Kim. What is known here is not who somebody is, only which of two
words is far likelier to be the family name; where both or neither may be, the custom of the culture holds.
"""

from __future__ import annotations

from app.domain.text import fold

# The commonest first, folded. Korea and Vietnam: half of everybody has one of the first three.
_FAMILY = {
    "ko": "kim lee yi park pak bak choi choe jung jeong chung kang cho jo yoon yun jang chang lim im rim oh"
    " seo suh shin sin kwon hwang ahn an song ryu yoo yu hong jeon chun ko go moon mun son bae baek heo hur"
    " nam shim sim noh roh no ha kwak kwag sung cha joo ju woo koo ku gu min na jin um chae won byun",
    "zh": "wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie"
    " song tang han feng deng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding",
    "vi": "nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly",
}
# Hungarian family names are without number; the commonest given names are told instead.
_GIVEN = {
    "hu": "agnes andrea aniko anna beata bernadett boglarka dora edit emese erika erzsebet eszter eva fanni"
    " gabriella gyongyi hajnalka henrietta ildiko ilona iren janka judit julianna kata katalin kinga klara"
    " kristof krisztina lilla margit maria mariann marta melinda monika nikolett nora orsolya piroska petra"
    " reka rita rozalia sara szilvia timea tunde veronika viktoria vivien zita zoe zsofia zsuzsanna"
    " akos andras aron attila balazs balint bela bence botond csaba daniel david denes dezso dominik erik"
    " ferenc gabor gergely gergo geza gyorgy gyula imre istvan jakab janos jozsef kalman karoly"
    " krisztian lajos laszlo levente lorand marcell mark marton mate matyas miklos milan norbert oliver"
    " patrik peter richard robert roland sandor szabolcs szilard tamas tibor viktor vilmos vince"
    " zoltan zsolt zsigmond",
}
_RANKS = {
    language: {name: at for at, name in enumerate(names.split())} for language, names in _FAMILY.items()
}
_KNOWN_GIVEN = {language: frozenset(names.split()) for language, names in _GIVEN.items()}
_FAR = 20  # places in the list from which one of two known names is far commoner than the other


def stands_last(words: list[str], language: str) -> bool:
    """Whether the family name of these words was written last, against the custom of the language."""
    if len(words) < 2:
        return False
    return _is_family(fold(words[-1]), fold(words[0]), language)


def stands_first(words: list[str], language: str) -> bool:
    """Whether these words surely follow the custom of the language, the family name before a given one.

    For names whose owner's language nobody told: a foreigner among them keeps the other way round.
    """
    if len(words) < 2:
        return False
    return _is_family(fold(words[0]), fold(words[-1]), language)


def _is_family(one: str, other: str, language: str) -> bool:
    """Whether `one` of two folded names is the family name, as far as the lists of the language tell."""
    given = _KNOWN_GIVEN.get(language)
    if given is not None:
        return other in given and one not in given
    ranks = _RANKS.get(language, {})
    return one in ranks and (other not in ranks or ranks[other] - ranks[one] >= _FAR)
