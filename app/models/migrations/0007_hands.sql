-- The house's own texts for cards, and the hand, the format and the way each card was written.

CREATE TABLE card_text (
    id TEXT NOT NULL PRIMARY KEY,
    place_id TEXT NOT NULL,
    name TEXT NOT NULL CHECK (length(name) > 0),
    occasion TEXT NOT NULL,
    language TEXT NOT NULL,
    body TEXT NOT NULL CHECK (length(body) > 0),
    closing TEXT NOT NULL,
    is_active BOOLEAN NOT NULL,
    made_at TEXT NOT NULL,
    made_by_id TEXT NOT NULL,
    FOREIGN KEY (place_id) REFERENCES place (id) ON DELETE RESTRICT,
    FOREIGN KEY (made_by_id) REFERENCES employee (id) ON DELETE RESTRICT
);

CREATE INDEX card_text_place_id_occasion ON card_text (place_id, occasion);

ALTER TABLE card ADD COLUMN hand TEXT NOT NULL DEFAULT '';

ALTER TABLE card ADD COLUMN paper TEXT NOT NULL DEFAULT 'A6';

ALTER TABLE card ADD COLUMN writing TEXT NOT NULL DEFAULT 'pen';
