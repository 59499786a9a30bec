"""Names that break programs. Each is somebody's, or will be typed by somebody who is angry."""

from __future__ import annotations

_OVERRIDES = ("\u202e", "\u202d", "\u202b", "\u200f", "\u200e", "\u2066", "\u2067", "\u061c")
_INVISIBLE = ("\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u00ad", "\u034f", "\u180e")
_EMOJI = ("😀", "👩‍👩‍👧‍👦", "🏳️‍🌈", "🇵🇱", "👍🏽", "❤️", "🧑‍🚀", "1️⃣", "★", "☂", "♔", "✝")
_SQL = (
    "Robert'); DROP TABLE guest;--", "' OR '1'='1", '" OR ""="', "1; DELETE FROM guest", "admin'--", "NULL", "null",
    "SELECT", "Null Island", "%", "_%_", "100%", "a\\", "\\'", "x' UNION SELECT 1--", "$1", "?", ":name", "%s", "%(id)s",
    '"*"', "NOT", "AND OR NOT", "NEAR(a b)", "a*", "-a", "^a", "a:b", "{a}", "col : x", "tab\\le", "''", '""',
)  # fmt: skip
_MARKUP = (
    "<b>Bold</b>", "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "&lt;b&gt;", "Smith & Sons", "A &amp; B",
    "<h1>Big", "</td></tr>", "<!-- -->", "<a href='file:///etc/passwd'>Ann</a>", "<br>", "<font color=red>Red", "a<b",
    "<?xml version='1.0'?>", "]]>", "${7*7}", "{{7*7}}", "{name}", "{0}", "%n", "%1", "$(reboot)", "`reboot`", "; reboot",
    "=cmd|' /C calc'!A0", "=1+1", "+1", "@SUM(A1)", "-1", "../../etc/passwd", "C:\\Windows", "CON", "nul", "\\\\server\\x",
)  # fmt: skip
_SHORT = tuple("ABXYZaxéøßŁıİŠ") + ("Ng", "O", "Yu", "U", "Ó", "I", "Ö", "王", "李", "김", "い", "ก", "א", "ب", "Ж")
_WRITTEN = (
    "山田太郎", "やまだ たろう", "ヤマダ タロウ", "김민준", "남궁 민수", "欧阳娜娜", "司馬遷", "䶮", "𠮷野家", "ประยุทธ์จันทร์โอชา", "สมชาย", "អង្គរវត្ត",
    "ລາວ", "မောင်မောင်", "नरेन्द्र मोदी", "মুহাম্মদ", "ਗੁਰਪ੍ਰੀਤ", "தமிழ்", "తెలుగు", "ಕನ್ನಡ", "മലയാളം", "සිංහල", "محمد بن سلمان",
    "فاطمة الزهراء", "יוחנן בן־דוד", "Γιάννης Παπαδόπουλος", "Հայկ", "ქართველი", "አበበ ቢቂላ", "ᏣᎳᎩ", "Уладзімір Ўласаў",
    "Ľubomír Žižka", "Þórður Æ.", "Ǆemal Ǉubić", "Nguyễn Thị Ánh", "Đặng Thùy Trâm", "Çağrı Şığ", "IŞIK ılık", "ﬁlip ﬂor", "Ａｎｎａ",
    "X Æ A-12", "Jean-Paul d’Arc", "O'Neill", "O’Brien", "O`Hara", "D'Angelo", "St. John-Smythe III", "María-José", "van 't Hoff",
    "Ludwig van Beethoven", "Sir Ian McKellen", "bin Ali bin Said", "Ṣọlá", "N|uu", "ǃXóõ", "Xʷəməθkʷəy̓əm", "ʻOkina", "Kāne",
    "Rhoshandiatellyneshiaunneveshenk", "A.", "J. R. R.", "Ana María de la Cruz y Fernández de la Vega", "12345", "007", "4-ever",
    "Test", "undefined", "None", "NaN", "Infinity", "true", "-", "--", "…", "†", "∅", "©", "¿Qué?", "№ 5", "½", "²", "①", "Ⅳ",
)  # fmt: skip
_COMBINED = (
    "Z" + "\u0335\u0321\u0322\u0316" * 10 + "algo", "e\u0301le\u0300ve", "a\u030a", "\u1112\u1161\u11ab\u1100\u1173\u11af",
    "o\u0302\u0323", "\u0301", "i\u0307", "I\u0307", "n\u0303o", "ą\u0301", "q\u0307\u0323", "\u0915\u094d\u0937",
)  # fmt: skip
_LONG = (
    "A" * 10_000, "Anna " * 1_999 + "Nowak", "ก" * 10_000, "山" * 10_000, "é" * 10_000, "😀" * 9_999, "x y " * 2_500,
    "<b>" * 3_000, "'" * 5_000, "\u202e" * 500 + "Abc", "Ab\u200b" * 3_000, "ß" * 10_000, "ﷺ" * 500,
)  # fmt: skip


def _hostile() -> tuple[str, ...]:
    found = [f"Anna {mark}Nowak{number}" for number, mark in enumerate(_OVERRIDES)]
    found += [f"{mark}Abel{number}\u202c Kain" for number, mark in enumerate(_OVERRIDES)]
    found += [f"Ma{mark}ria{number}" for number, mark in enumerate(_INVISIBLE)]
    found += [f"{mark}Zofia{number}{mark} Wrona{mark}" for number, mark in enumerate(_INVISIBLE)]
    found += [*_EMOJI, *(f"Anna {sign}" for sign in _EMOJI), *(f"{sign}{sign} Ben" for sign in _EMOJI)]
    found += [*_SQL, *_MARKUP, *_SHORT, *_WRITTEN, *_COMBINED, *_LONG]
    return tuple(dict.fromkeys(found))


NAMES = _hostile()
# No store keeps these: half a character, and the sign that ends texts in C.
UNSTORABLE = ("An\0na", "\0", "Anna\ud800", "\udfff Nowak")
