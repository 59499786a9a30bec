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
