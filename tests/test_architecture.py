"""The house rules that a machine can see: who imports whom, how big a room may be, what is never called."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import grimp
import pytest

ROOT = Path(__file__).resolve().parent.parent
MAX_FILE_LINES = 300
MAX_FUNCTION_LINES = 40

# Longer on purpose, each with its reason; nothing else may be.
LONG_FILES: dict[str, str] = {}
# Numbered steps are never edited again, and one is as long as the schema it brings.
MIGRATIONS = "app/models/migrations/"

VAGUE_NAMES = {"util", "utils", "helper", "helpers", "common", "manager", "managers", "misc"}
QUIET_ROOMS = ("app/ui/", "app/services/", "reports/")

FORBIDDEN = {
    "processEvents runs other people's code in the middle of yours": re.compile(r"\bprocessEvents\("),
    "a dialog's own event loop kills other tasks; open() it": re.compile(r"\.exec\(\)"),
    "sleeping freezes the desk": re.compile(r"\btime\.sleep\(|\bfrom time import .*\bsleep\b"),
    "an f-string is never found by the translators": re.compile(r"\b(?:tr|translate)\([^)\n]*\bf[\"']"),
}


def sources() -> list[Path]:
    """Every Python file of the product."""
    return sorted([*ROOT.glob("app/**/*.py"), *ROOT.glob("reports/**/*.py"), ROOT / "main.py"])


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def written_by_hand() -> list[Path]:
    return [path for path in sources() if not name_of(path).startswith(MIGRATIONS)]


def test_rooms_import_only_what_their_door_allows() -> None:
    # A process of its own: the linter configures logging and silences every logger there is.
    linter = Path(sys.executable).parent / "lint-imports"
    checked = subprocess.run([linter, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stdout


def test_no_two_modules_need_each_other_to_load() -> None:
    graph = grimp.build_graph("app", "reports", exclude_type_checking_imports=True, cache_dir=None)
    packages = [module for module in graph.modules if graph.find_children(module)]
    cycles = {package: broken for package in packages if (broken := graph.nominate_cycle_breakers(package))}
    assert cycles == {}


def test_no_file_outgrows_one_reading() -> None:
    too_long = {
        name_of(path): lines
        for path in written_by_hand()
        if (lines := len(path.read_text("utf-8").splitlines())) > MAX_FILE_LINES
        and name_of(path) not in LONG_FILES
    }
    assert too_long == {}


def test_no_function_outgrows_a_screen() -> None:
    too_long = {
        f"{name_of(path)}:{function.lineno} {function.name}": lines
        for path in written_by_hand()
        for function in functions(path)
        if (lines := body_lines(function)) > MAX_FUNCTION_LINES
    }
    assert too_long == {}


def test_names_say_what_is_inside() -> None:
    vague = [
        name_of(path) for path in sources() if VAGUE_NAMES & set(re.split(r"[/._]", name_of(path).lower()))
    ]
    assert vague == []


@pytest.mark.parametrize("why", FORBIDDEN)
def test_quiet_rooms_never_call(why: str) -> None:
    found = [
        f"{name_of(path)}:{number}: {line.strip()}"
        for path in sources()
        if name_of(path).startswith(QUIET_ROOMS)
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if FORBIDDEN[why].search(line)
    ]
    assert found == []


@pytest.mark.parametrize(
    "line",
    ["QCoreApplication.processEvents()", "dialog.exec()", "time.sleep(1)", 'self.tr(f"{n} nights")'],
)
def test_each_forbidden_call_would_be_seen(line: str) -> None:
    assert any(pattern.search(line) for pattern in FORBIDDEN.values())


def test_words_take_only_translation_from_qt() -> None:
    assert qt_modules("app/words") <= {"PySide6.QtCore"}


def test_start_up_and_command_line_take_only_words_from_qt() -> None:
    assert qt_modules("app/cli") | qt_modules("app/bootstrap") <= {"PySide6.QtCore"}


def test_start_up_and_command_line_only_start_the_windows() -> None:
    reached = {
        module
        for room in ("app/cli", "app/bootstrap")
        for module in imported_by(room)
        if module.startswith("app.ui")
    }
    assert all(module.startswith("app.ui.start") for module in reached)


def test_importing_needs_no_trick() -> None:
    """A deferred import may only be there for start-up time, and says so beside it."""
    unexplained = [
        f"{name_of(path)}:{node.lineno}"
        for path in sources()
        for node in deferred_imports(path)
        if not explained(path, node)
    ]
    assert unexplained == []


def functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def body_lines(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Lines from the `def` to the end, the docstring not counted."""
    lines = (function.end_lineno or function.lineno) - function.lineno + 1
    first = function.body[0]
    if ast.get_docstring(function) is not None:
        lines -= (first.end_lineno or first.lineno) - first.lineno + 1
    return lines


def files_of(room: str) -> list[Path]:
    """A room is a module or the folder it grew into."""
    return [path for path in [ROOT / f"{room}.py", *(ROOT / room).glob("**/*.py")] if path.exists()]


def imported_by(room: str) -> set[str]:
    """Dotted names a room imports, as `from a import b` gives both `a` and `a.b`."""
    names: set[str] = set()
    for path in files_of(room):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                names |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                names |= {f"{node.module}.{alias.name}" for alias in node.names}
    return names


def qt_modules(room: str) -> set[str]:
    return {".".join(name.split(".")[:2]) for name in imported_by(room) if name.startswith("PySide6")}


def deferred_imports(path: Path) -> Iterator[ast.Import | ast.ImportFrom]:
    seen: set[int] = set()
    for function in functions(path):
        for node in ast.walk(function):
            if isinstance(node, ast.Import | ast.ImportFrom) and node.lineno not in seen:
                seen.add(node.lineno)
                yield node


def explained(path: Path, node: ast.Import | ast.ImportFrom) -> bool:
    """A comment on the line, or above the block of imports it stands in."""
    lines = path.read_text("utf-8").splitlines()
    above = node.lineno - 2
    while above >= 0 and re.match(r"\s+(from|import)\s", lines[above]):
        above -= 1
    return "#" in lines[node.lineno - 1] or lines[above].lstrip().startswith("#")
