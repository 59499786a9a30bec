"""The command line: the desktop application when no command is named, else one command and its exit status.

A command is a module of this folder with `HELP`, `add(parser)` and `run(context, args) -> int`, named in
`COMMANDS`. Only the named one is imported: the window must not wait for the others.
"""

from __future__ import annotations

import argparse
import importlib
import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from app.config import LANGUAGES, Config, make_config

if TYPE_CHECKING:
    from app.bootstrap import App
    from app.cli.context import Context

_USAGE = 2

COMMANDS: dict[str, str] = {
    "backup": "app.cli.backup",
    "card": "app.cli.card",
    "cards": "app.cli.cards",
    "demo": "app.cli.demo",
    "doctor": "app.cli.doctor",
    "duplicates": "app.cli.duplicates",
    "export": "app.cli.exporting",
    "find": "app.cli.find",
    "gestures": "app.cli.gestures",
    "import": "app.cli.importing",
    "limits": "app.cli.limits",
    "migrate": "app.cli.migrate",
    "restore": "app.cli.restore",
    "tour": "app.cli.tour",
    "verify": "app.cli.verify",
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command line and return its exit status: 0 done, 1 refused, 2 usage, 3 a fault of ours."""
    os.umask(0o077)  # every file of a place holds guests: it is for the one who runs this, nobody else
    arguments = list(sys.argv[1:] if argv is None else argv)
    try:
        options, command = _parse(arguments)
    except SystemExit as left:
        return left.code if isinstance(left.code, int) else _USAGE
    config = make_config(options.data, options.database, options.lang)
    if command is None:
        return _open_window(config)
    context = _context(config, options)
    return context.guard(lambda: command.run(context, options))


def _context(config: Config, options: argparse.Namespace) -> Context:
    from app.cli.context import Context  # deferred: the window does without

    return Context(config=config, person=options.person, as_json=bool(options.json))


def _parse(arguments: list[str]) -> tuple[argparse.Namespace, Any]:
    """The options, and the module of the command that is named, if one is.

    The options that every command has are taken wherever they stand.
    """
    everywhere = _options()
    options, rest = everywhere.parse_known_args(arguments)
    parser = argparse.ArgumentParser(
        prog="courtesy", description="Guest care for front desks.", parents=[everywhere]
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    names = {name for name in COMMANDS if name in rest} or (set(COMMANDS) if rest else set())
    modules = {name: importlib.import_module(COMMANDS[name]) for name in sorted(names)}
    for name, module in modules.items():
        module.add(commands.add_parser(name, help=module.HELP, description=module.HELP))
    parser.parse_args(rest, options)
    return options, modules[options.command] if options.command else None


def _options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(add_help=False, allow_abbrev=False)
    parser.add_argument("--data", metavar="DIR", help="where the place lives")
    parser.add_argument("--database", metavar="URL", help="postgresql://... instead of a file")
    parser.add_argument("--lang", choices=LANGUAGES, help="the language of messages and of the window")
    parser.add_argument(
        "--as", dest="person", metavar="EMPLOYEE", help="your sign-in code; the PIN is COURTESY_PIN or asked"
    )
    parser.add_argument("--json", action="store_true", help="one JSON document on standard output")
    return parser


def _open_window(config: Config) -> int:
    # Deferred: no command but this one needs the window's libraries.
    from app.ui.start import run

    return run(config, _open_place)


def _open_place(config: Config) -> App:
    """Opens the place beside the painted window: the database's libraries take longer to load than Qt."""
    from app import bootstrap  # deferred: not before the first paint

    return bootstrap.open_place(config)
