-- Guests come in from other systems: what a file may tell, which import brought it, how it is taken back.

ALTER TABLE guest ADD COLUMN mobile TEXT NOT NULL DEFAULT '';

ALTER TABLE guest ADD COLUMN nationality TEXT NOT NULL DEFAULT '';

ALTER TABLE guest ADD COLUMN street TEXT NOT NULL DEFAULT '';

ALTER TABLE guest ADD COLUMN city TEXT NOT NULL DEFAULT '';

ALTER TABLE guest ADD COLUMN region TEXT NOT NULL DEFAULT '';

ALTER TABLE guest ADD COLUMN postal_code TEXT NOT NULL DEFAULT '';

ALTER TABLE guest ADD COLUMN country TEXT NOT NULL DEFAULT '';

ALTER TABLE guest ADD COLUMN match_key TEXT;

ALTER TABLE guest ADD COLUMN import_id TEXT;

CREATE INDEX guest_match_key ON guest (match_key);

CREATE INDEX guest_import_id ON guest (import_id);

CREATE INDEX guest_email_lower ON guest (lower(email)) WHERE email <> '';

ALTER TABLE note ADD COLUMN import_id TEXT;

CREATE INDEX note_import_id ON note (import_id);

ALTER TABLE protected_fact ADD COLUMN import_id TEXT;

CREATE INDEX protected_fact_import_id ON protected_fact (import_id);

CREATE TABLE import_run (
    id TEXT NOT NULL PRIMARY KEY,
    place_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    source TEXT NOT NULL,
    file_name TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('running', 'done', 'undoing', 'undone', 'cancelled', 'failed')),
    owner TEXT NOT NULL,
    seen_at TEXT NOT NULL,
    started_at TEXT NOT NULL,
    started_by_id TEXT NOT NULL,
    finished_at TEXT,
    counts TEXT NOT NULL,
    FOREIGN KEY (place_id) REFERENCES place (id) ON DELETE RESTRICT,
    FOREIGN KEY (started_by_id) REFERENCES employee (id) ON DELETE RESTRICT
);

CREATE INDEX import_run_place_id_state ON import_run (place_id, state);

CREATE TABLE import_change (
    id TEXT NOT NULL PRIMARY KEY,
    place_id TEXT NOT NULL,
    run_id TEXT NOT NULL,
    guest_id TEXT NOT NULL,
    former TEXT NOT NULL,
    written TEXT NOT NULL,
    is_applied BOOLEAN NOT NULL,
    FOREIGN KEY (place_id) REFERENCES place (id) ON DELETE RESTRICT,
    FOREIGN KEY (run_id) REFERENCES import_run (id) ON DELETE RESTRICT
);

CREATE INDEX import_change_run_id ON import_change (run_id);

CREATE INDEX import_change_guest_id ON import_change (guest_id);

CREATE TABLE import_preset (
    id TEXT NOT NULL PRIMARY KEY,
    place_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    mapping TEXT NOT NULL,
    choices TEXT NOT NULL,
    used_at TEXT NOT NULL,
    FOREIGN KEY (place_id) REFERENCES place (id) ON DELETE RESTRICT
);

CREATE UNIQUE INDEX import_preset_place_id_kind_fingerprint ON import_preset (place_id, kind, fingerprint);

-- Only so that a guest may go: without these each removal reads whole tables that may hang on one.
CREATE INDEX guest_redirect_into_id ON guest_redirect (into_id);

CREATE INDEX preference_guest_id ON preference (guest_id);

CREATE INDEX protected_fact_guest_id ON protected_fact (guest_id);

CREATE INDEX note_guest_id ON note (guest_id);

CREATE INDEX stay_guest_guest_id ON stay_guest (guest_id);

CREATE INDEX purchase_guest_id ON purchase (guest_id);

CREATE INDEX gesture_guest_id ON gesture (guest_id);

CREATE INDEX request_guest_id ON request (guest_id);

CREATE INDEX found_item_guest_id ON found_item (guest_id);

CREATE INDEX card_guest_id ON card (guest_id);
