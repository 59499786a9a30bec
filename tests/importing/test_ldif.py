"""LDIF: people of a directory or a mail program, and nothing else that stands in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.errors import BadInput
from app.importing.kinds.guests import GuestRecord
from app.importing.opening import open_file
from tests.importing.files import names, read, write

ANNA = "dn: cn=Anna Nowak\nobjectClass: inetOrgPerson\ncn: Anna Nowak\nsn: Nowak\n"


def _first(path: Path) -> GuestRecord:
    found = read(path)[0]
    assert isinstance(found, GuestRecord)
    return found


def test_groups_organizations_and_changes_are_nobody(tmp_path: Path) -> None:
    text = "\n".join(
        [
            ANNA,
            "dn: o=Acme\nobjectClass: organization\no: Acme\ntelephoneNumber: 22 123 45 67\n",
            "dn: cn=Printers\nobjectClass: group\ncn: Printers\n",
            "dn: cn=sys\nobjectClass: posixGroup\ncn: sys\n",
            "dn: cn=Jan Lis\nchangetype: modify\nreplace: mobile\nmobile: 601234567\n-\n",
        ]
    )
    assert names(write(tmp_path, "people.ldif", text)) == ["Anna Nowak"]


def test_an_entry_without_a_class_is_somebody(tmp_path: Path) -> None:
    assert names(write(tmp_path, "a.ldif", "dn: cn=Jan Lis\ncn: Jan Lis\nworkPhone: 221234567\n")) == [
        "Jan Lis"
    ]


def test_a_directory_of_nobody_is_said(tmp_path: Path) -> None:
    path = write(tmp_path, "empty.ldif", "dn: dc=x\nobjectClass: dcObject\nobjectClass: organization\no: X\n")
    with pytest.raises(BadInput) as refused:
        open_file(path)
    assert refused.value.code == "import_json"


def test_an_address_is_of_one_place_with_all_its_lines(tmp_path: Path) -> None:
    home = "mozillaHomeStreet: Long Street 5\nmozillaHomeStreet2: Flat 3\nmozillaHomeLocalityName: Bigtown\n"
    work = "street: Work Road 1\nmozillaWorkStreet2: Room 22\nl: Smalltown\nc: Germany\n"
    both = _first(write(tmp_path, "both.ldif", ANNA + work + home)).given
    assert (both["street"], both["city"], both.get("country")) == ("Long Street 5, Flat 3", "Bigtown", None)
    one = _first(write(tmp_path, "work.ldif", ANNA + work)).given
    assert (one["street"], one["city"], one["country"]) == ("Work Road 1, Room 22", "Smalltown", "Germany")
    lines = _first(
        write(tmp_path, "lines.ldif", ANNA + "homePostalAddress: Long Street 5 $ 30-001 Bigtown\n")
    )
    assert lines.given["street"] == "Long Street 5, 30-001 Bigtown"


def test_the_telephone_at_home_comes_first(tmp_path: Path) -> None:
    text = ANNA + "telephoneNumber: 22 123 45 67\nhomePhone: 22 999 99 99\n"
    assert _first(write(tmp_path, "a.ldif", text)).given["phone"] == "22 999 99 99"


def test_a_remark_above_does_not_hide_it(tmp_path: Path) -> None:
    assert names(write(tmp_path, "book.txt", f"# exported\n# today\n\n{ANNA}")) == ["Anna Nowak"]
