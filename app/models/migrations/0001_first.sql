-- The first schema, in PostgreSQL's words; app/models/migrate.py says how SQLite reads it.

CREATE TABLE place (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL CHECK (length(name) > 0),
    kind TEXT NOT NULL CHECK (kind IN ('hotel', 'shop')),
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    exponent INTEGER NOT NULL CHECK (exponent BETWEEN 0 AND 3),
    time_zone TEXT NOT NULL,
    day_ends TEXT NOT NULL,
    languages TEXT NOT NULL,
    is_demo BOOLEAN NOT NULL,
    recovery_hash TEXT,
    opens_at TEXT,
    key_check BYTEA,
    created_at TEXT NOT NULL
);


CREATE TABLE setting (
    id TEXT NOT NULL PRIMARY KEY,
    place_id TEXT NOT NULL,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    FOREIGN KEY (place_id) REFERENCES place (id) ON DELETE RESTRICT
);

CREATE UNIQUE INDEX setting_place_id_key ON setting (place_id, key);

CREATE TABLE number_series (
    id TEXT NOT NULL PRIMARY KEY,
    place_id TEXT NOT NULL,
    series TEXT NOT NULL,
    last INTEGER NOT NULL,
    FOREIGN KEY (place_id) REFERENCES place (id) ON DELETE RESTRICT
);

CREATE UNIQUE INDEX number_series_place_id_series ON number_series (place_id, series);

CREATE TABLE command (
    id TEXT NOT NULL PRIMARY KEY,
    place_id TEXT NOT NULL,
    service TEXT NOT NULL,
    actor_id TEXT NOT NULL,
    request_hash TEXT NOT NULL,
    answer TEXT NOT NULL,
    at TEXT NOT NULL,
    FOREIGN KEY (place_id) REFERENCES place (id) ON DELETE RESTRICT
);


CREATE TABLE employee (
    id TEXT NOT NULL PRIMARY KEY,
    place_id TEXT NOT NULL,
    name TEXT NOT NULL CHECK (length(name) > 0),
    code TEXT NOT NULL CHECK (length(code) > 0),
    role TEXT NOT NULL CHECK (role IN ('front_desk', 'concierge', 'housekeeping', 'kitchen', 'maintenance', 'security', 'supervisor', 'manager', 'administrator')),
    language TEXT NOT NULL,
    is_active BOOLEAN NOT NULL,
    pin_hash TEXT,
    pin_set_at TEXT,
    created_at TEXT NOT NULL,
    FOREIGN KEY (place_id) REFERENCES place (id) ON DELETE RESTRICT
);

CREATE UNIQUE INDEX employee_place_id_code ON employee (place_id, code);

CREATE TABLE workstation_guard (
    id TEXT NOT NULL PRIMARY KEY,
    place_id TEXT NOT NULL,
    workstation TEXT NOT NULL,
    wrong_in_a_row INTEGER NOT NULL CHECK (wrong_in_a_row >= 0),
    waits_until TEXT,
    tried_at TEXT,
    FOREIGN KEY (place_id) REFERENCES place (id) ON DELETE RESTRICT
);

CREATE UNIQUE INDEX workstation_guard_place_id_workstation ON workstation_guard (place_id, workstation);

CREATE TABLE guest (
    id TEXT NOT NULL PRIMARY KEY,
    place_id TEXT NOT NULL,
    name TEXT NOT NULL CHECK (length(name) > 0),
    given_name TEXT NOT NULL,
    family_name TEXT NOT NULL,
    native_name TEXT NOT NULL,
    preferred_name TEXT NOT NULL,
    said_as TEXT NOT NULL,
    title TEXT NOT NULL,
    gender TEXT NOT NULL CHECK (gender IN ('', 'f', 'm', 'x')),
    languages TEXT NOT NULL,
    birth_month INTEGER CHECK (birth_month BETWEEN 1 AND 12),
    birth_day INTEGER CHECK (birth_day BETWEEN 1 AND 31),
    birth_year INTEGER,
    wedding_on TEXT,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    company TEXT NOT NULL,
    is_vip BOOLEAN NOT NULL,
    is_discreet BOOLEAN NOT NULL,
    stays_before INTEGER NOT NULL CHECK (stays_before >= 0),
    source TEXT,
    external_id TEXT,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    created_by_id TEXT,
    updated_at TEXT NOT NULL,
    FOREIGN KEY (place_id) REFERENCES place (id) ON DELETE RESTRICT,
    FOREIGN KEY (created_by_id) REFERENCES employee (id) ON DELETE RESTRICT
);

CREATE UNIQUE INDEX guest_place_id_source_external_id ON guest (place_id, source, external_id);
CREATE INDEX guest_place_id_birth_month_birth_day ON guest (place_id, birth_month, birth_day);

CREATE TABLE guest_text (
    rowid SERIAL NOT NULL PRIMARY KEY,
    guest_id TEXT NOT NULL,
    place_id TEXT NOT NULL,
    folded TEXT NOT NULL
);

CREATE UNIQUE INDEX guest_text_guest_id ON guest_text (guest_id);

CREATE TABLE guest_redirect (
    id TEXT NOT NULL PRIMARY KEY,
    place_id TEXT NOT NULL,
    into_id TEXT NOT NULL,
    merged_by_id TEXT NOT NULL,
    merged_at TEXT NOT NULL,
    FOREIGN KEY (place_id) REFERENCES place (id) ON DELETE RESTRICT,
    FOREIGN KEY (into_id) REFERENCES guest (id) ON DELETE RESTRICT,
    FOREIGN KEY (merged_by_id) REFERENCES employee (id) ON DELETE RESTRICT
);


CREATE TABLE preference (
    id TEXT NOT NULL PRIMARY KEY,
    place_id TEXT NOT NULL,
    guest_id TEXT NOT NULL,
    pref_group TEXT NOT NULL,
    text TEXT NOT NULL CHECK (length(text) > 0),
    code TEXT,
    strength TEXT NOT NULL CHECK (strength IN ('only', 'required', 'preferred', 'unacceptable', 'no_preference')),
    source TEXT NOT NULL CHECK (source IN ('declared', 'observed')),
    confirmed_at TEXT,
    confirmed_by_id TEXT,
    fresh_until TEXT,
    stay_id TEXT,
    is_active BOOLEAN NOT NULL,
    created_at TEXT NOT NULL,
    created_by_id TEXT,
    FOREIGN KEY (place_id) REFERENCES place (id) ON DELETE RESTRICT,
    FOREIGN KEY (guest_id) REFERENCES guest (id) ON DELETE RESTRICT,
    FOREIGN KEY (confirmed_by_id) REFERENCES employee (id) ON DELETE RESTRICT,
    FOREIGN KEY (created_by_id) REFERENCES employee (id) ON DELETE RESTRICT
);

CREATE INDEX preference_place_id_guest_id ON preference (place_id, guest_id);

CREATE TABLE protected_fact (
    id TEXT NOT NULL PRIMARY KEY,
    place_id TEXT NOT NULL,
    guest_id TEXT NOT NULL,
    sealed BYTEA NOT NULL,
    is_active BOOLEAN NOT NULL,
    purge_on TEXT,
    confirmed_at TEXT NOT NULL,
    confirmed_by_id TEXT NOT NULL,
    FOREIGN KEY (place_id) REFERENCES place (id) ON DELETE RESTRICT,
    FOREIGN KEY (guest_id) REFERENCES guest (id) ON DELETE RESTRICT,
    FOREIGN KEY (confirmed_by_id) REFERENCES employee (id) ON DELETE RESTRICT
);

CREATE INDEX protected_fact_place_id_guest_id ON protected_fact (place_id, guest_id);

CREATE TABLE note (
    id TEXT NOT NULL PRIMARY KEY,
    place_id TEXT NOT NULL,
    guest_id TEXT,
    stay_id TEXT,
    room_id TEXT,
    text TEXT NOT NULL CHECK (length(text) > 0),
    is_private BOOLEAN NOT NULL,
    is_active BOOLEAN NOT NULL,
    at TEXT NOT NULL,
    by_id TEXT NOT NULL,
    FOREIGN KEY (place_id) REFERENCES place (id) ON DELETE RESTRICT,
    FOREIGN KEY (guest_id) REFERENCES guest (id) ON DELETE RESTRICT,
    FOREIGN KEY (by_id) REFERENCES employee (id) ON DELETE RESTRICT
);

CREATE INDEX note_place_id_guest_id ON note (place_id, guest_id);

CREATE TABLE room (
    id TEXT NOT NULL PRIMARY KEY,
    place_id TEXT NOT NULL,
    number TEXT NOT NULL CHECK (length(number) > 0),
    floor TEXT NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('ready', 'being_cleaned', 'out_of_order')),
    is_active BOOLEAN NOT NULL,
    FOREIGN KEY (place_id) REFERENCES place (id) ON DELETE RESTRICT
);

CREATE UNIQUE INDEX room_place_id_number ON room (place_id, number);

CREATE TABLE stay (
    id TEXT NOT NULL PRIMARY KEY,
    place_id TEXT NOT NULL,
    room_id TEXT,
    status TEXT NOT NULL CHECK (status IN ('expected', 'in_house', 'departed', 'no_show', 'cancelled')),
    arrives_on TEXT NOT NULL,
    departs_on TEXT NOT NULL,
    expected_at TEXT,
    leaves_at TEXT,
    arrived_at TEXT,
    departed_at TEXT,
    adults INTEGER NOT NULL CHECK (adults >= 0),
    children INTEGER NOT NULL CHECK (children >= 0),
    car TEXT NOT NULL,
    remark TEXT NOT NULL,
    heads_up TEXT NOT NULL,
    source TEXT,
    external_id TEXT,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    created_by_id TEXT,
    FOREIGN KEY (place_id) REFERENCES place (id) ON DELETE RESTRICT,
    FOREIGN KEY (room_id) REFERENCES room (id) ON DELETE RESTRICT,
    FOREIGN KEY (created_by_id) REFERENCES employee (id) ON DELETE RESTRICT,
    CHECK (departs_on >= arrives_on)
);

CREATE UNIQUE INDEX stay_place_id_source_external_id ON stay (place_id, source, external_id);
CREATE INDEX stay_place_id_status_arrives_on ON stay (place_id, status, arrives_on);
CREATE INDEX stay_place_id_departs_on ON stay (place_id, departs_on);

CREATE TABLE stay_guest (
    id TEXT NOT NULL PRIMARY KEY,
    place_id TEXT NOT NULL,
    stay_id TEXT NOT NULL,
    guest_id TEXT,
    name TEXT NOT NULL,
    is_main BOOLEAN NOT NULL,
    is_child BOOLEAN NOT NULL,
    FOREIGN KEY (place_id) REFERENCES place (id) ON DELETE RESTRICT,
    FOREIGN KEY (stay_id) REFERENCES stay (id) ON DELETE RESTRICT,
    FOREIGN KEY (guest_id) REFERENCES guest (id) ON DELETE RESTRICT
);

CREATE INDEX stay_guest_place_id_stay_id ON stay_guest (place_id, stay_id);
CREATE INDEX stay_guest_place_id_guest_id ON stay_guest (place_id, guest_id);

CREATE TABLE room_night (
    id TEXT NOT NULL PRIMARY KEY,
    place_id TEXT NOT NULL,
    stay_id TEXT NOT NULL,
    room_id TEXT NOT NULL,
    from_on TEXT NOT NULL,
    until_on TEXT NOT NULL,
    FOREIGN KEY (place_id) REFERENCES place (id) ON DELETE RESTRICT,
    FOREIGN KEY (stay_id) REFERENCES stay (id) ON DELETE RESTRICT,
    FOREIGN KEY (room_id) REFERENCES room (id) ON DELETE RESTRICT,
    CHECK (until_on >= from_on)
);

CREATE INDEX room_night_place_id_room_id_from_on ON room_night (place_id, room_id, from_on);
CREATE INDEX room_night_place_id_stay_id ON room_night (place_id, stay_id);

CREATE TABLE purchase (
    id TEXT NOT NULL PRIMARY KEY,
    place_id TEXT NOT NULL,
    guest_id TEXT NOT NULL,
    number TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('order', 'repair', 'hold', 'purchase')),
    what TEXT NOT NULL CHECK (length(what) > 0),
    amount_minor BIGINT NOT NULL CHECK (amount_minor >= 0),
    status TEXT NOT NULL CHECK (status IN ('in_work', 'on_the_way', 'to_pack', 'ready', 'handed_over', 'given_up')),
    shelf TEXT NOT NULL,
    heads_up TEXT NOT NULL,
    remark TEXT NOT NULL,
    bought_on TEXT NOT NULL,
    due_at TEXT,
    closed_at TEXT,
    source TEXT,
    external_id TEXT,
    FOREIGN KEY (place_id) REFERENCES place (id) ON DELETE RESTRICT,
    FOREIGN KEY (guest_id) REFERENCES guest (id) ON DELETE RESTRICT
);

CREATE UNIQUE INDEX purchase_place_id_number ON purchase (place_id, number);
CREATE UNIQUE INDEX purchase_place_id_source_external_id ON purchase (place_id, source, external_id);
CREATE INDEX purchase_place_id_guest_id ON purchase (place_id, guest_id);
CREATE INDEX purchase_place_id_status ON purchase (place_id, status);

CREATE TABLE limit_rule (
    id TEXT NOT NULL PRIMARY KEY,
    place_id TEXT NOT NULL,
    scope TEXT NOT NULL CHECK (scope IN ('employee', 'guest', 'complaint', 'stay', 'department', 'place')),
    period TEXT NOT NULL CHECK (period IN ('incident', 'business_day', 'stay', 'month')),
    role TEXT,
    employee_id TEXT,
    amount_minor BIGINT NOT NULL CHECK (amount_minor >= 0),
    starts_on TEXT NOT NULL,
    ends_on TEXT,
    set_by_id TEXT,
    set_at TEXT NOT NULL,
    FOREIGN KEY (place_id) REFERENCES place (id) ON DELETE RESTRICT,
    FOREIGN KEY (employee_id) REFERENCES employee (id) ON DELETE RESTRICT,
    FOREIGN KEY (set_by_id) REFERENCES employee (id) ON DELETE RESTRICT
);

CREATE INDEX limit_rule_place_id_scope_period ON limit_rule (place_id, scope, period);

CREATE TABLE counter (
    id TEXT NOT NULL PRIMARY KEY,
    place_id TEXT NOT NULL,
    scope TEXT NOT NULL CHECK (scope IN ('employee', 'guest', 'complaint', 'stay', 'department', 'place')),
    subject_id TEXT NOT NULL,
    period TEXT NOT NULL CHECK (period IN ('incident', 'business_day', 'stay', 'month')),
    period_key TEXT NOT NULL,
    limit_minor BIGINT NOT NULL CHECK (limit_minor >= 0),
    granted_minor BIGINT NOT NULL CHECK (granted_minor >= 0),
    held_minor BIGINT NOT NULL CHECK (held_minor >= 0),
    used_minor BIGINT NOT NULL CHECK (used_minor >= 0),
    FOREIGN KEY (place_id) REFERENCES place (id) ON DELETE RESTRICT,
    CHECK (used_minor <= limit_minor + granted_minor),
    CHECK (held_minor <= used_minor)
);

CREATE UNIQUE INDEX counter_place_id_scope_subject_id_period_period_key ON counter (place_id, scope, subject_id, period, period_key);

CREATE TABLE chain_head (
    id TEXT NOT NULL PRIMARY KEY,
    place_id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    mac BYTEA NOT NULL,
    stamp BYTEA NOT NULL,
    FOREIGN KEY (place_id) REFERENCES place (id) ON DELETE RESTRICT
);


CREATE TABLE ledger_entry (
    id TEXT NOT NULL PRIMARY KEY,
    place_id TEXT NOT NULL,
    chain_id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('limit', 'grant', 'hold', 'spend', 'release', 'adjust')),
    counter_id TEXT NOT NULL,
    gesture_id TEXT,
    approval_id TEXT,
    amount_minor BIGINT NOT NULL,
    actor_id TEXT NOT NULL,
    business_date TEXT NOT NULL,
    at TEXT NOT NULL,
    mac BYTEA NOT NULL,
    FOREIGN KEY (place_id) REFERENCES place (id) ON DELETE RESTRICT,
    FOREIGN KEY (chain_id) REFERENCES chain_head (id) ON DELETE RESTRICT,
    FOREIGN KEY (counter_id) REFERENCES counter (id) ON DELETE RESTRICT,
    FOREIGN KEY (actor_id) REFERENCES employee (id) ON DELETE RESTRICT
);

CREATE UNIQUE INDEX ledger_entry_chain_id_seq ON ledger_entry (chain_id, seq);
CREATE INDEX ledger_entry_place_id_counter_id ON ledger_entry (place_id, counter_id);
CREATE INDEX ledger_entry_place_id_gesture_id ON ledger_entry (place_id, gesture_id);

CREATE TABLE day_seal (
    id TEXT NOT NULL PRIMARY KEY,
    place_id TEXT NOT NULL,
    business_date TEXT NOT NULL,
    closed_at TEXT NOT NULL,
    closed_by_id TEXT NOT NULL,
    heads TEXT NOT NULL,
    mac BYTEA NOT NULL,
    FOREIGN KEY (place_id) REFERENCES place (id) ON DELETE RESTRICT,
    FOREIGN KEY (closed_by_id) REFERENCES employee (id) ON DELETE RESTRICT
);

CREATE UNIQUE INDEX day_seal_place_id_business_date ON day_seal (place_id, business_date);

CREATE TABLE catalogue_item (
    id TEXT NOT NULL PRIMARY KEY,
    place_id TEXT NOT NULL,
    code TEXT,
    name TEXT NOT NULL,
    names TEXT NOT NULL,
    icon TEXT NOT NULL,
    cost_minor BIGINT NOT NULL CHECK (cost_minor >= 0),
    value_minor BIGINT NOT NULL CHECK (value_minor >= 0),
    stock INTEGER CHECK (stock >= 0),
    allergens TEXT NOT NULL,
    contains TEXT NOT NULL,
    marks TEXT NOT NULL,
    occasions TEXT NOT NULL,
    department TEXT NOT NULL,
    position INTEGER NOT NULL,
    is_active BOOLEAN NOT NULL,
    FOREIGN KEY (place_id) REFERENCES place (id) ON DELETE RESTRICT
);

CREATE UNIQUE INDEX catalogue_item_place_id_code ON catalogue_item (place_id, code);

CREATE TABLE gesture (
    id TEXT NOT NULL PRIMARY KEY,
    place_id TEXT NOT NULL,
    number TEXT NOT NULL,
    guest_id TEXT,
    stay_id TEXT,
    complaint_id TEXT,
    item_id TEXT,
    what TEXT NOT NULL CHECK (length(what) > 0),
    occasion TEXT NOT NULL,
    amount_minor BIGINT NOT NULL CHECK (amount_minor >= 0),
    true_cost_minor BIGINT CHECK (true_cost_minor >= 0),
    status TEXT NOT NULL CHECK (status IN ('waiting', 'approved', 'given', 'delivered', 'declined', 'expired', 'withdrawn', 'cancelled')),
    employee_id TEXT NOT NULL,
    business_date TEXT NOT NULL,
    asked_at TEXT,
    given_at TEXT,
    delivered_at TEXT,
    closed_at TEXT,
    ready_at TEXT,
    tell TEXT NOT NULL,
    only_for_guest BOOLEAN NOT NULL,
    reason TEXT NOT NULL,
    outcome TEXT NOT NULL,
    card_text TEXT NOT NULL,
    is_emergency BOOLEAN NOT NULL,
    reviewed_at TEXT,
    reviewed_by_id TEXT,
    version INTEGER NOT NULL,
    FOREIGN KEY (place_id) REFERENCES place (id) ON DELETE RESTRICT,
    FOREIGN KEY (guest_id) REFERENCES guest (id) ON DELETE RESTRICT,
    FOREIGN KEY (stay_id) REFERENCES stay (id) ON DELETE RESTRICT,
    FOREIGN KEY (item_id) REFERENCES catalogue_item (id) ON DELETE RESTRICT,
    FOREIGN KEY (employee_id) REFERENCES employee (id) ON DELETE RESTRICT,
    FOREIGN KEY (reviewed_by_id) REFERENCES employee (id) ON DELETE RESTRICT
);

CREATE UNIQUE INDEX gesture_place_id_number ON gesture (place_id, number);
CREATE INDEX gesture_place_id_guest_id ON gesture (place_id, guest_id);
CREATE INDEX gesture_place_id_employee_id_business_date ON gesture (place_id, employee_id, business_date);
CREATE INDEX gesture_place_id_status ON gesture (place_id, status);

CREATE TABLE approval (
    id TEXT NOT NULL PRIMARY KEY,
    place_id TEXT NOT NULL,
    gesture_id TEXT NOT NULL,
    guest_id TEXT,
    amount_minor BIGINT NOT NULL CHECK (amount_minor >= 0),
    status TEXT NOT NULL CHECK (status IN ('waiting', 'approved', 'used', 'declined', 'expired', 'withdrawn', 'taken_back')),
    asked_by_id TEXT NOT NULL,
    asked_at TEXT NOT NULL,
    needed_by TEXT,
    decided_by_id TEXT,
    decided_at TEXT,
    workstation TEXT NOT NULL,
    at_askers_desk BOOLEAN NOT NULL,
    reply TEXT NOT NULL,
    expires_at TEXT,
    used_at TEXT,
    FOREIGN KEY (place_id) REFERENCES place (id) ON DELETE RESTRICT,
    FOREIGN KEY (gesture_id) REFERENCES gesture (id) ON DELETE RESTRICT,
    FOREIGN KEY (asked_by_id) REFERENCES employee (id) ON DELETE RESTRICT,
    FOREIGN KEY (decided_by_id) REFERENCES employee (id) ON DELETE RESTRICT,
    CHECK (decided_by_id IS NULL OR decided_by_id <> asked_by_id),
    CHECK (status NOT IN ('approved', 'used', 'declined') OR decided_by_id IS NOT NULL)
);

CREATE INDEX approval_place_id_status ON approval (place_id, status);
CREATE INDEX approval_place_id_decided_by_id_decided_at ON approval (place_id, decided_by_id, decided_at);
CREATE UNIQUE INDEX approval_one_open ON approval (gesture_id) WHERE status IN ('waiting', 'approved', 'used');

CREATE TABLE request (
    id TEXT NOT NULL PRIMARY KEY,
    place_id TEXT NOT NULL,
    number TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('request', 'call_back')),
    guest_id TEXT,
    stay_id TEXT,
    room_id TEXT,
    whereabouts TEXT NOT NULL,
    what TEXT NOT NULL CHECK (length(what) > 0),
    quantity INTEGER NOT NULL CHECK (quantity > 0),
    department TEXT NOT NULL,
    channel TEXT NOT NULL,
    owner_id TEXT,
    status TEXT NOT NULL CHECK (status IN ('open', 'done', 'declined')),
    asked_at TEXT NOT NULL,
    asked_of_id TEXT NOT NULL,
    promised_at TEXT,
    closed_at TEXT,
    closed_by_id TEXT,
    decline_reason TEXT NOT NULL,
    alternative TEXT NOT NULL,
    exception_to TEXT NOT NULL,
    complaint_id TEXT,
    is_private BOOLEAN NOT NULL,
    version INTEGER NOT NULL,
    FOREIGN KEY (place_id) REFERENCES place (id) ON DELETE RESTRICT,
    FOREIGN KEY (guest_id) REFERENCES guest (id) ON DELETE RESTRICT,
    FOREIGN KEY (stay_id) REFERENCES stay (id) ON DELETE RESTRICT,
    FOREIGN KEY (room_id) REFERENCES room (id) ON DELETE RESTRICT,
    FOREIGN KEY (owner_id) REFERENCES employee (id) ON DELETE RESTRICT,
    FOREIGN KEY (asked_of_id) REFERENCES employee (id) ON DELETE RESTRICT,
    FOREIGN KEY (closed_by_id) REFERENCES employee (id) ON DELETE RESTRICT,
    CHECK (status <> 'declined' OR (decline_reason <> '' AND alternative <> ''))
);

CREATE UNIQUE INDEX request_place_id_number ON request (place_id, number);
CREATE INDEX request_place_id_status_promised_at ON request (place_id, status, promised_at);
CREATE INDEX request_place_id_guest_id ON request (place_id, guest_id);

CREATE TABLE found_item (
    id TEXT NOT NULL PRIMARY KEY,
    place_id TEXT NOT NULL,
    number TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('found', 'asked')),
    category TEXT NOT NULL,
    description TEXT NOT NULL CHECK (length(description) > 0),
    colour TEXT NOT NULL,
    brand TEXT NOT NULL,
    serial TEXT NOT NULL,
    hidden_mark BYTEA,
    marks TEXT NOT NULL,
    room_id TEXT,
    whereabouts TEXT NOT NULL,
    found_at TEXT NOT NULL,
    found_by TEXT NOT NULL,
    shelf TEXT NOT NULL,
    keep_until TEXT,
    guest_id TEXT,
    asker_name TEXT NOT NULL,
    match_id TEXT,
    status TEXT NOT NULL CHECK (status IN ('found', 'asked', 'returned', 'posted', 'kept', 'disposed', 'matched', 'given_up')),
    released_to TEXT NOT NULL,
    carrier TEXT NOT NULL,
    tracking TEXT NOT NULL,
    closed_at TEXT,
    logged_at TEXT NOT NULL,
    logged_by_id TEXT NOT NULL,
    source TEXT,
    external_id TEXT,
    version INTEGER NOT NULL,
    is_private BOOLEAN NOT NULL,
    FOREIGN KEY (place_id) REFERENCES place (id) ON DELETE RESTRICT,
    FOREIGN KEY (room_id) REFERENCES room (id) ON DELETE RESTRICT,
    FOREIGN KEY (guest_id) REFERENCES guest (id) ON DELETE RESTRICT,
    FOREIGN KEY (logged_by_id) REFERENCES employee (id) ON DELETE RESTRICT
);

CREATE UNIQUE INDEX found_item_place_id_number ON found_item (place_id, number);
CREATE UNIQUE INDEX found_item_place_id_source_external_id ON found_item (place_id, source, external_id);
CREATE INDEX found_item_place_id_status ON found_item (place_id, status);
CREATE INDEX found_item_place_id_guest_id ON found_item (place_id, guest_id);

CREATE TABLE custody_entry (
    id TEXT NOT NULL PRIMARY KEY,
    place_id TEXT NOT NULL,
    item_id TEXT NOT NULL,
    action TEXT NOT NULL,
    detail TEXT NOT NULL,
    actor_id TEXT NOT NULL,
    at TEXT NOT NULL,
    FOREIGN KEY (place_id) REFERENCES place (id) ON DELETE RESTRICT,
    FOREIGN KEY (item_id) REFERENCES found_item (id) ON DELETE RESTRICT,
    FOREIGN KEY (actor_id) REFERENCES employee (id) ON DELETE RESTRICT
);

CREATE INDEX custody_entry_place_id_item_id ON custody_entry (place_id, item_id);

CREATE TABLE attachment (
    id TEXT NOT NULL PRIMARY KEY,
    place_id TEXT NOT NULL,
    owner_kind TEXT NOT NULL,
    owner_id TEXT NOT NULL,
    media_type TEXT NOT NULL,
    content BYTEA NOT NULL,
    sha256 TEXT NOT NULL,
    caption TEXT NOT NULL,
    is_active BOOLEAN NOT NULL,
    added_at TEXT NOT NULL,
    added_by_id TEXT NOT NULL,
    FOREIGN KEY (place_id) REFERENCES place (id) ON DELETE RESTRICT,
    FOREIGN KEY (added_by_id) REFERENCES employee (id) ON DELETE RESTRICT,
    CHECK (length(content) <= 2097152)
);

CREATE INDEX attachment_place_id_owner_kind_owner_id ON attachment (place_id, owner_kind, owner_id);

CREATE TABLE card (
    id TEXT NOT NULL PRIMARY KEY,
    place_id TEXT NOT NULL,
    guest_id TEXT,
    gesture_id TEXT,
    occasion TEXT NOT NULL,
    style TEXT NOT NULL,
    language TEXT NOT NULL,
    greeting TEXT NOT NULL,
    body TEXT NOT NULL,
    closing TEXT NOT NULL,
    sign TEXT NOT NULL,
    signature TEXT NOT NULL CHECK (signature IN ('written', 'ink')),
    seed INTEGER NOT NULL,
    document_id TEXT NOT NULL,
    made_at TEXT NOT NULL,
    made_by_id TEXT NOT NULL,
    printed_at TEXT,
    copies INTEGER NOT NULL,
    FOREIGN KEY (place_id) REFERENCES place (id) ON DELETE RESTRICT,
    FOREIGN KEY (guest_id) REFERENCES guest (id) ON DELETE RESTRICT,
    FOREIGN KEY (gesture_id) REFERENCES gesture (id) ON DELETE RESTRICT,
    FOREIGN KEY (document_id) REFERENCES attachment (id) ON DELETE RESTRICT,
    FOREIGN KEY (made_by_id) REFERENCES employee (id) ON DELETE RESTRICT
);

CREATE INDEX card_place_id_guest_id ON card (place_id, guest_id);
CREATE INDEX card_place_id_gesture_id ON card (place_id, gesture_id);

CREATE TABLE audit_entry (
    id TEXT NOT NULL PRIMARY KEY,
    place_id TEXT NOT NULL,
    chain_id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    action TEXT NOT NULL,
    subject_kind TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    actor_id TEXT NOT NULL,
    workstation TEXT NOT NULL,
    business_date TEXT NOT NULL,
    at TEXT NOT NULL,
    digest TEXT NOT NULL,
    mac BYTEA NOT NULL,
    FOREIGN KEY (place_id) REFERENCES place (id) ON DELETE RESTRICT,
    FOREIGN KEY (chain_id) REFERENCES chain_head (id) ON DELETE RESTRICT
);

CREATE UNIQUE INDEX audit_entry_chain_id_seq ON audit_entry (chain_id, seq);
CREATE INDEX audit_entry_place_id_subject_kind_subject_id ON audit_entry (place_id, subject_kind, subject_id);
CREATE INDEX audit_entry_place_id_at ON audit_entry (place_id, at);

CREATE TABLE audit_words (
    id TEXT NOT NULL PRIMARY KEY,
    place_id TEXT NOT NULL,
    salt TEXT NOT NULL,
    words TEXT NOT NULL,
    FOREIGN KEY (place_id) REFERENCES place (id) ON DELETE RESTRICT
);


-- Full text over the folded words. detail=none and a prefix index: smallest and quickest for beginnings of
-- words (measured over a million guests). The folding has been done already, so plain ASCII tokens do.
-- only sqlite
CREATE VIRTUAL TABLE guest_fts USING fts5(
    folded, content='guest_text', content_rowid='rowid', tokenize='ascii', prefix='1 2 3', detail='none'
);

-- only sqlite
CREATE TRIGGER guest_text_fts_insert AFTER INSERT ON guest_text BEGIN
    INSERT INTO guest_fts(rowid, folded) VALUES (NEW.rowid, NEW.folded)
; END;

-- only sqlite
CREATE TRIGGER guest_text_fts_delete AFTER DELETE ON guest_text BEGIN
    INSERT INTO guest_fts(guest_fts, rowid, folded) VALUES ('delete', OLD.rowid, OLD.folded)
; END;

-- only sqlite
CREATE TRIGGER guest_text_fts_update AFTER UPDATE OF folded ON guest_text BEGIN
    INSERT INTO guest_fts(guest_fts, rowid, folded) VALUES ('delete', OLD.rowid, OLD.folded)
; INSERT INTO guest_fts(rowid, folded) VALUES (NEW.rowid, NEW.folded)
; END;

-- only postgresql
CREATE INDEX guest_text_words ON guest_text USING gin (to_tsvector('simple', folded));

-- only postgresql
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- only postgresql
CREATE INDEX guest_text_near ON guest_text USING gin (folded gin_trgm_ops);
