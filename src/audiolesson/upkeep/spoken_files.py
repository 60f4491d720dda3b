"""The files of a lesson that are heard (script, flashcards, quiz) as scripts of what can be spoken for them.

What a mistake is about is left out, so that one bad line keeps nobody from hearing another.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from audiolesson.errors import Problem, ProblemsError
from audiolesson.files import read_text
from audiolesson.script.model import Head, Paragraph, Script
from audiolesson.script.parse import parse_head, parse_what_can_be
from audiolesson.show.model import Show
from audiolesson.study import drill
from audiolesson.study.cards_file import parse_cards_what_can_be
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
        for kind, path in files_of(show, slug).items():
            if path.is_file():
                yield spoken_file(show, slug, kind)


def files_of(show: Show, slug: str) -> dict[str, Path]:
    """Kind → path of what is heard of a lesson, whether it is there or not."""
    return {"episode": show.script(slug), "cards": show.cards(slug), "quiz": show.quiz(slug)}


def spoken_file(show: Show, slug: str, kind: str) -> SpokenFile:
    """One file of a lesson. Raises FileError."""
    path = files_of(show, slug)[kind]
    name = show.name(path)
    text = read_text(path)
    if kind == "episode":
        script, problems = parse_what_can_be(text, name)
        return SpokenFile(slug, kind, path, name, script.head, script, problems)
    about = _about(show, slug)
    how = {"title": about.title, "speakers": list(show.voices)[:2], "language": show.language}
    if kind == "cards":
        deck, problems = parse_cards_what_can_be(text, name)
        head, script = deck.head, drill.cards_material(deck, show.drill, **how)  # type: ignore[arg-type]
    else:
        quiz, problems = parse_quiz_what_can_be(text, name)
        head, script = quiz.head, drill.quiz_material(quiz, show.drill, **how)  # type: ignore[arg-type]
    worded = replace(script.head, lexicon={**about.lexicon, **head.lexicon})
    return SpokenFile(slug, kind, path, name, head, replace(script, head=worded), problems)


def _about(show: Show, slug: str) -> Head:
    """The head of the lesson's script, whose title and lexicon go for its drills too; empty where it has none."""
    path = show.script(slug)
    try:
        return parse_head(read_text(path), show.name(path)) if path.is_file() else Head("")
    except ProblemsError:
        return Head("")
