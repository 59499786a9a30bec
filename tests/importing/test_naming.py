"""A name in one column is told apart: titles, couples, families, firms, the family name first."""

from __future__ import annotations

import pytest

from app.importing.kinds.naming import Name, of_parts, of_words


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Anna Nowak", Name("Anna Nowak", "Anna", "Nowak")),
        ("Anna Maria Nowak", Name("Anna Maria Nowak", "Anna Maria", "Nowak")),
        ("Ludwig van Beethoven", Name("Ludwig van Beethoven", "Ludwig", "van Beethoven")),
        ("Dr. Anna Maria Kowalska-Nowak MBA",
         Name("Anna Maria Kowalska-Nowak MBA", "Anna Maria", "Kowalska-Nowak", "Dr.")),
        ("Herr Jörg Groß", Name("Jörg Groß", "Jörg", "Groß", "Herr")),
        ("Prof. Dr. Hans Meier", Name("Hans Meier", "Hans", "Meier", "Prof. Dr.")),
        ("Pan Jan Kowalski", Name("Jan Kowalski", "Jan", "Kowalski", "Pan")),
        ("Pan Wei", Name("Pan Wei", "Pan", "Wei")),
        ("Mr Smith", Name("Smith", "", "Smith", "Mr")),
        ("Kowalska, Anna", Name("Anna Kowalska", "Anna", "Kowalska")),
        ("Kowalska, Anna, Dr.", Name("Anna Kowalska", "Anna", "Kowalska", "Dr.")),
        ("Smith, Mr. John", Name("John Smith", "John", "Smith", "Mr.")),
        ("Smith, John, Jr.", Name("John Smith Jr.", "John", "Smith")),
        ("Anna Nowak, MBA", Name("Anna Nowak MBA", "Anna", "Nowak")),
        ("NOWAK/ANNA MRS", Name("ANNA NOWAK", "ANNA", "NOWAK", "MRS")),
        ("KOWALSKI Jan", Name("Jan KOWALSKI", "Jan", "KOWALSKI")),
        ("VAN DER BERG Anna", Name("Anna VAN DER BERG", "Anna", "VAN DER BERG")),
        ("KOWALSKI JAN", Name("KOWALSKI JAN", "KOWALSKI", "JAN")),
        ("Mr & Mrs Smith", Name("Mr & Mrs Smith", "", "Smith")),
        ("Anna & Jan Nowak", Name("Anna & Jan Nowak", "Anna & Jan", "Nowak")),
        ("Family Nguyen", Name("Family Nguyen", "", "Nguyen")),
        ("Rodzina Kowalskich", Name("Rodzina Kowalskich", "", "Kowalskich")),
        ("Acme GmbH", Name("Acme GmbH", "", "Acme GmbH")),
        ("Smith, Jones Ltd.", Name("Smith, Jones Ltd.", "", "Smith, Jones Ltd.")),
        ("山田 太郎", Name("山田 太郎", "太郎", "山田")),
        ("Sukarno", Name("Sukarno", "Sukarno", "")),
        ("Sir Ian McKellen", Name("Sir Ian McKellen", "Sir Ian", "McKellen")),
    ],
)  # fmt: skip
def test_a_name_is_told_apart(text: str, name: Name) -> None:
    assert of_words(text) == name


def test_what_the_file_says_of_the_parts_counts() -> None:
    parts = {"full_name": "Mr. John Doe", "given_name": "John", "family_name": "Doe"}
    assert of_parts(parts, "Mr.", ()) == Name("John Doe", "John", "Doe")
    assert of_parts({"given_name": "Mr. John", "family_name": "Smith"}, "", ()) == Name(
        "John Smith", "John", "Smith", "Mr."
    )
    couple = {
        "full_name": "Mr. and Mrs. John Brown",
        "given_name": "Mr. and Mrs. John",
        "family_name": "Brown",
    }
    assert of_parts(couple, "", ()) == Name("Mr. and Mrs. John Brown", "Mr. and Mrs. John", "Brown")
    assert of_parts({"family_given": "NOWAK ANNA"}, "", ()) == Name("ANNA NOWAK", "ANNA", "NOWAK")
    assert of_parts({}, "", ()).whole == ""
