"""The command line: the desktop application when no command is named, else one command and its exit status.

A command is a module of this folder with `HELP`, `add(parser)` and `run(context, args) -> int`, named in
`COMMANDS`. Only the named one is imported: the window must not wait for the others.
"""

from __future__ import annotations

import argparse
import importlib
import sys
from collections.abc import Sequence
from typing import Any

from app.cli.context import Context
from app.config import LANGUAGES, make_config

DONE, REFUSED, USAGE, FAULT = 0, 1, 2, 3

COMMANDS: dict[str, str] = {
    "backup": "app.cli.backup",
    "card": "app.cli.card",
    "cards": "app.cli.cards",
    "demo": "app.cli.demo",
    "doctor": "app.cli.doctor",
    "find": "app.cli.find",
    "gestures": "app.cli.gestures",
    "limits": "app.cli.limits",
    "migrate": "app.cli.migrate",
    "restore": "app.cli.restore",
    "tour": "app.cli.tour",
    "verify": "app.cli.verify",
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command line and return its exit status: 0 done, 1 refused, 2 usage, 3 a fault of ours."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    try:
        options, command = _parse(arguments)
    except SystemExit as left:
        return left.code if isinstance(left.code, int) else USAGE
    context = Context(
        config=make_config(options.data, options.database, options.lang),
        person=options.person,
        as_json=bool(options.json),
    )
    return _open_window(context) if command is None else context.guard(lambda: command.run(context, options))


def _parse(arguments: list[str]) -> tuple[argparse.Namespace, Any]:
    """The options, and the module of the command that is named, if one is."""
    parser = argparse.ArgumentParser(prog="courtesy", description="Guest care for front desks.")
    _add_options(parser, None)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    names = {name for name in COMMANDS if name in arguments} or (set(COMMANDS) if arguments else set())
    modules = {name: importlib.import_module(COMMANDS[name]) for name in sorted(names)}
    for name, module in modules.items():
        command = commands.add_parser(name, help=module.HELP, description=module.HELP)
        # The same options are taken after the command too; absent there, they must not undo what stood before.
        _add_options(command, argparse.SUPPRESS)
        module.add(command)
    options = parser.parse_args(arguments)
    return options, modules[options.command] if options.command else None


def _add_options(parser: argparse.ArgumentParser, default: str | None) -> None:
    def option(*names: str, **what: Any) -> None:
        parser.add_argument(*names, default=default, **what)

    option("--data", metavar="DIR", help="where the place lives")
    option("--database", metavar="URL", help="postgresql://... instead of the file in the data folder")
    option("--lang", choices=LANGUAGES, help="the language of messages and of the window")
    option(
        "--as", dest="person", metavar="EMPLOYEE", help="your sign-in code; the PIN is COURTESY_PIN or asked"
    )
    option("--json", action="store_true", help="one JSON document on standard output")


def _open_window(context: Context) -> int:
    # Deferred: no command but this one needs the window's libraries.
    from app.bootstrap import open_place
    from app.ui.application import run

    return run(context.config, open_place)
