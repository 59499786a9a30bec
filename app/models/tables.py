"""Every table, parents before children."""

from __future__ import annotations

from typing import Any

from peewee import Model

from app.models import (
    around,
    audit,
    budget,
    card,
    card_batch,
    employee,
    gesture,
    guest,
    importing,
    lost_property,
    place,
    privacy,
    request,
    stay,
    watching,
)

TABLES: tuple[type[Model], ...] = (
    place.Place, place.Setting, place.NumberSeries, place.Command,
    employee.Employee, employee.WorkstationGuard,
    guest.Guest, guest.GuestText, guest.GuestWord, guest.GuestRedirect, guest.GuestPair, guest.FoundPair,
    guest.PairSearch,
    guest.Preference, guest.ProtectedFact, guest.Note,
    stay.Room, stay.Stay, stay.StayGuest, stay.CommandStay, stay.RoomNight, stay.Purchase,
    around.PreferenceAnswer, around.PreferenceHonoured, around.GuestPerson, around.GuestDay,
    budget.LimitRule, budget.Counter, budget.ChainHead, budget.LedgerEntry, budget.DaySeal,
    gesture.CatalogueItem, gesture.Gesture, gesture.Approval,
    request.Request,
    lost_property.FoundItem, lost_property.CustodyEntry,
    card.Attachment, card.Card, card.CardText,
    card_batch.CardBatch, card_batch.CardBatchItem,
    audit.AuditEntry, audit.AuditWords,
    importing.ImportRun, importing.ImportChange, importing.ImportPreset, importing.ImportKey,
    importing.ImportEntry,
    watching.WatchedFolder, watching.WatchedFile,
    privacy.Consent, privacy.FactReveal, privacy.Erasure, privacy.RetentionRun,
)  # fmt: skip

# What keeps a guest from going: their rows say whose they are.
HANGS_ON_GUEST: tuple[Any, ...] = (
    stay.StayGuest, gesture.Gesture, request.Request, lost_property.FoundItem, card.Card, guest.Note,
    guest.Preference, guest.ProtectedFact, stay.Purchase, privacy.Consent, privacy.FactReveal,
    around.GuestPerson, around.GuestDay,
)  # fmt: skip
