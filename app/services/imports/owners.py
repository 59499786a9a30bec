"""Whose an import under way is, and whether they still run."""

from __future__ import annotations

import os
import sys


def this_process(workstation: str) -> str:
    """The owner's name of what this process imports."""
    return f"{workstation}/{os.getpid()}"


def is_alive(owner: str, workstation: str) -> bool:
    """Whether the owner may still be at work. Of another computer nobody knows: yes."""
    where, _, number = owner.rpartition("/")
    # On Windows asking by signal would end the process; there the import's silence decides.
    if where != workstation or not number.isdigit() or sys.platform == "win32":
        return True
    try:
        os.kill(int(number), 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
