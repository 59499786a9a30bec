"""Words for test cards: real sentences with the letters that go wrong first."""

from __future__ import annotations

from reports.orders import CardOrder

STYLES = ("botanical", "postcard", "notebook", "festive", "deco", "treasure")
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
    "uk": (
        "Дорога пані Соломіє,",
        "щиро дякуємо, що зупинилися в нас! Сніданок без близнят став тихішим. Їжачок уже їде додому поштою, "
        "ґречно вклоняється і передає вітання. Чекаємо на вас узимку!",
        "Щиро ваша,",
        "Ганна з рецепції",
    ),
    "el": (
        "Αγαπητή Ελένη,",
        "σας ευχαριστούμε πολύ για τη διαμονή σας. Το αρκουδάκι βρέθηκε και ταξιδεύει ήδη για το σπίτι. Σας "
        "περιμένουμε ξανά την άνοιξη!",
        "Με αγάπη,",
        "Η Άννα από τη ρεσεψιόν",
    ),
    "vi": (
        "Chị Hương thân mến,",
        "cảm ơn gia đình đã ở lại khách sạn của chúng tôi. Chú gấu bông bỏ quên đã được gửi về nhà. Hẹn gặp "
        "lại vào mùa xuân nhé!",
        "Thân ái,",
        "Lễ tân Ánh",
    ),
    "de": (
        "Liebe Frau Müller,",
        "herzlichen Dank für Ihren Besuch! Das Frühstück ist ohne die Zwillinge stiller geworden. Der Hase "
        "hat gebadet, große Klasse, und ist schon unterwegs nach Hause.",
        "Herzlichst,",
        "Ihre Grüße vom Empfang",
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
