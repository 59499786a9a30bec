"""What mail programs and telephones head their address books with, beyond what hotels' systems call it.

The place ("geschäftlich", "domicile", "служебный") is taken away before: see `whereabouts`.
"""

from __future__ import annotations

WORDS: dict[str, str] = {
    "external_id": """
        mitglieds nr; mitgliedsnr; mitgliedsnummer; personennummer; kennung; customer code; guest code;
        client code; kd nr; kdnr; kunden nr; user id
    """,
    "given_name": "primeiro nome",
    "family_name": "ultimo nome",
    "full_name": """
        nazwa pelna; pelna nazwa; полное наименование;
        anzeigename; nom a afficher; nombre en pantalla; nome visualizzato; mostrar nome; nome de exibicao;
        naytettava nimi; nayttonimi; zobrazovane meno; zobrazovane jmeno; zobrazovany nazev; wyswietlana
        nazwa; nazwa wyswietlana; gorunen ad; goruntulenen ad; отображаемое имя; адлюстроўванае імя;
        відображуване імя; weergavenaam; weergegeven naam; visningsnamn; visningsnavn; vist navn;
        megjelenitendo nev; megjelenitett nev; nume afisat; zobrazit jako; 表示名; 显示名称; 顯示名稱; 표시
        이름; formatierter name
    """,
    "preferred_name": """
        apodo nombre; prezyvka; lempinimi; псевдоним; rufname spitzname; kisaltma ad; nazwa skrocona; 暱稱
    """,
    "title": "頭銜; prafix; anredetitel; prefixo; prefisso; prefijo; prefixe; prefiks; honorific prefixes",
    "email": """
        διευθυνση ηλεκτρονικου ταχυδρομειου; adresa e poste; e postni naslov; כתובת דואר אלקטרוני; عنوان
        البريد الإلكتروني; adresse de messagerie; adresse electronique; messagerie; indirizzo posta
        elettronica; direccion correo electronico; direccion de correo electronico; direccion del correo
        electronico; direccion de correo; endereco de email; endereco de e mail; endereco email; endereco
        eletronico; adres poczty elektronicznej; адрес электронной почты; адрас электроннай пошты; адреса
        електронної пошти; адрес электронной пошты; e mailova adresa; emailova adresa; elektroposta;
        elektronikus levelcim; e postadress; epostadress; epostadresse; e postadresse; sahkopostiosoite;
        電子郵件地址; 電子メール アドレス; 電子メール; 电子邮件地址; 전자 메일 주소; e mail wert; email
        wert; e mail 2 adresse; e mail 3 adresse; e mail 2 wert; primary e mail; secondary e mail; primare e
        mail adresse; sekundare e mail adresse; ensisijainen sahkoposti; toissijainen sahkoposti; adresse
        electronique principale; adresse electronique secondaire; direccion de correo electronico principal;
        direccion de correo electronico secundaria; email principale; email secondaria; e mail primario; e
        mail secundario; dalsia e mailova adresa; primarna e mailova adresa; glowny adres e mail; dodatkowy
        adres e mail; drugi adres e mail; альтернативный адрес электронной почты; 主要 email; 次要 email;
        alternate email; second email
    """,
    "mobile": """
        الهاتف المحمول;
        cellular number; mobile telephone number;
        mobil tel nr; mobile telefoon; mobiele telefoon; telefon przenosny; телефон переносной;
        номер сотового телефона; telefone celular; numero cellulare; telefono mobile; telefone movel;
        matkapuhelinnumero; mobiltelefonnummer; mobilni telefonni cislo; cislo mobilu; 行動電話號碼;
        移动电话号码; 휴대 전화; handynr
    """,
    "phone": """
        evening phone; daytime phone; هاتف;
        haupttelefon; telefone principal; telefono principal; telephone principal; telefono principale;
        telefon glowny; primarny telefon; fone; fone primario; 代表電話; 電話號碼; geschaftstelefon;
        основной телефон; birincil telefon; privattelefon; hemtelefon; arbetstelefon; telefon wert; home tel;
        work tel; telefon ev; 자택 전화
    """,
    "birthday": """
        cumpleanos; compleanno; narozeniny; narodeniny; verjaardag; aniversario; rojstni dan; rodjendan;
        rodendan; bursdag; zi de nastere; ziua de nastere; fodelsedag datum; syntymapaiva; gimtadienis;
        dzimsanas diena; 생일 날짜
    """,
    "company": """
        organizacion; organizacao; organizzazione; organizacia; organizace; jarjesto; organisaatio;
        organisatie; organisaation nimi; arbeitgeber; werkgever; 組織; 组织; instytucja; nazwa organizacji
    """,
    "street": """
        contact address; 번지; شارع;
        nr lokalu; nr mieszkania; apt; apartment; flat;
        番地; 街道; 街; 丁目番地; 住址; 住家住址; 街道地址; 街道名; ulica numer; sokak adres; улица дом;
        home postal address; postal address; indirizzo via; rua av; strada nr; gatu adress
    """,
    "city": """
        مدينة; 구 군 시;
        hometown; home town;
        市 鎮; 市 县; 市县; 市鎮; miasto miejscowosc; poblacion ciudad; 시 군 구
    """,
    "region": """
        laani; okres; okres kraj; estado o provincia; provincia o estado; departement region; dep region;
        縣市; 縣 市; 省 市 自治区; 縣 市; 省 自治区; 都 道 府 県; bundesland kanton; wojewodztwo stan;
        eyalet il; estado provincia; stato provincia; 시 도
    """,
    "country": """
        lkz; land region; land regio; land omrade; land område; maa tai alue; χωρα περιοχη; ארץ אזור; pais o
        region; pais region; regiao pais; pais regiao; pays region; nazione regione; paese area geografica;
        kraj region; zeme oblast; krajina oblast; ulke bolge; страна регион; country or region; 国家 地区;
        國家 地區; 国 地域; 국가 지역; kotimaa; orszag regio; 居住國家; 國家; tara regiune; maa alue
    """,
    "postal_code": """
        ταχ κωδικας;
        住址郵遞區號; cap postale; codigo postal zip; 郵便 番号; kod pocztowy zip; indeks pocztowy; почт
        индекс; почтовый код
    """,
    "notes": """
        notater; biljeske; beleske;
        special request; 便笺; 記事; 附註; adnotacje; anotacoes; jegyzetek; jegyzet; notities; notitie;
        kommentarer
    """,
    "document": "bankleitzahl; blz; sort code; routing number",
    "": """
        telefax; faks; факс; telecopie; telefaks; 傳真; 传真; ファックス; telefon assistent; telefon
        asystenta; assistants phone; autotelefon; car phone; telefon samochodowy; pager nummer; besedka; sip
        address; voip address; web address; general web address; mail client; label; photo url; typ e mail;
        e mail typ; e mail label; phone label; address label; telefon label; adresse label; adresse
        formatiert; address formatted; po box; postfach; extended address; file as name; tipo de correo
        electronico; type de messagerie; tipo posta elettronica; 電子メールの種類; 电子邮件类型; nom complet
        de l adresse de messagerie; nombre de pantalla de correo electronico; nome visualizzato posta
        elettronica; wyswietlana nazwa e mail; e posta gorunen adi; e posta turu; e mail angezeigter name; e
        mailtype; e mail weergegeven naam; 電子メール表示名; 电子邮件显示名称; краткое имя эл почты; тип эл
        почты; anniversaire de mariage ou fete; referred by; empfohlen von; government id; wedding day;
        public key; web page address; connected on; position; vanity; kurzwahl
    """,
}  # fmt: skip
