"""What the formats of decks are called, and how their files' names end."""

from collections.abc import Mapping

from audiolesson.errors import AudiolessonError

FORMATS = ("apkg", "tsv", "csv", "quizlet", "obsidian", "qa")
"""Anki's packages and texts, tables, and the texts of people: each can be read and written."""

ENDINGS: Mapping[str, str] = {
    "apkg": ".apkg",
    "tsv": ".tsv",
    "csv": ".csv",
    "quizlet": ".quizlet.txt",
    "obsidian": ".obsidian.md",
    "qa": ".qa.txt",
}


def known_form(form: str) -> str:
    """The name of a format. Raises AudiolessonError where there is no such format."""
    if form not in FORMATS:
        raise AudiolessonError(f"there is no format {form!r:.40}", hint=f"known are: {', '.join(FORMATS)}")
    return form


def form_by_ending(name: str) -> str:
    """The format that a file's name tells, "" where it tells none."""
    return next((form for form, ending in ENDINGS.items() if name.lower().endswith(ending)), "")
