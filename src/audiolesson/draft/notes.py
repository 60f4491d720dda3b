"""What a draft took and left out, section by section, with the reason, for the author to read."""

from collections import Counter

from audiolesson.draft.budget import LEAST_TO_KNOW
from audiolesson.draft.compose import Choice
from audiolesson.draft.gathered import Gathered
from audiolesson.draft.model import NEVER, Note
from audiolesson.errors import Place
from audiolesson.lesson.model import Lesson
from audiolesson.units import Ms, clock

MOST_REASONS = 4
"""Reasons that a note gives in full; the rest is counted."""


def notes_of(lesson: Lesson, gathered: Gathered, choice: Choice) -> tuple[Note, ...]:
    """One note a section: how many of its usable sentences are said, and why the others are not.

    Sections that the reading has left out as a whole, as exercises and references, are named with its reason.
    """
    said = choice.all()
    usable: dict[int, list[int]] = {}
    for candidate in gathered.candidates:
        if candidate.tier < NEVER:
            usable.setdefault(candidate.section, []).append(candidate.order)
    refused: dict[int, Counter[str]] = {}
    for item in gathered.refused:
        refused.setdefault(item.section, Counter())[item.why] += 1
    notes = []
    for index, section in enumerate(lesson.sections):
        orders = usable.get(index, [])
        taken = sum(order in said for order in orders)
        why = _why(len(orders) - taken, refused.get(index, Counter())) or ("" if orders else "nothing to tell")
        if not section.blocks:
            why = "a heading without a text of its own"
        notes.append(Note(section.title, section.place, taken, len(orders), why))
    whole = (Note(gone.section, gone.place, 0, 0, gone.why) for gone in lesson.left_out if gone.section)
    return (*notes, *whole)


def _why(left: int, refused: Counter[str]) -> str:
    reasons = [f"{left} left out for the length or because others say the same"] if left else []
    ranked = sorted(refused.items(), key=lambda item: (-item[1], item[0]))
    reasons += [f"{count} refused: {why}" for why, count in ranked[:MOST_REASONS]]
    if rest := sum(count for _, count in ranked[MOST_REASONS:]):
        reasons.append(f"{rest} refused for other reasons")
    return "; ".join(reasons)


def too_short(lesson: Lesson, most: Ms, target: Ms, place: Place, told: int) -> Note:
    """A last note, under the lesson's title: how much of the time its words fill, and what to do.

    Of fewer than `LEAST_TO_KNOW` sentences told it says that the page is no lesson to hear.
    """
    many = f"{told} sentence" + "s" * (told != 1)
    thin = f"this page is no lesson to hear, for only {many} of it can be told; " if told < LEAST_TO_KNOW else ""
    why = (
        f"{thin}all that can be told of this lesson takes about {clock(most)} of {clock(target)}: "
        "add sentences to the lesson or the script, or set `length: full` in the script's head"
    )
    return Note(lesson.title, place, 0, 0, why)
