"""The points of a recap that answer what the lesson is about: told sentences with their parts the other way round."""

from collections.abc import Collection, Sequence

from audiolesson.draft.choosing.choice import Choice
from audiolesson.draft.framing.asked_told import Answered, asked_of
from audiolesson.draft.framing.frame import Frame
from audiolesson.draft.framing.kept import stands
from audiolesson.draft.framing.plain_names import DEFINES
from audiolesson.draft.refusing.filters import LONGEST
from audiolesson.draft.sentences.told import stems
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

LEAST_TO_TURN = 2.8
"""What a question weighs at least whose answer is told once more, turned round."""

LEAST_AS_TOLD = 4.4
"""The same for a definition that has no other words."""

LEAST_TOLD_OF = 0.4
"""What its being about topic or titles, or spoken of elsewhere, adds to it at least."""

MOST_AS_TOLD = 20
"""Words of a definition that is told again as it stands."""

_POINTS_ON = lazy(
    r"(?<!^)\b(?:it|they|them|this|these|those|such|here|he|she|him|her"
    r"|(?:all|both|the) (?:two|three|four))\b|^(?:This|They|These|That|So|But|And|Its?)\b"
)
_CUT = lazy(r"\b(?:like|as|of|than|to|with|for|by|from|in|on|at|following)\.$")
"""What a point ends with whose sentence went on behind a colon: "What a pattern says is something like."."""
_ONE_FORM = "What "
MOST_OF_A_FORM = 2
"""Points that may begin alike."""


def turned_points(
    choice: Choice, frame: Frame, points: Sequence[Text], asked: Collection[int], most: int
) -> list[tuple[int, str]]:
    """What told sentences say of what the lesson is about, in their order; with the `points`, `most` of them.

    `asked` are the sentences that are asked for, which the recap does not tell.
    """
    ranks = choice.ranks or {}
    groups = [sorted(order for order in group if order not in ranks) for group in (choice.opening, *choice.groups)]
    fit = [one for one in asked_of([order for group in groups for order in group], frame) if one.order not in asked]
    said = [stems(point.text) for point in points]
    kept: list[tuple[int, str]] = []
    names: list[frozenset[str]] = []
    for one in sorted(fit, key=lambda one: (-one.weight, one.order)):
        text = _words_of(one, frame)
        own, name = stems(text), stems(one.asked.name)
        full = len(points) + len(kept) == most
        alike = text.startswith(_ONE_FORM) and sum(_ONE_FORM in other for _, other in kept) == MOST_OF_A_FORM
        if not text or full or alike or name in names or any(2 * len(own & other) >= len(own) for other in said):
            continue
        kept.append((one.order, text))
        said.append(own)
        names.append(name)
    return sorted(kept)


def _words_of(one: Answered, frame: Frame) -> str:
    """What is said again of an answer: other words where they are certain, or those of a short definition; ""."""
    text, least = one.asked.again, LEAST_TO_TURN
    if not text and one.asked.worth == DEFINES:
        text, least = frame.matters.text(one.order), LEAST_AS_TOLD
        text = text if len(text.split()) <= MOST_AS_TOLD else ""
    told_of = one.weight >= one.asked.worth + LEAST_TOLD_OF
    whole = not _POINTS_ON.search(text) and not _CUT.search(text) and stands(text.removeprefix(_ONE_FORM))
    fits = told_of and one.weight >= least and len(text.split()) <= LONGEST and whole
    return text if fits else ""
