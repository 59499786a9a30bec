"""Whether two records are one person: read, compared with reasons, weighed by how rare what they share is."""

from app.domain.duplicates.compare import REVIEW, compare
from app.domain.duplicates.frequencies import Frequencies
from app.domain.duplicates.records import Person, person
from app.domain.duplicates.search import Search, without_contradictions
from app.domain.duplicates.weights import Weights
from app.domain.likeness import Likeness, Suggested, Verdict

__all__ = [
    "REVIEW", "Frequencies", "Likeness", "Person", "Search", "Suggested", "Verdict", "Weights", "compare",
    "person", "without_contradictions",
]  # fmt: skip
