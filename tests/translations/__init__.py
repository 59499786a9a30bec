"""What the translation tests stand on: texts of the sources, the .ts files, and the rules for two texts."""
