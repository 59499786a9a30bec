-- Cards made together: a batch outlives a crash and is gone on with where it stopped.

CREATE TABLE card_batch (
    id TEXT NOT NULL PRIMARY KEY,
    place_id TEXT NOT NULL,
    source TEXT NOT NULL,
    name TEXT NOT NULL,
    occasion TEXT NOT NULL,
    length TEXT NOT NULL,
    style TEXT NOT NULL,
    made_at TEXT NOT NULL,
    made_by_id TEXT NOT NULL,
    closed_at TEXT,
    FOREIGN KEY (place_id) REFERENCES place (id) ON DELETE RESTRICT,
    FOREIGN KEY (made_by_id) REFERENCES employee (id) ON DELETE RESTRICT
);

CREATE INDEX card_batch_place_id_closed_at ON card_batch (place_id, closed_at);

CREATE TABLE card_batch_item (
    id TEXT NOT NULL PRIMARY KEY,
    place_id TEXT NOT NULL,
    batch_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    guest_id TEXT,
    name TEXT NOT NULL,
    occasion TEXT NOT NULL,
    style TEXT NOT NULL,
    language TEXT NOT NULL,
    greeting TEXT NOT NULL,
    body TEXT NOT NULL,
    closing TEXT NOT NULL,
    sign TEXT NOT NULL,
    seed INTEGER NOT NULL,
    is_own BOOLEAN NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'mend', 'left_out', 'stopped', 'printed')),
    reason TEXT NOT NULL,
    card_id TEXT,
    FOREIGN KEY (place_id) REFERENCES place (id) ON DELETE RESTRICT,
    FOREIGN KEY (batch_id) REFERENCES card_batch (id) ON DELETE RESTRICT,
    FOREIGN KEY (guest_id) REFERENCES guest (id) ON DELETE RESTRICT,
    FOREIGN KEY (card_id) REFERENCES card (id) ON DELETE RESTRICT
);

CREATE INDEX card_batch_item_place_id_batch_id_position ON card_batch_item (place_id, batch_id, position);

CREATE INDEX card_batch_item_place_id_guest_id ON card_batch_item (place_id, guest_id);
