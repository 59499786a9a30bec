"""Postal addresses as each country writes them: the order of the lines, what stands in capitals, the country.

The orders are those that the postal unions and the post offices publish (Universal Postal Union, "Postal
addressing systems"). A destination abroad ends with its country in English, in capitals; at home it does not.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

_DEFAULT = "{name}|{street}|{postal_code} {city}|{region}"
_ENGLISH = "{name}|{street}|{city} {postal_code}"
_LARGE_FIRST = "〒{postal_code}|{region}{city}|{street}|{name}"
# By ISO 3166 code; `|` parts lines. A line whose fields are all empty is left out.
_FORMATS = {
    "AE": "{name}|{street}|{city}",
    "AR": "{name}|{street}|{postal_code} {city}|{region}",
    "AU": "{name}|{street}|{city} {region} {postal_code}",
    "BR": "{name}|{street}|{city} - {region}|{postal_code}",
    "BY": "{name}|{street}|{postal_code}, {city}|{region}",
    "CA": "{name}|{street}|{city} {region} {postal_code}",
    "CN": "{postal_code}|{region}{city}|{street}|{name}",
    "ES": "{name}|{street}|{postal_code} {city}|{region}",
    "GB": "{name}|{street}|{city}|{region}|{postal_code}",
    "HK": "{name}|{street}|{city}",
    "HU": "{name}|{city}|{street}|{postal_code}",
    "IE": "{name}|{street}|{city}|{region}|{postal_code}",
    "IL": _ENGLISH,
    "IN": "{name}|{street}|{city} {postal_code}|{region}",
    "IT": "{name}|{street}|{postal_code} {city} {region}",
    "JP": _LARGE_FIRST,
    "KR": "{region} {city}|{street}|{name}|{postal_code}",
    "KZ": "{name}|{street}|{city}|{region}|{postal_code}",
    "LV": "{name}|{street}|{city}, {postal_code}",
    "MX": "{name}|{street}|{postal_code} {city}, {region}",
    "NZ": _ENGLISH,
    "RU": "{name}|{street}|{city}|{region}|{postal_code}",
    "SA": _ENGLISH,
    "SG": _ENGLISH,
    "TH": "{name}|{street}|{city}|{region} {postal_code}",
    "TR": "{name}|{street}|{postal_code} {city}/{region}",
    "TW": "{postal_code}|{region}{city}|{street}|{name}",
    "UA": "{name}|{street}|{city}|{region}|{postal_code}",
    "US": "{name}|{street}|{city}, {region} {postal_code}",
    "VN": "{name}|{street}|{city}|{region} {postal_code}",
    "ZA": "{name}|{street}|{city}|{postal_code}",
}  # fmt: skip
_LATIN = {
    "JP": "{name}|{street}|{city}, {region} {postal_code}",
    "KR": "{name}|{street}|{city} {region} {postal_code}",
    "CN": "{name}|{street}|{city} {region} {postal_code}",
    "TW": "{name}|{street}|{city} {region} {postal_code}",
}  # fmt: skip
# Where no region is written: the postal code says it.
_WITHOUT_REGION = frozenset("AT BE CH CZ DE DK EE FI FR GR LT LU NL NO PL PT SE SI SK".split())
# Where the post office asks for the town in capitals.
_CAPITALS = frozenset("AU BY CA FR GB IE IT NZ PL TR US".split())
_CODES = {
    "AT": r"\d{4}", "BE": r"\d{4}", "BY": r"\d{6}", "CH": r"\d{4}", "CZ": r"\d{3} ?\d{2}", "DE": r"\d{5}",
    "DK": r"\d{4}", "ES": r"\d{5}", "FR": r"\d{5}", "GB": r"[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}",
    "IL": r"\d{5}(\d{2})?", "IT": r"\d{5}", "JP": r"\d{3}-\d{4}", "KR": r"\d{5}", "LT": r"(LT-)?\d{5}",
    "LV": r"LV-\d{4}", "NL": r"\d{4} ?[A-Z]{2}", "PL": r"\d{2}-\d{3}", "RU": r"\d{6}", "SE": r"\d{3} ?\d{2}",
    "SK": r"\d{3} ?\d{2}", "TR": r"\d{5}", "UA": r"\d{5}", "US": r"\d{5}(-\d{4})?",
}  # fmt: skip
_EMPTY_SIGNS = re.compile(r"^[\s,/\-〒]+|[\s,/\-]+$")
_FAR_EAST = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """Where somebody gets post. `city` is the town (in Türkiye the district, in Japan the town and ward),
    `region` the state or province, `country` two letters of ISO 3166.
    """

    name: str = ""
    street: str = ""
    city: str = ""
    region: str = ""
    postal_code: str = ""
    country: str = ""

    @property
    def is_complete(self) -> bool:
        """Whether a letter could arrive: a street, or a town with a postal code."""
        return bool(self.city.strip() and (self.street.strip() or self.postal_code.strip()))


def lines(address: Address, *, home: str = "", country_name: str = "") -> tuple[str, ...]:
    """The lines of an envelope, top to bottom; at home (the sender's country) without the country."""
    written = _trimmed(address)
    if written.region.casefold() == written.city.casefold():
        written = replace(written, region="")  # Minsk is not written twice
    if written.country in _CAPITALS:
        written = replace(written, city=capitals(written.city, written.country))
    if written.country == "TR":  # the province stands behind the stroke, as large as the town
        written = replace(written, region=capitals(written.region, "TR"))
    if written.country in _WITHOUT_REGION:
        written = replace(written, region="")
    fields = {name: getattr(written, name) for name in ("name", "street", "city", "region", "postal_code")}
    found = []
    for line in _format(written).split("|"):
        # A street of several lines stays several lines.
        found += [_tidy(each) for each in line.format(**fields).splitlines()]
    if written.country and written.country != home.upper() and country_name:
        found.append(country_name.upper())
    return tuple(line for line in found if line)


def doubts(address: Address) -> tuple[str, ...]:
    """What the post office would stumble over: "no_name", "no_street", "no_city", "no_code", "code"."""
    written = _trimmed(address)
    found = [f"no_{field}" for field in ("name", "street", "city") if not getattr(written, field)]
    pattern = _CODES.get(written.country)
    if pattern and not written.postal_code:
        found.append("no_code")
    elif pattern and not re.fullmatch(pattern, written.postal_code.upper()):
        found.append("code")
    return tuple(found)


def capitals(text: str, country: str) -> str:
    """Capitals by the country's own alphabet: in Türkiye i becomes İ."""
    if country == "TR":
        text = text.replace("i", "İ").replace("ı", "I")
    return text.upper()


def _format(address: Address) -> str:
    if address.country in _LATIN and not _FAR_EAST.search(address.street + address.city):
        return _LATIN[address.country]
    return _FORMATS.get(address.country, _DEFAULT)


def _trimmed(address: Address) -> Address:
    street = "\n".join(" ".join(line.split()) for line in address.street.splitlines() if line.strip())
    return Address(
        name=" ".join(address.name.split()), street=street, city=" ".join(address.city.split()),
        region=" ".join(address.region.split()), postal_code=" ".join(address.postal_code.split()),
        country=address.country.strip().upper(),
    )  # fmt: skip


def _tidy(line: str) -> str:
    """Without the signs that stood beside an empty field; a Japanese code keeps its mark."""
    mark = "〒" if re.match(r"〒\S", line) else ""
    return mark + _EMPTY_SIGNS.sub("", " ".join(line.split()))
