"""Proofs open places as the program does; what that switches on in this process is switched off again."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.services import clock


@pytest.fixture(autouse=True)
def the_desk_s_clock_counts_again() -> Iterator[None]:
    yield
    clock.trust_server(False)
