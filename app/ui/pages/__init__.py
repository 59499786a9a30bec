"""The screens of each section."""
