"""Expected failures: a code and its parameters. The words for them live in `app.words`."""

from __future__ import annotations


class AppError(Exception):
    """Something expected went wrong; `code` says what, `params` fill the sentence."""

    def __init__(self, code: str, **params: object) -> None:
        super().__init__(code)
        self.code = code
        self.params = params

    def __str__(self) -> str:
        return f"{self.code} {self.params}" if self.params else self.code


class BadInput(AppError):
    """A field holds something that cannot be taken; `params["field"]` names it."""


class Refused(AppError):
    """A rule of the house says no."""


class NotAllowed(AppError):
    """This person's role does not include the action."""


class NotFound(AppError):
    """The thing asked for is not there (any more)."""


class OutOfDate(AppError):
    """Somebody changed the same thing meanwhile."""


class Busy(AppError):
    """The store could not be reached or stayed locked; trying again may help."""


class Damaged(AppError):
    """What is stored is not what was written: a key, a seal or a schema does not fit."""
