"""One function, one user action, one transaction; records come back."""
