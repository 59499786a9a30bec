"""What an action changed, so that open pages know whether to look again."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Changes:
    """Kinds of things that changed and the keys of those concerned.

    Kinds are table-like nouns: "guest", "stay", "room", "gesture", "budget", "approval", "request",
    "found_item", "employee", "card", "preference", "note", "place", "catalogue", "limit", "purchase".
    """

    kinds: frozenset[str]
    ids: frozenset[str] = field(default_factory=frozenset)

    @classmethod
    def of(cls, *kinds: str, ids: tuple[str | None, ...] = ()) -> Changes:
        """Changes of these kinds, concerning these keys (absent ones are dropped)."""
        return cls(frozenset(kinds), frozenset(key for key in ids if key))

    def touch(self, *kinds: str) -> bool:
        """Whether anything of these kinds changed."""
        return not self.kinds.isdisjoint(kinds)
