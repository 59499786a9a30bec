"""Reading direction of words that come from outside: a name may not turn the sentence it stands in.

Names are kept as they were written. Where they are shown, on a screen or on paper, they go through here:
the signs that turn or embed the text around them (UAX #9: U+202A to U+202E, U+2066 to U+2069) are left out,
since a name cut in the middle or composed into a sentence leaves them open. No Hebrew or Arabic name needs
them.
"""

from __future__ import annotations

import re

LEFT_TO_RIGHT_MARK = "\u200e"
_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")
_MARKS = re.compile("[\u061c\u200f]")
_LETTERS = "\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001eeff"
_FROM_THE_RIGHT = re.compile(f"[{_LETTERS.replace(chr(0x200F), '')}]")
# Right-to-left words in a row, with what stands between them.
_BACKWARDS = re.compile(f"[{_LETTERS}]+(?:[ \u00a0'’״׳\"־-]+[{_LETTERS}]+)*")


def steady(text: str) -> str:
    """The text without the signs that would turn what stands around it.

    A mark that makes a text run from right to left goes where no letter does so: brackets would turn round.
    """
    if text.isascii():
        return text
    text = _TURNING.sub("", text)
    return text if _FROM_THE_RIGHT.search(text) else _MARKS.sub("", text)


def isolated(text: str) -> str:
    """A sentence of the screen with right-to-left names in it, each kept to itself.

    What follows such a name (a dot, a room's number) stays behind it, and a sentence that begins with one
    still runs from left to right. A text mostly written from right to left is a person's own: it stays.
    """
    if text.isascii():
        return text
    text = steady(text)
    backwards = sum(map(len, _BACKWARDS.findall(text)))
    forwards = sum(map(str.isalnum, _BACKWARDS.sub("", text)))
    if not backwards or 2 * forwards < backwards:
        return text
    marked = _BACKWARDS.sub(lambda name: name.group() + LEFT_TO_RIGHT_MARK, text)
    return LEFT_TO_RIGHT_MARK + marked if _BACKWARDS.match(text) else marked
