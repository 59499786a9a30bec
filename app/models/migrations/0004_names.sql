-- The parts of a name that one line does not tell apart, and the culture whose order it follows.
ALTER TABLE guest ADD COLUMN middle_name TEXT NOT NULL DEFAULT '';
ALTER TABLE guest ADD COLUMN family_prefix TEXT NOT NULL DEFAULT '';
ALTER TABLE guest ADD COLUMN second_family_name TEXT NOT NULL DEFAULT '';
ALTER TABLE guest ADD COLUMN generation TEXT NOT NULL DEFAULT '';
ALTER TABLE guest ADD COLUMN name_locale TEXT NOT NULL DEFAULT '';
ALTER TABLE guest ADD COLUMN greetings TEXT NOT NULL DEFAULT '{}';
ALTER TABLE guest ADD COLUMN sort_name TEXT NOT NULL DEFAULT '';

-- The list of guests reads a page of a million from these, in order, and sorts nothing.
CREATE INDEX guest_place_id_updated_at_id_languages ON guest (place_id, updated_at, id, languages);
CREATE INDEX guest_place_id_sort_name_id ON guest (place_id, sort_name, id);
CREATE INDEX guest_text_place_id_rowid ON guest_text (place_id, rowid);

-- Each word once that some guest is found by: a slip of the key is looked for among these, not among guests.
-- The tail is the word without its first letter, for when the slip is there.
CREATE TABLE guest_word (
    place_id TEXT NOT NULL,
    word TEXT NOT NULL,
    tail TEXT NOT NULL,
    PRIMARY KEY (place_id, word)
);

CREATE INDEX guest_word_place_id_tail ON guest_word (place_id, tail);

-- Folded words are plain letters and digits, so that they make a JSON list as they are.
-- only sqlite
CREATE TRIGGER guest_text_word_insert AFTER INSERT ON guest_text BEGIN
    INSERT INTO guest_word (place_id, word, tail) SELECT DISTINCT NEW.place_id, value, substr(value, 2) FROM json_each('["' || replace(NEW.folded, ' ', '","') || '"]') WHERE length(value) BETWEEN 3 AND 30 AND value NOT GLOB '*[^a-z]*' AND NOT EXISTS (SELECT 1 FROM guest_word AS known WHERE known.place_id = NEW.place_id AND known.word = value)
; END;

-- only sqlite
CREATE TRIGGER guest_text_word_update AFTER UPDATE OF folded ON guest_text BEGIN
    INSERT INTO guest_word (place_id, word, tail) SELECT DISTINCT NEW.place_id, value, substr(value, 2) FROM json_each('["' || replace(NEW.folded, ' ', '","') || '"]') WHERE length(value) BETWEEN 3 AND 30 AND value NOT GLOB '*[^a-z]*' AND NOT EXISTS (SELECT 1 FROM guest_word AS known WHERE known.place_id = NEW.place_id AND known.word = value)
; END;

-- only sqlite
INSERT INTO guest_word (place_id, word, tail) SELECT DISTINCT place_id, value, substr(value, 2) FROM guest_text, json_each('["' || replace(folded, ' ', '","') || '"]') WHERE length(value) BETWEEN 3 AND 30 AND value NOT GLOB '*[^a-z]*';

-- only postgresql
CREATE FUNCTION guest_text_word() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    INSERT INTO guest_word (place_id, word, tail) SELECT DISTINCT n.place_id, w, substr(w, 2) FROM written AS n, unnest(string_to_array(n.folded, ' ')) AS w WHERE w ~ '^[a-z]{3,30}$' AND NOT EXISTS (SELECT 1 FROM guest_word AS known WHERE known.place_id = n.place_id AND known.word = w) ORDER BY 1, 2 ON CONFLICT DO NOTHING; RETURN NULL; END $$;

-- only postgresql
CREATE TRIGGER guest_text_word_insert AFTER INSERT ON guest_text REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION guest_text_word();

-- only postgresql
CREATE TRIGGER guest_text_word_update AFTER UPDATE ON guest_text REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION guest_text_word();

-- only postgresql
INSERT INTO guest_word (place_id, word, tail) SELECT DISTINCT place_id, w, substr(w, 2) FROM guest_text, unnest(string_to_array(folded, ' ')) AS w WHERE w ~ '^[a-z]{3,30}$';

-- Near spellings come from words now: trigrams of whole profiles made each import slow and each question slower.
-- only postgresql
DROP INDEX guest_text_near;

-- What is written waits in a list that every question reads through: a short one.
-- only postgresql
ALTER INDEX guest_text_words SET (gin_pending_list_limit = 256);
