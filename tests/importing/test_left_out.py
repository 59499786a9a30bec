"""What is never wanted stays outside wherever it stands; what is the guest's own beside it comes in."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.importing import secrets, values
from app.importing.kinds import guests
from app.importing.kinds.guests import GuestRecord
from app.importing.opening import open_file
from app.importing.proposals import proposed
from tests.importing.files import read, write


def first(path: Path) -> GuestRecord:
    found = read(path)[0]
    assert isinstance(found, GuestRecord)
    return found


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.csv", "Name;Email;Email 2\nAnna Nowak;an.1@guest.booking.com;a@x.pl\n"),
        ("a.csv", 'Name;Email\nAnna Nowak;"an.1@guest.booking.com, a@x.pl"\n'),
        ("a.csv", "Name;Email\nAnna Nowak;[a@x.pl](mailto:a@x.pl)\n"),
        (
            "a.vcf",
            "BEGIN:VCARD\nVERSION:3.0\nFN:Anna Nowak\nEMAIL:x@guest.airbnb.com\nEMAIL:a@x.pl\nEND:VCARD\n",
        ),
        (
            "a.json",
            '[{"name": "Anna Nowak", "emails": ["x@guest.booking.com", "a@x.pl"], "phone": "601234567"}]',
        ),
    ],
)
def test_the_guests_own_address_is_taken_beside_one_that_was_lent(
    tmp_path: Path, name: str, text: str
) -> None:
    assert first(write(tmp_path, name, text)).given["email"] == "a@x.pl"


@pytest.mark.parametrize(
    ("cell", "number"),
    [
        ("601234567 / 602345678", "601234567"),
        ("601 234 567, 22 123 45 67", "601 234 567"),
        ("22 999 88 77 ::: 22 999 88 78", "22 999 88 77"),
        ("+48 601 234 567 (mąż)", "+48 601 234 567"),
        ("48601234567.0", "48601234567"),
        ("+1 (555) 123-4567 x89", "+1 (555) 123-4567 x89"),
        ("22/123 45 67", "22/123 45 67"),
        ("0", ""),
        ("4,86E+10", ""),
    ],
)
def test_the_first_number_of_a_cell_is_the_telephone(tmp_path: Path, cell: str, number: str) -> None:
    found = first(write(tmp_path, "a.csv", f'Name;Phone\nAnna Nowak;"{cell}"\nJan Lis;601234567\n'))
    assert found.given.get("phone", "") == number


@pytest.mark.parametrize(
    "note",
    [
        "IBAN PL61 1090 1014 0000 0712 1981 2874", "DE89370400440532013000", "GB82 WEST 1234 5698 7654 32",
        "P<POLNOWAK<<ANNA<<<<<<<<<<<<<<<<<<<<<<<<<<<<<", "codice fiscale RSSMRA85T10A562S",
        "visa 4111.1111.1111.1111", "4111111111111111/0328",
    ],
)  # fmt: skip
def test_accounts_zones_and_cards_are_taken_out_of_notes(note: str) -> None:
    clean = secrets.cleaned(f"tea, {note}, please")
    assert clean.cards + clean.documents == 1
    assert not any(part in clean.text for part in ("1111", "0712", "5320", "WEST", "NOWAK", "RSSMRA"))
    assert clean.text.startswith("tea, ")


@pytest.mark.parametrize(
    "note", ["order 1234567890123", "PL61 1090 1014 0000 0712 1981 2875", "room 101, 2 nights"]
)
def test_other_numbers_stay(note: str) -> None:
    assert secrets.cleaned(note).text == note


def test_a_card_in_a_name_a_firm_or_a_street_is_left_out(tmp_path: Path) -> None:
    text = "Name;Company;Street\nAnna Nowak 4111111111111111;5500 0000 0000 0004;card 340000000000009\n"
    found = first(write(tmp_path, "a.csv", text))
    assert found.given["name"] == "Anna Nowak"
    assert "company" not in found.given
    assert found.given["street"] == "card"


def test_an_id_that_is_somebodys_identity_number_is_none(tmp_path: Path) -> None:
    text = "ID;Name;City\n44051401359;Anna Nowak;X\n02070803628;Jan Lis;Y\n90090515836;Ola Ryk;Z\n"
    source = open_file(write(tmp_path, "a.csv", text))
    proposal = proposed(source, guests.MORE_FIELDS)
    assert "external_id" not in proposal.mapping
    assert proposal.left_out == {"ID": "document"}


def test_groups_and_assistants_are_no_guests(tmp_path: Path) -> None:
    cards = (
        "BEGIN:VCARD\nVERSION:4.0\nKIND:group\nFN:Friends\nEND:VCARD\n"
        "BEGIN:VCARD\nVERSION:3.0\nX-ADDRESSBOOKSERVER-KIND:group\nFN:Family\nEND:VCARD\n"
        "BEGIN:VCARD\nVERSION:2.1\nN:Nowak;Anna\nAGENT:\nBEGIN:VCARD\nVERSION:2.1\nN:Storm;Sue\nEND:VCARD\n"
        "TEL:1234567\nEND:VCARD\n"
    )
    (found,) = read(write(tmp_path, "a.vcf", cards))
    assert isinstance(found, GuestRecord)
    assert (found.given["name"], found.given["phone"]) == ("Anna Nowak", "1234567")


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("angol", "en"), ("anglicky", "en"), ("Castellano", "es"), ("Українська", "uk"), ("Čeština", "cs"),
        ("Ελληνικά", "el"), ("עברית", "he"), ("العربية", "ar"), ("日本語", "ja"), ("中文", "zh"),
        ("한국어", "ko"), ("Latviešu", "lv"), ("Slovenčina", "sk"), ("Български", "bg"), ("pt-BR", "pt"),
    ],
)  # fmt: skip
def test_a_language_is_known_by_its_own_name(said: str, code: str) -> None:
    assert values.languages(said) == (code,)


def test_a_social_security_number_is_nobodys_number_here(tmp_path: Path) -> None:
    path = write(tmp_path, "a.csv", "ID,Name,Email\n405-88-3636,Anna Nowak,a@example.com\n")
    proposal = proposed(open_file(path), guests.FIELDS)
    assert proposal.left_out == {"ID": "document"}
    assert "external_id" not in proposal.mapping


def test_what_leads_to_a_bank_account_stays_outside(tmp_path: Path) -> None:
    path = write(tmp_path, "a.csv", "Name;Kontonummer;Bankleitzahl\nHans Meier;12345;21050170\n")
    assert proposed(open_file(path), guests.FIELDS).left_out == {
        "Kontonummer": "document", "Bankleitzahl": "document",
    }  # fmt: skip
