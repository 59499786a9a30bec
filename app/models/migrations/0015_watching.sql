-- Folders that are watched for other systems' files, which of their files were taken, and how old data is.

CREATE TABLE watched_folder (
    id TEXT NOT NULL PRIMARY KEY,
    place_id TEXT NOT NULL,
    workstation TEXT NOT NULL,
    folder TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('guests', 'stays', 'rooms', 'purchases')),
    preset TEXT NOT NULL,
    stale_after INTEGER NOT NULL CHECK (stale_after > 0),
    chosen_at TEXT NOT NULL,
    chosen_by_id TEXT NOT NULL,
    trouble TEXT NOT NULL DEFAULT '',
    trouble_at TEXT,
    FOREIGN KEY (place_id) REFERENCES place (id) ON DELETE RESTRICT,
    FOREIGN KEY (chosen_by_id) REFERENCES employee (id) ON DELETE RESTRICT
);

CREATE UNIQUE INDEX watched_folder_place_id_workstation_folder ON watched_folder (place_id, workstation, folder);

CREATE TABLE watched_file (
    id TEXT NOT NULL PRIMARY KEY,
    place_id TEXT NOT NULL,
    watch_id TEXT NOT NULL,
    mark TEXT NOT NULL,
    name TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('taking', 'taken', 'done', 'failed')),
    owner TEXT NOT NULL,
    seen_at TEXT NOT NULL,
    run_id TEXT,
    code TEXT NOT NULL DEFAULT '',
    params TEXT NOT NULL DEFAULT '{}',
    FOREIGN KEY (place_id) REFERENCES place (id) ON DELETE RESTRICT,
    FOREIGN KEY (watch_id) REFERENCES watched_folder (id) ON DELETE RESTRICT
);

CREATE UNIQUE INDEX watched_file_place_id_mark ON watched_file (place_id, mark);

CREATE INDEX watched_file_watch_id_seen_at ON watched_file (watch_id, seen_at);

ALTER TABLE import_run ADD COLUMN written_at TEXT;
