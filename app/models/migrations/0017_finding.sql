-- The words of new guests go into the full text and the vocabulary many at once (`app/models/search.py`); row by
-- row a trigger took most of a large import's time. What changes or goes is still followed row by row, and a
-- server, whose index follows by itself, keeps its trigger: it runs once for a statement.
-- only sqlite
DROP TRIGGER guest_text_fts_insert;

-- only sqlite
DROP TRIGGER guest_text_word_insert;

-- What a guest is found by on a server: each word, and its first one, two and three letters behind a sign that no
-- word has. A beginning of few letters is then one entry of the index; joined from all words that begin so it was
-- read for a second.
-- only postgresql
CREATE FUNCTION guest_text_lexemes(folded text) RETURNS tsvector LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$ SELECT array_to_tsvector(string_to_array(folded, ' ') || ARRAY(SELECT '~' || left(word, letters) FROM unnest(string_to_array(folded, ' ')) AS word, generate_series(1, 3) AS letters WHERE length(word) >= letters)) $$;

-- only postgresql
DROP INDEX guest_text_words;

-- only postgresql
CREATE INDEX guest_text_words ON guest_text USING gin (guest_text_lexemes(folded)) WITH (gin_pending_list_limit = 256);

-- Everything of a stay by its key alone: only so that a stay may go, for each removal read whole tables that may
-- hang on one. An import of thousands of stays could not be taken back.
DROP INDEX stay_guest_place_id_stay_id;

CREATE INDEX stay_guest_stay_id ON stay_guest (stay_id);

DROP INDEX room_night_place_id_stay_id;

CREATE INDEX room_night_stay_id ON room_night (stay_id);

CREATE INDEX gesture_stay_id ON gesture (stay_id);

CREATE INDEX request_stay_id ON request (stay_id);

CREATE INDEX preference_answer_stay_id ON preference_answer (stay_id);

DROP INDEX preference_honoured_place_id_stay_id;

CREATE INDEX preference_honoured_stay_id ON preference_honoured (stay_id);
