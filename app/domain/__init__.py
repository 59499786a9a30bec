"""Pure rules and frozen records: no Qt, no peewee, no clock."""
