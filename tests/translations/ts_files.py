"""Reading and writing Qt's .ts files, and running Qt's own tools over them."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass
from pathlib import Path

from tests.translations.source_texts import ROOT, Reading, Text

I18N = ROOT / "resources" / "i18n"
_BIN = Path(sys.executable).parent


@dataclass(frozen=True, slots=True)
class Entry:
    """One message of a .ts file. `forms`: one text, or one per plural form."""

    text: Text
    forms: tuple[str, ...]
    is_finished: bool


def ours(language: str) -> Path:
    """The committed file of a language."""
    return I18N / f"courtesy_{language}.ts"


def entries(path: Path) -> list[Entry]:
    """All messages of a file that still stand in the sources."""
    found = []
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        found += [_entry(name, message) for message in context.iter("message")]
    return [entry for entry in found if entry is not None]


def _entry(context: str, message: ElementTree.Element) -> Entry | None:
    translation = message.find("translation")
    if translation is None or translation.get("type") in ("vanished", "obsolete"):
        return None
    is_counted = message.get("numerus") == "yes"
    text = Text(context, message.findtext("source", ""), message.findtext("comment", ""), is_counted)
    forms = (
        [form.text or "" for form in translation.iter("numerusform")]
        if is_counted
        else [translation.text or ""]
    )
    return Entry(text, tuple(forms), translation.get("type") != "unfinished" and all(forms))


def update(path: Path, reading: Reading) -> None:
    """Bring a .ts file to what the sources say. Finished translations stay; English has its plurals alone."""
    plural = ["-pluralonly"] if path.stem.endswith("_en") else []
    with tempfile.TemporaryDirectory() as folder:
        texts, draft = Path(folder, "texts.cpp"), Path(folder, path.name)
        texts.write_text(reading.as_cpp(), "utf-8")
        if path.exists():
            shutil.copyfile(path, draft)
        command = [_BIN / "pyside6-lupdate", "-silent", "-no-obsolete", "-locations", "none", *plural]
        _run([*command, texts, "-source-language", "en", "-ts", draft])
        shutil.copyfile(draft, path)


def lrelease(ts: Path, qm: Path) -> None:
    """Build what Qt reads at run time; a program that has the former file open keeps reading that one."""
    fresh = qm.with_suffix(".fresh.qm")
    _run([_BIN / "pyside6-lrelease", "-silent", ts, "-qm", fresh])
    fresh.replace(qm)


def _run(command: list[str | Path]) -> None:
    done = subprocess.run(
        [str(part) for part in command], capture_output=True, text=True, cwd=ROOT, check=False
    )
    if done.returncode or "rror" in done.stderr:
        raise RuntimeError(done.stderr or done.stdout)
