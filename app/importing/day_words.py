"""What columns of rooms, stays and purchases are headed with, and what systems call where one stands."""

from __future__ import annotations

from functools import cache

from app.domain.text import fold
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
        external id; reservation id; reservation number; reservation no; reservation; confirmation number;
        confirmation no; confirmation; conf no; booking id; booking number; booking no; booking reference;
        booking; reference; res id; resv name id; id; stay id; numer rezerwacji; nr rezerwacji; rezerwacja;
        id rezerwacji; rezervasyon no; rezervasyon numarasi; rezervasyon; номер брони; номер бронирования;
        бронь; нумар браніравання; нумар брані; браніраванне; reservierungsnummer; buchungsnummer; buchung;
        reservierung; numero de reservation; numero de reserva; localizador; numero prenotazione;
        reserveringsnummer; third party identifier; reservation code
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
        nome ospite; hospede; gastnaam; booker; primary guest name; account name
    """,
    "given_name": """
        guest first name; first name; given name; firstname; imie; ad; adi; имя; імя; vorname; prenom;
        primary guest first name
    """,
    "family_name": """
        guest last name; last name; family name; surname; lastname; nazwisko; soyad; soyadi; фамилия;
        прозвішча; nachname; familienname; nom de famille; apellido; apellidos; cognome; achternaam;
        primary guest last name
    """,
    "room": """
        room; room number; room no; room name; space; space number; assigned space; assigned room;
        unit name; unit; rooms room name; pokoj; numer pokoju; nr pokoju; oda; oda no; oda numarasi;
        номер комнаты; номер; комната; пакой; нумар пакоя; нумар; zimmer; zimmernummer; chambre;
        habitacion; camera; quarto; kamer; room id; assigned rooms; assigned resource; resource name
    """,
    "arrival": """
        arrival; arrival date; check in; checkin; check in date; checkin date; start; start date; start utc;
        scheduled start utc; from; from date; arrives; arrives on; begin; begin date; arrival time and date;
        przyjazd; data przyjazdu; od; zameldowanie; gelis; gelis tarihi; giris; giris tarihi; заезд;
        дата заезда; прибытие; дата прибытия; с; заезд дата; заезд у; прыезд; дата прыезду; засяленне;
        anreise; anreisedatum; ankunft; arrivee; date d arrivee; llegada; fecha de llegada; entrada; arrivo;
        data arrivo; chegada; aankomst; trunc begin date; arrive
    """,
    "departure": """
        departure; departure date; check out; checkout; check out date; checkout date; end; end date;
        end utc; scheduled end utc; to; to date; until; departs; departs on; leaves; wyjazd; data wyjazdu;
        do; wymeldowanie; ayrilis; ayrilis tarihi; cikis; cikis tarihi; выезд; дата выезда; отъезд; по;
        дата отъезда; ад езд; дата ад езду; выезд дата; выязд; abreise; abreisedatum; depart;
        date de depart; salida; fecha de salida; partenza; data partenza; saida; vertrek; trunc end date
    """,
    "expected_at": """
        expected at; expected time; arrival time; eta; estimated arrival; estimated arrival time;
        expected arrival time; estimated time of arrival; godzina przyjazdu; oczekiwana godzina;
        godzina; gelis saati; tahmini gelis saati; время заезда; время прибытия; ожидаемое время;
        час прыезду; чаканы час; ankunftszeit; heure d arrivee; hora de llegada; ora di arrivo;
        arrival estimate
    """,
    "status": """
        status; state; reservation status; booking status; stay status; resv status; status rezerwacji;
        stan; durum; rezervasyon durumu; статус; состояние; статус брони; стан; buchungsstatus; zustand;
        statut; estado; stato; computed resv status; short resv status
    """,
    "adults": """
        adults; adult; adult count; number of adults; no of adults; persons; pax; guests; dorosli;
        liczba doroslych; osoby; yetiskin; yetiskin sayisi; kisi; взрослые; взрослых; дарослыя; дарослых;
        erwachsene; adultes; adultos; adulti; volwassenen; person count
    """,
    "children": """
        children; child; child count; number of children; kids; dzieci; liczba dzieci; cocuk; cocuk sayisi;
        дети; детей; дзеці; дзяцей; kinder; enfants; ninos; bambini; criancas; kinderen
    """,
    "source": "source; source system; origin system; property management system",
    "notes": """
        notes; note; comment; comments; remark; remarks; special requests; reservation notes; uwagi;
        notatki; komentarz; not; notlar; aciklama; ozel istek; заметки; примечание; примечания;
        комментарий; пожелания; заўвагі; нататкі; каментар; bemerkung; bemerkungen; notiz; notizen;
        remarques; observaciones; notas; osservazioni; opmerkingen; booking notes; guest comment
    """,
    **GROUPS,
}  # fmt: skip
_PURCHASES = {
    "external_id": """
        external id; order id; order number; order no; order; sale id; receipt; receipt number; invoice;
        invoice number; transaction id; ticket; id; numer zamowienia; nr zamowienia; zamowienie; paragon;
        siparis no; siparis numarasi; siparis; fis no; номер заказа; заказ; чек; нумар заказу; нумар замовы;
        bestellnummer; auftragsnummer; belegnummer; numero de commande; numero de pedido; numero ordine
    """,
    "guest_external_id": """
        guest external id; guest id; customer id; customer number; customer no; client id; profile id;
        id klienta; numer klienta; musteri no; musteri id; id клиента; номер клиента; id кліента;
        нумар кліента; kundennummer; kunden nr; numero client; buyer id; account id
    """,
    "guest_name": """
        guest name; guest; customer; customer name; client; buyer; name; full name; billing name; klient;
        imie i nazwisko; musteri; musteri adi; ad soyad; клиент; покупатель; фио; кліент; пакупнік; kunde;
        kundenname; cliente; nom; nombre
    """,
    "bought_at": """
        bought at; bought on; date; order date; purchase date; sale date; created at; ordered at; paid at;
        data; data zakupu; data zamowienia; tarih; siparis tarihi; satis tarihi; дата; дата покупки;
        дата заказа; дата пакупкі; дата заказу; datum; kaufdatum; bestelldatum; date d achat; fecha;
        fecha de compra; data acquisto; transaction date
    """,
    "item": """
        item; items; product; product name; article; what; description; goods; lineitem name; title;
        towar; produkt; artykul; co; opis; urun; urun adi; mal; товар; изделие; наименование; что;
        тавар; выраб; найменне; ware; artikel; produit; articulo; producto; articolo; prodotto
    """,
    "amount": """
        amount; total; price; sum; value; total price; grand total; kwota; cena; wartosc; suma; razem;
        tutar;
        fiyat; toplam; сумма; цена; стоимость; итого; сума; кошт; цана; betrag; preis; summe; gesamt;
        montant; prix; importe; precio; importo; prezzo; net amount; gross amount
    """,
    "collect_by": """
        collect by; collect until; pick up by; pickup by; pick up date; due; due date; ready by; hold until;
        promised for; odbior do; odbior; termin; termin odbioru; teslim tarihi; son teslim; teslim;
        забрать до; срок; выдать до; забраць да; тэрмін; abholen bis; abholung; faellig; fallig; retrait;
        recoger antes; ritiro; collection date
    """,
    "status": """
        status; state; order status; fulfillment status; stan; stan zamowienia; durum; siparis durumu;
        статус; состояние; статус заказа; статус замовы; стан; zustand; statut; estado; stato
    """,
    "source": "source; source system; origin system; shop",
}  # fmt: skip
_ENDING, _SHORTEST_STEM = 2, 5
_TABLES = {"rooms": _ROOMS, "stays": _STAYS, "purchases": _PURCHASES}

_STAY_STATUS = {
    "expected": """
        reserved; reservation; expected; confirmed; due in; duein; arriving; booked; new; guaranteed;
        optional; option; definite; tentative; prospect; requested; not confirmed; unconfirmed; waitlist;
        pending; inquired; rezerwacja; zarezerwowany; zarezerwowana; oczekiwany; potwierdzona; potwierdzony;
        do przyjazdu; rezerve; rezervasyon; bekleniyor; beklenen; onaylandi; забронировано; зарезервировано;
        бронь; ожидается; подтверждено; подтвержден; забраніравана; чакаецца; пацверджана; reserviert;
        erwartet; bestatigt; gebucht; reserve; confirme; attendu; reservado; confirmado; prenotato;
        confermato; gereserveerd; bevestigd; rsrv; res
    """,
    "in_house": """
        in house; inhouse; arrived; checked in; check in; checkedin; checkin; due out; dueout; occupied;
        started; staying; stayover; stay over; walk in; walkin; resident; current; zameldowany; zameldowana;
        w hotelu; przyjechal; przyjechala; w domu; obecny; giris yapti; giris yapildi; otelde; konakliyor;
        iceride; проживает; заехал; заселен; заселён; заселена; в отеле; в номере; пражывае; заехаў;
        заселены; у гатэлі; im haus; imhaus; eingecheckt; angereist; anwesend; arrive; present; en casa;
        alojado; llegado; arrivato; presente; in casa; ingecheckt; aanwezig
    """,
    "departed": """
        departed; checked out; check out; checkedout; checkout; left; gone; processed; completed; past;
        history; finished; stayed; wymeldowany; wymeldowana; wyjechal; wyjechala; zakonczony; zakonczona;
        cikis yapti; cikis yapildi; ayrildi; выехал; выехала; выселен; уехал; завершено; выехаў; выселены;
        паехаў; завершана; abgereist; ausgecheckt; parti; partie; salido; partito; vertrokken; uitgecheckt
    """,
    "cancelled": """
        cancelled; canceled; cancel; cancellation; void; deleted; declined; rejected; anulowana; anulowany;
        anulowane; odwolana; odwolany; iptal; iptal edildi; отменено; отменен; отменён; отмена;
        аннулировано;
        адменена; адменены; скасавана; анулявана; storniert; abgesagt; annule; annulee; cancelado;
        cancelada;
        annullato; annullata; cancellato; geannuleerd
    """,
    "no_show": """
        no show; noshow; no shows; did not come; did not arrive; niedojazd; nie przyjechal; nie przyjechala;
        nie dojechal; gelmedi; gelmeyen; не приехал; незаезд; не заехал; неявка; не прыехаў; няяўка;
        nicht angereist; nicht erschienen; non presente; no presentado; non presentato; niet verschenen
    """,
}
_PURCHASE_STATUS = {
    "in_work": """
        in work; in repair; repair; being repaired; in progress; processing; started; w naprawie; w toku;
        tamirde; hazirlaniyor; в работе; в ремонте; у працы; у рамонце; in arbeit; in reparatur; en cours
    """,
    "on_the_way": """
        on the way; ordered; shipped; in transit; zamowione; w drodze; yolda; siparis edildi; в пути;
        заказано;
        у дарозе; замоўлена; unterwegs; bestellt; en route
    """,
    "to_pack": """
        to pack; new; open; paid; pending; unfulfilled; confirmed; do spakowania; nowe; oplacone;
        paketlenecek;
        yeni; odendi; новый; упаковать; оплачено; новы; спакаваць; аплачана; zu packen; neu; bezahlt
    """,
    "ready": """
        ready; to collect; ready for pickup; ready to collect; on hold; hold; awaiting collection; reserved;
        gotowe; do odbioru; odlozone; hazir; teslime hazir; ayrildi; готово; готов; к выдаче; отложено;
        гатова; да выдачы; адкладзена; bereit; abholbereit; zuruckgelegt; pret
    """,
    "handed_over": """
        handed over; collected; picked up; completed; fulfilled; delivered; done; closed; sold; taken;
        odebrane;
        wydane; zakonczone; sprzedane; teslim edildi; tamamlandi; satildi; выдано; забрал; завершено;
        продано;
        выдадзена; забраны; прададзена; abgeholt; ubergeben; verkauft; recupere
    """,
    "given_up": """
        given up; cancelled; canceled; void; refunded; returned; anulowane; zwrot; iptal; iade; отменено;
        отменен; возврат; адменена; вяртанне; storniert; annule
    """,
}


@cache
def _table(kind: str) -> dict[str, str]:
    found = _flat(_TABLES[kind])
    for wording, meaning in _flat(OWN[kind]).items():
        found.setdefault(wording, meaning)
    return found


@cache
def _statuses(kind: str) -> dict[str, str]:
    return _flat(_STAY_STATUS if kind == "stays" else _PURCHASE_STATUS)


def _flat(groups: dict[str, str]) -> dict[str, str]:
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
    table, words = _table(kind), plain(name)
    exact = table.get(words, table.get(words.replace(" ", "")))
    if exact is not None:
        return exact, 3
    for noise in ("reservation ", "booking ", "stay ", "order ", "guest ", "customer "):
        near = table.get(words.removeprefix(noise))
        if near is not None and words.startswith(noise):
            return near, 2
    return None


def is_document(name: str) -> bool:
    """Whether a heading is of passports, papers and cards, which are left out of every kind."""
    found = field_of(name)
    return found is not None and found[0] == "document" and found[1] >= 2


def is_day_word(name: str) -> bool:
    """Whether some kind's column is called this."""
    return any(day_field(kind, name) is not None for kind in _TABLES)


def status_of(kind: str, text: str) -> str | None:
    """The code for a system's own word; None for an unknown one."""
    words = " ".join(fold(text.replace("_", " ").replace("-", " ")).split())
    table = _statuses(kind)
    exact = table.get(words, table.get(words.replace(" ", "")))
    return exact if exact is not None else _by_stem(table, words)


def _by_stem(table: dict[str, str], word: str) -> str | None:
    """One word that differs in its ending only: Slavic words have one for each gender."""
    stem = word[:-_ENDING]
    if " " in word or len(stem) < _SHORTEST_STEM:
        return None
    found = {meaning for known, meaning in table.items() if known.startswith(stem)
             and " " not in known and abs(len(known) - len(word)) <= _ENDING}  # fmt: skip
    return found.pop() if len(found) == 1 else None
