"""What weighs at a desk elsewhere as much as some euros here: the presets of a new place in its own money.

Round amounts, a start and not a rate: nobody converts money by them.
"""

from __future__ import annotations

from app.domain.money import exponent_of

# How many whole units weigh about as much as one euro, rounded to one figure.
_WEIGHT = {
    "PLN": 5, "TRY": 40, "BYN": 4, "CZK": 25, "HUF": 400, "RON": 5, "UAH": 50, "RUB": 100, "SEK": 10,
    "NOK": 10, "DKK": 8, "ISK": 150, "JPY": 150, "KRW": 1500, "CNY": 8, "INR": 100, "THB": 40, "IDR": 20000,
    "VND": 30000, "PHP": 60, "MYR": 5, "ZAR": 20, "MXN": 20, "BRL": 6, "ARS": 1500, "CLP": 1000, "COP": 5000,
    "AED": 4, "SAR": 4, "QAR": 4, "EGP": 50, "MAD": 10, "ILS": 4, "GEL": 3, "KZT": 500, "RSD": 100,
}  # fmt: skip


def about(cents: int, currency: str) -> int:
    """What weighs about as much at the desk as so many euro cents, in minor units of `currency`."""
    code = currency.upper()
    return int(cents * _WEIGHT.get(code, 1) * 10 ** exponent_of(code) // 100)
