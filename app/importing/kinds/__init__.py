"""What can come in: one module a kind, each with its fields, its proposal and how a record becomes one."""
