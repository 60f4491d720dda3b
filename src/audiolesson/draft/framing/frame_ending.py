"""How an episode ends: recap, what the listener is asked, and the close."""

from collections.abc import Sequence

from audiolesson.draft.english.texts import upper_first
from audiolesson.draft.framing.frame_opening import (
    asks_of_us,
    fits_a_line,
    joined,
    named_in_a_row,
    pick,
    some,
)
from audiolesson.draft.framing.frame_sets import (
    ALSO_CLOSES,
    CLAUSE_CLOSES,
    CLAUSE_RECALL,
    CLOSES,
    FREE_RECALLS,
    ONE_TO_KEEP,
    QUESTIONS,
    QUESTIONS_ALONE,
    RECALLS,
    REMINDERS,
    SAY_IT,
    TOPIC_RECALLS,
    UNASKED_CLOSES,
    UNNAMED_CLOSES,
    FrameSet,
)
from audiolesson.draft.framing.named_once import named_once
from audiolesson.draft.framing.slots import Slot
from audiolesson.patterns import lazy

MOST_NAMED = 3
"""So many sections that are not told are named at the end."""


def close_of(item: FrameSet, subject: Slot, turn: int) -> str:
    """The last sentence: what one now can say about the topic, or where to go on."""
    verb = "are" if subject.plural else "is"
    rows: tuple[str, ...]
    if subject.kind == "clause":
        rows = CLAUSE_CLOSES
    elif subject.kind == "doing":
        rows = CLOSES
    elif subject.kind == "noun":
        one = subject.is_indefinite
        rows = item.close or (UNNAMED_CLOSES if one else CLOSES)
    elif item.close and item.name == "question":
        rows = item.close
    else:
        return pick(UNNAMED_CLOSES, turn // 5)
    line = pick(rows, turn // 5).format(T=subject.text, **{"is": verb})
    return upper_first(line)


def thin_close_of(close: str, subject: Slot, turn: int) -> str:
    """The last sentence of an episode of few sentences: where to go on, not what one now can say."""
    if "notes" in close:
        return close
    named = subject.kind in ("noun", "doing") and not subject.is_indefinite
    rows = CLOSES if named else UNNAMED_CLOSES
    return pick(rows, turn // 5).format(T=subject.text)


def also_close(names: Sequence[str], turn: int) -> str:
    """The close that names what the lesson has besides."""
    return pick(ALSO_CLOSES, turn // 5).format(S=joined(some(names, MOST_NAMED)))


def unasked_close(close: str, turn: int) -> str:
    """The close of an episode that asked no question: it names the flashcards, where it would name nothing else."""
    return pick(UNASKED_CLOSES, turn // 5) if close in UNNAMED_CLOSES else close


def recalls_of(slots: Sequence[Slot], turn: int) -> tuple[str, ...]:
    """A question about the whole of each segment, "" where its title fits into none."""
    return tuple(recall(one, turn + at) for at, one in enumerate(slots))


def recall(one: Slot, turn: int) -> str:
    """A question about the whole of what a title names, "" where it fits into none."""
    if one.kind == "clause" and one.telling and not asks_of_us(one.text):
        return CLAUSE_RECALL.format(A=one.text)
    alone = one.kind == "noun" and " " not in one.text and one.text.islower() and not one.plural
    fits = one.kind in ("noun", "doing") and one.telling and not alone and not _OPEN.search(one.text)
    fits = fits and fits_a_line(one.text)
    return pick(RECALLS, turn).format(A=one.text) if fits else ""


_OPEN = lazy(r" about | and (?:others|more|beyond)$")


def recall_of_all(subject: Slot, turn: int) -> str:
    """A question about the whole lesson, which names it where it can be named."""
    named = subject.kind == "noun" and subject.telling and not subject.is_indefinite
    return pick(TOPIC_RECALLS if named else FREE_RECALLS, turn // 3).format(T=subject.text)


def reminder_of(parts: Sequence[Slot], clauses: Sequence[str], turn: int, subject: Slot) -> str:
    """What was heard, by its names: "To sum up, you have heard about kilns and glazes, and why walls crack."."""
    names = [one.text for one in parts if one.kind != "clause"]
    every = dict.fromkeys([*(one.text for one in parts if one.kind == "clause"), *clauses])
    said = named_once([*every], subject)
    about = f"about {named_in_a_row(names, MOST_NAMED)}" if names else ""
    row = f"{about}, and {joined(said)}" if said and about else about or joined(said)
    return pick(REMINDERS, turn // 7).format(S=row)


def say_it(subject: Slot) -> str:
    """The question what the topic is."""
    return SAY_IT.format(T=subject.text, **{"is": "are" if subject.plural else "is"})


def put(question: str, turn: int, *, cards: bool = True) -> str:
    """A question as it is put to the listener: "One question to take with you to the flashcards: what is a kiln?".

    `cards`: the lesson has flashcards.
    """
    return pick(QUESTIONS if cards else QUESTIONS_ALONE, turn // 11).format(q=question)


def counted(recap: str, points: int) -> str:
    """A recap's first line for so many points, "Three things to keep."."""
    if "{N}" in recap and points == 1:
        return ONE_TO_KEEP
    number = things(points)
    return recap.replace("{N}", number if recap.startswith("{N}") else number[0].lower() + number[1:])


def things(points: int) -> str:
    """ "Two things" for two."""
    numbers = ("One thing", "Two things", "Three things", "Four things", "Five things", "Six things")
    return numbers[points - 1] if points <= len(numbers) else "Some things"
