"""Headings in further languages, each under the field it names; read like those of `words`."""

from __future__ import annotations

WORDS: dict[str, str] = {
    "external_id": """
        客户编号; 客人编号; 会员编号; 編號; 编号; 顧客番号; 会員番号; お客様番号; 고객번호; 회원번호;
        מספר לקוח; رقم العميل; รหัสลูกค้า; mã khách hàng; kliento numeris; klienta numurs;
        kliendi number; broj gosta; sifra gosta; stevilka gosta; клиентски номер; број госта;
        αριθμος πελατη; κωδικος; id pelanggan
    """,
    "given_name": """
        name first; first; imię 1; pierwsze imie; ime; име; meno; jmeno hosta; fornavn; kresni ime;
        eesnimed; vardai; prenumele; utonev; keresztnev; ονομα; 名; 名字; 名前; お名前名; 이름; 명;
        שם פרטי; שם; الاسم الأول; الاسم; اسم; نام; ชื่อ; ชื่อจริง; tên; ten goi; nama depan; nama; ism;
        ისმი; სახელი; անուն; имя клиента; імя кліента; vorname gast; prenom client; nombre cliente;
        nombre huesped; prenoms; vornamen; etunimet; fornamn gast
    """,
    "family_name": """
        name last; last; nazwisko 1; επωνυμο; επιθετο; 姓; 姓氏; 苗字; 名字姓; 성; 성씨; שם משפחה;
        اسم العائلة; اللقب; العائلة; الكنية; نام خانوادگی; นามสกุล; สกุล; họ; ho va dem; nama belakang;
        nama keluarga; familia; გვარი; ազգանուն; priimek gosta; prezime gosta; презиме; prijmeni hosta;
        etternamn; slaktnamn; familiya; familiename; nachname gast; nom client; apellido cliente;
        apellido huesped; apellido paterno
    """,
    "family_given": """
        nazwisko i imie goscia; prezime i ime; prezime ime; презиме и име; priimek in ime;
        priezvisko a meno; priezvisko meno; vezetek es keresztnev; фио гостя; фио клиента;
        pavarde vardas; uzvards vards; familienname vorname; name und vorname; surname and given name;
        surname and name; nom et prenoms; cognome e nome ospite; nume si prenume; nume prenume;
        sukunimi etunimi; efternamn fornamn
    """,
    "full_name": """
        姓名; 氏名; お名前; 客人姓名; 宾客姓名; 住客姓名; ゲスト名; 宿泊者名; 성명; 고객명; 투숙객;
        이름전체; שם מלא; שם האורח; الاسم الكامل; اسم الضيف; اسم النزيل; نام کامل; ชื่อ นามสกุล; ชื่อแขก;
        ชื่อผู้เข้าพัก; họ tên; họ và tên; tên khách; nama lengkap; nama tamu; ονοματεπωνυμο;
        ονομα πελατη; vendeg; vendeg neve; vendegnev; nev vendeg; vardas pavarde; vardas ir pavarde;
        vards uzvards; vards un uzvards; klients; ees ja perekonnanimi; nimi; ime i prezime;
        ime in priimek; име и презиме; име и фамилия; meno a priezvisko; host; jmeno hosta prijmeni;
        gast naam; gjest; gaest; vieras; oaspete; nume oaspete; nume complet oaspete; guest name s;
        guest names; guests; names; gaste; gastename; booked by; booker; booker name; reserved by;
        kontrahent; nazwa kontrahenta; nazwa klienta; nazwa goscia; osoba; osoba kontaktowa; kontakt;
        person; contact; наименование; наименование клиента; гость имя фамилия; имя фамилия гостя;
        unvani; kunde; kundenname; nom du client; nom de l hote; hote; cliente; nome do hospede;
        nome cliente; nome dell ospite; ad soyadi; konuk; konuk adi; konuk adi soyadi; member name
    """,
    "preferred_name": """
        愛称; 昵称; 별명; כינוי; الاسم المستعار; ชื่อเล่น; biet danh; nama panggilan; ψευδωνυμο;
        kallenavn; tilltalsnamn; hovorove meno; nadimak; vzdevek; slapyvardis; iesauka; huudnimi;
        preferred first name; preferred given name
    """,
    "title": """
        敬称; 称谓; 稱謂; 호칭; תואר; اللقب الشرفي; คำนำหน้า; คำนำหน้าชื่อ; danh xung; sapaan; gelar;
        προσφωνηση; tiltale; tilltal; oslovenie; naziv; nagovor; обръщение; kreipinys; uzruna;
        poordumine; formula de adresare; znamka titul; title prefix; salutation title; name title;
        tytul grzecznosciowy; forma grzecznosciowa; anrede titel
    """,
    "email": """
        メール; メールアドレス; eメール; 电子邮箱; 电子邮件; 電子郵件; 邮箱; 邮件; 信箱; 이메일;
        이메일주소; 메일; דואל; דוא״ל; אימייל; מייל; البريد الإلكتروني; الايميل; البريد; ایمیل; อีเมล;
        thu dien tu; dia chi email; surel; alamat email; ηλ ταχυδρομειο; el pasto adresas; epasta adrese;
        e posti aadress; e posta cim; имейл; имейл адрес; е поща; е пошта; mejl; emaily; emails;
        emails value; emails address; email adresi; adres e mail; adres poczty; adr email; эл адрес;
        адрес эл почты; мейл; e mail address 1; email addresses; mailadressen; e mails;
        ηλεκτρονικο ταχυδρομειο
    """,
    "mobile": """
        携帯; 携帯電話; 携帯番号; 手机; 手机号; 手机号码; 手機; 行動電話; 移动电话; 휴대폰; 휴대전화;
        휴대폰번호; 핸드폰; נייד; טלפון נייד; פלאפון; الجوال; الهاتف الجوال; المحمول; رقم الجوال;
        الموبايل; موبایل; มือถือ; เบอร์มือถือ; โทรศัพท์มือถือ; di động; dien thoai di dong; nomor hp; hp;
        handphone; ponsel; κινητο; κινητο τηλεφωνο; mobilus; mobilus telefonas; mobilais;
        mobilais telefons; mobilais talrunis; mobiilne; mobiil; mobiiltelefon; matkapuhelin;
        kannykkanumero; gsm numer; mobitel; prenosni telefon; мобилни; мобилни телефон; мобилен;
        мобилен телефон; gsm телефон; мобільний; мобільний телефон; моб телефон; моб тел; сотовый;
        сотовый телефон; сот телефон; мабільны тэл; telefon kom; kom; tel komorkowy; nr komorki; mobilni;
        mobilny; mobilni tel; mobil tel; mobiltel; mobil telefon; telephone portable; tel portable;
        tel mobile; tel mobil; tel movil; telefono cellulare; num movil; cep telefonu no; cep no; gsm no;
        natel; mob; cell no; phone mobile; telephone mobile; mobile telephone; mobile no; mobil nr;
        handy nr
    """,
    "phone": """
        電話; 電話番号; 电话; 电话号码; 電話號碼; 联系电话; 전화; 전화번호; 연락처; טלפון; מספר טלפון;
        الهاتف; رقم الهاتف; تلفون; تلفن; โทรศัพท์; เบอร์โทร; เบอร์โทรศัพท์; โทร; điện thoại;
        so dien thoai; telepon; nomor telepon; no telp; τηλεφωνο; τηλ; telefonas nr; talrunis;
        talrunis nr; tel nr; telefoninumber; tel num; telefonska stevilka; број телефона;
        телефонен номер; тел; тел номер; номер тел; контактный телефон; phones; phones number;
        phones value; telephones; telephone 1; tel 1; telefon 1; phone no 1; telefon kontaktowy;
        telefon stacjonarny; tel kontaktowy; tel dom; telefon ev; ev telefonu; is telefonu;
        telefon privat; telefon geschaftlich; telephone fixe; tel fixe; telefono fijo; telefono casa;
        contact phone; day phone
    """,
    "birthday": """
        生年月日; 誕生日; 出生日期; 生日; 생년월일; 생일; תאריך לידה; יום הולדת; تاريخ الميلاد;
        تاریخ تولد; วันเกิด; วันเดือนปีเกิด; ngày sinh; tanggal lahir; tgl lahir; ημερομηνια γεννησης;
        ημ γεννησης; γενεθλια; sunniaeg; sunnipaev; szuletesi ido; szul datum; szuletett; datum rojstva;
        rojstni datum; datum rodjenja; датум рођења; дата на раждане; рожден ден; дата рожд; дата рожд я;
        д р; день народження; data ur; data urodz; urodzony; date naissance; ne le; nacido; nato il;
        data nascimento; fodt; fodd; fodelsedag; f dato; syntymapaiva; dat nar; datum nar; narozen;
        dogum; birth dt; birthday date; dt nascimento; geb am; geb dat; geboren; geboren am
    """,
    "language": """
        言語; 语言; 語言; 언어; שפה; اللغة; زبان; ภาษา; ngôn ngữ; bahasa; γλωσσα; jezik; језик; език;
        limba preferata; kalbos; valodas; suhtluskeel; asiointikieli; taal gast; langue preferee;
        idioma preferido; lingua preferita; jezyk kontaktu; jezyk korespondencji; konusma dili;
        язык общения; мова зносін; sprachcode; languages
    """,
    "nationality": """
        国籍; 國籍; 국적; אזרחות; לאום; الجنسية; ملیت; สัญชาติ; quốc tịch; kewarganegaraan; kebangsaan;
        υπηκοοτητα; εθνικοτητα; pilietybe; pilsoniba; tautiba; kodakondsus; rahvus; drzavljanstvo;
        држављанство; гражданство държава; nationalitet; statsborgerskab; statsborgerskap; medborgarskap;
        staatsangeh; staatsburgerschaft; nat; nationaliteit gast; громадянство; kraj obywatelstwa;
        uyrugu ulke
    """,
    "company": """
        会社; 会社名; 公司; 公司名称; 单位; 회사; 회사명; חברה; שם חברה; الشركة; اسم الشركة; شرکت;
        บริษัท; ชื่อบริษัท; công ty; ten cong ty; perusahaan; nama perusahaan; εταιρεια; εταιρια;
        imones pavadinimas; uznemums; uznemuma nosaukums; ettevote; firma nimi; tvrtka; podjetje;
        preduzece; предузеће; компанія; підприємство; фирма име; virksomhed; bedrift; foretagsnamn;
        yrityksen nimi; nazwa firmy klienta; primary company; company 1; account; account name;
        employer name; raison sociale; ragione sociale; razon social; firma ad
    """,
    "street": """
        住所; 地址; 주소; כתובת; רחוב; العنوان; الشارع; آدرس; ที่อยู่; địa chỉ; alamat; διευθυνση; οδος;
        gatve; adresas; aadress; tanav; adrese; gate; gateadresse; gadenavn; vejnavn; lakcim; cim 1;
        adresa bydliste; ulica i broj; ulica in hisna stevilka; улица и број; адреса; вулиця;
        adresse postale; adres zamieszkania; adres ulica; ulica nr; ulica nr domu; ev adresi; adresi;
        адрес проживания; anschrift strasse; str; str nr; domicile; line 1; line 2; line1; line2;
        address street 1; lahiosoite; bostadsadress; direccion 1; endereco 1; addressline1; addressline2
    """,
    "city": """
        市区町村; 市; 都市; 城市; 도시; 시; עיר; יישוב; المدينة; شهر; เมือง; จังหวัด เมือง; thành phố;
        kota; πολη; miesto; pilseta novads; asula; sted; by; poststed; postitoimipaikka; paikkakunta;
        helyseg; localitate; naselje; grad mjesto; mjesto; kraj bivanja; населено място; населений пункт;
        місто проживання; miasto zamieszkania; sehir il; il ilce; wohnort stadt; lieu; poblado;
        municipio; citta di residenza; bairro cidade
    """,
    "region": """
        都道府県; 省; 州; 省份; 도; 지역; מחוז; المنطقة; المحافظة; استان; จังหวัด; tỉnh; tinh thanh;
        provinsi; νομος; περιφερεια; apskritis; novads; maakond; zupanija; pokrajina; округ;
        область регіон; regiune; lan lansdel; len; landsdel
    """,
    "postal_code": """
        郵便番号; 邮编; 邮政编码; 郵遞區號; 우편번호; מיקוד; الرمز البريدي; صندوق البريد; کد پستی;
        รหัสไปรษณีย์; mã bưu điện; ma buu chinh; kode pos; τκ; τ κ; ταχυδρομικος κωδικας; postiindeks;
        sihtnumber; postanski broj; post broj; postna stevilka; поштански број; пощенски код; п к;
        поштовий індекс; kod poczt; posta kod; nr pocztowy; postnummer sted; irsz; zip postal code;
        zip postcode; zip plz; postcode zip
    """,
    "country": """
        国; 国名; 国家; 國家; 국가; 나라; מדינה; ארץ; البلد; الدولة; کشور; ประเทศ; quốc gia; negara;
        χωρα; salis gyvenamoji; riik elukoht; valsts dzives; држава; държава; страна проживания гостя;
        tara de resedinta; country region; country territory; pais residencia; land wohnsitz;
        country name en; booker country; home country code; country iso; country iso code; ulke kodu;
        kod kraju; kraj kod
    """,
    "notes": """
        備考; メモ; 备注; 備註; 说明; 비고; 메모; הערות; ملاحظات; یادداشت; หมายเหตุ; ghi chú; catatan;
        keterangan; σχολια; παρατηρησεις; σημειωσεις; muistiinpanot; lisatiedot; bemaerkninger;
        bemaerkning; noter; merknad; merknader gjest; anteckning; anteckningar; ovrigt; opombe; opomba;
        napomene; напомене; бележки; забележка; забележки; примітки; примітка; нататка; observatie;
        pastaba; piezime; markus; uwaga; uwagi do goscia; informacje dodatkowe; inne; aciklamalar;
        not misafir; комментарий к гостю; zusatzinfo; info; sonstiges; informations; infos; comentario;
        observacao; appunti; nota; notas internas; opmerking gast; internal notes; other information
    """,
    "vip": "貴賓; vip 等级; vip seviyesi; vip kod; vip statusu; vip status code; статус vip; vip klient",
    "document": """
        パスポート; パスポート番号; 护照; 护照号; 护照号码; 證件號碼; 证件号; 证件号码; 身份证; 身份证号;
        여권번호; 주민등록번호; דרכון; מספר דרכון; תעודת זהות; رقم الجواز; جواز السفر; رقم الهوية;
        الهوية; شماره پاسپورت; หนังสือเดินทาง; เลขบัตรประชาชน; số hộ chiếu; cccd; cmnd; nomor paspor;
        ktp; nik; αριθμος διαβατηριου; διαβατηριο; ταυτοτητα; αδτ; αφμ; paso numeris; pases numurs;
        isikukood; passi number; broj putovnice; putovnica; broj pasosa; pasos; oib; jmbg; emso;
        stevilka potnega lista; егн; лична карта; лк номер; номер на паспорт; іпн; рнокпп;
        номер посвідчення; issuing country; document country; passport country; place of issue;
        passport issuing country; document expiry date; document expiry; passport expiry;
        passport expiry date; passport issue date; issue date; expiry date; issuing authority;
        fodselsnummer; cpr; cpr nummer; cpr nr; kennitala; ahv; ahv nummer; svnr;
        sozialversicherungsnummer; steuernummer; nir; curp; rfc; cuit; cedula; rut; nss; nino;
        national insurance number; passport nr; pass number; id nr; id no passport; ausweisnr;
        ausweisart; ausweis nr; swift; bic; account iban; konto bankowe; nr konta; numer konta;
        rachunek bankowy; hesap no; kontonummer; bankverbindung; compte bancaire; card number last 4;
        cc exp; cc expiry; cc cvv; card cvv; exp date; credit card no; masked card number;
        payment card number; vat number
    """,
    "": """
        印刷日; 性别; 性別; 성별; מין; الجنس; เพศ; φυλο; plec; cinsiyet; пол; пол гостя; geschlecht;
        sexe; sexo; sesso; kon; lytis; dzimums; sugu; 入住日期; 离店日期; チェックイン; チェックアウト;
        체크인; 체크아웃; check in; check out; checkin; checkout; przyjazd; wyjazd; giris tarihi;
        cikis tarihi; anreise; abreise; arrivee; depart; llegada; salida; arrivo; partenza; заезд; выезд;
        дата заезда; дата выезда; booked on; book number; check in date; check out date; device;
        travel purpose; unit type; duration; commission; commission amount; payment status;
        payment method; price; marital status; wedding anniversary; booker group; contact owner;
        lead status; create date; last activity date; latitude; longitude; phone 1 type; phone 2 type;
        phone 3 type; e mail 1 type; e mail 2 type; address 1 type; email type; e mail type;
        e mail display name; yomi name; given name yomi; family name yomi; phonetic first name;
        phonetic last name; group membership; photo; event; relation; website; address type; phone type;
        country calling code; dial code; calling code; phone country code; phone prefix; gender title;
        nip; regon; vat id; tax office; vergi no; vergi dairesi; инн компании; document holder;
        company vat; billing email; cancellation date; agent; agency; acente; gender code
    """,
}  # fmt: skip

# Parts of a name in columns of their own, that belong to the given or to the family name before them.
BESIDE: dict[str, str] = {
    "given_name": """
        middle name; middle names; middle; second name; second given name; additional name; druhe jmeno;
        druhe meno; masodik utonev; tweede naam; ミドル ネーム; 中间名; autre prenom; additional names;
        other names; patronymic; отчество; по батькові; імя па бацьку; drugie imie; imie 2; zweiter vorname;
        weitere vornamen; deuxieme prenom; segundo nombre; secondo nome; ikinci ad; ikinci isim; бащино име;
        презиме баща; middelste naam; mellomnavn; mellannavn; mellemnavn; given name 2; first name 2
    """,
    "family_name": """
        second last name; second surname; second family name; segundo apellido; apellido 2;
        apellido materno; last name 2; nazwisko 2; family name 2; second lastname; zweiter nachname
    """,
}
# How programs shorten what heads a column.
SHORT: dict[str, str] = {
    "nm": "name", "nme": "name", "addr": "address", "adr": "address", "nbr": "number", "num": "number",
    "nr": "number", "dt": "date", "dte": "date", "cd": "code", "ctry": "country", "cntry": "country",
    "lang": "language", "natl": "nationality", "ph": "phone", "fst": "first", "lst": "last", "cty": "city",
    "birthd": "birthday", "eml": "email", "pcode": "postcode", "comp": "company",
}  # fmt: skip
