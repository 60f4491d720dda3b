"""What a deck or a quiz gives to be spoken: all that its drills can be made of, and the script of a drill."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import TypedDict

from audiolesson.build.about import About
from audiolesson.build.formulas import without_markup
from audiolesson.files import read_text
from audiolesson.script.model import Script
from audiolesson.script.parse import parse_head
from audiolesson.show.model import Show
from audiolesson.study import drill
from audiolesson.study.cards_file import parse_cards
from audiolesson.study.model import Deck, Quiz
from audiolesson.study.order.pile import Trial
from audiolesson.study.quiz_file import parse_quiz


def study_of(show: Show, slug: str, kind: str) -> tuple[Deck | Quiz, About]:
    """A lesson's "cards" or "quiz", and what they are told of their lesson. Raises ProblemsError, FileError."""
    path = show.spoken(slug)[kind]
    read = parse_cards if kind == "cards" else parse_quiz
    asked: Deck | Quiz = read(read_text(path), show.name(path))
    return asked, about_lesson(show, slug) or About(asked.head.title, asked.head.date, asked.head.lexicon)


def about_lesson(show: Show, slug: str) -> About | None:
    """What the script of a lesson says of it; None without a script. Raises ProblemsError, FileError."""
    path = show.script(slug)
    if not path.is_file():
        return None
    head = parse_head(read_text(path), show.name(path))
    return About(head.title, head.date, head.lexicon)


def material_for(show: Show, asked: Deck | Quiz, about: About, *, titled: bool = True) -> Script:
    """All that a drill of a deck or a quiz can be made of, with the words of its lesson, over which its own go.

    The opening says the lesson's title where it is `titled`.
    """
    how = _how(show, about, titled)
    if isinstance(asked, Deck):
        return _worded(drill.cards_material(asked, show.drill, **how), about)
    return _worded(drill.quiz_material(asked, show.drill, **how), about)


def script_for(show: Show, asked: Deck | Quiz, trials: Sequence[Trial], about: About, *, titled: bool = True) -> Script:
    """The script of a drill whose trials are put in order."""
    how, shown = _how(show, about, titled), partial(without_markup, show)
    if isinstance(asked, Deck):
        return _worded(drill.cards_script(asked, trials, show.drill, shown=shown, **how), about)
    return _worded(drill.quiz_script(asked, trials, show.drill, shown=shown, **how), about)


class _How(TypedDict):
    """What the script of a drill takes from its show and lesson."""

    title: str
    speakers: Sequence[str]
    language: str
    titled: bool


def _how(show: Show, about: About, titled: bool) -> _How:
    return _How(title=about.title, speakers=list(show.voices)[:2], language=show.language, titled=titled)


def _worded(script: Script, about: About) -> Script:
    return replace(script, head=replace(script.head, lexicon={**about.lexicon, **script.head.lexicon}))
