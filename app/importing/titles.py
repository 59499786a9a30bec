"""What stands before a name: titles and forms of address as exports have them, small, without a full stop."""

from __future__ import annotations

BEFORE_NAMES = frozenset(
    "mr mrs ms miss mx dr prof herr frau hr pan pani mme mlle monsieur madame sr sra srta signor"
    " signora sig sig.ra dott dott.ssa bay bayan ing mgr inż lek adw mudr judr phdr г-н г-жа спадар спадарыня"
    " dipl.-ing rev".split()
)
# Further ones that a column of titles has; before a name they may be part of it.
_IN_COLUMNS = BEFORE_NAMES | frozenset(
    "sir lady lord dame madam don doña dona dra lic dhr mevr mw dhrn senhor senhora herra rouva neiti fru frk"
    " herrn frl fräulein sayın panna slečna slecna paní mag ddr di d-na dl dna capt rabbi father sister m mm"
    " господин госпожа г-ца пан пані пани κος κα κύριος κυρία 先生 様 さま さん 氏 女士 小姐 太太 夫人 씨"
    " 님".split()
)


def is_title(text: str) -> bool:
    """Whether a cell below "Title" is of somebody's titles: it may be of what they do for a living."""
    return all(word.lower().rstrip(".") in _IN_COLUMNS for word in text.split())
