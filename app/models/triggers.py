"""What the database itself refuses, on both engines: history is never changed, an approval is used once.

Constraints live in the tables. These are the rules a CHECK cannot say, because they compare a row with
what it was. They are dropped before a migration step and installed again after it.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.models.base import database, is_sqlite

# A question that was never taken up and a photo taken again may go; these stay for good.
_KEPT = ("counter", "limit_rule", "employee", "found_item", "card", "chain_head")
_HISTORY = ("ledger_entry", "audit_entry", "custody_entry", "day_seal", "command")
# Words about a guest who is erased may go from history; nothing else of the row moves.
_WORDS_MAY_GO = {
    "custody_entry": "NEW.detail <> '' OR OLD.id <> NEW.id OR OLD.item_id <> NEW.item_id"
    " OR OLD.action <> NEW.action OR OLD.actor_id <> NEW.actor_id OR OLD.at <> NEW.at",
    "command": "NEW.answer <> '{}' OR NEW.request_hash <> '' OR OLD.id <> NEW.id"
    " OR OLD.service <> NEW.service OR OLD.actor_id <> NEW.actor_id OR OLD.at <> NEW.at",
}
_REPLY_GOES = (
    "NEW.reply = '' AND OLD.status = NEW.status AND coalesce(OLD.used_at, '') = coalesce(NEW.used_at, '')"
    " AND coalesce(OLD.decided_by_id, '') = coalesce(NEW.decided_by_id, '')"
    " AND coalesce(OLD.decided_at, '') = coalesce(NEW.decided_at, '')"
)


@dataclass(frozen=True, slots=True)
class Rule:
    """Refuse `event` on `table` when `condition` holds (SQL over OLD and NEW, the same on both engines)."""

    name: str
    table: str
    event: str
    condition: str
    says: str


RULES: tuple[Rule, ...] = (
    *(
        Rule(
            f"{table}_no_update",
            table,
            "UPDATE",
            _WORDS_MAY_GO.get(table, "1 = 1"),
            f"{table} is append-only",
        )
        for table in _HISTORY
    ),
    *(Rule(f"{table}_no_delete", table, "DELETE", "1 = 1", f"{table} is append-only") for table in _HISTORY),
    Rule("gesture_no_delete", "gesture", "DELETE", "1 = 1", "gestures are cancelled, never deleted"),
    Rule("approval_no_delete", "approval", "DELETE", "1 = 1", "approvals are kept"),
    *(Rule(f"{table}_no_delete", table, "DELETE", "1 = 1", f"every {table} row is kept") for table in _KEPT),
    Rule(
        "gesture_fixed",
        "gesture",
        "UPDATE",
        "OLD.employee_id <> NEW.employee_id OR OLD.business_date <> NEW.business_date"
        " OR OLD.number <> NEW.number OR OLD.amount_minor <> NEW.amount_minor"
        " OR OLD.is_emergency <> NEW.is_emergency",
        "who gave it, when and for how much never changes",
    ),
    Rule(
        "limit_rule_fixed",
        "limit_rule",
        "UPDATE",
        "OLD.amount_minor <> NEW.amount_minor OR OLD.scope <> NEW.scope OR OLD.period <> NEW.period"
        " OR coalesce(OLD.role, '') <> coalesce(NEW.role, '')"
        " OR coalesce(OLD.employee_id, '') <> coalesce(NEW.employee_id, '')"
        " OR OLD.starts_on <> NEW.starts_on",
        "a limit never changes: another one takes its place",
    ),
    Rule(
        "approval_bound",
        "approval",
        "UPDATE",
        "OLD.gesture_id <> NEW.gesture_id OR OLD.amount_minor <> NEW.amount_minor"
        " OR coalesce(OLD.guest_id, '') <> coalesce(NEW.guest_id, '') OR OLD.asked_by_id <> NEW.asked_by_id",
        "an approval is bound to its gesture, guest, amount and asker",
    ),
    Rule(
        "approval_used_once",
        "approval",
        "UPDATE",
        f"OLD.used_at IS NOT NULL AND NOT ({_REPLY_GOES})",
        "an approval is used once",
    ),
    Rule(
        "approval_decided_once",
        "approval",
        "UPDATE",
        f"OLD.status NOT IN ('waiting', 'approved') AND NOT ({_REPLY_GOES})",
        "a decided matter stays decided",
    ),
    Rule(
        "place_money_frozen",
        "place",
        "UPDATE",
        "(OLD.currency <> NEW.currency OR OLD.exponent <> NEW.exponent)"
        " AND EXISTS (SELECT 1 FROM ledger_entry WHERE place_id = OLD.id)",
        "the currency is frozen after the first entry",
    ),
)


def install() -> None:
    """Install every rule that is not there yet."""
    for rule in RULES:
        for statement in _sqlite(rule) if is_sqlite() else _postgresql(rule):
            database.execute_sql(statement)


def drop() -> None:
    """Take every rule away, for the time of a migration step."""
    there = set(database.get_tables())
    for rule in RULES:
        if rule.table not in there:
            continue
        database.execute_sql(
            f"DROP TRIGGER IF EXISTS {rule.name}" + ("" if is_sqlite() else f" ON {rule.table}")
        )


def missing() -> list[str]:
    """The names of rules that the open store no longer has as they were installed."""
    there = _sqlite_there() if is_sqlite() else _postgresql_there()
    return [rule.name for rule in RULES if rule.condition not in there.get(rule.name, "")]


def _sqlite_there() -> dict[str, str]:
    rows = database.execute_sql("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
    return {name: sql or "" for name, sql in rows}


def _postgresql_there() -> dict[str, str]:
    """The bodies of functions whose trigger is there and switched on."""
    rows = database.execute_sql(
        "SELECT t.tgname, p.prosrc FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid"
        " WHERE NOT t.tgisinternal AND t.tgenabled <> 'D'"
    ).fetchall()
    return dict(rows)


def _sqlite(rule: Rule) -> tuple[str, ...]:
    return (
        f"CREATE TRIGGER IF NOT EXISTS {rule.name} BEFORE {rule.event} ON {rule.table} "
        f"WHEN {rule.condition} BEGIN SELECT RAISE(ABORT, '{rule.says}'); END",
    )


def _postgresql(rule: Rule) -> tuple[str, ...]:
    # 23514 is check_violation: drivers report it as an integrity error, as SQLite's ABORT is.
    back = "NEW" if rule.event == "UPDATE" else "OLD"
    return (
        f"CREATE OR REPLACE FUNCTION {rule.name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
        f"IF {rule.condition} THEN RAISE EXCEPTION '{rule.says}' USING ERRCODE = '23514'; END IF; "
        f"RETURN {back}; END $$",
        f"CREATE OR REPLACE TRIGGER {rule.name} BEFORE {rule.event} ON {rule.table} "
        f"FOR EACH ROW EXECUTE FUNCTION {rule.name}()",
    )
