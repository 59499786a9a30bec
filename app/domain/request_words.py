"""Which department a wish belongs to, by the words people use for it in the house's four languages.

A house's own words come later, learnt from use; these are what every hotel asks for.
"""

from __future__ import annotations

from app.domain.stems import Stems
from app.domain.text import words

NOBODYS = "front_desk"
_STEMS: dict[str, str] = {
    "housekeeping": """
        pillow blanket duvet towel linen sheet bathrobe slipper cot crib iron ironing hanger kettle
        hairdryer soap shampoo toothbrush toilet minibar laundry clean housekeep bed bottle poduszk
        koc kołdr ręcznik pościel szlafrok kapci łóżeczk żelazk deska wieszak czajnik suszark mydł
        szampon szczoteczk papier pranie sprząt łóżk yastık battaniye yorgan havlu çarşaf bornoz
        terlik beşik bebek ütü askı kettle sabun şampuan fırça temizlik çamaşır yatak падушк коўдр
        плед ручнік ручнік бялізн халат тапачк ложачк прас вешалк чайнік фен мыл шампунь шчотк
        прыбір ложак
    """,
    "kitchen": """
        breakfast lunch dinner cake tea coffee milk meal sandwich soup fruit nut gluten vegan
        vegetarian allergen food wine juice plate cutlery śniadan obiad kolacj tort ciast herbat kaw
        mleko posiłek kanapk zup owoc orzech gluten wegan wegetar jedzeni wino sok talerz kahvaltı
        öğle akşam pasta çay kahve süt yemek sandviç çorba meyve fındık ceviz şarap tabak сняданак
        абед вячэр торт гарбат кав малако страв бутэрброд суп садавін арэх ежа віно сок талерк
    """,
    "maintenance": """
        shower heating heater radiator light lamp bulb socket lock window blind noise leak tap drain
        broken repair internet wifi tv television aircon conditioning remote battery prysznic
        ogrzewan grzejnik światł lampa żarówk gniazdk zamek okno roleta hałas cieknie kran odpływ
        zepsut napraw internet telewizor klimatyzacj pilot bateri duş ısıtma kalorifer ışık lamba
        ampul priz kilit pencere perde gürültü sızıntı musluk gider bozuk tamir televizyon klima
        kumanda pil душ ацяплен батарэ святло лямпа разетк замок акно штор шум цячэ кран зламан
        рамонт інтэрнэт тэлевізар кандыцыянер пульт
    """,
    "concierge": """
        taxi table restaurant ticket tour luggage suitcase bag parcel airport transfer car rent
        flower theatre train umbrella station museum taksówk stolik restauracj bilet wycieczk bagaż
        walizk paczk lotnisk transfer samochód kwiat teatr pociąg parasol dworzec muzeum taksi masa
        restoran bilet tur bagaj bavul paket havaalanı transfer araba çiçek tiyatro tren şemsiye
        istasyon müze таксі столік рэстаран білет экскурс багаж чамадан пасылк аэрапорт трансфер
        машын кветк тэатр цягнік парасон вакзал музе
    """,
    "security": """
        safe stranger theft stolen key evacuat sejf obcy kradzież skradzion klucz kasa yabancı
        hırsız çalındı anahtar сейф чужы крадзеж скралі ключ
    """,
}
_BY_BEGINNING = Stems(_STEMS)


def department_of(what: str) -> str:
    """The department whose word comes first in `what`; the front desk when none is known."""
    for word in words(what):
        code = _BY_BEGINNING.code_of(word)
        if code:
            return code
    return NOBODYS


def is_known(what: str) -> bool:
    """Whether any word of `what` says whose it is."""
    return any(_BY_BEGINNING.code_of(word) for word in words(what))
