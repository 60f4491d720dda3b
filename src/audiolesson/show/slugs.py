"""Naming lessons of a show: what a person typed → a lesson, or an error that says which one was meant."""

import difflib
from collections.abc import Iterable
from pathlib import Path

from audiolesson.errors import ShowError
from audiolesson.show.lesson_files import slug_of
from audiolesson.show.model import Show

_MOST_NAMED = 10
_OF_A_FOLDER = frozenset({"readme", "index", "_index", "lesson"})
"""What the text of a folder is called, in courses that give each lesson a folder."""


def known(show: Show, names: Iterable[str]) -> list[str]:
    """The names, each once. Raises ShowError when one is no lesson of the show.

    A path to a lesson's text, script, deck or quiz names it too.
    """
    there = set(show.slugs())
    names = list(dict.fromkeys(name if name in there else _of_file(show, name) for name in names))
    for name in names:
        if name not in there:
            raise ShowError(f"there is no lesson {name!r}", hint=meant(show, name))
    return names


def _of_file(show: Show, name: str) -> str:
    """The lesson that a path to its text, script, deck or quiz belongs to; any other name as it is."""
    for path in (Path(name), show.root / name) if _path_like(name) else ():
        if path.is_file() and path.resolve().parent in (show.lessons.resolve(), show.scripts.resolve()):
            return slug_of(path.stem.removesuffix(".cards").removesuffix(".quiz"))
    return name


def _path_like(name: str) -> bool:
    """Whether a name is one of a file."""
    return "/" in name or "." in name or "\\" in name


def meant(show: Show, name: str) -> str:
    """Which lesson was perhaps meant, or which there are."""
    there = show.slugs()
    if name in there:  # it has a script, a deck or a quiz
        return f"it has no text in lessons/ yet: put one there, as lessons/{name}.md"
    near = difflib.get_close_matches(name.rpartition("/")[2].removesuffix(".md"), there, 1)
    if near:
        return f"did you mean {near[0]}?"
    more = f" and {len(there) - _MOST_NAMED} more" if len(there) > _MOST_NAMED else ""
    return f"known are: {', '.join(there[:_MOST_NAMED]) or 'none'}{more}"


def slug_of_text(path: Path) -> str:
    """A slug for a text that comes from elsewhere: of its name, or of its folder's where it is called as many are."""
    folder = path.resolve().parent.name
    return slug_of(folder if path.stem.lower() in _OF_A_FOLDER and folder else path.stem)
