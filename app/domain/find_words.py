"""What kind of thing was found, guessed from the words people use in the house's four languages."""

from __future__ import annotations

from app.domain.stems import Stems
from app.domain.text import words

OTHER = "miscellaneous"
# In this order a sentence that names two kinds is decided: the narrower thing first.
_STEMS: dict[str, str] = {
    "id_documents": """
        passport licence license permit paszport dowód osobist prawo-jazdy pasaport kimlik ehliyet
        пашпарт пасведчанн
    """,
    "bank_cards": """
        visa mastercard creditcard bankcard debit credit kredytow debetow płatnicz kredi kartı
        крэдытн банкаўск плацежн
    """,
    "wallets": """
        wallet purse portfel portmonetk cüzdan кашал партманет
    """,
    "cash": """
        cash banknote money coins gotówk pieniądz pieniędz banknot nakit para грошы грошай наяўн
        банкнот
    """,
    "chargers": """
        charger cable adapter adaptor powerbank plug usb ładowark kabel zasilacz przejściówk şarj
        kablo adaptör зарадк зарадн кабел адаптар
    """,
    "toys": """
        toy teddy doll lego plush bear puppet zabawk miś misi misia lalk pluszak klock oyuncak bebek
        ayıcık peluş цацк мішк лялк плюшав
    """,
    "eyewear": """
        glasses sunglasses spectacles okular gözlük акуляр
    """,
    "jewellery": """
        ring necklace bracelet earring watch brooch pendant jewel pierścion obrączk naszyjnik
        bransolet kolczyk zegarek zegark broszk wisiorek biżuter yüzük alyans kolye bilezik küpe
        saat broş takı пярсцён заручальн каралі бранзалет завушніц гадзіннік брошк кулон
    """,
    "keys": """
        key keys keyring klucz anahtar ключ
    """,
    "phones": """
        phone iphone smartphone mobile komórk telefon akıllı тэлефон смартфон
    """,
    "electronics": """
        laptop tablet ipad kindle camera headphone earbud earphone airpods console reader mouse
        laptop słuchawk aparat czytnik mysz dizüstü kulaklık kamera fotoğraf ноўтбук навушнік
        фотаапарат планшэт
    """,
    "umbrellas": """
        umbrella parasol şemsiye парасон
    """,
    "medicine": """
        medicine pill tablets insulin inhaler syrup lek leki tabletk insulin inhalator ilaç hap
        ensülin лекі таблетк інсулін інгалятар
    """,
    "medical_aids": """
        denture hearing crutch cane walker protez aparat-słuchowy proteza kule laska işitme baston
        пратэз мыліц кій слыхав
    """,
    "baby": """
        pacifier dummy bottle stroller diaper nappy smoczek butelk wózek pieluch emzik biberon puset
        bez соск бутэлечк каляск падгузк
    """,
    "food": """
        food jam cake bread wine cheese chocolate jedzeni dżem ciast chleb wino ser czekolad yiyecek
        reçel ekmek peynir çikolata ежа варэнн хлеб сыр шакалад торт
    """,
    "toiletries": """
        toothbrush razor cosmetic makeup perfume shaver cream brush szczoteczk maszynk kosmety
        perfum krem grzebień diş tıraş parfüm tarak шчотк брытв касмет парфум крэм
    """,
    "clothing": """
        shirt jacket coat scarf glove hat cap sweater jumper dress shoe sock trousers jeans pyjama
        belt tie mitten koszul kurtk płaszcz szal szalik rękawicz czapk sweter sukienk but buty
        skarpet spodnie piżam pasek krawat gömlek ceket mont palto atkı eldiven şapka kazak elbise
        ayakkabı çorap pantolon pijama kemer кашул куртк паліто шалік пальчатк рукавіц шапк швэдар
        сукенк чаравік абутак шкарпэтк штаны піжам пасак гальштук
    """,
    "bags": """
        bag backpack rucksack suitcase handbag tote torb plecak walizk toreb çanta valiz bavul sırt
        сумк чамадан заплечнік рукзак
    """,
    "books_documents": """
        book notebook diary papers letter folder magazine książk zeszyt notes dziennik dokument list
        teczk kitap defter günlük evrak dosya mektup кніг сшытак нататнік дзённік дакумент папер
        ліст
    """,
}
_BY_BEGINNING = Stems(_STEMS)


def category_of(description: str) -> str:
    """The code of the kind these words name, "miscellaneous" when they name none."""
    named = {code for word in words(description) if (code := _BY_BEGINNING.code_of(word))}
    return next((code for code in _STEMS if code in named), OTHER)
