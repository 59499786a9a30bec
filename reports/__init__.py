"""Documents on paper: records in, PDF bytes out. Knows neither the window nor the database."""
