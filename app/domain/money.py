"""Amounts are integers in the currency's minor unit (cents, fils, yen); ISO 4217 says how many decimals."""

from __future__ import annotations

import re

from app.errors import BadInput

# ISO 4217 minor units that are not 2.
_EXPONENTS = {
    **dict.fromkeys("BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF".split(), 0),
    **dict.fromkeys("BHD IQD JOD KWD LYD OMR TND".split(), 3),
}
# What a desk may give at most at once: far above any gesture, far below what a counter can hold.
LARGEST_MINOR = 10**11

_PLAIN = re.compile(r"\d{1,12}([.,]\d{0,3})?")


def exponent_of(currency: str) -> int:
    """How many decimals `currency` (an ISO 4217 code) has."""
    return _EXPONENTS.get(currency.upper(), 2)


def parse_minor(text: str, exponent: int) -> int:
    """Minor units of an amount as a person types it: "12", "12.5", "12,50", "1 200,00".

    Raises `BadInput("amount")` for anything else, for negative amounts and for more decimals than exist, also
    for three zeros of them: "1,200" and "1.200" are a thousand and two hundred to whoever typed them.
    """
    plain = re.sub(r"[\s\u00a0\u202f']", "", text)
    if not _PLAIN.fullmatch(plain):
        raise BadInput("amount", field="amount", text=text)
    whole, _, fraction = plain.replace(",", ".").partition(".")
    if len(fraction.rstrip("0")) > exponent or (len(fraction) == 3 and exponent < 3):
        raise BadInput("amount", field="amount", text=text)
    value: int = int(whole) * 10**exponent + int(fraction[:exponent].ljust(exponent, "0") or "0")
    if value > LARGEST_MINOR:
        raise BadInput("amount_too_large", field="amount", text=text)
    return value


def plain(minor: int, exponent: int) -> str:
    """An amount as the command line writes it: "12.50", with the currency's own decimals."""
    sign, digits = ("-" if minor < 0 else ""), str(abs(minor)).rjust(exponent + 1, "0")
    return f"{sign}{digits[:-exponent]}.{digits[-exponent:]}" if exponent else sign + digits
