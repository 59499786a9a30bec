"""`make translations`: collect the texts of the sources into the .ts files, and build what Qt reads.

Languages may be named; without a name all of them are brought up to date.
"""

from __future__ import annotations

import sys

from app.config import LANGUAGES
from tests.translations import ts_files
from tests.translations.source_texts import read_sources


def main(languages: list[str]) -> int:
    """The exit code: 1 when a call in the sources can never be translated."""
    reading = read_sources()
    sys.stderr.writelines(f"{fault}\n" for fault in reading.faults)
    for language in languages:
        ts_files.update(ts_files.ours(language), reading)
    for ts in sorted(ts_files.I18N.glob("*.ts")):
        ts_files.lrelease(ts, ts.with_suffix(".qm"))
    return 1 if reading.faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:] or list(LANGUAGES)))
