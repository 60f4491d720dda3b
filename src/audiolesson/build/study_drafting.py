"""`draft`: lesson → scripts/SLUG.cards.md and scripts/SLUG.quiz.md, each once; what is there is the author's."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from audiolesson.draft.model import Flashcards
from audiolesson.files import read_text, write_new, write_whole
from audiolesson.lesson.model import Lesson
from audiolesson.script.model import Head
from audiolesson.show.model import Show
from audiolesson.study.given_ids import DRAFTS
from audiolesson.study.model import Card, Deck, Quiz

if TYPE_CHECKING:
    from audiolesson.study.facts.model import Fact

    FindFacts = Callable[[], tuple[Fact, ...]]

CARDS, QUESTIONS = 15, 12
"""How many cards and questions are drafted, where a lesson holds so many good ones."""


@dataclass(frozen=True, slots=True)
class StudyDraft:
    """What became of one file: `found` good cards or questions, where `wanted` would have been taken.

    `lines` are those of the lesson that it asks of. `doubtful` more stand in a comment at its end, or are `unwritten`,
    as they would stand in a deck. `written` False: the file is there already, or there is nothing to write.
    """

    path: Path
    kind: str
    written: bool
    found: int
    wanted: int
    lines: tuple[int, ...] = ()
    doubtful: int = 0
    unwritten: str = ""


@dataclass(frozen=True, slots=True)
class _Drafted:
    """The text of a file and the lines that it asks of; what the author may choose from, and how many of it."""

    text: str
    lines: tuple[int, ...]
    more: str = ""
    doubtful: int = 0


LEAST_CARDS = 2
"""With fewer, an episode does not lead to its flashcards."""


def facts_in(lesson: Lesson, language: str) -> "tuple[Fact, ...]":
    """What can be asked of a lesson."""
    from audiolesson.study.facts.find import facts_of

    return facts_of(lesson, language)


def flashcards_of(show: Show, lesson: Lesson, cards: int, found: "FindFacts") -> Flashcards:
    """What a script may say of its lesson's flashcards, of which at most `cards` are drafted; those that an author has
    are led to, whatever they ask.
    """
    from audiolesson.study.draft_cards import draft_cards

    if _is_there(show.cards(lesson.slug)):
        return Flashcards()
    drawn = draft_cards(lesson, found())
    return Flashcards(cards >= LEAST_CARDS and len(drawn.sure) >= LEAST_CARDS, drawn.asks)


def draft_study(show: Show, lesson: Lesson, cards: int, questions: int, found: "FindFacts") -> tuple[StudyDraft, ...]:
    """Draft the cards and the quiz of a lesson, each unless its file is there; 0 drafts none."""
    slug = lesson.slug
    paths = show.cards(slug), show.quiz(slug)
    if not any(_is_wanted(path, count) for path, count in zip(paths, (cards, questions), strict=True)):
        return ()
    facts = facts_for(show, lesson, found())

    def deck() -> _Drafted:
        from audiolesson.study.draft_cards import draft_cards

        drawn = draft_cards(lesson, facts, cards)
        return _Drafted(*_deck_of(drawn.sure), *_to_choose_from(drawn.perhaps))

    def quiz() -> _Drafted:
        return _Drafted(*drafted_quiz(lesson, facts, questions))

    made = []
    for path, kind, wanted, draft in ((paths[0], "card", cards, deck), (paths[1], "question", questions, quiz)):
        if _is_wanted(path, wanted):
            made.append(_written(show, path, kind, wanted, draft))
    return tuple(made)


_TOLD = 0.4
"""What a fact is worth more when the episode tells it: about as much as a section without a card."""


def facts_for(show: Show, lesson: Lesson, facts: "Sequence[Fact]") -> "list[Fact]":
    """The `facts` of a lesson, the most worth first. Those that its drafted episode tells are worth more, for then a
    card leads to its second; what an author makes of the draft changes nothing."""
    from audiolesson.episode.moments import moments
    from audiolesson.script.model import Paragraph
    from audiolesson.script.parse import parse_what_can_be
    from audiolesson.wording.sentences import split

    base = show.scripts / DRAFTS / f"{lesson.slug}.md"
    path = base if base.is_file() else show.script(lesson.slug)
    if not path.is_file():
        return list(facts)
    script, _ = parse_what_can_be(read_text(path), show.name(path))
    texts = [item.text for segment in script.segments for item in segment.items if isinstance(item, Paragraph)]
    told = [text[start:end] for text in texts for start, end in split(text, show.language)]
    found = moments([(fact.question, fact.answer) for fact in facts], told)
    better = [
        replace(fact, worth=fact.worth + _TOLD) if at >= 0 else fact for fact, at in zip(facts, found, strict=True)
    ]
    return sorted(better, key=lambda fact: -fact.worth)


def drafted_deck(lesson: Lesson, facts: "Sequence[Fact]", count: int) -> tuple[str, tuple[int, ...]]:
    """The text of the cards that a lesson gives now, at most `count`, and the line of each; "" where it gives none."""
    from audiolesson.study.draft_cards import draft_cards

    return _deck_of(draft_cards(lesson, facts, count).sure)


def _deck_of(cards: tuple[Card, ...]) -> tuple[str, tuple[int, ...]]:
    from audiolesson.study.cards_file import print_cards

    return (print_cards(Deck(Head(""), cards)) if cards else ""), tuple(card.line for card in cards)


_CHOOSE = "More cards, which a listener may not place or which say little. To keep one, move it out of this comment."


def _to_choose_from(cards: tuple[Card, ...]) -> tuple[str, int]:
    """Cards for the author to choose from, in the form in which they would stand in a deck, and how many these are."""
    from audiolesson.study.cards_file import print_cards

    fit = tuple(card for card in cards if "-->" not in print_cards(Deck(Head(""), (card,))))
    return (print_cards(Deck(Head(""), fit)) if fit else ""), len(fit)


def _as_comment(cards: str) -> str:
    """Such cards as a comment at the end of a deck.

    The kept draft has no such comment, so that it is the author's, and `draft --update` leaves it alone.
    """
    return f"\n<!--\n{_CHOOSE}\n\n{cards}-->\n" if cards else ""


def drafted_quiz(lesson: Lesson, facts: "Sequence[Fact]", count: int) -> tuple[str, tuple[int, ...]]:
    """The text of the quiz that a lesson gives now, at most `count` questions, and their lines; "": none."""
    from audiolesson.study.draft_quiz import draft_quiz
    from audiolesson.study.quiz_file import print_quiz

    found = draft_quiz(lesson, facts, count)
    return (print_quiz(Quiz(Head(""), found)) if found else ""), tuple(one.line for one in found)


def was_drafted(show: Show, slug: str) -> bool:
    """Whether cards or a quiz of a lesson are there, or were drafted once; then an author may have deleted them."""
    paths = show.cards(slug), show.quiz(slug)
    return any(_is_there(path) or (show.scripts / DRAFTS / path.name).exists() for path in paths)


def _is_there(path: Path) -> bool:
    return path.exists() or path.is_symlink()


def _is_wanted(path: Path, count: int) -> bool:
    return count > 0 and not _is_there(path)


def _written(show: Show, path: Path, kind: str, wanted: int, draft: "Callable[[], _Drafted]") -> StudyDraft:
    made = draft()
    written = bool(made.text) and write_new(path, made.text + _as_comment(made.more))
    if written:
        write_whole(show.scripts / DRAFTS / path.name, made.text)
    return StudyDraft(
        path, kind, written, len(made.lines), wanted, made.lines, made.doubtful, "" if made.text else made.more
    )
