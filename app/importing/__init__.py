"""Other systems' files, read as records of text: pure, streaming, without a store and without a window.

Every reader gives the same thing, a `Source`: named columns and records in the file's order, read again from
the beginning each time they are asked for. A record that cannot be read says why and is never an exception.
"""
