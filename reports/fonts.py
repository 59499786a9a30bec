"""The fonts that travel with the program, and which of them make one hand.

A hand is a list of faces: the first writes, the others step in for scripts the first has not learnt.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

FONT_FOLDER = Path(__file__).resolve().parent.parent / "resources" / "fonts"


@dataclass(frozen=True, slots=True)
class FaceSpec:
    """One font file and how freely its letters may move.

    `size` and `space` are factors beside the other faces of a hand. `variants` is how many outlines
    each letter gets; `tremor` and `lift` are in em, `turn` in degrees, `swell` is a ratio.
    `content` is the file itself where it does not lie in the folder: an employee's own hand.
    """

    file: str
    size: float = 1.0
    space: float = 1.0
    variants: int = 1
    tremor: float = 0.0
    turn: float = 0.0
    lift: float = 0.0
    swell: float = 0.0
    content: bytes = field(default=b"", repr=False)

    @property
    def path(self) -> Path:
        """Where the file lies."""
        return FONT_FOLDER / self.file

    @property
    def postscript_name(self) -> str:
        """`Caveat-Regular` for `caveat/Caveat_400Regular.ttf`."""
        family, _, style = Path(self.file).stem.partition("_")
        return f"{family}-{style.lstrip('0123456789').replace('_', '') or 'Regular'}"


@dataclass(frozen=True, slots=True)
class Hand:
    """A way of writing: its own face first, then the faces that stand in for other scripts.

    `settled` names the face of a script for a whole text, where its lines alone would choose differently.
    """

    name: str
    faces: tuple[FaceSpec, ...]
    settled: tuple[tuple[str, FaceSpec], ...] = ()


def _steady(file: str, size: float) -> FaceSpec:
    """A face whose letters join or stack: moving single letters would break the joins."""
    return FaceSpec(file, size=size)


def _moving(file: str, size: float) -> FaceSpec:
    return FaceSpec(file, size=size, variants=4, tremor=0.003, turn=1.2, lift=0.010, swell=0.012)


PLAYPEN = _moving("playpen-sans/PlaypenSans_400Regular.ttf", 0.76)
OTHER_SCRIPTS = (
    PLAYPEN,
    _moving("playpen-sans-hebrew/PlaypenSansHebrew_400Regular.ttf", 0.78),
    _steady("playpen-sans-arabic/PlaypenSansArabic_400Regular.ttf", 0.78),
    _steady("mali/Mali_400Regular.ttf", 0.78),
    _steady("kalam/Kalam_400Regular.ttf", 0.84),
    _moving("yomogi/Yomogi_400Regular.ttf", 0.84),
    _moving("nanum-pen-script/NanumPenScript_400Regular.ttf", 1.05),
    _steady("ma-shan-zheng/MaShanZheng_400Regular.ttf", 0.84),
)

CAVEAT = FaceSpec("caveat/Caveat_400Regular.ttf", variants=4, tremor=0.004, turn=1.6, lift=0.012, swell=0.018)
CAVEAT_BOLD = FaceSpec(
    "caveat/Caveat_700Bold.ttf", variants=4, tremor=0.003, turn=1.2, lift=0.010, swell=0.012
)
# Marck Script and Bad Script look joined: a big turn would tear the joins apart.
MARCK = FaceSpec(
    "marck-script/MarckScript_400Regular.ttf",
    size=0.86, space=0.92, variants=4, tremor=0.004, turn=0.4, lift=0.003, swell=0.008,
)  # fmt: skip
BAD_SCRIPT = FaceSpec(
    "bad-script/BadScript_400Regular.ttf",
    size=0.74, variants=4, tremor=0.005, turn=0.6, lift=0.004, swell=0.010,
)  # fmt: skip
SHANTELL = _moving("shantell-sans/ShantellSans_400Regular.ttf", 0.72)

LIVELY = Hand("lively", (MARCK, BAD_SCRIPT, *OTHER_SCRIPTS))
BRISK = Hand("brisk", (CAVEAT, *OTHER_SCRIPTS))
FIRM = Hand("firm", (CAVEAT_BOLD, *OTHER_SCRIPTS))
ROUND = Hand("round", (SHANTELL, *OTHER_SCRIPTS))
NEAT = Hand("neat", (BAD_SCRIPT, *OTHER_SCRIPTS))
CLEAR = Hand("clear", OTHER_SCRIPTS)

# The hands a person may choose, whatever the paper: the one that writes and the one that signs.
HANDS: dict[str, tuple[Hand, Hand]] = {
    "lively": (LIVELY, LIVELY),
    "brisk": (BRISK, FIRM),
    "firm": (FIRM, FIRM),
    "round": (ROUND, ROUND),
    "neat": (NEAT, NEAT),
    "clear": (CLEAR, CLEAR),
}

# Typed documents use the same engine without movement, so a name in any script stays readable.
_STAND_INS = tuple(FaceSpec(face.file, size=face.size) for face in OTHER_SCRIPTS)
TYPED = Hand("typed", (FaceSpec("inter/Inter_400Regular.ttf"), *_STAND_INS))
TYPED_MEDIUM = Hand("typed medium", (FaceSpec("inter/Inter_500Medium.ttf"), *_STAND_INS))
TYPED_BOLD = Hand("typed bold", (FaceSpec("inter/Inter_700Bold.ttf"), *_STAND_INS))
