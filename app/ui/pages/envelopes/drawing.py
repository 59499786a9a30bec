"""Envelopes and labels from addresses, drawn off the window's thread."""

from __future__ import annotations

import zlib
from collections.abc import Sequence

from app.domain.addresses import Address, lines
from app.ui.pages.envelopes.fields import english_name
from app.ui.printing import Media
from app.ui.printing.job import A4, C6, DL, LABEL
from reports.orders import EnvelopeOrder, EnvelopesOrder, PrintedFile

MEDIA: dict[str, Media] = {"c6": C6, "dl": DL, "label": LABEL, "a4x21": A4, "a4x24": A4}
ENVELOPES = ("c6", "dl")
ON_A_SHEET = {"a4x21": 21, "a4x24": 24}


def order_of(
    addresses: Sequence[Address], sender: Address, *, form: str, hand: str, first: int, title: str
) -> EnvelopesOrder:
    """The order for these addresses; the country stands only on post that goes abroad."""
    to = [lines(each, home=sender.country, country_name=_english(each)) for each in addresses]
    abroad = {each.country for each in addresses} - {sender.country, ""}
    whence = lines(sender, home="" if abroad else sender.country, country_name=_english(sender))
    each = tuple(
        EnvelopeOrder(
            found, _language(address), whence if form in ENVELOPES and sender.is_complete else (), hand,
            zlib.crc32("|".join(found).encode()),
        )
        for found, address in zip(to, addresses, strict=True)
        if found
    )  # fmt: skip
    return EnvelopesOrder(form, each, title, sender.name, first if form in ON_A_SHEET else 0)


def draw(order: EnvelopesOrder) -> PrintedFile:
    """Runs on a worker's thread."""
    # Deferred: reportlab may not load before the first paint.
    from reports import envelope

    return envelope.draw(order)


def _english(address: Address) -> str:
    return english_name(address.country) if address.country else ""


def _language(address: Address) -> str:
    """For the shapes of letters: the country's own language is near enough."""
    known = {"PL": "pl", "TR": "tr", "BY": "be", "JP": "ja", "KR": "ko", "CN": "zh", "IL": "he", "RU": "ru"}
    return known.get(address.country, "en")
