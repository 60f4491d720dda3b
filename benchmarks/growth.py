"""How the time of drafting grows with texts of extreme shape: each is measured once and twice as long, by turns."""

import contextlib
import random
import statistics
import time
from collections.abc import Callable

from common import report

from audiolesson.draft.draft import draft
from audiolesson.errors import LessonError
from audiolesson.lesson.read import parse_lesson
from audiolesson.speech.pace import pace
from audiolesson.study.draft_quiz import draft_quiz
from audiolesson.study.facts.find import facts_of
from audiolesson.units import Ms

RUNS = 3
_PARTS = (
    "the pump|a valve|the boiler|each pipe|the furnace|a sensor|the tank|our meter|the operator|a filter",
    "holds|moves|heats|cools|measures|feeds|drains|controls|protects|weakens",
    "the water|warm air|the steam|dirty oil|the pressure|a small flow|the coil|the main line|the outer wall",
    "when the load is high|because the gas expands|before the night shift|unless the lock is open|in most houses"
    "|if the level falls below 20 litres|although the seal is old|without a second pump|after three hours",
)
"""Who does what to what, and when."""


def sentence(chance: random.Random) -> str:
    """One of some thousands of plain sentences, all of the same few things."""
    words = (chance.choice(each.split("|")) for each in _PARTS)
    return " ".join(words).capitalize() + "."


def _paragraphs(size: int, chance: random.Random) -> str:
    return "\n\n".join(" ".join(sentence(chance) for _ in range(5)) for _ in range(size // 5))


def _bullets(size: int, chance: random.Random) -> str:
    return "".join(f"- {sentence(chance)}\n" for _ in range(size))


def _headings(size: int, chance: random.Random) -> str:
    return "".join(f"## Heading {number} of the plant\n\n{sentence(chance)}\n\n" for number in range(size))


def _empty_headings(size: int, chance: random.Random) -> str:
    return "The pump moves water.\n\n" + "".join(f"## Heading {number}\n\n" for number in range(size))


def _of(sign: str) -> Callable[[int, random.Random], str]:
    return lambda size, chance: f"The pump moves water.\n\n{sign * (60 * size // len(sign))}\n\nA valve holds steam.\n"


SHAPES = {
    "paragraphs": _paragraphs,
    "bullets": _bullets,
    "headings": _headings,
    "empty headings": _empty_headings,
    **{f"rows of {sign!r}": _of(sign) for sign in ("a", "(", "… ", "“", "? ", "&", "#", "—", "x1-")},
}


def _drafted(text: str) -> None:
    lesson = parse_lesson(text, "plants.md", "plants", ".md")
    draft(lesson, pace=pace("espeak"), target=Ms(210_000), date="2026-01-01T00:00:00Z")


def _asked(text: str) -> None:
    lesson = parse_lesson(text, "plants.md", "plants", ".md")
    draft_quiz(lesson, facts_of(lesson))


def _seconds(work: Callable[[str], None], text: str) -> float:
    """Processor time: the program runs in one thread, and what else the machine does counts little."""
    start = time.process_time()
    with contextlib.suppress(LessonError):
        work(text)
    return time.process_time() - start


def main() -> None:
    """Print for each shape the time of 800 sentences or headings, and how many times as much twice of it takes."""
    chance = random.Random(3)
    for work, bar in ((_drafted, 2.5), (_asked, 2.5)):
        _seconds(work, f"# Plants\n\n{_paragraphs(100, chance)}")
        for name, shape in SHAPES.items():
            texts = [f"# Plants\n\n{shape(size, chance)}" for size in [800, 1600] * RUNS]
            taken = [_seconds(work, text) for text in texts]
            once, twice = statistics.median(taken[::2]), statistics.median(taken[1::2])
            print(f"{work.__name__[1:]} {name}: {once:.2f} s, twice {twice:.2f} s")
            report(f"{work.__name__[1:]}, {name}, twice the text", twice / max(once, 0.05), bar)


if __name__ == "__main__":
    main()
