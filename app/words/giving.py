"""Words for what guards find, for limits, and for who is told."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication

from app.domain import vocabulary
from app.domain.budgets import LimitState, Period, Scope
from app.domain.desk import PlaceRow
from app.domain.gestures import Approver, Finding, RoomPerson
from app.words import figures

translate = QCoreApplication.translate
Sentence = Callable[[], str]


def first_name(name: str) -> str:
    """What colleagues at the desk say."""
    return name.split(" ")[0]


def allergens(person: RoomPerson) -> str:
    """`Peanuts, severe`: the allergies of one person in the reader's words."""
    words = ", ".join(vocabulary.word("allergens", code, figures.language()) for code in person.allergens)
    if person.is_severe:
        words = translate("Guards", "{allergens}, severe").format(allergens=words)
    return words


def finding(found: Finding) -> tuple[str, str, str]:
    """Words, tone and icon of one finding."""
    word, name = _thing(found), first_name(found.person)
    if found.code == "unknown_content":
        return translate("Guards", "Ask what is in it"), "warn", "question"
    if found.level == "ask":
        return translate("Guards", "Ask {name} first").format(name=name), "info", "question"
    tone, icon = ("danger", "prohibit") if found.level == "block" else ("warn", "warning")
    if found.code == "out_of_stock":
        return translate("Guards", "None left"), "plain", "prohibit"
    if found.code == "allergen":
        return translate("Guards", "{word}: not for this room").format(word=word), tone, icon
    if found.code == "unwanted":
        icon = "flower" if found.word in ("lilies", "flowers") else icon
        return translate("Guards", "{word}: {name} wants none").format(word=word, name=name), tone, icon
    return translate("Guards", "{word}: not for {name}").format(word=word, name=name), tone, icon


_THINGS: dict[str, Sentence] = {
    "lilies": lambda: translate("Guards", "Lilies"),
    "flowers": lambda: translate("Guards", "Flowers"),
    "alcohol": lambda: translate("Guards", "Alcohol"),
    "pork": lambda: translate("Guards", "Pork"),
    "meat": lambda: translate("Guards", "Meat"),
    "fish": lambda: translate("Guards", "Fish"),
    "milk": lambda: translate("Guards", "Milk"),
    "eggs": lambda: translate("Guards", "Eggs"),
    "honey": lambda: translate("Guards", "Honey"),
    "sugar": lambda: translate("Guards", "Sugar"),
    "salt": lambda: translate("Guards", "Salt"),
    "beef": lambda: translate("Guards", "Beef"),
    "gelatine": lambda: translate("Guards", "Gelatine"),
    "food": lambda: translate("Guards", "Food"),
    "gift_carrier": lambda: translate("Guards", "Gifts"),
}


def thing(code: str) -> str:
    """The word for what a diet or a dislike may name."""
    return _THINGS[code]()


def _thing(found: Finding) -> str:
    if found.word in _THINGS:
        return _THINGS[found.word]()
    kind = "diets" if found.code == "diet" else "allergens"
    word = vocabulary.word(kind, found.word, figures.language())
    return figures.opening(word)


_LIMITS: dict[tuple[Scope, Period], Sentence] = {
    (Scope.EMPLOYEE, Period.BUSINESS_DAY): lambda: translate("Limits", "You, today"),
    (Scope.EMPLOYEE, Period.MONTH): lambda: translate("Limits", "You, this month"),
    (Scope.EMPLOYEE, Period.INCIDENT): lambda: translate("Limits", "One gesture"),
    (Scope.EMPLOYEE, Period.STAY): lambda: translate("Limits", "You, this stay"),
    (Scope.GUEST, Period.INCIDENT): lambda: translate("Limits", "This guest, one gesture"),
    (Scope.GUEST, Period.BUSINESS_DAY): lambda: translate("Limits", "This guest, today"),
    (Scope.GUEST, Period.STAY): lambda: translate("Limits", "This guest, this stay"),
    (Scope.GUEST, Period.MONTH): lambda: translate("Limits", "This guest, this month"),
    (Scope.COMPLAINT, Period.INCIDENT): lambda: translate("Limits", "This complaint"),
    (Scope.STAY, Period.STAY): lambda: translate("Limits", "This stay"),
}
_SCOPES: dict[Scope, Sentence] = {
    Scope.EMPLOYEE: lambda: translate("Limits", "You"),
    Scope.GUEST: lambda: translate("Limits", "This guest"),
    Scope.COMPLAINT: lambda: translate("Limits", "This complaint"),
    Scope.STAY: lambda: translate("Limits", "This stay"),
    Scope.DEPARTMENT: lambda: translate("Limits", "Your department"),
    Scope.PLACE: lambda: translate("Limits", "The whole house"),
}


def limit(state: LimitState) -> str:
    """The name of a limit: `You, today`."""
    words = _LIMITS.get((state.scope, state.period))
    return words() if words else _SCOPES[state.scope]()


def above(state: LimitState, over_minor: int, place: PlaceRow) -> str:
    """`24.50 € above your day`: how far a gesture passes this limit."""
    amount = figures.money(over_minor, place)
    if (state.scope, state.period) == (Scope.EMPLOYEE, Period.BUSINESS_DAY):
        return translate("Limits", "{amount} above your day").format(amount=amount)
    if state.period is Period.INCIDENT:
        return translate("Limits", "{amount} above what one gesture may cost").format(amount=amount)
    if state.scope is Scope.GUEST:
        return translate("Limits", "{amount} above what this guest may be given").format(amount=amount)
    return translate("Limits", "{amount} above the limit").format(amount=amount)


def above_theirs(state: LimitState, over_minor: int, place: PlaceRow, name: str) -> str:
    """The same about a colleague: `24.50 € above Maja’s day`."""
    if (state.scope, state.period) != (Scope.EMPLOYEE, Period.BUSINESS_DAY):
        return above(state, over_minor, place)
    amount = figures.money(over_minor, place)
    return translate("Limits", "{amount} above {name}’s day").format(amount=amount, name=first_name(name))


def able(deciders: Iterable[Approver], amount_minor: int) -> tuple[Approver, ...]:
    """Who may decide this amount."""
    return tuple(who for who in deciders if who.up_to_minor is None or who.up_to_minor >= amount_minor)


def either(deciders: Iterable[Approver]) -> str:
    """`Elif or Okan`."""
    names = list(dict.fromkeys(first_name(who.name) for who in deciders))
    if len(names) < 2:
        return "".join(names)
    return translate("Approvals", "{names} or {last}").format(names=", ".join(names[:-1]), last=names[-1])


def up_to(who: Approver, place: PlaceRow) -> str:
    """`up to 150 €`, `any amount`."""
    if who.up_to_minor is None:
        return translate("Approvals", "any amount")
    return translate("Approvals", "up to {amount}").format(amount=figures.short_money(who.up_to_minor, place))


_TELL: dict[str, tuple[Sentence, Sentence]] = {
    "kitchen": (
        lambda: translate("Tell", "Tell the kitchen"),
        lambda: translate("Tell", "Tell the kitchen, with the alert"),
    ),
    "housekeeping": (
        lambda: translate("Tell", "Tell housekeeping"),
        lambda: translate("Tell", "Tell housekeeping, with the alert"),
    ),
    "concierge": (
        lambda: translate("Tell", "Tell the concierge"),
        lambda: translate("Tell", "Tell the concierge, with the alert"),
    ),
    "maintenance": (
        lambda: translate("Tell", "Tell maintenance"),
        lambda: translate("Tell", "Tell maintenance, with the alert"),
    ),
    "security": (
        lambda: translate("Tell", "Tell security"),
        lambda: translate("Tell", "Tell security, with the alert"),
    ),
}
_TOLD: dict[str, Sentence] = {
    "kitchen": lambda: translate("Tell", "Kitchen is told"),
    "housekeeping": lambda: translate("Tell", "Housekeeping is told"),
    "concierge": lambda: translate("Tell", "Concierge is told"),
    "maintenance": lambda: translate("Tell", "Maintenance is told"),
    "security": lambda: translate("Tell", "Security is told"),
}


def tell(department: str, *, with_alert: bool) -> str:
    """The switch's words; "" when nobody else makes it happen."""
    words = _TELL.get(department)
    return words[1 if with_alert else 0]() if words else ""


def told(department: str) -> str:
    """What a chip says of it, "" when nobody is told."""
    words = _TOLD.get(department)
    return words() if words else ""
