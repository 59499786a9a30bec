"""How a text file writes its cells: what divides them, what stands around them, or where they begin."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import pairwise

from app.importing.lines import TOO_LONG

LIKELY = (";", ",", "\t", "|")
_RARE = ("^", "~", "¦", "§", "¬", "¤", "‡", "•", "\x1f", "\x1e", "\x14", "\x01",
         "#", "!", ":", "/", "$", "&", "*", "%", "@")  # fmt: skip
_EMAIL = re.compile(r"[\w.+-]@[\w-]+\.[a-z]", re.IGNORECASE)
_LOOKED_AT = 300
_ENDS = r"[,;\t|\x14]"
_OPENS, _CLOSES = rf"(?:^|{_ENDS}) ?{{0}}(?=[^{{0}},;\t|])", rf"(?<=[^{{0}},;\t|]){{0}} ?(?=$|{_ENDS})"
_THORNS = ("þ", "ţ")  # one letter of lawyers' exports, in two code pages
_CURLY = str.maketrans("“”„‟", '""""')
_TEXTED = re.compile(r'(?<![^,;\t|])="([^"]*)"')  # ="007": a spreadsheet was told that it is a text
_DRAWN = frozenset("-=_+|: \t\r\n")
_WIDE = re.compile(r" {2,}")
_FEWEST = 2  # columns of a table that only spaces divide
_FEWEST_PRINTED = 4  # of a report: fewer may be a letter with a line below its head


@dataclass(frozen=True, slots=True)
class Shape:
    """How the file divides its lines. `escape` is a backslash where that stands before a quotation mark.

    `cuts` are where columns begin that spaces alone divide. `habits` are what a program does to whole lines:
    "wrapped" in quotation marks, "curly" ones, a "gap" before them, cells "texted" for a spreadsheet.
    """

    delimiter: str
    quote: str = '"'
    escape: str = ""
    cuts: tuple[int, ...] = ()
    habits: frozenset[str] = frozenset()

    def mended(self, line: str) -> str:
        """A line as a plain table has it."""
        if "wrapped" in self.habits and len(line) > 1 and line[0] == line[-1] == '"':
            line = line[1:-1].replace('""', '"')
        if "curly" in self.habits:
            line = line.translate(_CURLY)
        if "gap" in self.habits:
            line = line.replace(f"{self.delimiter} {self.quote}", self.delimiter + self.quote)
        if "texted" in self.habits:
            line = _TEXTED.sub(r'"\1"', line)
        return line

    def cells(self, line: str) -> list[str]:
        """The cells of a line that only spaces divide."""
        if self.cuts == (0,):
            return _WIDE.split(line.strip())
        return [line[start:end].strip() for start, end in pairwise((*self.cuts, None))]


def shape_of(text: list[str], delimiter: str = "") -> Shape:
    """The shape of these lines."""
    usable = [line for line in text if not line.startswith(TOO_LONG) and not is_rule(line)][:_LOOKED_AT]
    if not delimiter and (cuts := _cuts_of_rule(text) or _printed(text)) and not _divided(usable):
        return Shape("", cuts=cuts)
    plain = Shape("")
    if _is_wrapped(usable):
        plain = replace(plain, habits=frozenset({"wrapped"}))
        usable = [plain.mended(line) for line in usable]
    usable, habits = _without_habits(usable, plain.habits)
    quote = _quote(usable)
    escape = "\\" if any(f"\\{quote}" in line for line in usable) else ""
    found = delimiter or _delimiter(usable, quote)
    if not found:
        return Shape("\t") if not (cuts := _cuts(usable)) else Shape("", cuts=cuts)
    if sum(f"{found} {quote}" in line for line in usable) >= 0.5 * len(usable):
        habits |= {"gap"}
    return Shape(found, quote, escape, habits=habits)


def is_rule(line: str) -> bool:
    """Whether a line only draws a line, as below the heading of a printed table."""
    return ("---" in line or "===" in line or "___" in line) and _DRAWN.issuperset(line)


def _without_habits(text: list[str], habits: frozenset[str]) -> tuple[list[str], frozenset[str]]:
    joined = "\n".join(text)
    if joined.count("“") + joined.count("„") >= len(text) and '"' not in joined:
        habits |= {"curly"}
    if len(_TEXTED.findall(joined)) >= max(2, 0.5 * len(text)):
        habits |= {"texted"}
    shape = Shape("", habits=habits - {"wrapped"})
    return [shape.mended(line) for line in text], habits


def _is_wrapped(text: list[str]) -> bool:
    """Whether each whole line stands in quotation marks, as when a table was pasted into one column."""
    if len(text) < 2 or not all(len(line) > 2 and line[0] == line[-1] == '"' for line in text):
        return False
    inner = [line[1:-1].replace('""', "") for line in text]
    return all('"' not in line for line in inner) and bool(_delimiter(inner, '"'))


def _quote(text: list[str]) -> str:
    """The mark at both ends of cells: single ones where double ones are nowhere, a letter round each line."""
    joined = "\n".join(text[:50])
    opened, closed = _around(joined, "'")
    if closed >= 2 and abs(opened - closed) <= 0.1 * opened and sum(_around(joined, '"')) <= 0.2 * closed:
        return "'"
    first = text[:50]
    thorn = next(
        (mark for mark in _THORNS if first and all(line[:1] == line[-1:] == mark for line in first)), ""
    )
    return thorn or '"'


def _around(joined: str, mark: str) -> tuple[int, int]:
    return tuple(len(re.findall(each.format(mark), joined, re.MULTILINE)) for each in (_OPENS, _CLOSES))  # type: ignore[return-value]


def _delimiter(text: list[str], quote: str) -> str:
    """What divides the lines most evenly; empty for lines that nothing divides."""
    scored = [(_evenness(text, mark, quote) * (1.0 if mark in LIKELY else 0.6), mark)
              for mark in (*LIKELY, *_RARE)]  # fmt: skip
    best = max(scored, key=lambda pair: pair[0])
    return best[1] if best[0] > 0 else ""


def _divided(text: list[str]) -> bool:
    return any(_evenness(text, mark, '"') for mark in ("|", "\t", ";"))


def _evenness(text: list[str], mark: str, quote: str) -> float:
    """How many lines have this mark equally often, weighed by how often; 0 where it divides nothing."""
    counts = [_outside(line, quote).count(mark) for line in text]
    with_mark = [count for count in counts if count]
    if (
        not with_mark
        or (len(with_mark) == 1 and len(text) > 2 and not counts[0])
        or (mark == "," and _is_inverted(text, counts))
        or (mark == "@" and any(map(_EMAIL.search, text)))
    ):
        return 0.0
    often, lines_with = Counter(with_mark).most_common(1)[0]
    share = len(with_mark) / len(counts)
    if mark not in LIKELY and (share < 0.9 or len(text) < 2):
        return 0.0
    return float(share * (0.5 + lines_with / len(counts)) * min(often, 20) ** 0.5)


def _is_inverted(text: list[str], counts: list[int]) -> bool:
    """ "Kowalska, Anna" below a heading of one column is a name, not two cells."""
    below = [line for line, count in zip(text, counts, strict=True) if count]
    return (
        counts[0] == 0
        and len(below) >= len(text) - 1
        and all(re.fullmatch(r"[^,\d@]+, [^,\d@]+", line.strip('"')) for line in below)
    )


def _outside(line: str, quote: str) -> str:
    """What stands outside quotation marks."""
    return "".join(line.split(quote)[::2]) if quote in line else line


def _cuts_of_rule(text: list[str]) -> tuple[int, ...]:
    """Where the strokes below a heading begin: ----- --- ------."""
    rule = next((line for line in text[:8] if re.fullmatch(r"\s*-{2,}(\s+-{2,})+\s*", line)), "")
    return tuple(match.start() for match in re.finditer(r"-+", rule))


def _printed(text: list[str]) -> tuple[int, ...]:
    """Where the columns of a printed report begin, whose heading stands above one long stroke.

    They are where most rows begin a cell below a word of the heading.
    """
    at = next((at for at in range(1, min(15, len(text))) if is_rule(text[at]) and text[at - 1].strip()), 0)
    rows = text[at + 1 : at + 60] if at else []
    words = [match.start() for match in re.finditer(r"\S+", text[at - 1])] if rows else []
    cuts = [0, *(start for start in words[1:] if 2 * sum(_begins(row, start) for row in rows) > len(rows))]
    return tuple(cuts) if len(cuts) >= _FEWEST_PRINTED else ()


def _begins(row: str, at: int) -> bool:
    return row[at - 1 : at] == " " and row[at : at + 1].strip() != ""


def _cuts(text: list[str]) -> tuple[int, ...]:
    """Where columns begin that only spaces divide; (0,) where two or more do anywhere."""
    lines = [line.rstrip() for line in text if line.strip()]
    if len(lines) < 2 or any(len(line) > 2_000 for line in lines):
        return ()
    width = max(map(len, lines))
    full = [any(line[at : at + 1].strip() for line in lines) for at in range(width)]
    begins = [at for at in range(width) if full[at] and not any(full[max(0, at - 2) : at])]
    if len(begins) >= _FEWEST and _is_filled(lines, begins):
        return tuple(begins)
    parts = Counter(len(_WIDE.split(line.strip())) for line in lines)
    often, count = parts.most_common(1)[0]
    return (0,) if often >= _FEWEST and count >= 0.8 * len(lines) else ()


def _is_filled(lines: Iterable[str], begins: list[int]) -> bool:
    """Whether most lines have something in the second column: words that happen to stand below each other."""
    lines = list(lines)
    second = sum(1 for line in lines if line[begins[1] :].strip())
    return second >= 0.6 * len(lines)
