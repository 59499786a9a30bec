"""Waits for a drive that may be gone without holding up anything, the end of the program included."""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import Callable
from typing import Any, TypeVar

T = TypeVar("T")


class Distant:
    """One thread at a time. A drive that does not answer is left alone until it does.

    The threads are no pool's: Python waits for a pool's threads at its end, and the window would not close.
    """

    def __init__(self, patience_s: float) -> None:
        self._patience_s = patience_s
        self._busy = False
        self._waiting: asyncio.Future[Any] | None = None

    async def call(self, function: Callable[..., T], *args: object) -> T:
        """What the function returns or raises; `TimeoutError` when the drive lets it wait too long."""
        if self._busy:
            raise TimeoutError
        loop = asyncio.get_running_loop()
        waiting: asyncio.Future[T] = loop.create_future()

        def run() -> None:
            result: Any = None
            trouble: BaseException | None = None
            try:
                result = function(*args)
            except BaseException as error:  # noqa: BLE001  (handed on to whoever waits)
                trouble = error
            self._busy = False
            # A loop that has ended meanwhile has nobody who waits.
            with contextlib.suppress(RuntimeError):
                loop.call_soon_threadsafe(_answer, waiting, result, trouble)

        self._waiting, self._busy = waiting, True
        threading.Thread(target=run, name="watched folder", daemon=True).start()
        try:
            return await asyncio.wait_for(waiting, self._patience_s)
        finally:
            self._waiting = None

    def give_up(self) -> None:
        """Wait no longer: the program closes."""
        if self._waiting is not None and not self._waiting.done():
            self._waiting.set_exception(TimeoutError())


def _answer(waiting: asyncio.Future[Any], result: object, trouble: BaseException | None) -> None:
    if waiting.done():
        return
    if trouble is None:
        waiting.set_result(result)
    else:
        waiting.set_exception(trouble)
