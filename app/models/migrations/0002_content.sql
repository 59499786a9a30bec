-- Whether somebody has said what is in an item. The house's own items and renamed ones were never asked about.
ALTER TABLE catalogue_item ADD COLUMN is_answered BOOLEAN NOT NULL DEFAULT FALSE;

UPDATE catalogue_item SET is_answered = TRUE WHERE code IS NOT NULL AND name = '';

-- Who said, for this one gesture, that an unanswered item is free of what these people must not have.
ALTER TABLE gesture ADD COLUMN content_said TEXT NOT NULL DEFAULT '';
