"""The texts of the sources, read from Python's own syntax tree.

lupdate's own reader of Python misses counted texts of `translate`, texts inside f-strings, and
`words.translate`; so it is given what is found here, as the C++ that it reads without fault (`as_cpp`).
"""

from __future__ import annotations

import ast
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_APPLICATIONS = {"QCoreApplication", "QGuiApplication", "QApplication"}


@dataclass(frozen=True, slots=True, order=True)
class Text:
    """What identifies a text for Qt. `is_counted`: it has plural forms."""

    context: str
    source: str
    comment: str = ""
    is_counted: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """A text and where it stands, `app/ui/page.py:12`. `by_class`: Qt looks under the object's class."""

    text: Text
    where: str
    by_class: bool


@dataclass(slots=True)
class Reading:
    """All that was found: texts, calls that Qt can never translate, and each class's bases."""

    found: list[Found]
    faults: list[str]
    bases: dict[str, set[str]]

    def texts(self) -> set[Text]:
        """Every text once."""
        return {found.text for found in self.found}

    def as_cpp(self) -> str:
        """The texts in the form that lupdate is given, in the order of the sources."""
        calls = [_cpp_call(text) for text in dict.fromkeys(found.text for found in self.found)]
        return "\n".join(["void texts(int n) {", *calls, "}", ""])


def source_files() -> list[Path]:
    """Everything that may speak to a person, in an order that no machine changes."""
    return sorted((ROOT / "app").rglob("*.py"), key=lambda path: path.relative_to(ROOT).as_posix())


def read_sources() -> Reading:
    """All texts of the application."""
    reading = Reading([], [], {})
    for path in source_files():
        read(path.read_text("utf-8"), path.relative_to(ROOT).as_posix(), reading)
    return reading


def read(code: str, name: str, reading: Reading) -> Reading:
    """The texts of one file, added to `reading`."""
    _Reader(name, reading).visit(ast.parse(code, name))
    return reading


class _Reader(ast.NodeVisitor):
    def __init__(self, name: str, reading: Reading) -> None:
        self._name = name
        self._reading = reading
        self._classes: list[str] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        bases = {base.id if isinstance(base, ast.Name) else ast.unparse(base) for base in node.bases}
        self._reading.bases.setdefault(node.name, set()).update(bases)
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Assign(self, node: ast.Assign) -> None:
        names = [target.id for target in node.targets if isinstance(target, ast.Name)]
        if _is_qts_own(node.value) and names != ["translate"]:
            self._fault(node, "QCoreApplication.translate is known here by the name `translate` alone")
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        if isinstance(node.func, ast.Attribute) and node.func.attr == "tr":
            self._take_tr(node, node.func.value)
        elif _is_translate(node):
            context = _literal(node.args[0]) if node.args else None
            if context is None:
                self._fault(node, "the context is not a literal")
            else:
                self._take(node, context=context, skip=1)
        self.generic_visit(node)

    def _take_tr(self, node: ast.Call, owner: ast.expr) -> None:
        if not self._classes or not (isinstance(owner, ast.Name) and owner.id == "self"):
            self._fault(node, "Qt looks under the class of the object: say self.tr, inside a class")
        else:
            self._take(node, context=self._classes[-1], skip=0)

    def _take(self, node: ast.Call, *, context: str, skip: int) -> None:
        source = _literal(node.args[skip]) if len(node.args) > skip else None
        comment = _literal(node.args[skip + 1]) if len(node.args) > skip + 1 else ""
        if source is None or comment is None:
            self._fault(node, "the text is not a literal")
            return
        is_counted = len(node.args) > skip + 2 or any(word.arg == "n" for word in node.keywords)
        if is_counted != ("%n" in source):
            self._fault(node, "a count and %n belong together")
        text = Text(context, source, comment, is_counted)
        self._reading.found.append(Found(text, self._where(node), by_class=skip == 0))

    def _fault(self, node: ast.expr | ast.stmt, why: str) -> None:
        self._reading.faults.append(f"{self._where(node)}: {why}: {ast.unparse(node)[:80]}")

    def _where(self, node: ast.expr | ast.stmt) -> str:
        return f"{self._name}:{node.lineno}"


def _is_translate(call: ast.Call) -> bool:
    """Qt's translate under any of its names; not that of a painter, a rectangle or a str."""
    match call.func:
        case ast.Name(id="translate"):
            return True
        case ast.Attribute(attr="translate", value=ast.Name(id=owner)):
            return owner in _APPLICATIONS or (len(call.args) > 1 and _literal(call.args[0]) is not None)
    return False


def _is_qts_own(value: ast.expr) -> bool:
    match value:
        case ast.Attribute(attr="translate", value=ast.Name(id=owner)):
            return owner in _APPLICATIONS
    return False


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _cpp_call(text: Text) -> str:
    words = [_cpp(text.context), _cpp(text.source)]
    if text.comment or text.is_counted:
        words.append(_cpp(text.comment))
    if text.is_counted:
        words.append("n")
    return f"    QCoreApplication::translate({', '.join(words)});"


def _cpp(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
    return f'"{escaped}"'
