"""What the import page itself calls its fields, in its four languages: who heads a table with the words that
stand on the screen is understood. Wordings as in `day_words`."""

from __future__ import annotations

_NUMBER = """
    number in the old system; numer w starym systemie; eski sistemdeki numara; нумар у старой сістэме
"""
_GUEST_NUMBER = """
    guests number in the old system; customers number in the old system; numer goscia w poprzednim systemie;
    numer klienta w poprzednim systemie; misafirin eski sistemdeki numarasi;
    musterinin eski sistemdeki numarasi; нумар госця ў папярэдняй сістэме;
    нумар кліента ў папярэдняй сістэме
"""
_NAME = """
    guests name; customers name; imie i nazwisko goscia; imie i nazwisko klienta; misafirin adi;
    musterinin adi; імя госця; імя кліента
"""
_SOURCE = "zrodlo; kaynak; крыніца"
_WHO = {"external_id": _NUMBER, "guest_external_id": _GUEST_NUMBER, "guest_name": _NAME, "source": _SOURCE}

OWN: dict[str, dict[str, str]] = {
    "rooms": {"kind": "kind of room; oda turu; від пакоя"},
    "stays": {
        **_WHO,
        "group_code": "code of the group",
        "sharing_with": """
            shares the room with; shares room with; dzieli pokoj z osoba; odayi paylastigi kisi; з кім у пакоі
        """,
        "expected_at": "beklenen saat",
        "status": "stan rezerwacji",
        "adults": "yetiskinler",
        "children": "cocuklar",
        "notes": "notatka; нататка",
    },
    "purchases": {
        **_WHO,
        "bought_at": "kupiono dnia; satin alma gunu; дзень пакупкі",
        "collect_by": "teslim alma gunu",
        "status": "stan rezerwacji",
    },
}
