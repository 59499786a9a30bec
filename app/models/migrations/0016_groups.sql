-- A group that a stay belongs to: its name, and the code another system has for it.

ALTER TABLE stay ADD COLUMN group_name TEXT NOT NULL DEFAULT '';

ALTER TABLE stay ADD COLUMN group_code TEXT NOT NULL DEFAULT '';

CREATE INDEX stay_place_id_group_name ON stay (place_id, group_name);
