-- What a guest agreed to, who looked at what is sealed, whose data was erased, and what the rules of
-- retention did.

ALTER TABLE guest ADD COLUMN quiet_until TEXT;

ALTER TABLE guest ADD COLUMN erased_at TEXT;

ALTER TABLE guest ADD COLUMN true_names BYTEA;

CREATE TABLE consent (
    id TEXT NOT NULL PRIMARY KEY,
    place_id TEXT NOT NULL,
    guest_id TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('photo')),
    text TEXT NOT NULL,
    language TEXT NOT NULL,
    how TEXT NOT NULL CHECK (how IN ('in_person', 'phone', 'email', 'form')),
    given_at TEXT NOT NULL,
    taken_by_id TEXT NOT NULL,
    withdrawn_at TEXT,
    withdrawn_by_id TEXT,
    FOREIGN KEY (place_id) REFERENCES place (id) ON DELETE RESTRICT,
    FOREIGN KEY (guest_id) REFERENCES guest (id) ON DELETE RESTRICT,
    FOREIGN KEY (taken_by_id) REFERENCES employee (id) ON DELETE RESTRICT,
    FOREIGN KEY (withdrawn_by_id) REFERENCES employee (id) ON DELETE RESTRICT
);

CREATE INDEX consent_place_id_guest_id ON consent (place_id, guest_id);

CREATE TABLE fact_reveal (
    id TEXT NOT NULL PRIMARY KEY,
    place_id TEXT NOT NULL,
    guest_id TEXT NOT NULL,
    sealed BYTEA NOT NULL,
    at TEXT NOT NULL,
    by_id TEXT NOT NULL,
    workstation TEXT NOT NULL,
    FOREIGN KEY (place_id) REFERENCES place (id) ON DELETE RESTRICT,
    FOREIGN KEY (guest_id) REFERENCES guest (id) ON DELETE RESTRICT,
    FOREIGN KEY (by_id) REFERENCES employee (id) ON DELETE RESTRICT
);

CREATE INDEX fact_reveal_place_id_at ON fact_reveal (place_id, at);
CREATE INDEX fact_reveal_place_id_guest_id ON fact_reveal (place_id, guest_id);

CREATE TABLE erasure (
    id TEXT NOT NULL PRIMARY KEY,
    place_id TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason IN ('asked', 'rule', 'again')),
    at TEXT NOT NULL,
    by_id TEXT NOT NULL,
    FOREIGN KEY (place_id) REFERENCES place (id) ON DELETE RESTRICT,
    FOREIGN KEY (by_id) REFERENCES employee (id) ON DELETE RESTRICT
);

CREATE TABLE retention_run (
    id TEXT NOT NULL PRIMARY KEY,
    place_id TEXT NOT NULL,
    business_date TEXT NOT NULL,
    at TEXT NOT NULL,
    by_id TEXT NOT NULL,
    removed TEXT NOT NULL,
    left_over INTEGER NOT NULL,
    FOREIGN KEY (place_id) REFERENCES place (id) ON DELETE RESTRICT,
    FOREIGN KEY (by_id) REFERENCES employee (id) ON DELETE RESTRICT
);

CREATE INDEX retention_run_place_id_business_date ON retention_run (place_id, business_date);
