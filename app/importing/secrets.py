"""What is never wanted: numbers of payment cards, passports and identity papers, wherever they stand.

Cards are known by Luhn's check and their first digits, machine-readable zones by their form, identity numbers
by their own check digits, passports by the word beside them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

LEFT = "[…]"
_LONG_NUMBER = re.compile(r"(?<![\d+])\d(?:[ \-.]?\d){10,18}(?![\d])")
_ZONE = re.compile(
    r"[PIACV][A-Z<](?=[A-Z<]{0,30}<)[A-Z]{3}[A-Z0-9<]{15,39}"
    r"|[A-Z0-9<]{9}\d[A-Z]{3}\d{7}[MFX<]\d{7}[A-Z0-9<]{2,16}"
)
# An account (IBAN, ISO 13616), known by its check digits; a codice fiscale by its form.
_ACCOUNT = re.compile(r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b")
_FISCAL = re.compile(r"\b[A-Z]{6}\d{2}[A-EHLMPR-T]\d{2}[A-Z]\d{3}[A-Z]\b")
# An American's social security number: nothing else is written in these three groups.
_SOCIAL = re.compile(r"(?!000|666|9\d\d)\d{3}-(?!00)\d\d-(?!0000)\d{4}")
_WORD = (
    r"(?:pass(?:port)?|paszport\w*|pasaport\w*|reisepass|ausweis\w*|personalausweis\w*|passeport|pasaporte"
    r"|passaporto|dow[oó]d\w*|pesel|kimlik|tckn?|dni|nie|nif|c\.?n\.?i|паспорт\w*|пашпарт\w*|удостоверени\w*"
    r"|identity card|id card|id number|document|dokument\w*|документ\w*|ssn)"
)
_NAMED = re.compile(
    rf"(\b{_WORD}\b[\s:.#№nroNRO°º-]{{0,8}}(?:seri[ae]s?|nr|no|num\w*|number)?[\s:.#№-]{{0,3}})"
    r"((?=[A-Za-zА-Яа-я]{0,4}[ -]?\d)[A-ZА-Яa-zа-я]{0,4}[ -]?\d[\d \-]{3,11}\d(?:[A-Za-z]\d*\b)?)",
    re.IGNORECASE,
)
_PASSPORT = re.compile(r"[A-Z]{1,3} ?\d{6,9}[A-Z]?|[A-Z]\d{2}[A-Z]\d{4,5}[A-Z]?|[CFGHJKLMNPRTVWXYZ0-9]{9}")
_PESEL_WEIGHTS = (1, 3, 7, 9, 1, 3, 7, 9, 1, 3)
_CARD_STARTS = re.compile(
    r"(?:4|5[1-5]|2[2-7]|3[47]|3[0689]|6(?:011|4|5|2)|35|50|5[6-9]|6[0-9]|9792|220[0-4]|9112)"
)


_MAYBE = re.compile(r"(?:\d[ \-.]?){7}|<<")
_SHORTEST = 9  # letters of a paper's number and of the word before it


def may_hold(text: str) -> bool:
    """Whether a cell that is no note is worth a closer look: most are short or have no digits in a row."""
    return len(text) > _SHORTEST and _MAYBE.search(text) is not None


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A text without such numbers, and how many of each kind were taken out."""

    text: str
    cards: int = 0
    documents: int = 0


def cleaned(text: str) -> Cleaned:
    """A text with every such number replaced by a sign that something stood there."""
    cards = documents = 0

    def number(match: re.Match[str]) -> str:
        nonlocal cards, documents
        digits = "".join(sign for sign in match[0] if sign.isdigit())
        if is_card(digits):
            cards += 1
            return LEFT
        if is_identity(digits):
            documents += 1
            return LEFT
        return match[0]

    def account(match: re.Match[str]) -> str:
        nonlocal documents
        if not is_account(match[0]):
            return match[0]
        documents += 1
        return LEFT

    def named(match: re.Match[str]) -> str:
        nonlocal documents
        documents += 1
        return match[1] + LEFT

    if not any(sign.isdigit() for sign in text) and "<<" not in text:
        return Cleaned(text)
    text, zones = _ZONE.subn(LEFT, text)
    text, fiscal = _FISCAL.subn(LEFT, text)
    text = _ACCOUNT.sub(account, text)
    text = _NAMED.sub(named, _LONG_NUMBER.sub(number, text))
    return Cleaned(text, cards, documents + zones + fiscal)


def is_card(digits: str) -> bool:
    """Whether digits are a payment card's: 13 to 19 of them, a scheme's beginning, Luhn's check."""
    return 13 <= len(digits) <= 19 and _CARD_STARTS.match(digits) is not None and _luhn(digits)


def _luhn(digits: str) -> bool:
    total = 0
    for at, sign in enumerate(reversed(digits)):
        number = int(sign) * (2 if at % 2 else 1)
        total += number - 9 if number > 9 else number
    return total % 10 == 0 and len(set(digits)) > 1


def is_account(text: str) -> bool:
    """Whether a text is a bank account's international number by its check digits."""
    plain = "".join(text.split()).upper()
    if not 15 <= len(plain) <= 34:
        return False
    return int("".join(str(int(sign, 36)) for sign in plain[4:] + plain[:4])) % 97 == 1


def is_identity(digits: str) -> bool:
    """Whether eleven digits are a PESEL (Poland) or a T.C. kimlik (Turkey) by their check digits."""
    return len(digits) == 11 and (_is_pesel(digits) or _is_kimlik(digits))


def _is_pesel(digits: str) -> bool:
    total = sum(int(sign) * weight for sign, weight in zip(digits, _PESEL_WEIGHTS, strict=False))
    month, day = int(digits[2:4]) % 20, int(digits[4:6])
    return 1 <= month <= 12 and 1 <= day <= 31 and (10 - total % 10) % 10 == int(digits[10])


def _is_kimlik(digits: str) -> bool:
    signs = [int(sign) for sign in digits]
    tenth = (7 * sum(signs[0:9:2]) - sum(signs[1:8:2])) % 10
    return signs[0] != 0 and tenth == signs[9] and sum(signs[:10]) % 10 == signs[10]


def looks_like_documents(values: list[str], *, proved: bool = False) -> bool:
    """Whether a column without a telling heading is of passport, identity or card numbers.

    `proved`: only such as their check digits prove, where the column is headed as a number of another kind.
    """
    filled = [value.strip().upper() for value in values if value.strip()]
    if len(filled) < (2 if filled and not _SOCIAL.fullmatch(filled[0]) else 1):
        return False
    hits = sum(1 for value in filled if (_is_proved(value) if proved else _is_document(value)))
    return hits >= 0.7 * len(filled)


def _is_proved(value: str) -> bool:
    digits = "".join(sign for sign in value if sign.isdigit())
    return (
        _SOCIAL.fullmatch(value) is not None
        or is_card(digits)
        or (value == digits and is_identity(digits))
        or is_account_cell(value)
    )


def is_account_cell(value: str) -> bool:
    """Whether all of a cell is a bank account."""
    return _ACCOUNT.fullmatch(value) is not None and is_account(value)


def _is_document(value: str) -> bool:
    digits = "".join(sign for sign in value if sign.isdigit())
    if _is_proved(value) or _ZONE.fullmatch(value) or _FISCAL.fullmatch(value):
        return True
    letters = any(sign.isalpha() for sign in value)
    return letters and len(digits) >= 5 and _PASSPORT.fullmatch(value) is not None
