"""What every command is given: where the place is, who acts, and how answers are written."""

from __future__ import annotations

import contextlib
import getpass
import json
import logging
import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from app import clock
from app.config import Config
from app.errors import AppError, BadInput, NotAllowed, NotFound

if TYPE_CHECKING:
    from app.domain.desk import Desk, EmployeeRow, PlaceRow

log = logging.getLogger(__name__)


@dataclass(slots=True)
class Context:
    """One run of a command. `person` is the sign-in code of `--as`."""

    config: Config
    person: str | None = None
    as_json: bool = False
    _known: dict[tuple[str, str], str] = field(default_factory=dict)

    @contextlib.contextmanager
    def opened(self) -> Iterator[PlaceRow]:
        """The open, migrated store and its place. Raises `NotFound("no_place")` where none was set up."""
        # Deferred: neither `--help` nor the window on its way up needs the store here.
        from app import bootstrap
        from app.services import places
        from app.services.clock import demo_begins

        bootstrap.must_be_there(self.config)
        with bootstrap.opened(self.config):
            place = places.current()
            if place is None:
                raise NotFound("no_place", folder=str(self.config.data))
            clock.begin_at(demo_begins(place))
            yield place

    def sign_in(self, place: PlaceRow, code: str | None = None, pin: str | None = None) -> Desk:
        """The desk of `--as`, or of this code. A PIN is verified once per person and process.

        Raises `BadInput("no_person")` without a code and what `session.verify_pin` raises.
        """
        # Deferred, as above.
        from app.domain.desk import Desk
        from app.domain.text import is_storable
        from app.services import employees, session

        code = code or self.person
        if not code or not is_storable(code):
            raise BadInput("no_person", field="as")
        pin = pin or os.environ.get("COURTESY_PIN") or _asked_pin()
        if (code, pin) not in self._known:
            verified = session.verify_pin(
                place, code, pin, self.config.workstation, clock.now(), real=clock.real()
            )
            self._known[code, pin] = verified.id
        person = _still_here(employees.one(place, self._known[code, pin]))
        return Desk(place=place, actor=person, workstation=self.config.workstation, now=clock.now())

    def write(self, document: dict[str, Any] | list[Any], text: str) -> None:
        """One answer: the document with `--json`, else the text."""
        print(printable(document) if self.as_json else text, flush=True)

    def guard(self, command: Callable[[], int]) -> int:
        """Run a command; a refusal is answered with 1, a fault of ours with 3 and where the log is."""
        try:
            with _expected_failures():
                return command()
        except AppError as error:
            self.write({"error": error_document(error)}, self.sentence(error))
            return 1
        except (BrokenPipeError, KeyboardInterrupt):
            return 1
        except Exception:
            from app.logs import log_to  # deferred: rarely needed

            path = log_to(self.config.logs)
            log.exception("command failed")
            print(f"courtesy: something went wrong inside; see {path}", file=sys.stderr)
            return 3

    def sentence(self, error: AppError) -> str:
        """What happened, in the language of `--lang`."""
        return sentence(error)


def printable(document: dict[str, Any] | list[Any]) -> str:
    """A document as one line of JSON, its letters escaped where standard output has no way to write them."""
    text = json.dumps(document, ensure_ascii=False, default=str)
    try:
        text.encode(sys.stdout.encoding or "utf-8")
    except UnicodeEncodeError:
        return json.dumps(document, default=str)
    return text


def error_document(error: AppError) -> dict[str, Any]:
    """An expected failure as the JSON of every command."""
    return {"code": error.code, "message": sentence(error), "params": error.params}


def sentence(error: AppError) -> str:
    """The sentence for an error."""
    from app.words import sentence as words  # deferred: words need Qt's translation

    return words(error)


def _expected_failures() -> contextlib.AbstractContextManager[None]:
    from app.models.connection import expected_failures  # deferred: `--help` needs no store

    return expected_failures()


def _still_here(person: EmployeeRow) -> EmployeeRow:
    if not person.is_active:
        raise NotAllowed("inactive", name=person.name)
    return person


def _asked_pin() -> str:
    """The PIN from a terminal; nothing is asked where nobody can answer."""
    if not sys.stdin.isatty():
        raise BadInput("no_pin", field="pin")
    return getpass.getpass("PIN: ", stream=sys.stderr)
