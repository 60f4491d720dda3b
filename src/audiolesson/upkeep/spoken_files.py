"""The files of a lesson that are heard (script, flashcards, quiz) as scripts of what can be spoken for them.

What a mistake is about is left out, so that one bad line keeps nobody from hearing another.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from audiolesson.build.about import About
from audiolesson.build.material import about_lesson, material_for
from audiolesson.errors import Problem, ProblemsError
from audiolesson.files import read_text
from audiolesson.script.model import Head, Paragraph, Script
from audiolesson.script.parse import parse_what_can_be
from audiolesson.show.model import Show
from audiolesson.study.cards_file import parse_cards_what_can_be
from audiolesson.study.model import Deck, Quiz
from audiolesson.study.quiz_file import parse_quiz_what_can_be


@dataclass(frozen=True, slots=True)
class SpokenFile:
    """A file with all that can be spoken of it. `kind` is "episode", "cards" or "quiz".

    `script` has every lexicon of the file in its head, its lesson's too; of cards it holds each card's trial with
    and without the restatement, as a drill speaks them. `head` is the file's own. `problems` are its mistakes.
    """

    slug: str
    kind: str
    path: Path
    name: str
    head: Head
    script: Script
    problems: tuple[Problem, ...]

    def paragraphs(self) -> Iterator[Paragraph]:
        """Every paragraph that stands in the file, once, in the order of its lines."""
        seen: set[tuple[int, str]] = set()
        for segment in self.script.segments:
            for item in segment.items:
                if isinstance(item, Paragraph) and item.place.line:
                    key = (item.place.line, item.text)
                    if key not in seen:
                        seen.add(key)
                        yield item


def spoken_files(show: Show, slugs: Sequence[str]) -> Iterator[SpokenFile]:
    """The files of the lessons, script before cards before quiz. Raises FileError for one that cannot be read."""
    for slug in slugs:
        for kind, path in show.spoken(slug).items():
            if path.is_file():
                yield spoken_file(show, slug, kind)


def spoken_file(show: Show, slug: str, kind: str) -> SpokenFile:
    """One file of a lesson. Raises FileError."""
    path = show.spoken(slug)[kind]
    name = show.name(path)
    text = read_text(path)
    if kind == "episode":
        script, problems = parse_what_can_be(text, name)
        return SpokenFile(slug, kind, path, name, script.head, script, problems)
    asked: Deck | Quiz
    if kind == "cards":
        asked, problems = parse_cards_what_can_be(text, name)
    else:
        asked, problems = parse_quiz_what_can_be(text, name)
    script = material_for(show, asked, _about(show, slug))
    return SpokenFile(slug, kind, path, name, asked.head, script, problems)


def _about(show: Show, slug: str) -> About:
    """What the lesson's script says of it; nothing where there is none or its head has a mistake."""
    try:
        return about_lesson(show, slug) or About("", "")
    except ProblemsError:
        return About("", "")
