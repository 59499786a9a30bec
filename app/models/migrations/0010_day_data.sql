-- The day's data of other systems: their numbers for our rows, what they last said, what an import changed.

CREATE TABLE import_key (
    id TEXT NOT NULL PRIMARY KEY,
    place_id TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('room', 'stay', 'purchase')),
    source TEXT NOT NULL,
    external_id TEXT NOT NULL,
    row_id TEXT NOT NULL,
    is_main BOOLEAN NOT NULL,
    told TEXT NOT NULL,
    FOREIGN KEY (place_id) REFERENCES place (id) ON DELETE RESTRICT
);

CREATE UNIQUE INDEX import_key_place_id_kind_source_external_id ON import_key (place_id, kind, source, external_id);

CREATE INDEX import_key_row_id ON import_key (row_id);

CREATE TABLE import_entry (
    id TEXT NOT NULL PRIMARY KEY,
    place_id TEXT NOT NULL,
    run_id TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('room', 'stay', 'purchase', 'key', 'series')),
    row_id TEXT NOT NULL,
    former TEXT,
    written TEXT NOT NULL,
    FOREIGN KEY (place_id) REFERENCES place (id) ON DELETE RESTRICT,
    FOREIGN KEY (run_id) REFERENCES import_run (id) ON DELETE RESTRICT
);

CREATE INDEX import_entry_run_id_kind ON import_entry (run_id, kind);

CREATE INDEX import_entry_row_id ON import_entry (row_id);
