"""What the fields of an import are called, and what is left out."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate
_FED_BY = {
    "arrives_on": "arrival", "departs_on": "departure", "group_name": "group", "bought_on": "bought_at",
    "what": "item", "amount_minor": "amount", "due_at": "collect_by",
}  # fmt: skip


def field_name(field: str) -> str:
    """A field as a person reads it."""
    names = {
        "external_id": translate("ImportFields", "Number in the old system"),
        "given_name": translate("ImportFields", "Given name"),
        "family_name": translate("ImportFields", "Family name"),
        "full_name": translate("ImportFields", "Whole name"),
        "family_given": translate("ImportFields", "Family name, given name"),
        "preferred_name": translate("ImportFields", "Wants to be called"),
        "title": translate("ImportFields", "Title"),
        "email": translate("ImportFields", "E-mail"),
        "phone": translate("ImportFields", "Telephone"),
        "mobile": translate("ImportFields", "Mobile"),
        "birthday": translate("ImportFields", "Birthday"),
        "language": translate("ImportFields", "Language"),
        "nationality": translate("ImportFields", "Nationality"),
        "company": translate("ImportFields", "Company"),
        "street": translate("ImportFields", "Street"),
        "city": translate("ImportFields", "City"),
        "region": translate("ImportFields", "Region"),
        "postal_code": translate("ImportFields", "Postal code"),
        "country": translate("ImportFields", "Country"),
        "vip": translate("ImportFields", "VIP"),
        "notes": translate("ImportFields", "Note"),
        "dietary": translate("ImportFields", "Diet or allergy, sealed"),
        "source": translate("ImportFields", "Source"),
        # As a profile has them.
        "name": translate("ImportFields", "Whole name"),
        "languages": translate("ImportFields", "Language"),
        "birth_day": translate("ImportFields", "Birthday"),
        "birth_month": translate("ImportFields", "Birthday"),
        "birth_year": translate("ImportFields", "Birthday"),
        "is_vip": translate("ImportFields", "VIP"),
    }
    return names.get(field) or _day_field_name(field)


def _day_field_name(field: str) -> str:
    """A field of a room, a stay or a purchase; a column of ours by the field that feeds it."""
    field = _FED_BY.get(field, field)
    names = {
        "guest_external_id": translate("ImportFields", "Guest’s number in the old system"),
        "guest_name": translate("ImportFields", "Guest’s name"),
        "room": translate("ImportFields", "Room"),
        "floor": translate("ImportFields", "Floor"),
        "kind": translate("ImportFields", "Kind of room"),
        "arrival": translate("ImportFields", "Arrival"),
        "departure": translate("ImportFields", "Departure"),
        "arrived_at": translate("ImportFields", "Arrival"),
        "departed_at": translate("ImportFields", "Departure"),
        "leaves_at": translate("ImportFields", "Leaves at"),
        "car": translate("ImportFields", "Car"),
        "heads_up": translate("ImportFields", "Word at the counter"),
        "number": translate("ImportFields", "Number"),
        "state": translate("ImportFields", "State of the room"),
        "guest": translate("ImportFields", "Guest"),
        "expected_at": translate("ImportFields", "Expected at"),
        "status": translate("ImportFields", "Status"),
        "adults": translate("ImportFields", "Adults"),
        "children": translate("ImportFields", "Children"),
        "remark": translate("ImportFields", "Note"),
        "group": translate("ImportFields", "Group"),
        "group_code": translate("ImportFields", "Code of the group"),
        "sharing_with": translate("ImportFields", "Shares the room with"),
        "people": translate("ImportFields", "Who shares the room"),
        "nights": translate("ImportFields", "Nights"),
    }
    return names.get(field) or _purchase_field_name(field)


def _purchase_field_name(field: str) -> str:
    names = {
        "shelf": translate("ImportFields", "Shelf"),
        "bought_at": translate("ImportFields", "Bought on"),
        "item": translate("ImportFields", "Item"),
        "amount": translate("ImportFields", "Amount"),
        "collect_by": translate("ImportFields", "Collect by"),
    }
    return names.get(field, field)


def kind_name(kind: str) -> str:
    """What a file brings, as a person chooses it."""
    names = {
        "guests": translate("ImportFields", "Guests"),
        "stays": translate("ImportFields", "Stays"),
        "rooms": translate("ImportFields", "Rooms"),
        "purchases": translate("ImportFields", "Purchases"),
    }
    return names[kind]


def left_out_name(what: str) -> str:
    """What was left out, as it is counted."""
    names = {
        "documents": translate("ImportFields", "Passport and identity numbers"),
        "cards": translate("ImportFields", "Card numbers"),
        "relays": translate("ImportFields", "Relay addresses of booking sites"),
        "emails": translate("ImportFields", "Words that are no e-mail address"),
        "phones": translate("ImportFields", "Words that are no telephone number"),
        "languages": translate("ImportFields", "Languages nobody knows"),
        "dates": translate("ImportFields", "Dates that do not exist"),
        "wellbeing": translate("ImportFields", "Remarks about health"),
        "photos": translate("ImportFields", "Photos: they need the guest’s own yes"),
        "nobodies": translate("ImportFields", "Cards of lists, places and things"),
        "blocks": translate("ImportFields", "Rooms that are blocked or empty"),
        "titles": translate("ImportFields", "Titles and sums between the rows"),
        "nobodys": translate("ImportFields", "Sales without a customer"),
        "merged": translate("ImportFields", "Profiles merged into others"),
        "footers": translate("ImportFields", "Sums and dates below the table"),
        "anonymised": translate("ImportFields", "Profiles emptied on request"),
    }
    return names.get(what, what)
