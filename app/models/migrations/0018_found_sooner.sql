-- Which stays may look another way in the search since: what a reader remembers of who is here is mended by these
-- alone (`app/models/freshness.py`). An empty key stands for all of them. A stay is found with its people, so a new
-- one is noted with them.
CREATE TABLE command_stay (
    id SERIAL NOT NULL PRIMARY KEY,
    place_id TEXT NOT NULL,
    stay_id TEXT NOT NULL,
    written_in BIGINT NOT NULL DEFAULT 0,
    written_on TEXT NOT NULL DEFAULT (CAST(CURRENT_DATE AS TEXT))
);

-- A server's transactions end in another order than they begin: a reader asks for those it could not see.
-- only postgresql
ALTER TABLE command_stay ALTER COLUMN written_in SET DEFAULT (pg_current_xact_id()::text::bigint);

-- only postgresql
CREATE INDEX command_stay_written_in ON command_stay (written_in);

-- only sqlite
CREATE TRIGGER command_stay_stay AFTER UPDATE ON stay BEGIN
    INSERT INTO command_stay (place_id, stay_id) VALUES (NEW.place_id, NEW.id)
; END;

-- only sqlite
CREATE TRIGGER command_stay_person_insert AFTER INSERT ON stay_guest BEGIN
    INSERT INTO command_stay (place_id, stay_id) VALUES (NEW.place_id, NEW.stay_id)
; END;

-- only sqlite
CREATE TRIGGER command_stay_person_update AFTER UPDATE ON stay_guest BEGIN
    INSERT INTO command_stay (place_id, stay_id) VALUES (OLD.place_id, OLD.stay_id), (NEW.place_id, NEW.stay_id)
; END;

-- only sqlite
CREATE TRIGGER command_stay_person_delete AFTER DELETE ON stay_guest BEGIN
    INSERT INTO command_stay (place_id, stay_id) VALUES (OLD.place_id, OLD.stay_id)
; END;

-- only sqlite
CREATE TRIGGER command_stay_name AFTER UPDATE OF name ON guest WHEN OLD.name <> NEW.name BEGIN
    INSERT INTO command_stay (place_id, stay_id) SELECT place_id, stay_id FROM stay_guest WHERE guest_id = NEW.id
; END;

-- only sqlite
CREATE TRIGGER command_stay_words AFTER UPDATE OF folded ON guest_text WHEN OLD.folded <> NEW.folded BEGIN
    INSERT INTO command_stay (place_id, stay_id) SELECT place_id, stay_id FROM stay_guest WHERE guest_id = NEW.guest_id
; END;

-- only sqlite
CREATE TRIGGER command_stay_merge AFTER INSERT ON guest_redirect BEGIN
    INSERT INTO command_stay (place_id, stay_id) SELECT place_id, stay_id FROM stay_guest WHERE guest_id = NEW.id
; END;

-- only sqlite
CREATE TRIGGER command_stay_merge_again AFTER UPDATE OF into_id ON guest_redirect BEGIN
    INSERT INTO command_stay (place_id, stay_id) SELECT place_id, stay_id FROM stay_guest WHERE guest_id = NEW.id
; END;

-- only sqlite
CREATE TRIGGER command_stay_unmerge AFTER DELETE ON guest_redirect BEGIN
    INSERT INTO command_stay (place_id, stay_id) SELECT place_id, stay_id FROM stay_guest WHERE guest_id = OLD.id
; END;

-- only sqlite
CREATE TRIGGER command_stay_room AFTER UPDATE OF number ON room WHEN OLD.number <> NEW.number BEGIN
    INSERT INTO command_stay (place_id, stay_id) VALUES (NEW.place_id, '')
; END;

-- only postgresql
CREATE FUNCTION command_stay_of_stays() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    INSERT INTO command_stay (place_id, stay_id) SELECT place_id, id FROM written; RETURN NULL; END $$;

-- only postgresql
CREATE FUNCTION command_stay_of_people() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    INSERT INTO command_stay (place_id, stay_id) SELECT place_id, stay_id FROM written; RETURN NULL; END $$;

-- only postgresql
CREATE FUNCTION command_stay_of_both() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    INSERT INTO command_stay (place_id, stay_id) SELECT place_id, stay_id FROM before UNION SELECT place_id, stay_id FROM written; RETURN NULL; END $$;

-- Of the guest whose key stands in the column that the trigger names.
-- only postgresql
CREATE FUNCTION command_stay_of_guest() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    INSERT INTO command_stay (place_id, stay_id) SELECT place_id, stay_id FROM stay_guest WHERE guest_id = to_jsonb(coalesce(NEW, OLD)) ->> TG_ARGV[0]; RETURN NULL; END $$;

-- only postgresql
CREATE FUNCTION command_stay_of_all() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    INSERT INTO command_stay (place_id, stay_id) VALUES (NEW.place_id, ''); RETURN NULL; END $$;

-- only postgresql
CREATE TRIGGER command_stay_stay AFTER UPDATE ON stay REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION command_stay_of_stays();

-- only postgresql
CREATE TRIGGER command_stay_person_insert AFTER INSERT ON stay_guest REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION command_stay_of_people();

-- only postgresql
CREATE TRIGGER command_stay_person_update AFTER UPDATE ON stay_guest REFERENCING OLD TABLE AS before NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION command_stay_of_both();

-- only postgresql
CREATE TRIGGER command_stay_person_delete AFTER DELETE ON stay_guest REFERENCING OLD TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION command_stay_of_people();

-- only postgresql
CREATE TRIGGER command_stay_name AFTER UPDATE ON guest FOR EACH ROW WHEN (OLD.name <> NEW.name) EXECUTE FUNCTION command_stay_of_guest('id');

-- only postgresql
CREATE TRIGGER command_stay_words AFTER UPDATE ON guest_text FOR EACH ROW WHEN (OLD.folded <> NEW.folded) EXECUTE FUNCTION command_stay_of_guest('guest_id');

-- only postgresql
CREATE TRIGGER command_stay_merge AFTER INSERT OR UPDATE OR DELETE ON guest_redirect FOR EACH ROW EXECUTE FUNCTION command_stay_of_guest('id');

-- only postgresql
CREATE TRIGGER command_stay_room AFTER UPDATE ON room FOR EACH ROW WHEN (OLD.number <> NEW.number) EXECUTE FUNCTION command_stay_of_all();

-- Each guest is also found by the era they came in, twenty thousand to one: a server asks for a word among the newest
-- first, and its index leaves the others out before a row is read.
-- only postgresql
CREATE FUNCTION guest_text_lexemes(folded text, rowid integer) RETURNS tsvector LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$ SELECT array_to_tsvector(string_to_array(folded, ' ') || ARRAY(SELECT '~' || left(word, letters) FROM unnest(string_to_array(folded, ' ')) AS word, generate_series(1, 3) AS letters WHERE length(word) >= letters) || ('@' || rowid / 20000)) $$;

-- only postgresql
DROP INDEX guest_text_words;

-- only postgresql
DROP FUNCTION guest_text_lexemes(text);

-- only postgresql
CREATE INDEX guest_text_words ON guest_text USING gin (guest_text_lexemes(folded, rowid)) WITH (gin_pending_list_limit = 256);

-- The list of those who speak a language that few do: read in order, a million rows were looked at for them.
CREATE INDEX guest_place_id_languages_id ON guest (place_id, languages, id);
