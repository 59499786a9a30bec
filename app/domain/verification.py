"""What a check of the store found."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One invariant: how many things were looked at, and what does not fit (keys and codes, never names)."""

    name: str
    looked_at: int = 0
    faults: tuple[str, ...] = ()

    @property
    def ok(self) -> bool:
        """Whether everything fits."""
        return not self.faults

    @property
    def detail(self) -> str:
        """A short line for a report: the first faults, or how much was looked at."""
        if self.ok:
            return f"{self.looked_at} checked"
        return "; ".join(self.faults[:5]) + (f" (+{len(self.faults) - 5})" if len(self.faults) > 5 else "")
