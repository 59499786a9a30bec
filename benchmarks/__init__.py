"""What must be fast, measured beside a yardstick in the same run."""
