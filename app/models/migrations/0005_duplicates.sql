-- Guests kept twice: suggested pairs, what the search learnt, and what a merge has to put back.

ALTER TABLE guest_redirect ADD COLUMN changed TEXT NOT NULL DEFAULT '{}';

CREATE INDEX guest_redirect_place_id_into_id ON guest_redirect (place_id, into_id);

CREATE TABLE guest_pair (
    id TEXT NOT NULL PRIMARY KEY,
    place_id TEXT NOT NULL,
    a_id TEXT NOT NULL,
    b_id TEXT NOT NULL,
    score INTEGER NOT NULL CHECK (score BETWEEN 0 AND 10000),
    verdict TEXT NOT NULL CHECK (verdict IN ('same', 'review')),
    reasons TEXT NOT NULL,
    against TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('open', 'not_same')),
    found_at TEXT NOT NULL,
    decided_by_id TEXT,
    decided_at TEXT,
    CHECK (a_id < b_id),
    FOREIGN KEY (place_id) REFERENCES place (id) ON DELETE RESTRICT,
    FOREIGN KEY (decided_by_id) REFERENCES employee (id) ON DELETE RESTRICT
);

CREATE UNIQUE INDEX guest_pair_place_id_a_id_b_id ON guest_pair (place_id, a_id, b_id);

CREATE INDEX guest_pair_place_id_b_id ON guest_pair (place_id, b_id);

CREATE INDEX guest_pair_place_id_status_score ON guest_pair (place_id, status, score);

CREATE TABLE pair_search (
    id TEXT NOT NULL PRIMARY KEY,
    place_id TEXT NOT NULL,
    guests INTEGER NOT NULL,
    learnt TEXT NOT NULL,
    searched_at TEXT NOT NULL,
    FOREIGN KEY (place_id) REFERENCES place (id) ON DELETE RESTRICT
);

CREATE UNIQUE INDEX pair_search_place_id ON pair_search (place_id);
