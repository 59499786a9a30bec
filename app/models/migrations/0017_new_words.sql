-- The words of new guests go into the full text and the vocabulary many at once (`app/models/search.py`); row by
-- row a trigger took most of a large import's time. What changes or goes is still followed row by row, and a
-- server, whose index follows by itself, keeps its trigger: it runs once for a statement.
-- only sqlite
DROP TRIGGER guest_text_fts_insert;

-- only sqlite
DROP TRIGGER guest_text_word_insert;
