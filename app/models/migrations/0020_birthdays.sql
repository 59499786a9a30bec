-- The day somebody around a guest was born on, where it was told; the year stands beside it for a child alone.

ALTER TABLE guest_person ADD COLUMN birth_month INTEGER CHECK (birth_month BETWEEN 1 AND 12);

ALTER TABLE guest_person ADD COLUMN birth_day INTEGER CHECK (birth_day BETWEEN 1 AND 31);
