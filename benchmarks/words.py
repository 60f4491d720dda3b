"""Drafting, asking and wording of texts that are new each time, and how the time grows when the text doubles."""

import itertools
import re
import statistics
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from common import report

from audiolesson.draft.draft import draft
from audiolesson.lesson.read import parse_lesson
from audiolesson.speech.pace import pace
from audiolesson.study.draft_quiz import draft_quiz
from audiolesson.study.facts.find import facts_of
from audiolesson.units import Ms
from audiolesson.wording.read import read

RUNS = 5
LESSONS = Path(__file__).parents[1] / "lessons"
_NOUNS = (
    "address answer app audio bit byte card chance change choice cost date day download effect enclosure episode fact"
    " feed file format hour idea identifier interval item learner length line link listener list media memory method"
    " minute model network number order pair parameter part person podcast point polling program query question range"
    " reader reason recall request review sentence server show size standard step string student study sum teacher test"
    " text time title token value version voice week weight word year"
)
_NAMES = (
    "river engine market cell planet signal library harbour museum letter bridge garden kiln loom valley orchard tower"
    " village glacier furnace compass lantern basket barrel canal castle cathedral chimney colony comet convoy crater"
    " dam desert dune eagle forest fossil fountain galaxy glass granite grove guild helmet herd hive island jewel"
    " kernel lagoon lens lever magnet mantle marsh meadow mill mine mirror monsoon mountain needle nest oven pasture"
    " pebble pendulum plough pump quarry reef reservoir rudder saddle sail shell sickle spindle spring stable statue"
)


def text_of(words: int, numbers: Iterator[int]) -> str:
    """A lesson of about so many words: the example lessons over and over, each of the `numbers` about other things."""
    whole = "\n\n".join(path.read_text(encoding="utf-8") for path in sorted(LESSONS.glob("*.md")))
    whole = re.sub(r"\A---.*?---", "", whole, flags=re.S)
    parts, so_far = [], 0
    nouns, new = _NOUNS.split(), _NAMES.split()
    every = re.compile(rf"\b(?:{'|'.join(nouns)})(?=s?\b)")
    while so_far < words:
        number = next(numbers)
        names = {noun: new[(5 * at + 7 * number) % len(new)] for at, noun in enumerate(nouns)}
        part = every.sub(lambda found, names=names: names[found[0]], whole)
        parts.append(re.sub(r"(?m)^(#+ .*)$", rf"\1 of the {new[number % len(new)]}", part))
        so_far += len(part.split())
    return " ".join(re.split(r"(?<= )", "\n\n".join(parts))[:words]).replace("  ", " ")


def taken(work: Callable[[str], object], text: str) -> float:
    """How many ms of processor time it takes: it runs in one thread, and what else the machine does counts little."""
    start = time.process_time()
    work(text)
    return 1000 * (time.process_time() - start)


def main() -> None:
    """Print each figure beside its bar."""
    voice, numbers = pace("espeak"), itertools.count()

    def drafted(text: str) -> object:
        lesson = parse_lesson(text, "lesson.md", "lesson", ".md")
        return draft(lesson, pace=voice, target=Ms(210_000), date="2026-01-01T00:00:00Z")

    def worded(text: str) -> object:
        return [read(paragraph) for paragraph in text.split("\n\n") if paragraph.strip()]

    def asked(text: str) -> object:
        lesson = parse_lesson(text, "lesson.md", "lesson", ".md")
        return draft_quiz(lesson, facts_of(lesson))

    def median_ms(work: Callable[[str], object], words: int) -> tuple[float, float]:
        """The medians of some runs with new text, of so many words and of twice as many, by turns."""
        pairs = [[taken(work, text_of(size, numbers)) for size in (words, 2 * words)] for _ in range(RUNS)]
        once, twice = zip(*pairs, strict=True)
        return statistics.median(once), statistics.median(twice)

    first = taken(drafted, text_of(8_000, numbers))
    draft_8, draft_16 = median_ms(drafted, 8_000)
    known = text_of(8_000, numbers)
    again = min(taken(drafted, known) for _ in range(3))
    worded(text_of(600, numbers))
    word_600, word_1200 = median_ms(worded, 600)
    asked(text_of(8_000, numbers))
    ask_8, ask_16 = median_ms(asked, 8_000)
    print(f"draft: 8,000 words {draft_8:.0f} ms, 16,000 words {draft_16:.0f} ms")
    print(f"draft: the first 8,000 words of a process {first:.0f} ms, the same words again {again:.0f} ms")
    print(f"wording: 600 words {word_600:.0f} ms, 1,200 words {word_1200:.0f} ms")
    print(f"cards and quiz: 8,000 words {ask_8:.0f} ms, 16,000 words {ask_16:.0f} ms")
    report("draft 8,000 new words, seconds", draft_8 / 1000, 1)
    report("draft, twice the text", draft_16 / draft_8, 2.2)
    report("cards and quiz, twice the text", ask_16 / ask_8, 2.2)
    report("wording 600 new words, seconds", word_600 / 1000, 0.1)
    report("wording, twice the text", word_1200 / word_600, 2.2)


if __name__ == "__main__":
    main()
