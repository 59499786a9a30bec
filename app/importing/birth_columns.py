"""Year, month and day in columns of their own, which together are one birthday."""

from __future__ import annotations

from app.importing import words

_BIRTHS = tuple(
    tuple(part.strip() for part in parts.split(","))
    for parts in """
    birth year, birth month, birth day; year of birth, month of birth, day of birth; yob, mob, dob;
    by, bm, bd; birthyear, birthmonth, birthday; rok urodzenia, miesiac urodzenia, dzien urodzenia;
    dogum yili, dogum ayi, dogum gunu; geburtsjahr, geburtsmonat, geburtstag;
    anno di nascita, mese di nascita, giorno di nascita; syntymavuosi, syntymakuukausi, syntymapaiva;
    ano de nacimiento, mes de nacimiento, dia de nacimiento;
    god rozhdeniya, mesyats rozhdeniya, den rozhdeniya;
    ano de nascimento, mes de nascimento, dia de nascimento; rok narodenia, mesiac narodenia, den narodenia;
    annee de naissance, mois de naissance, jour de naissance; rok narozeni, mesic narozeni, den narozeni
    """.split(";")
)


def parts(columns: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """The birthday's columns, where three of these are it; nothing for all others."""
    named = {words.plain(name): name for name in columns}
    for birth in _BIRTHS:
        needed = birth[1:] if birth is _BIRTHS[0] else birth
        if all(part in named for part in needed):
            return {"birthday": tuple(named[part] for part in birth if part in named)}
    return {}
