-- The hand and the size of cards made together, for the batch and for each of its cards.

ALTER TABLE card_batch ADD COLUMN hand TEXT NOT NULL DEFAULT '';

ALTER TABLE card_batch ADD COLUMN paper TEXT NOT NULL DEFAULT 'A6';

ALTER TABLE card_batch_item ADD COLUMN hand TEXT NOT NULL DEFAULT '';

ALTER TABLE card_batch_item ADD COLUMN paper TEXT NOT NULL DEFAULT 'A6';
