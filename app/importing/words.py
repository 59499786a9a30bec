"""What columns are called: by field, in the languages and by the systems that exports come from.

Words are compared folded (small plain letters, Cyrillic as Latin), with camel case and underscores parted.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from app.domain.text import fold
from app.importing import paths, tongues
from app.importing.paper_words import PAPERS

# Order matters where a heading could be two things: the first field with the longest match wins.
_WORDS: dict[str, str] = {
    "external_id": """
        external id; id; uid; guest id; customer id; profile id; client id; contact id; guid; uuid;
        number; guest number; customer number; profile number; guest no; customer no; client no;
        internal id; name id; guest name id; id gosc; id goscia; id klienta; nr klienta; numer
        klienta; nr goscia; numer; musteri no; misafir no; musteri numarasi; kimlik; ид; код; код
        клиента; номер клиента; код гостя; ид гостя; нумар госця; ідэнтыфікатар; gastnummer;
        kundennummer; gast id; kunden id; kundennr; gastnr; numero client; id client; id cliente;
        numero cliente; codigo cliente; codice cliente; id ospite; code client; klantnummer;
        asiakasnumero; kundnummer; cislo hosta; cislo zakaznika; vendegszam; ugyfelszam; cod client;
        profileid; crs name id; rec id; record id; record number; old id; legacy id; pms id; membership id;
        unique id; person id; member id; entity id; row id; source id; voter id; voter reg num; ncid
    """,
    "given_name": """
        given name; first name; firstname; forename; guest first name; given; given names; fname;
        imie; imiona; ad; adi; isim; misafir adi; имя; имя гостя; імя; ім'я; vorname; rufname; prenom;
        nombre; nombres; primer nombre; nome; nome proprio; voornaam; etunimi; fornavn; fornamn;
        jmeno; krestni jmeno; keresztnev; utonev; prenume; vardas; vards; eesnimi; ime; meno; krstne
        meno; first; onoma; jina
    """,
    "family_name": """
        family name; last name; lastname; surname; guest last name; family; sname; lname; sn;
        nazwisko; soyad; soyadi; soyisim; misafir soyadi; фамилия; фамилия гостя; прозвішча; прізвище;
        nachname; familienname; zuname; nom; nom de famille; apellido; apellidos; primer apellido;
        cognome; sobrenome; apelido; achternaam; familienaam; sukunimi; etternavn; efternavn;
        efternamn; prijmeni; priezvisko; vezeteknev; csaladnev; nume de familie; nume; pavarde;
        uzvards; perekonnanimi; prezime; priimek; last; eponymo
    """,
    "family_given": """
        nazwisko imie; nazwisko i imie; last name first name; surname first name; surname given name;
        soyadi adi; soyad ad; фамилия имя; фамилия и имя; фио; прозвішча імя; прізвище імя; піб; name
        vorname; nachname vorname; nom prenom; nom et prenom; apellidos nombre; apellidos y nombre;
        cognome nome; cognome e nome; prijmeni jmeno; sort name; last first
    """,
    "full_name": """
        full name; fullname; name; guest name; guest; display name; customer name; contact name; fn;
        cn; guest full name; formatted name; file as; imie i nazwisko; imie nazwisko; gosc; nazwa;
        klient; ad soyad; adi soyadi; isim soyisim; misafir; имя и фамилия; имя фамилия; гость;
        клиент; імя і прозвішча; госць; gast; gastname; vollstandiger name; vor und nachname; nom
        complet; prenom et nom; client; nombre completo; nombre y apellidos; huesped; nome completo;
        nome e cognome; ospite; hospede; naam; volledige naam; nimi; navn; namn; cele jmeno; jmeno a
        prijmeni; nev; teljes nev; nume complet; nombre y apellido; main guest; main contact;
        site name
    """,
    "preferred_name": """
        preferred name; nickname; nick name; nick; known as; goes by; calling name; mozilla nickname;
        przydomek; pseudonim; zwracac sie; takma ad; hitap; прозвище; мянушка; spitzname; surnom;
        apodo; soprannome; apelido carinhoso; bijnaam; kutsumanimi; prezdivka; becenev; rufname gast;
        xmozillanickname
    """,
    "title": """
        title; salutation; prefix; honorific; name prefix; guest title; mr mrs; tytul; zwrot; unvan;
        обращение; титул; зварот; anrede; titel; civilite; titre; tratamiento; titulo; titolo;
        appellativo; aanhef; titteli; osloveni; titul; megszolitas; saudacao
    """,
    "email": """
        email; e mail; mail; email address; e mail address; primary email; guest email; mailadres;
        adres email; poczta; poczta elektroniczna; eposta; e posta; e posta adresi; почта; электронная
        почта; эл почта; емейл; мэйл; электронная пошта; пошта; e mail adresse; mail adresse;
        courriel; adresse email; correo; correo electronico; posta elettronica; indirizzo email; e
        mailadres; sahkoposti; epost; e post; emailova adresa; email cim; adresa de email; el pastas;
        epasts; e post aadress; secondary email; email 1; email 1 value; email value; mozilla second
        email; mailprivat; personal email; work email; home email
    """,
    "mobile": """
        mobile; mobile phone; mobile number; cell; cell phone; cellphone; cellular; gsm; handy;
        komorka; telefon komorkowy; komorkowy; tel kom; cep; cep telefonu; cep tel; мобильный;
        мобильный телефон; моб; мабільны; мабільны тэлефон; mobil; mobiltelefon; mobilnummer;
        handynummer; portable; movil; celular; telefono movil; cellulare; telemovel; mobiel; kannykka;
        mobilni telefon; mobilny telefon; guest cell phone; mobiltelefonszam; telefon mobil; whatsapp
    """,
    "phone": """
        phone; phone number; telephone; telephone number; tel; guest phone; primary phone; home phone;
        work phone; contact number; phone no; telefon; nr telefonu; numer telefonu; telefon numarasi;
        телефон; номер телефона; тэлефон; нумар тэлефона; telefonnummer; rufnummer; numero de
        telephone; telefono; numero de telefono; telefone; telefoonnummer; telefoon; puhelin;
        puhelinnumero; telefoni; telefonszam; cislo telefonu; telephone number home; phone 1; phone 1
        value; business phone; telefonas; telefons; nr tel; communication; telefon domowy; other phone
    """,
    "birthday": """
        birthday; birth date; date of birth; dob; birthdate; born; birth year birth month birth day;
        data urodzenia; urodziny; ur; data ur; dogum tarihi; dogum gunu; d tarihi; дата рождения; день
        рождения; др; дата нараджэння; дзень нараджэння; дата народження; geburtsdatum; geburtstag;
        geb datum; geb; date de naissance; naissance; anniversaire; fecha de nacimiento; nacimiento;
        fecha nac; data di nascita; data nascita; data de nascimento; geboortedatum; syntymaaika;
        fodselsdato; fodselsdag; fodelsedatum; datum narozeni; datum narodenia; szuletesi datum;
        szuletesnap; data nasterii; gimimo data; bday; dzimsanas datums; datum rodenja; guest
        birthdate; guest date of birth
    """,
    "language": """
        language; lang; preferred language; preferred language code; language code; guest language;
        jezyk; dil; dili; tercih edilen dil; язык; мова; sprache; korrespondenzsprache; langue;
        idioma; lingua; taal; kieli; sprog; sprak; jazyk; nyelv; limba; kalba; valoda; keel; locale;
        language preference
    """,
    "nationality": """
        nationality; nationality code; nationality country code; citizenship; obywatelstwo;
        narodowosc; uyruk; uyrugu; milliyet; гражданство; национальность; грамадзянства; nationalitat;
        staatsangehorigkeit; nationalite; nacionalidad; nazionalita; cittadinanza; nacionalidade;
        nationaliteit; kansalaisuus; nationalitet; statni prislusnost; statna prislusnost;
        allampolgarsag; nationalitate
    """,
    "company": """
        company; company name; organization; organisation; org; employer; firm; business; o; firma;
        nazwa firmy; sirket; firma adi; kurum; компания; организация; фирма; кампанія; арганізацыя;
        unternehmen; firmenname; societe; entreprise; empresa; compania; azienda; societa; ditta;
        bedrijf; bedrijfsnaam; yritys; firmanavn; foretag; spolecnost; spolocnost; ceg; cegnev;
        companie; imone; organization name; organization 1 name
    """,
    "street": """
        street; address; address 1; address line 1; street address; address line; home address;
        address1; addr; work address; address 2; address line 2; address2; home address 2; work
        address 2; street 1; street 2; home street; business street; mozilla home street; mozilla home
        street2; ulica; adres; ulica i numer; adres 1; cadde; sokak; acik adres; улица; адрес; вуліца;
        strasse; adresse; anschrift; strasse hausnummer; strasse und hausnummer; rue; voie; adresse 1;
        calle; direccion; domicilio; via; indirizzo; rua; endereco; morada; straat; adres regel 1;
        katuosoite; osoite; gade; vej; gata; gatuadress; adress; ulice; adresa; utca; cim; strada;
        iela; address address1; address line1; address line2; address street;
        street number; house number; street name; hausnummer; nr domu; numer domu
    """,
    "city": """
        city; town; locality; home city; work city; address city; business city; l; city name; miasto;
        miejscowosc; sehir; ilce; город; населенный пункт; горад; місто; stadt; ort; wohnort; ville;
        localite; commune; ciudad; localidad; poblacion; citta; comune; cidade; localidade; plaats;
        woonplaats; stad; kaupunki; by; poststed; postort; mesto; obec; varos; telepules; oras;
        miestas; pilseta; linn; grad; mozilla home locality; suburb;
        city desc; res city desc
    """,
    "region": """
        region; state; province; county; home state; work state; state province; district; st;
        voivodeship; wojewodztwo; il; bolge; eyalet; область; регион; штат; край; вобласць; рэгіён;
        bundesland; kanton; provinz; departement; etat; provincia; estado; comunidad autonoma;
        regione; provincie; maakunta; fylke; lan; kraj; megye; judet; home state province; business
        state; mozilla home state; state code; subdivision code; country subdivision code
    """,
    "postal_code": """
        postal code; postcode; post code; zip; zip code; zipcode; home zip code; home zipcode; work
        zipcode; postalcode; home postal code; business postal code; kod pocztowy; kod; posta kodu;
        индекс; почтовый индекс; паштовы індэкс; індэкс; plz; postleitzahl; code postal; cp; codigo
        postal; cap; codice postale; cep codigo; postinumero; postnummer; postnr; psc; iranyitoszam;
        cod postal; pasto kodas; pasta indekss; postal; mozilla home postal code
    """,
    "country": """
        country; country code; home country; work country; country name; address country; c; country
        of residence; residence; address country code; business country; kraj; panstwo; kraj
        zamieszkania; ulke; ulkesi; страна; страна проживания; краіна; країна; land; herkunftsland;
        wohnsitzland; pays; pays de residence; pais; pais de residencia; paese; nazione; stato; maa;
        zeme; zem; stat; krajina; orszag; tara; salis; valsts; riik; drzava; mozilla home country name
    """,
    "vip": """
        vip; vip status; vip code; vip level; is vip; vip stufe; statut vip; guest vip; вип; віп
    """,
    "notes": """
        notes; note; comment; comments; remark; remarks; guest notes; description; special requests;
        guest requirements; good to know notes; preferences; memo; uwagi; notatki; notatka; komentarz;
        opis; not; notlar; aciklama; yorum; заметки; примечание; примечания; комментарий; комментарии;
        заўвагі; нататкі; каментар; bemerkung; bemerkungen; notiz; notizen; anmerkung; anmerkungen;
        kommentar; remarques; commentaire; commentaires; notas; observaciones; comentarios; commenti;
        osservazioni; observacoes; opmerkingen; opmerking; huomautus; huomautukset; merknader;
        anmarkningar; poznamka; poznamky; megjegyzes; megjegyzesek; observatii; pastabos; piezimes;
        markused; napomena; guest comments; profile notes
    """,
    "dietary": """
        dietary requirements; dietary; diet; allergies; allergy; allergens; food allergies; medical;
        health; dieta; alergie; alergia; diyet; alerji; alerjiler; диета; аллергия; аллергии; дыета;
        алергія; diat; allergien; allergie; unvertraglichkeiten; regime; regime alimentaire; alergias;
        dieta alimentare; allergeni; accessibility; disability; food restrictions; dietary
        restrictions; food preferences
    """,
    "source": """
        source; source system; origin system
    """,
    **PAPERS,
    # Columns that look like a field by their words and are none.
    "": """
        fax; fax number; pager; pager number; web page; web page 1; web page 2; job title; department;
        room; room type; arrival; arrival date; departure; departure date; property code; package
        plan; account no; birth place; place of birth; gender; sex; user name; hotel name; room name;
        group name; agent name; travel agent name; rate name; source name; screen name; room number;
        reservation number; confirmation number; grouping number; tour number; number of guests;
        number of nights; number of stays; number of children; middle initial;
        suffix; guarantee code; grouping code; no of rooms; contact person; emergency contact;
        emergency phone; file name; spouse name; assistant s name; manager s name; booking source;
        property name; created; updated; checked in by; stanowisko; dzial; dolgnost; должность
    """,
}  # fmt: skip
_NOISE = frozenset(
    """guest customer contact client primary personal main gosc goscia klienta misafir musteri gast kunde
    kunden hosta gostia гостя госця home private privat 1 profile data attribute attributes the person
    primaryguest guestlist address value billing shipping default mailing residential residence""".split()
)
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_MARKS = re.compile(r"[_.\-/\\:,;()\[\]#*]+")
_BRACKET = re.compile(r"[(\[{][^)\]}]*[)\]}]|[*:?]+$")
_NUMBERED = re.compile(r"(?<=[a-z]) ?(\d)$")


@lru_cache(maxsize=16_384)
def plain(name: str) -> str:
    """A heading as it is compared: small plain words."""
    return fold(_CAMEL.sub(" ", _MARKS.sub(" ", name.replace("'", "").replace("’", ""))))


@cache
def _table() -> dict[str, str]:
    """Every known wording and its field; of two the first field keeps it."""
    found: dict[str, str] = {}
    for table in (_WORDS, tongues.WORDS):
        for field, wordings in table.items():
            for wording in _worded(wordings):
                found.setdefault(wording, field)
                found.setdefault(wording.replace(" ", ""), field)
    for wording in _beside():
        found.setdefault(wording, "")
    return found


def _worded(wordings: str) -> list[str]:
    return [plain(" ".join(wording.split())) for wording in wordings.split(";")]


@cache
def _beside() -> dict[str, str]:
    return {wording: field for field, wordings in tongues.BESIDE.items() for wording in _worded(wordings)}


def beside(name: str) -> str:
    """The field whose column comes before this one: a middle name's, a second family name's; or empty."""
    words = plain(name)
    return _beside().get(words) or _beside().get(_bare(words), "")


def _bare(words: str) -> str:
    """A heading without the words that say whose it is, and without its number."""
    return _NUMBERED.sub("", " ".join(word for word in words.split() if word not in _NOISE)).strip()


@lru_cache(maxsize=16_384)
def field_of(name: str) -> tuple[str, int] | None:
    """The field a heading names and how well (3 exactly, 2 nearly, 1 in part); None for unknown words.

    The field is "" for a column that is known to be none of ours.
    """
    bare = _BRACKET.sub(" ", name)
    sure = _surely(plain(name)) or (_surely(plain(bare)) if bare != name else None)
    if sure is None and paths.PATH.fullmatch(name):
        sure = paths.field_of(name, field_of)
    return sure or _within(plain(name).split(), _table())


def _surely(words: str) -> tuple[str, int] | None:
    table = _table()
    exact = table.get(words, table.get(words.replace(" ", "")))
    if exact is not None:
        return exact, 3
    long = " ".join(tongues.SHORT.get(word, word) for word in words.split())
    for bare in (_bare(words), _bare(long)):
        near = table.get(bare, table.get(bare.replace(" ", "")))
        if near is not None and len(bare) > 1:
            return near, 2
    return None


def _within(words: list[str], table: dict[str, str]) -> tuple[str, int] | None:
    """The longest known wording of at least five letters inside a longer heading; the last ones first."""
    for length in range(min(4, len(words)), 0, -1):
        for start in range(len(words) - length, -1, -1):
            phrase = " ".join(words[start : start + length])
            if len(phrase) >= 5 and phrase in table:
                return table[phrase], 1
    return None


def is_known(name: str) -> bool:
    """Whether a heading's words are known, well enough to be a heading."""
    found = field_of(name)
    return found is not None and found[1] >= 2
