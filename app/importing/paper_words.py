"""What columns with numbers of passports, identity papers and payment cards are headed with.

They are recognised in order to be left out. Wordings as in `words`.
"""

from __future__ import annotations

PAPERS = {
    "document": """
        passport; passport number; passport no; document number; document no; document type; document;
        identity number; identification number; id number; id card; id card number; identity card;
        personal number; national id; ssn; soc sec id; social security number; tax id; tax number; driving
        licence; driver license number; visa number; document issue date; document expiration date;
        document issuing country; identification issue date; identification type; identity document;
        nr dok; nr dokumentu; numer dokumentu; dokument; seria i numer; nr paszportu; paszport; numer
        paszportu; pesel; nr dowodu; dowod osobisty; nip; pasaport; pasaport no; tc kimlik; tc kimlik
        no; tckn; kimlik no; kimlik numarasi; паспорт; номер паспорта; серия и номер паспорта; серия
        номер; документ; номер документа; снилс; инн; нумар пашпарта; пашпарт; асабісты нумар; pass
        nr; passnummer; reisepass; reisepassnummer; ausweis; ausweisnummer; personalausweis;
        personalausweisnummer; passeport; numero de passeport; piece d identite; numero piece d
        identite; cni; pasaporte; numero de pasaporte; dni; nie; nif; documento; numero de documento;
        passaporto; numero passaporto; carta d identita; codice fiscale; numero documento; cpf; rg;
        paspoort; paspoortnummer; bsn; identiteitskaart; passi; passin numero; henkilotunnus; pas
        nummer; personnummer; cislo pasu; cislo op; rodne cislo; cislo dokladu; utlevel; utlevelszam;
        szemelyi szam; szemelyi igazolvany; cnp; pasaport seri; asmens kodas; personas kods; card
        number; credit card; credit card number; cc number; cc no; card no; payment card; pan; cvv;
        cvc; card expiry; card expiration; iban; bank account; nr karty; numer karty; karta kredytowa;
        kart no; kart numarasi; номер карты; кредитная карта; нумар карты; kreditkarte;
        kreditkartennummer; kartennummer; carte bancaire; numero de carte; numero de tarjeta; tarjeta;
        carta di credito; numero carta; passport no masked; loyalty card number; id document; travel
        document; travel document number; payment description
    """,
}
