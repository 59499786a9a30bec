"""peewee tables, constraints, triggers and migrations, for SQLite and PostgreSQL."""
