"""Where a promise stands: behind the opening, but never between a sentence and what goes on from it.

"They never glaze these pots." — "Stay to the end, and …" — "Why not?" leaves the question without what it asks.
"""

from collections.abc import Sequence

from audiolesson.draft.framing.frame_sets import CALLED, CLAUSE_INTROS, INTROS
from audiolesson.draft.model import Candidate
from audiolesson.draft.sentences.told import stems
from audiolesson.patterns import lazy

_GOES_ON = lazy(
    r"(?:Why not|Why so|How so|What for|Not|Because|Nor|Neither|Either|Both|So|But|And|Yet|Or|Then|Hence|Therefore|Thus"
    r"|It|They|He|She|This|That|These|Those|His|Her|Its|Their|Such|Here|There(?! (?:is|are|was|were)\b)|Instead"
    r"|(?:Very |Quite |Most )?(?:[Oo]ften|[Uu]sually|[Ss]ometimes|[Mm]ostly|[Aa]lways) (?:it|they|this|that))\b"
)
"""How a sentence begins that goes on from the one before it."""

_FIRST_WORDS = (
    ("Coming up:", "In this episode:"),
    ("By the end you ", "By the end of this episode you "),
    ("In a few minutes you ", "A few minutes from now you "),
    ("Stay to the end, and you ", "By the end of this episode you "),
)
"""How a promise begins behind a sentence, and where it is the first one."""

_NAMES_THE_TOPIC = ("This episode is about ", "We are speaking of ", "Our subject is ")

_OF_THE_LINES = " ".join((*INTROS, *CLAUSE_INTROS, CALLED))


def placed(
    before: str,
    promise: str,
    intro: str,
    first: Sequence[int],
    musts: Sequence[Sequence[int]],
    every: Sequence[Candidate],
) -> tuple[str, str]:
    """What stands before the opening, and what behind it, of the line `before` it and the `promise`.

    `first` are the told sentences of the opening, `musts` those of each segment. Where the first segment goes on from
    the opening, the promise stands before both, behind the `intro` if there is one.
    """
    behind = next((must[0] for must in musts if must), -1)
    if not (promise and first and behind >= 0 and _goes_on(max(first), behind, every)):
        return before, promise
    if promise.startswith(_NAMES_THE_TOPIC):
        return f"{before} {promise}".lstrip(), ""
    said = before or (intro if not stems(intro) <= stems(f"{promise} {_OF_THE_LINES}") else "")
    if said:
        return f"{said} {promise.replace(' of this episode', '', 1)}", ""
    led = next((promise.replace(old, new, 1) for old, new in _FIRST_WORDS if promise.startswith(old)), "")
    return led, ""


def _goes_on(last: int, order: int, every: Sequence[Candidate]) -> bool:
    """Whether a sentence goes on from the `last` one of the opening, with which it shares its section."""
    near = every[last].section == every[order].section
    return near and (every[order].follows == last or bool(_GOES_ON.match(every[order].text.text)))
