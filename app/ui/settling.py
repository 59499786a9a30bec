"""What the program keeps for good is not looked through for garbage again and again.

A full collection looks at every module, class and window that there is and stops every thread meanwhile:
230 ms on a busy machine, in the middle of an import. What is here once a person has signed in stays anyway.
"""

from __future__ import annotations

import gc
from functools import cache


@cache
def settle() -> None:
    """Leave all that is here now out of every later collection; once, or windows that went would stay."""
    gc.freeze()
