-- What a look through everybody has found so far: one that was interrupted goes on behind it.

CREATE TABLE found_pair (
    id TEXT NOT NULL PRIMARY KEY,
    place_id TEXT NOT NULL,
    look TEXT NOT NULL,
    workstation TEXT NOT NULL,
    begun_at TEXT NOT NULL,
    found_at TEXT NOT NULL,
    a_id TEXT NOT NULL,
    b_id TEXT NOT NULL,
    score INTEGER NOT NULL CHECK (score BETWEEN 0 AND 10000),
    verdict TEXT NOT NULL CHECK (verdict IN ('same', 'review')),
    reasons TEXT NOT NULL,
    against TEXT NOT NULL,
    CHECK (a_id < b_id),
    FOREIGN KEY (place_id) REFERENCES place (id) ON DELETE RESTRICT
);

CREATE UNIQUE INDEX found_pair_look_a_id_b_id ON found_pair (look, a_id, b_id);

CREATE INDEX found_pair_look_b_id ON found_pair (look, b_id);

CREATE INDEX found_pair_place_id ON found_pair (place_id);
