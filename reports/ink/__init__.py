"""Writing by hand: text is shaped, varied letter by letter, and stays exact when read back."""
