"""What columns of groups and rooming lists are headed with. Wordings as in `day_words`."""

from __future__ import annotations

GROUPS = {
    "group": """
        name of the file; group; group name; grp; grp name; block; block name; party; party name; tour;
        tour name; event; event name; group title; booking group; reservation group;
        reservation group name; travel group;
        grupa; nazwa grupy; grup; grup adi; grubun adi; группа; название группы; имя группы; група;
        назва групы; gruppe; gruppenname; reisegruppe; groupe; nom du groupe; grupo; nombre del grupo;
        gruppo; nome gruppo; nome do grupo; groep; groepsnaam
    """,
    "group_code": """
        group code; group id; group no; group number; group key; grouping code; grouping number; block code;
        block id; allotment block code; allotment code; allotment; tour code; tour number; tour no;
        group profile code; group profile id; reservation group id; kod grupy; numer grupy; grup kodu;
        grup no; код группы; номер группы; код групы; нумар групы; gruppencode; gruppennummer;
        code du groupe; code groupe; codigo de grupo; codice gruppo; groepscode
    """,
    "sharing_with": """
        sharing with; shares with; share with; sharing; sharer; sharers; sharer name; share names; roommate;
        roommates; room mate; room mates; roommate name; accompanying; accompanying guest;
        accompanying guests; accompanying names; additional guest; additional guests; additional names;
        other guests; second guest; guest 2; guest name 2; name 2; companion; companions; companion names;
        dzieli pokoj z; w pokoju z; wspollokator; osoba towarzyszaca; osoby towarzyszace; oda arkadasi;
        oda paylasimi; birlikte kalan; refakatci; проживает с; вместе с; сосед по номеру; подселение;
        жыве разам з; разам з; сусед па нумары; teilt mit; teilt zimmer mit; zimmerpartner; mitreisende;
        begleitperson; partage avec; accompagnant; accompagnants; comparte con; acompanante; acompanantes;
        condivide con; accompagnatore; deelt met
    """,
}
