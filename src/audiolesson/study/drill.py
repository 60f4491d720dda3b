"""A deck or a quiz and the order of its trials → the script of a drill, spoken and made like an episode's.

One segment is one trial, and so one chapter; before them an opening that says how it works, after them a close (no
such two where the language has no words for them). With two speakers the second asks and the first answers.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from operator import attrgetter

from audiolesson.errors import Place
from audiolesson.script.model import Head, Item, Paragraph, Pause, Script, Segment, Span, Think
from audiolesson.script.tidy import tidy
from audiolesson.show.model import DrillSettings
from audiolesson.study.drill_words import DrillKind, words_for
from audiolesson.study.facts.leads import without_lead
from audiolesson.study.model import Card, Deck, Question, Quiz
from audiolesson.study.order.pile import Trial
from audiolesson.units import Ms

LONGEST_TITLE = 45
"""Characters of a trial's title: what a car's display shows."""

EARLIER_S = {"cards": 1, "quiz": 2}
"""How many seconds before its episode the drill of a file is dated: next to it in apps, which sort by date."""

_TITLE = 0.93
"""The pace of a title against that of a sentence."""

_HOST = "Host"
_LETTERS = "ABCDEFGH"


@dataclass(frozen=True, slots=True)
class Measured:
    """The lengths of what a drill is made of, in ms: `frame` is opening and close with a gap each; `first` and `later`
    are the trials of each card with and without the restatement."""

    frame: Ms
    first: tuple[Ms, ...]
    later: tuple[Ms, ...]


def cards_script(
    deck: Deck,
    trials: Sequence[Trial],
    settings: DrillSettings,
    *,
    title: str,
    speakers: Sequence[str],
    language: str,
    titled: bool = True,
    shown: Callable[[Paragraph], str] = attrgetter("text"),
) -> Script:
    """The drill of a deck. `title` is the lesson's, which the opening says where it is `titled`; `speakers` are the
    show's, the one who answers first. `shown` gives a question as a chapter's title has it, without markup."""
    segments = (
        _trial(
            _title(trial.number, shown(card.question)), _card_items(card, trial.again, settings, speakers), card.place
        )
        for trial in trials
        for card in (deck.cards[trial.card],)
    )
    return _script("cards", deck.head, _place(deck.cards), segments, settings, title, language, titled)


def quiz_script(
    quiz: Quiz,
    trials: Sequence[Trial],
    settings: DrillSettings,
    *,
    title: str,
    speakers: Sequence[str],
    language: str,
    titled: bool = True,
    shown: Callable[[Paragraph], str] = attrgetter("text"),
) -> Script:
    """The drill of a quiz; arguments as those of `cards_script`."""
    segments = (
        _trial(_title(trial.number, shown(one.question)), _question_items(one, settings, speakers), one.place)
        for trial in trials
        for one in (quiz.questions[trial.card],)
    )
    return _script("quiz", quiz.head, _place(quiz.questions), segments, settings, title, language, titled)


def cards_material(
    deck: Deck, settings: DrillSettings, *, title: str, speakers: Sequence[str], language: str, titled: bool = True
) -> Script:
    """All that a drill of this deck can be made of, to be spoken and measured (see `measured`).

    Between opening and close each card has two segments: its trial with the restatement and that without.
    """
    both = [
        Trial(index, again, 2 * index + (1 if again else 2))
        for index in range(len(deck.cards))
        for again in (True, False)
    ]
    return cards_script(deck, both, settings, title=title, speakers=speakers, language=language, titled=titled)


def quiz_material(
    quiz: Quiz, settings: DrillSettings, *, title: str, speakers: Sequence[str], language: str, titled: bool = True
) -> Script:
    """The same for a quiz: one segment a question."""
    trials = [Trial(index, False, index + 1) for index in range(len(quiz.questions))]
    return quiz_script(quiz, trials, settings, title=title, speakers=speakers, language=language, titled=titled)


def measured(kind: DrillKind, lengths: Sequence[Ms], settings: DrillSettings, language: str) -> Measured:
    """The lengths of the segments of a material, in ms, as what `trials.plans` wants to know."""
    frame = 0
    if words_for(language):
        frame = lengths[0] + lengths[-1] + 2 * settings.gap
        lengths = lengths[1:-1]
    if kind == "quiz":
        return Measured(Ms(frame), tuple(lengths), tuple(lengths))
    return Measured(Ms(frame), tuple(lengths[::2]), tuple(lengths[1::2]))


def _script(
    kind: DrillKind,
    head: Head,
    place: Place,
    trials: Iterator[Segment],
    settings: DrillSettings,
    title: str,
    language: str,
    titled: bool,
) -> Script:
    """The trials with opening and close, under a head of full length: the choice of trials has made it.

    The name is a paragraph of its own, for a title is followed by a longer breath than a sentence, and is said slower.
    """
    head = replace(head, title=title, length=None, number=0, resources=())
    words = words_for(language)
    if not words:
        return Script(head, tuple(trials))
    subject = " ".join(title.split())
    name = words.name[kind]
    name = f"{name}: {subject}" if titled and subject else name
    name = name if name[-1] in ".?!" else f"{name}."
    opening = (
        Paragraph((Span(name),), place, rate=_TITLE),
        Paragraph((Span(words.how[kind, settings.preset]),), place),
    )
    return Script(
        head,
        (
            _trial(words.opening, opening, place),
            *trials,
            _trial(words.ending, [Paragraph((Span(words.close[kind]),), place)], place),
        ),
    )


def _card_items(card: Card, again: bool, settings: DrillSettings, speakers: Sequence[str]) -> Iterator[Item]:
    """Question, time to think, answer; again the fact in one sentence, or where the card has none, the answer."""
    asks, answers = _roles(speakers)
    yield replace(card.question, speaker=asks)
    yield Think(card.place)
    yield replace(card.answer, speaker=answers)
    if again:
        yield from _pause(settings, card.place)
        yield replace(card.again or card.answer, speaker=answers)


def _question_items(question: Question, settings: DrillSettings, speakers: Sequence[str]) -> Iterator[Item]:
    """Question, choices by letter, time to think, the right one with its letter, why."""
    asks, answers = _roles(speakers)
    yield replace(question.question, speaker=asks)
    for letter, choice in zip(_LETTERS, question.choices, strict=False):
        yield _lettered(letter, choice, asks)
    yield Think(question.place)
    yield _lettered(_LETTERS[question.right], question.choices[question.right], answers)
    if question.why:
        yield from _pause(settings, question.place)
        yield replace(question.why, speaker=answers)


def _roles(speakers: Sequence[str]) -> tuple[str, str]:
    """Who asks and who answers; the Host has no name in a script."""
    names = ["" if name == _HOST else name for name in speakers] or [""]
    return names[1] if len(names) > 1 else names[0], names[0]


def _pause(settings: DrillSettings, place: Place) -> Iterator[Pause]:
    if settings.again_pause:
        yield Pause(settings.again_pause, place)


def _lettered(letter: str, choice: Paragraph, speaker: str) -> Paragraph:
    """A choice as it is said: "B) byte pair encoding", where voices say the letter's name and breathe.

    "B:" would be said as well, but readers of SubRip files take it for the name of a speaker.
    """
    sign = f"{letter}) "
    spans, _ = tidy((span, 0) for span in (Span(sign), *choice.spans))
    lines = tuple((offset + len(sign) if offset else 0, line) for offset, line in choice.lines)
    return replace(choice, spans=spans, speaker=speaker, lines=lines)


def _trial(title: str, items: Sequence[Item] | Iterator[Item], place: Place) -> Segment:
    return Segment(title, place, items=tuple(items))


def _place(cards: Sequence[Card] | Sequence[Question]) -> Place:
    """Where what the program says itself stands: in the file as a whole."""
    return Place(cards[0].place.file if cards else "")


def _title(number: int, question: str) -> str:
    """ "3 · What is BPE?", unique by its number, cut at a word."""
    lead = f"{number} · "
    text = without_lead(" ".join(question.split()))
    room = LONGEST_TITLE - len(lead)
    if len(text) <= room:
        return lead + text
    cut = text[: room - 1]
    if not text[room - 1].isspace() and " " in cut:
        cut = cut[: cut.rindex(" ")]
    return lead + cut.rstrip(" ,;:–—-(") + "…"
