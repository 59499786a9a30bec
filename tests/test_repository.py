"""What the repository may hold: nothing of one machine, and every borrowed thing with its licence."""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
KEPT = ("app", "resources", "reports", "tests", "benchmarks", "docs", ".ci")
PASSING = {"__pycache__"}
BINARY = {".ttf", ".otf", ".png", ".jpg", ".jpeg", ".pdf", ".qm", ".ico", ".sqlite", ".pyc"}

# Written so that this file does not match itself.
NOT_OURS = {
    "a package host": r"pyp[i]\.org|pythonhoste[d]|npmj[s]\.|deb\.debia[n]\.org|crates\.i[o]",
    "an index option": r"--(?:extra-)?index-ur[l]|--find-link[s]|--trusted-hos[t]",
    "a path of one machine": r"/(?:wor[k]|roo[t]|hom[e]/[a-z]+|User[s]/[A-Za-z]+)/[\w.]|/tm[p]/[a-z]",
}
# The lock tool is told to leave addresses out.
ALLOWED = {".ci/lock": r"--no-emit-\S+"}


def texts() -> Iterator[tuple[str, str]]:
    """Name and text of every file that is or will be committed."""
    tops = [path for path in ROOT.iterdir() if path.is_file() and path.name != ".coverage"]
    below = [
        Path(folder) / name
        for top in KEPT
        for folder, folders, names in os.walk(ROOT / top)
        if not PASSING & set(Path(folder).parts)
        for name in names
    ]
    for path in sorted([*tops, *below]):
        if path.suffix not in BINARY and not path.name.startswith(".coverage"):
            yield path.relative_to(ROOT).as_posix(), path.read_text("utf-8")


@pytest.mark.parametrize("what", NOT_OURS)
def test_no_file_names(what: str) -> None:
    pattern = re.compile(NOT_OURS[what])
    found = [
        f"{name}: {match[0]}"
        for name, text in texts()
        for match in pattern.finditer(re.sub(ALLOWED[name], "", text) if name in ALLOWED else text)
    ]
    assert found == []


def test_every_locked_package_has_a_hash() -> None:
    for lock in ("requirements.txt", "requirements-dev.txt"):
        entries = re.split(r"\n(?=\S)", (ROOT / lock).read_text("utf-8").strip())
        packages = [entry for entry in entries if "==" in entry.splitlines()[0]]
        assert len(packages) > 15
        assert [entry.splitlines()[0] for entry in packages if "--hash=sha256:" not in entry] == []


def test_both_locks_agree() -> None:
    run, dev = pins("requirements.txt"), pins("requirements-dev.txt")
    assert {name: dev.get(name) for name in run} == run


def test_the_lock_holds_every_dependency() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    asked = {re.split(r"[<>=!\[]", wish)[0].lower().replace("_", "-") for wish in project["dependencies"]}
    assert asked <= pins("requirements.txt").keys()


def test_fonts_stand_beside_their_licence() -> None:
    folders = {path.parent for kind in ("ttf", "otf") for path in (ROOT / "resources").rglob(f"*.{kind}")}
    assert folders
    bare = [path.name for path in folders if not licences(path)]
    assert bare == []


def test_the_product_states_its_licence() -> None:
    text = (ROOT / "LICENSE").read_text("utf-8")
    assert "Apache License" in text
    assert "END OF TERMS AND CONDITIONS" in text


def pins(lock: str) -> dict[str, str]:
    """Package names and versions of a lock."""
    return dict(
        re.findall(r"^([a-z0-9-]+)(?:\[\w+\])?==(\S+)", (ROOT / lock).read_text("utf-8"), re.MULTILINE)
    )


def licences(folder: Path) -> list[Path]:
    return [path for name in ("OFL*", "LICENSE*", "LICENCE*") for path in folder.glob(name)]
