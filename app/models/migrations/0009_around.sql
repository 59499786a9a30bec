-- A preference that was asked about: what the guest said, in which stay and on which business day.
CREATE TABLE preference_answer (
    id TEXT NOT NULL PRIMARY KEY,
    place_id TEXT NOT NULL REFERENCES place (id) ON DELETE RESTRICT,
    preference_id TEXT NOT NULL REFERENCES preference (id) ON DELETE RESTRICT,
    stay_id TEXT REFERENCES stay (id) ON DELETE RESTRICT,
    answer TEXT NOT NULL CHECK (answer IN ('yes', 'no', 'later')),
    asked_on TEXT NOT NULL,
    asked_at TEXT NOT NULL,
    asked_by_id TEXT NOT NULL REFERENCES employee (id) ON DELETE RESTRICT
);

CREATE INDEX preference_answer_place_id_preference_id ON preference_answer (place_id, preference_id);

-- A preference that was honoured in a stay.
CREATE TABLE preference_honoured (
    id TEXT NOT NULL PRIMARY KEY,
    place_id TEXT NOT NULL REFERENCES place (id) ON DELETE RESTRICT,
    preference_id TEXT NOT NULL REFERENCES preference (id) ON DELETE RESTRICT,
    stay_id TEXT NOT NULL REFERENCES stay (id) ON DELETE RESTRICT,
    at TEXT NOT NULL,
    by_id TEXT NOT NULL REFERENCES employee (id) ON DELETE RESTRICT
);

CREATE UNIQUE INDEX preference_honoured_preference_id_stay_id ON preference_honoured (preference_id, stay_id);

CREATE INDEX preference_honoured_place_id_stay_id ON preference_honoured (place_id, stay_id);

-- People (and animals) around a guest, known by name or by a profile of their own.
CREATE TABLE guest_person (
    id TEXT NOT NULL PRIMARY KEY,
    place_id TEXT NOT NULL REFERENCES place (id) ON DELETE RESTRICT,
    guest_id TEXT NOT NULL REFERENCES guest (id) ON DELETE RESTRICT,
    kind TEXT NOT NULL CHECK (kind IN ('partner', 'child', 'parent', 'assistant', 'friend', 'colleague', 'pet')),
    name TEXT NOT NULL CHECK (length(name) > 0),
    other_id TEXT REFERENCES guest (id) ON DELETE RESTRICT,
    animal TEXT NOT NULL,
    birth_year INTEGER,
    is_active BOOLEAN NOT NULL,
    created_at TEXT NOT NULL,
    created_by_id TEXT NOT NULL REFERENCES employee (id) ON DELETE RESTRICT
);

CREATE INDEX guest_person_place_id_guest_id ON guest_person (place_id, guest_id);

CREATE INDEX guest_person_place_id_other_id ON guest_person (place_id, other_id);

-- Days that come back every year, beside the birthday and the wedding day.
CREATE TABLE guest_day (
    id TEXT NOT NULL PRIMARY KEY,
    place_id TEXT NOT NULL REFERENCES place (id) ON DELETE RESTRICT,
    guest_id TEXT NOT NULL REFERENCES guest (id) ON DELETE RESTRICT,
    words TEXT NOT NULL CHECK (length(words) > 0),
    month INTEGER NOT NULL CHECK (month BETWEEN 1 AND 12),
    day INTEGER NOT NULL CHECK (day BETWEEN 1 AND 31),
    year INTEGER,
    is_active BOOLEAN NOT NULL,
    created_at TEXT NOT NULL,
    created_by_id TEXT NOT NULL REFERENCES employee (id) ON DELETE RESTRICT
);

CREATE INDEX guest_day_place_id_guest_id ON guest_day (place_id, guest_id);

CREATE INDEX guest_day_place_id_month_day ON guest_day (place_id, month, day);
