"""What columns of rooms, stays and purchases are headed with, and what systems call where one stands."""

from __future__ import annotations

from functools import cache

from app.importing import paths
from app.importing.group_words import GROUPS
from app.importing.own_words import OWN
from app.importing.words import field_of, plain

# Wordings are divided by ";", compared small and without accents, signs and capitals that part words.
_ROOMS = {
    "room": """
        room; room number; room no; number; room name; name; space; space number; resource; room id; unit;
        pokoj; numer pokoju; nr pokoju; numer; oda; oda no; oda numarasi; комната; номер; номер комнаты;
        пакой; нумар; нумар пакоя; zimmer; zimmernummer; zimmer nr; chambre; numero de chambre; habitacion;
        numero de habitacion; camera; numero camera; quarto; kamer; huone; rum; rom; vaerelse; szoba; izba
    """,
    "floor": """
        floor; floor number; level; storey; pietro; kat; этаж; паверх; поверх; etage; stockwerk; stock;
        piso;
        planta; piano; andar; verdieping; kerros; vaning; patro; poschodie; emelet; etaj
    """,
    "kind": """
        kind; room type; type; category; room category; room class; space type; room type name;
        room type code;
        rodzaj; typ; typ pokoju; rodzaj pokoju; kategoria; tip; oda tipi; tur; тип; тип номера; категория;
        тып; тып пакоя; катэгорыя; zimmertyp; zimmerkategorie; kategorie; type de chambre; categorie; tipo;
        tipo de habitacion; tipologia; categoria; kamertype
    """,
}
_STAYS = {
    "external_id": """
        external id; reservation id; unique id id; reservation id list id; reservation number;
        reservation no; reservation; confirmation number;
        confirmation no; confirmation; conf no; booking id; booking number; booking no; booking reference;
        booking; reference; res id; resv name id; id; stay id; numer rezerwacji; nr rezerwacji; rezerwacja;
        id rezerwacji; rezervasyon no; rezervasyon numarasi; rezervasyon; номер брони; номер бронирования;
        бронь; нумар браніравання; нумар брані; браніраванне; reservierungsnummer; buchungsnummer; buchung;
        reservierung; numero de reservation; numero de reserva; localizador; numero prenotazione;
        reserveringsnummer; third party identifier; reservation code;
        conf no; conf number; confirmation code; kod potwierdzenia; book number; book no; booking ref;
        booking reference; ref;
        res no; resnr; res nr; reservierungsnr; buchungsnr; reservierungs nr; resv no; rsv no;
        cislo rezervace; номер бронювання;
        rezervasyon kodu; код брони; folio no; reservation #; confirmation #; conf #
    """,
    "guest_external_id": """
        guest external id; guest id; guest number; guest no; profile id; profile number; customer id;
        account id; client id; guest profile id; name id; main guest id; id goscia; numer goscia;
        misafir no; misafir id; id гостя; номер гостя; нумар госця; gast id; gastnummer; kundennummer;
        customer external id; owner id
    """,
    "guest_name": """
        guest name; guest; name; full name; main guest; customer; customer name; client; primary guest;
        guest full name; gosc; nazwisko i imie; imie i nazwisko; nazwa goscia; klient; misafir; misafir adi;
        ad soyad; adi soyadi; гость; имя гостя; фио; имя и фамилия; госць; імя госця; імя і прозвішча;
        gast; gastname; nom; client nom; nom du client; huesped; nombre; nombre del huesped; ospite;
        nome ospite; hospede; gastnaam; booker; primary guest name; account name;
        guest name s; guest names; name des gastes; gastname n; konuk; konuk adi; konuk ismi;
        misafir ad soyad; imie i nazwisko goscia;
        gosc glowny; booked by; booker name; gebucht von; osoba rezerwujaca; rezervasyonu yapan;
        main guest name; lead guest; guest lead
    """,
    "given_name": """
        guest first name; first name; given name; firstname; imie; ad; adi; имя; імя; vorname; prenom;
        primary guest first name;
        guest given; given; forename; fname; jmeno; ім я; nome; voornaam; first
    """,
    "family_name": """
        guest last name; last name; family name; surname; lastname; nazwisko; soyad; soyadi; фамилия;
        прозвішча; nachname; familienname; nom de famille; apellido; apellidos; cognome; achternaam;
        primary guest last name;
        guest surname; family; lname; last; prijmeni; прізвище; sobrenome; cognome ospite
    """,
    "room": """
        room; room number; room no; room name; space; space number; assigned space; assigned room;
        unit name; unit; rooms room name; pokoj; numer pokoju; nr pokoju; oda; oda no; oda numarasi;
        номер комнаты; номер; комната; пакой; нумар пакоя; нумар; zimmer; zimmernummer; chambre;
        habitacion; camera; quarto; kamer; room id; assigned rooms; assigned resource; resource name;
        area; area name; room #; zi nr; zi; zimmer nr; pok; nr pok; room pick name; assigned unit;
        номер кімнати; кімната; pokoj c; cislo pokoje;
        room assigned; rm; rm no; hab; camera nr
    """,
    "arrival": """
        arrival; arrival date; check in; checkin; check in date; checkin date; start; start date; start utc;
        scheduled start utc; from; from date; arrives; arrives on; begin; begin date; arrival time and date;
        przyjazd; data przyjazdu; od; zameldowanie; gelis; gelis tarihi; giris; giris tarihi; заезд;
        дата заезда; прибытие; дата прибытия; с; заезд дата; заезд у; прыезд; дата прыезду; засяленне;
        anreise; anreisedatum; ankunft; arrivee; date d arrivee; llegada; fecha de llegada; entrada; arrivo;
        data arrivo; chegada; aankomst; trunc begin date; arrive;
        arr; arr date; arrive date; arrives date; date of arrival; first night; date from; start of stay;
        von; ab; anreise am; data rozpoczecia;
        poczatek pobytu; baslangic tarihi; baslangic; заезду; дата прибуття; заїзд; дата заїзду; prijezd;
        datum prijezdu; checkin date time;
        begin of stay; in; time span start; timespan start; пачатак; дата пачатку; дата начала
    """,
    "departure": """
        departure; departure date; check out; checkout; check out date; checkout date; end; end date;
        end utc; scheduled end utc; to; to date; until; departs; departs on; leaves; wyjazd; data wyjazdu;
        do; wymeldowanie; ayrilis; ayrilis tarihi; cikis; cikis tarihi; выезд; дата выезда; отъезд; по;
        дата отъезда; ад езд; дата ад езду; выезд дата; выязд; abreise; abreisedatum; depart;
        date de depart; salida; fecha de salida; partenza; data partenza; saida; vertrek; trunc end date;
        dep; dep date; depart date; date of departure; date to; end of stay; bis; abreise am;
        data zakonczenia; koniec pobytu;
        bitis tarihi; bitis; виїзд; дата виїзду; odjezd; datum odjezdu; out; time span end; timespan end;
        канец; дата заканчэння; дата окончания
    """,
    "expected_at": """
        expected at; expected time; arrival time; eta; estimated arrival; estimated arrival time;
        expected arrival time; estimated time of arrival; godzina przyjazdu; oczekiwana godzina;
        godzina; gelis saati; tahmini gelis saati; время заезда; время прибытия; ожидаемое время;
        час прыезду; чаканы час; ankunftszeit; heure d arrivee; hora de llegada; ora di arrivo;
        arrival estimate;
        arrive time; arr time; time of arrival; check in time; checkin time; hora llegada; heure arrivee;
        uhrzeit; godz przyjazdu;
        reservation expected arrival time; estimated check in time
    """,
    "status": """
        status; state; reservation status; booking status; stay status; resv status; status rezerwacji;
        stan; durum; rezervasyon durumu; статус; состояние; статус брони; стан; buchungsstatus; zustand;
        statut; estado; stato; computed resv status; short resv status;
        st; sts; resstatus; res status; resv st; reservation state; guest status; stav;
        zustand der reservierung
    """,
    "adults": """
        adults; adult; adult count; number of adults; no of adults; dorosli; liczba doroslych; yetiskin;
        yetiskin sayisi; взрослые; взрослых; дарослыя; дарослых; erwachsene; adultes; adultos; adulti;
        volwassenen; adl; ad; erw; adl no; of adults; dospeli; дорослі
    """,
    "persons": """
        persons; pax; guests; osoby; kisi; person count; people; liczba osob; personen; number of people;
        no of people; gaeste; kisi sayisi; людзей; гостей; number of guests; no of guests; guest count;
        anzahl personen; дарослых чалавек; occupancy
    """,
    "children": """
        children; child; child count; number of children; kids; dzieci; liczba dzieci; cocuk; cocuk sayisi;
        дети; детей; дзеці; дзяцей; kinder; enfants; ninos; bambini; criancas; kinderen;
        chl; of children; deti; діти; liczba dzieci; cocuk sayisi; anzahl kinder
    """,
    "source": "source; source system; origin system; property management system",
    "notes": """
        notes; note; comment; comments; remark; remarks; special requests; reservation notes; uwagi;
        notatki; komentarz; not; notlar; aciklama; ozel istek; заметки; примечание; примечания;
        комментарий; пожелания; заўвагі; нататкі; каментар; bemerkung; bemerkungen; notiz; notizen;
        remarques; observaciones; notas; osservazioni; opmerkingen; booking notes; guest comment;
        poznamky; примітки; observacoes; note ospite; special request; guest request; booking comments
    """,
    "nights": """
        nights; number of nights; no of nights; night count; nts; length of stay; los; duration;
        duration nights;
        noce; liczba nocy; liczba nocy pobytu; gece; gece sayisi; ночей; ночи; количество ночей; начэй;
        колькасць начэй;
        ночы; geceler;
        naechte; nachte; anzahl naechte; nuits; nombre de nuits; noches; notti; noites; nachten; noci;
        pocet noci
    """,
    **GROUPS,
}  # fmt: skip
_PURCHASES = {
    "external_id": """
        external id; order id; order number; order no; order; sale id; receipt; receipt number; invoice;
        invoice number; transaction id; ticket; id; numer zamowienia; nr zamowienia; zamowienie; paragon;
        siparis no; siparis numarasi; siparis; fis no; номер заказа; заказ; чек; нумар заказу; нумар замовы;
        bestellnummer; auftragsnummer; belegnummer; numero de commande; numero de pedido; numero ordine;
        order name; transaction; receipt no; bill no; order code; nr paragonu
    """,
    "guest_external_id": """
        guest external id; guest id; customer id; customer number; customer no; client id; profile id;
        id klienta; numer klienta; musteri no; musteri id; id клиента; номер клиента; id кліента;
        нумар кліента; kundennummer; kunden nr; numero client; buyer id; account id
    """,
    "guest_name": """
        guest name; guest; customer; customer name; client; buyer; name; full name; billing name; klient;
        imie i nazwisko; musteri; musteri adi; ad soyad; клиент; покупатель; фио; кліент; пакупнік; kunde;
        kundenname; cliente; nom; nombre;
        billing full name; shipping name; customer full name; buyer name; purchaser
    """,
    "bought_at": """
        bought at; bought on; date; order date; purchase date; sale date; created at; ordered at; paid at;
        data; data zakupu; data zamowienia; tarih; siparis tarihi; satis tarihi; дата; дата покупки;
        дата заказа; дата пакупкі; дата заказу; datum; kaufdatum; bestelldatum; date d achat; fecha;
        fecha de compra; data acquisto; transaction date;
        created; date created; order created; date paid; completed at; sold at; sale time; date sold;
        data sprzedazy
    """,
    "item": """
        item; items; product; product name; article; what; description; goods; lineitem name; title;
        towar; produkt; artykul; co; opis; urun; urun adi; mal; товар; изделие; наименование; что;
        тавар; выраб; найменне; ware; artikel; produit; articulo; producto; articolo; prodotto;
        item name; line item name; line items name; line items title; products; sku name; produkt nazwa;
        nazwa towaru; nazwa produktu
    """,
    "amount": """
        amount; total; price; sum; value; total price; grand total; kwota; cena; wartosc; suma; razem;
        tutar;
        fiyat; toplam; сумма; цена; стоимость; итого; сума; кошт; цана; betrag; preis; summe; gesamt;
        montant; prix; importe; precio; importo; prezzo; net amount; gross amount;
        order total; order total amount; total amount; total sales; net sales; gross sales; total paid;
        razem brutto; item total
    """,
    "collect_by": """
        collect by; collect until; pick up by; pickup by; pick up date; due; due date; ready by; hold until;
        promised for; odbior do; odbior; termin; termin odbioru; teslim tarihi; son teslim; teslim;
        забрать до; срок; выдать до; забраць да; тэрмін; abholen bis; abholung; faellig; fallig; retrait;
        recoger antes; ritiro; collection date
    """,
    "status": """
        status; state; order status; fulfillment status; stan; stan zamowienia; durum; siparis durumu;
        статус; состояние; статус заказа; статус замовы; стан; zustand; statut; estado; stato;
        sale status
    """,
    "source": "source; source system; origin system; shop",
}  # fmt: skip
_NOISE = ("reservation ", "booking ", "stay ", "order ", "guest ", "customer ", "billing ")
_NAMES = {"given_name": "given_name", "family_name": "family_name", "full_name": "guest_name"}
# What many objects have, whatever they are: of a path such a word alone tells nothing.
_VAGUE = frozenset(
    "name id code number no type kind status state title date start end from to value item total amount"
    " sum price level description source".split()
)
_TABLES = {"rooms": _ROOMS, "stays": _STAYS, "purchases": _PURCHASES}


@cache
def _table(kind: str) -> dict[str, str]:
    found = flat(_TABLES[kind])
    for wording, meaning in flat(OWN[kind]).items():
        found.setdefault(wording, meaning)
    return found


def flat(groups: dict[str, str]) -> dict[str, str]:
    """Every wording and what it means; of two meanings the first keeps it."""
    found: dict[str, str] = {}
    for meaning, wordings in groups.items():
        for wording in wordings.split(";"):
            words = plain(" ".join(wording.split()))
            found.setdefault(words, meaning)
            found.setdefault(words.replace(" ", ""), meaning)
    return found


def day_field(kind: str, name: str) -> tuple[str, int] | None:
    """The field of this kind that a heading names, 3 exactly and 2 nearly; None for unknown words."""
    found = _worded(kind, name)
    if found is None and paths.PATH.fullmatch(name):
        found = _by_path(kind, name.split("."))
    if found is None and kind != "rooms":  # names in all the languages in which guests are listed
        known = field_of(name)
        found = (_NAMES[known[0]], 2) if known and known[0] in _NAMES and known[1] >= 2 else None
    return found


def _worded(kind: str, name: str) -> tuple[str, int] | None:
    table, words = _table(kind), plain(name)
    exact = table.get(words, table.get(words.replace(" ", "")))
    if exact is not None:
        return exact, 3
    for noise in _NOISE:
        near = table.get(words.removeprefix(noise))
        if near is not None and words.startswith(noise):
            return near, 2
    return None


def _by_path(kind: str, parts: list[str]) -> tuple[str, int] | None:
    """The field a path into an answer leads to, by its last parts: "roomStay.arrivalDate"."""
    for length in (3, 2):
        if len(parts) > length and (found := _worded(kind, " ".join(parts[-length:]))):
            return found[0], 2
    if plain(parts[-1]) in _VAGUE:
        return None
    found = _worded(kind, parts[-1])
    return (found[0], 2) if found else None


def is_document(name: str) -> bool:
    """Whether a heading is of passports, papers and cards, which are left out of every kind."""
    found = field_of(name)
    return found is not None and found[0] == "document" and found[1] >= 2


def is_day_word(name: str) -> bool:
    """Whether some kind's column is called this."""
    return any(day_field(kind, name) is not None for kind in _TABLES)
