"""Words for test cards: real sentences with the letters that go wrong first."""

from __future__ import annotations

from reports.orders import CardOrder

STYLES = ("botanical", "postcard", "notebook")
WORDS = {
    "en": (
        "Dear Emily & family,",
        "Thank you for staying with us. Breakfast was a little quieter after you left and the garden swing "
        "misses the twins. Your bunny had a bath – “first class” – and is on the way home by post.",
        "Warmly,",
        "Anna from the front desk",
    ),
    "pl": (
        "Droga Pani Zofio,",
        "dziękujemy za wspaniały tydzień u nas! Miło było gościć Panią i wnuki. Miś Teodor, znaleziony pod "
        "łóżkiem w pokoju 214, już jedzie do domu – z biletem i herbatnikiem. Zażółć gęślą jaźń.",
        "Z serdecznością",
        "Ania i Marek z recepcji",
    ),
    "tr": (
        "Sevgili Ayşe Hanım,",
        "bizi tercih ettiğiniz için çok teşekkür ederiz. Çocukların kahkahası lobide hâlâ çınlıyor. Unutulan "
        "oyuncak ayı güvenle yola çıktı. İlkbaharda yine bekleriz, iyi yolculuklar!",
        "Sevgiyle,",
        "Resepsiyondan Gül",
    ),
    "be": (
        "Дарагая Алеся,",
        "шчыра дзякуем, што спыніліся ў нас! Было вельмі прыемна прымаць вашу сям’ю. Згублены плюшавы "
        "зайчык ужо едзе дадому. Чакаем вас зноў, і няхай дарога будзе лёгкай!",
        "З цяплом,",
        "Ваша Ганна з рэцэпцыі",
    ),
}


def order(style: str = "notebook", language: str = "pl", **changes: object) -> CardOrder:
    greeting, body, closing, sign = WORDS.get(language, WORDS["en"])
    given: dict[str, object] = {
        "style": style, "greeting": greeting, "body": body, "closing": closing, "sign": sign,
        "language": language, "seed": 7, "title": "Kartka dla Łucji", "author": "Hotel Pod Lipą",
    }  # fmt: skip
    return CardOrder(**{**given, **changes})  # type: ignore[arg-type]


def whole_text(card: CardOrder) -> str:
    return f"{card.greeting} {card.body} {card.closing} {card.sign}"
