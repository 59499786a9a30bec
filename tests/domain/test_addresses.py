"""Addresses as each country writes them."""

from __future__ import annotations

import pytest

from app.domain.addresses import Address, doubts, lines


def address(*parts: str) -> Address:
    """Name, street, town, region, code, country."""
    fields = ("name", "street", "city", "region", "postal_code", "country")
    return Address(**dict(zip(fields, parts, strict=True)))


KRAKOW = Address(
    name="Zofia Kowalska", street="ul. Długa 5 m. 12", city="Kraków", postal_code="31-147", country="PL"
)


@pytest.mark.parametrize(
    ("whose", "written"),
    [
        (KRAKOW, ("Zofia Kowalska", "ul. Długa 5 m. 12", "31-147 KRAKÓW")),
        (
            address("Ayşe Yılmaz", "Cad. 12", "Diyarbakır", "Bismil", "21500", "TR"),
            ("Ayşe Yılmaz", "Cad. 12", "21500 DİYARBAKIR/BİSMİL"),
        ),
        (
            address("Алеся", "вул. Янкі Купалы 11", "Мінск", "Мінск", "220030", "BY"),
            ("Алеся", "вул. Янкі Купалы 11", "220030, МІНСК"),
        ),
        (
            address("髙橋さくら", "神宮前1丁目5-8", "渋谷区", "東京都", "150-0001", "JP"),
            ("〒150-0001", "東京都渋谷区", "神宮前1丁目5-8", "髙橋さくら"),
        ),
        (
            address("Sakura", "1-5-8 Jingumae", "Shibuya", "Tokyo", "150-0001", "JP"),
            ("Sakura", "1-5-8 Jingumae", "Shibuya, Tokyo 150-0001"),
        ),
        (
            address("Emily", "21B Baker St\nFlat 4", "London", "", "NW1 6XE", "GB"),
            ("Emily", "21B Baker St", "Flat 4", "LONDON", "NW1 6XE"),
        ),
        (
            address("John", "1 Main St", "Springfield", "IL", "62701", "US"),
            ("John", "1 Main St", "SPRINGFIELD, IL 62701"),
        ),
        (address("Ola", "", "Oslo", "", "0150", "NO"), ("Ola", "0150 Oslo")),
        (address("Jan", "Via Roma 1", "Roma", "", "", "XX"), ("Jan", "Via Roma 1", "Roma")),
    ],
)  # fmt: skip
def test_each_country_has_its_own_order(whose: Address, written: tuple[str, ...]) -> None:
    assert lines(whose, home=whose.country, country_name="Somewhere") == written


def test_the_country_stands_only_on_post_that_goes_abroad() -> None:
    assert lines(KRAKOW, home="PL", country_name="Poland")[-1] == "31-147 KRAKÓW"
    assert lines(KRAKOW, home="TR", country_name="Poland")[-1] == "POLAND"


def test_what_is_not_known_leaves_no_sign_behind() -> None:
    assert lines(Address(name="Ayşe", city="Beyoğlu", country="TR")) == ("Ayşe", "BEYOĞLU")
    assert lines(Address(name="John", city="Boston", country="US")) == ("John", "BOSTON")
    assert lines(Address()) == ()


@pytest.mark.parametrize(
    ("changed", "found"),
    [
        ({}, ()), ({"postal_code": "31147"}, ("code",)), ({"postal_code": ""}, ("no_code",)),
        ({"street": " ", "city": ""}, ("no_street", "no_city")), ({"country": "NO", "postal_code": ""}, ()),
    ],
)  # fmt: skip
def test_what_the_post_office_would_stumble_over_is_named(
    changed: dict[str, str], found: tuple[str, ...]
) -> None:
    values = {name: getattr(KRAKOW, name) for name in ("name", "street", "city", "postal_code", "country")}
    assert doubts(Address(**{**values, **changed})) == found


def test_an_address_is_complete_with_a_town_and_a_street_or_a_code() -> None:
    assert KRAKOW.is_complete
    assert not Address(name="Ada", street="Somewhere 1").is_complete


@pytest.mark.parametrize(("country", "region"), [("PL", "małopolskie"), ("DE", "NRW"), ("FR", "Bretagne")])
def test_no_region_stands_where_none_is_written(country: str, region: str) -> None:
    written = lines(Address(name="Jan", street="Długa 5", city="X", region=region, country=country))
    assert region not in written
