"""What a drill was made from, as one digest: while that stays, the drill does, whatever happens to its episode."""

from collections.abc import Mapping

from audiolesson.build.about import About
from audiolesson.build.inputs import lesson_settings, shown_file, think_input
from audiolesson.files import digest, file_digest
from audiolesson.show.model import Show

_FORMAT = 3
"""Raised when the same cards would give another drill."""


def drill_plan(show: Show, slug: str, about: About, value: str, words: Mapping[str, str]) -> str:
    """The plan of a lesson's cards or quiz. `value` is the digest of their file, `words` their part of the lexicon."""
    picture, think = shown_file(show, slug), think_input(show)
    files = [picture, show.root / think if think else None]
    return digest(
        [
            _FORMAT,
            lesson_settings(show),
            value,
            [about.title, about.date, sorted(about.lexicon.items())],
            [file_digest(file) if file and file.is_file() else "" for file in files],
            *([sorted(words.items())] if words else []),
        ]
    )
