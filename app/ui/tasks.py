"""Starts a page's coroutine and decides what a person hears when it fails."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from shiboken6 import isValid

from app.errors import AppError

if TYPE_CHECKING:
    from app.ui.courtesy import Courtesy

log = logging.getLogger(__name__)
_running: set[asyncio.Task[Any]] = set()


def start(
    owner: QObject,
    coroutine: Coroutine[Any, Any, Any],
    *,
    on_error: Callable[[AppError], object] | None = None,
) -> asyncio.Task[Any]:
    """Run `coroutine` for `owner`.

    An `AppError` goes to `on_error`, or as a sentence to `owner.show_error`, or into a toast.
    Anything else is logged whole and shown in the calm fault box; the application stays usable.
    """
    task = asyncio.get_event_loop().create_task(_guarded(owner, coroutine, on_error))
    _running.add(task)
    task.add_done_callback(_running.discard)
    return task


class OneAtATime:
    """Starts a page's steps one after the other: a second press while the first runs does nothing.

    `before` runs as a step begins (a note of the last one goes), `after` when it has ended, however it did;
    what a step raises is told as `start` does.
    """

    def __init__(
        self,
        owner: QObject,
        before: Callable[[], object] | None = None,
        on_error: Callable[[AppError], object] | None = None,
        after: Callable[[], object] | None = None,
    ) -> None:
        self._owner, self._before, self._on_error, self._after = owner, before, on_error, after
        self.is_busy = False

    def __call__(self, step: Coroutine[Any, Any, Any]) -> None:
        """Run this step, unless another one runs."""
        if self.is_busy:
            step.close()
            return
        self.is_busy = True
        start(self._owner, self._alone(step), on_error=self._on_error)

    async def _alone(self, step: Coroutine[Any, Any, Any]) -> None:
        try:
            if self._before is not None:
                self._before()
            await step
        finally:
            self.is_busy = False
            if self._after is not None:
                self._after()


async def drain() -> None:
    """Wait until everything that was started on this loop has ended (before the window closes)."""
    here = asyncio.get_running_loop()
    while mine := [task for task in _running if task.get_loop() is here]:
        await asyncio.gather(*mine, return_exceptions=True)


async def _guarded(
    owner: QObject,
    coroutine: Coroutine[Any, Any, Any],
    on_error: Callable[[AppError], object] | None,
) -> Any:
    try:
        return await coroutine
    except asyncio.CancelledError:
        raise
    except Exception as error:  # noqa: BLE001  (the one place where a page's failure ends)
        if isValid(owner):
            _tell(owner, error, on_error)
        else:
            log.info("the owner of a task has gone: %s", type(error).__name__)
        return None


def _tell(owner: QObject, error: Exception, on_error: Callable[[AppError], object] | None) -> None:
    if not isinstance(error, AppError):
        log.error("fault in %s", type(owner).__name__, exc_info=error)
        courtesy = courtesy_of(owner)
        if courtesy is not None:
            courtesy.faults.report(error, owner)
        return
    if on_error is not None:
        on_error(error)
        return
    _say(owner, _sentence(error))


def _sentence(error: AppError) -> str:
    # Deferred: the sentences pull in every word of the house, and nothing fails before the first paint.
    from app.ui.messages import sentence

    return sentence(error)


def _say(owner: QObject, sentence: str) -> None:
    show_error = getattr(owner, "show_error", None)
    if show_error is not None:
        show_error(sentence)
        return
    courtesy = courtesy_of(owner)
    if courtesy is not None:
        courtesy.toasts.show(sentence, tone="warn")


def courtesy_of(owner: QObject | None) -> Courtesy | None:
    """The courtesy of the nearest page, dialog or window around `owner`."""
    while owner is not None:
        courtesy: Courtesy | None = getattr(owner, "courtesy", None)
        if courtesy is not None:
            return courtesy
        owner = owner.parent()
    return None
