"""Cards and questions without a name get the one that they have by their words, written into their heading.

What learners have answered is kept under the name: written down, it outlives a change of the words.
"""

import re
from collections.abc import Callable, Sequence
from pathlib import Path

from audiolesson.errors import FileError, Problem
from audiolesson.files import write_whole
from audiolesson.patterns import lazy
from audiolesson.script import attributes
from audiolesson.show.model import Show
from audiolesson.study.cards_file import parse_cards_what_can_be
from audiolesson.study.model import Card, Deck, Question, Quiz
from audiolesson.study.quiz_file import parse_quiz_what_can_be

_ENDS = lazy(r"(\r\n|\n|\r)")
_HEADING = lazy(r"( {0,3}##[ \t]+)(.*?)((?:[ \t]+#+)?[ \t]*)", re.DOTALL)
_Parse = Callable[[str, str], tuple[Deck | Quiz, tuple[Problem, ...]]]


def write_ids(show: Show, slugs: Sequence[str]) -> dict[str, int]:
    """Write the missing `{#id}` of decks and quizzes into their files: file → how many, of those that changed.

    Nothing but heading lines is touched. Raises FileError for a file that cannot be read or written.
    """
    found = {}
    for slug in slugs:
        for path, parse in ((show.cards(slug), parse_cards_what_can_be), (show.quiz(slug), parse_quiz_what_can_be)):
            if path.is_file():
                name = show.name(path)
                text, count = with_ids(_read(path), name, parse)
                if count:
                    write_whole(path, text.encode("utf-8"))
                    found[name] = count
    return found


def with_ids(text: str, name: str, parse: _Parse) -> tuple[str, int]:
    """The text of a deck or quiz with the ids that were missing, and how many they are.

    What a mistake is about is left alone, and so is a file that would not say the same with them.
    """
    study, mistakes = parse(text, name)
    wrong = {mistake.place.line for mistake in mistakes}
    pieces = _ENDS.split(text)  # a line, its end, the next line …
    count = 0
    for entry in _entries(study):
        at = 2 * (entry.place.line - 1)
        if entry.place.line not in wrong and (line := _named(pieces[at], entry.id)):
            pieces[at] = line
            count += 1
    whole = "".join(pieces)
    return (whole, count) if count and parse(whole, name) == (study, mistakes) else (text, 0)


def _entries(study: Deck | Quiz) -> Sequence[Card | Question]:
    return study.cards if isinstance(study, Deck) else study.questions


def _named(line: str, name: str) -> str:
    """A heading line with the id in it; "" where it has one, or is not seen to be a heading."""
    match = _HEADING.fullmatch(line.removeprefix("\ufeff"))
    if not match:
        return ""
    before, content, after = match.groups()
    before = line[: len(line) - len(before + content + after)] + before
    _, braces = attributes.trailing(content)
    if not braces:
        return f"{before}{content} {{#{name}}}{after}"
    try:
        found = attributes.read(braces)
    except ValueError:
        return ""
    if any(key.startswith("#") for key, _ in found):
        return ""
    return f"{before}{content[: -len(braces)]}{{#{name} {braces[1:]}{after}"


def _read(path: Path) -> str:
    """The text with its line ends as they are."""
    try:
        return path.read_bytes().decode("utf-8")
    except (OSError, UnicodeDecodeError):
        raise FileError(f"{path.name} cannot be read as a text in UTF-8", hint="save it as UTF-8") from None
