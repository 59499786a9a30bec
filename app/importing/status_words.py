"""What systems call where a stay or an order stands. Wordings as in `day_words`."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from app.domain.text import fold
from app.importing.day_words import flat

# Beside the statuses of our own: a row about a room that nobody may have is no stay.
BLOCKED = "blocked"
_ENDING, _SHORTEST_STEM = 2, 5
_NOT = frozenset("not nie nicht kein non pas no ne нет не ня değil degil without bez ohne".split())
_MARKS = re.compile(r"[_\-/()\[\].,;:*!]+")
_STAY_STATUS = {
    "expected": """
        reserved; reservation; expected; confirmed; due in; duein; arriving; booked; new; guaranteed;
        optional; option; definite; tentative; prospect; requested; not confirmed; unconfirmed; waitlist;
        pending; inquired; rezerwacja; zarezerwowany; zarezerwowana; oczekiwany; potwierdzona; potwierdzony;
        do przyjazdu; rezerve; rezervasyon; bekleniyor; beklenen; onaylandi; забронировано; зарезервировано;
        бронь; ожидается; подтверждено; подтвержден; забраніравана; чакаецца; пацверджана; reserviert;
        erwartet; bestatigt; gebucht; reserve; confirme; attendu; reservado; confirmado; prenotato;
        confermato; gereserveerd; bevestigd; rsrv; res;
        ok; booked ok; arr; exp; di; d/i; a; due; prov; provisional; quote; quotation; allotment;
        arriving soon;
        arriving today; arriving tomorrow; checking in today; check in today; pre arrival; prearrival;
        confirmation pending;
        upcoming; accepted; to arrive; not arrived; not checked in; def; tent; gtd; tamam; gelecek;
        gelecekler; potwierdzone; oczekujaca;
        забраніравана; чакае; очікується; заброньовано; підтверджено; очакван; ocekavan; ocekavana;
        potvrzeno; potvrzena;
        rezervovano; en attente; a venir; por llegar; pendiente; in arrivo; erwartete anreise; bestaetigt
    """,
    "in_house": """
        in house; inhouse; arrived; checked in; check in; checkedin; checkin; due out; dueout; occupied;
        started; staying; stayover; stay over; walk in; walkin; resident; current; zameldowany; zameldowana;
        w hotelu; przyjechal; przyjechala; w domu; obecny; giris yapti; giris yapildi; otelde; konakliyor;
        iceride; проживает; заехал; заселен; заселён; заселена; в отеле; в номере; пражывае; заехаў;
        заселены; у гатэлі; im haus; imhaus; eingecheckt; angereist; anwesend; arrive; present; en casa;
        alojado; llegado; arrivato; presente; in casa; ingecheckt; aanwezig;
        ih; i/h; ci; c/i; ckin; chkin; chk in; inh; occ; stay; so; do; d/o; currently hosting; hosting;
        checking out today;
        check out today; leaving today; departing today; check in done; host; en sejour; sejournant;
        zameldowani; засялілася; засяліўся;
        заехала; проживают; заселений; заселена; у готелі; заїхав; ubytovan; ubytovana; v hotelu;
        prihlasen; prijel; alojada; in soggiorno;
        anreise erfolgt; konaklayan; konakliyor; check in yapildi; owner occupied
    """,
    "departed": """
        departed; checked out; check out; checkedout; checkout; left; gone; processed; completed; past;
        history; finished; stayed; wymeldowany; wymeldowana; wyjechal; wyjechala; zakonczony; zakonczona;
        cikis yapti; cikis yapildi; ayrildi; выехал; выехала; выселен; уехал; завершено; выехаў; выселены;
        паехаў; завершана; abgereist; ausgecheckt; parti; partie; salido; partito; vertrokken; uitgecheckt;
        co; c/o; ckout; chkout; chk out; out; dep; past guest; post stay; poststay; review guest;
        poprzedni gosc; wymeldowani;
        выехали; выселена; выселилась; виїхав; виїхала; виселений; odjel; odjela; odhlasen;
        check out yapildi; abreise erfolgt; partita;
        sejour termine; closed
    """,
    "cancelled": """
        cancelled; canceled; cancel; cancellation; void; deleted; declined; rejected; anulowana; anulowany;
        anulowane; odwolana; odwolany; iptal; iptal edildi; отменено; отменен; отменён; отмена;
        аннулировано;
        адменена; адменены; скасавана; анулявана; storniert; abgesagt; annule; annulee; cancelado;
        cancelada;
        annullato; annullata; cancellato; geannuleerd;
        xl; cxl; cx; can; cncl; sto; stor; xx; cancelled by guest; cancelled by hotel; refused; expired;
        not accepted; turned down;
        anulowano; odrzucona; iptal edilmis; скасовано; скасований; zruseno; zrusena; storno; annulation;
        abgelehnt
    """,
    "no_show": """
        no show; noshow; no shows; did not come; did not arrive; niedojazd; nie przyjechal; nie przyjechala;
        nie dojechal; gelmedi; gelmeyen; не приехал; незаезд; не заехал; неявка; не прыехаў; няяўка;
        nicht angereist; nicht erschienen; non presente; no presentado; non presentato; niet verschenen;
        ns; n/s; nsh; niestawienie sie; niestawiennictwo; nieprzyjazd; nichtanreise; nicht gekommen;
        не заїхав; не приехали;
        незаїзд; neprijel; nedojezd; gelmedi ns; no presentada; non venu; absent
    """,
}
_BLOCKED = """
    out of order; out of service; ooo; oos; o/o; oo; os; maintenance; blocked; block; closed room; vacant;
    empty; free; house use; wylaczony; remont; wolny; ariza; kapali; bos; не работает; ремонт; свободен;
    рамонт; вольны; ausser betrieb; gesperrt; frei; wartung; hors service; fuera de servicio; fuori servizio
"""
_PURCHASE_STATUS = {
    "in_work": """
        in work; in repair; repair; being repaired; in progress; started; w naprawie; w toku;
        tamirde; hazirlaniyor; в работе; в ремонте; у працы; у рамонце; in arbeit; in reparatur; en cours;
        in production; being made; onrepair
    """,
    "on_the_way": """
        on the way; ordered; shipped; in transit; zamowione; w drodze; yolda; siparis edildi; в пути;
        заказано;
        у дарозе; замоўлена; unterwegs; bestellt; en route;
        partially shipped; partially fulfilled; partial; out for delivery; backordered; awaiting stock
    """,
    "to_pack": """
        to pack; processing; new; open; paid; pending; unfulfilled; confirmed; do spakowania; nowe; oplacone;
        paketlenecek;
        yeni; odendi; новый; упаковать; оплачено; новы; спакаваць; аплачана; zu packen; neu; bezahlt;
        awaiting payment; pending payment; awaiting fulfillment; unpaid; authorized; saved; parked;
        on account; onaccount; failed;
        draft; checkout draft; przetwarzane; w realizacji; nowe zamowienie; realizowane
    """,
    "ready": """
        ready; to collect; ready for pickup; ready to collect; on hold; hold; awaiting collection; reserved;
        gotowe; do odbioru; odlozone; hazir; teslime hazir; ayrildi; готово; готов; к выдаче; отложено;
        гатова; да выдачы; адкладзена; bereit; abholbereit; zuruckgelegt; pret;
        awaiting pickup; ready for pick up; available for pickup; layby; layaway; lay by;
        odlozone do odbioru; zarezerwowane
    """,
    "handed_over": """
        handed over; collected; picked up; completed; fulfilled; delivered; done; closed; sold; taken;
        odebrane;
        wydane; zakonczone; sprzedane; teslim edildi; tamamlandi; satildi; выдано; забрал; завершено;
        продано;
        выдадзена; забраны; прададзена; abgeholt; ubergeben; verkauft; recupere;
        paid and collected; layby closed; layaway closed; shipped and delivered; zrealizowane; wydano;
        przekazane; teslim alindi
    """,
    "given_up": """
        given up; cancelled; canceled; void; refunded; returned; anulowane; zwrot; iptal; iade; отменено;
        отменен; возврат; адменена; вяртанне; storniert; annule;
        trash; trashed; voided; partially refunded; expired; odwolane; zwrocone; anulowano; iade edildi;
        vazgecildi
    """,
}


@cache
def _statuses(kind: str) -> dict[str, str]:
    return flat(_STAY_STATUS | {BLOCKED: _BLOCKED} if kind == "stays" else _PURCHASE_STATUS)


def status_of(kind: str, text: str) -> str | None:
    """The code for a system's own word; None for an unknown one."""
    words = " ".join(fold(_MARKS.sub(" ", text)).split()).removeprefix("wc ")  # WooCommerce's own
    return _known(kind, words) or _among(kind, words.split())


def _known(kind: str, words: str) -> str | None:
    table = _statuses(kind)
    exact = table.get(words, table.get(words.replace(" ", "")))
    return exact if exact is not None else _by_stem(table, words)


def _among(kind: str, words: list[str]) -> str | None:
    """A status with words around it: "cancelled by guest", "confirmed (deposit paid)".

    What will not be goes before what was booked; two that contradict each other tell nothing.
    """
    if len(words) < 2 or not _NOT.isdisjoint(words):
        return None
    pairs = [" ".join(pair) for pair in pairwise(words)]
    by_pair = {found for pair in pairs if (found := _known(kind, pair))}
    by_word = {found for word in words if len(word) > 2 and (found := _known(kind, word))}
    told = by_pair | by_word
    for ends in ("cancelled", "given_up", "no_show"):
        if ends in told:
            return ends
    return told.pop() if len(told) == 1 else None


def _by_stem(table: dict[str, str], word: str) -> str | None:
    """One word that differs in its ending only: Slavic words have one for each gender."""
    stem = word[:-_ENDING]
    if " " in word or len(stem) < _SHORTEST_STEM:
        return None
    found = {meaning for known, meaning in table.items() if known.startswith(stem)
             and " " not in known and abs(len(known) - len(word)) <= _ENDING}  # fmt: skip
    return found.pop() if len(found) == 1 else None
