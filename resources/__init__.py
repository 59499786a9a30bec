"""Data only: fonts, icons, words, card texts, the catalogue and the demo places.

A package, so that it is found wherever it is installed.
"""
