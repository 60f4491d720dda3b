"""Reading, drafting, asking and wording: milliseconds, and how the time grows when the text doubles."""

import itertools
import re
import statistics
import time
from collections.abc import Callable
from pathlib import Path

from common import report

from audiolesson.draft.draft import draft
from audiolesson.lesson.read import parse_lesson
from audiolesson.speech.pace import pace
from audiolesson.study.draft_quiz import draft_quiz
from audiolesson.study.facts.find import facts_of
from audiolesson.units import Ms
from audiolesson.wording.read import read

RUNS = 7
LESSONS = Path(__file__).parents[1] / "lessons"
_NAMES = ("river", "engine", "market", "cell", "model", "planet", "signal", "library", "harbour", "museum", "letter")


def text_of(words: int) -> str:
    """A lesson of about so many words: the example lessons over and over, each time about other things."""
    whole = "\n\n".join(path.read_text(encoding="utf-8") for path in sorted(LESSONS.glob("*.md")))
    whole = re.sub(r"\A---.*?---", "", whole, flags=re.S)
    parts, so_far = [], 0
    nouns = re.compile(r"\b(?:memory|card|word|model|token|review|answer|text)(s?)\b")
    for number in itertools.count():
        name = _NAMES[number % len(_NAMES)] + ("" if number < len(_NAMES) else f" {number}")
        part = nouns.sub(lambda found, name=name: f"{name}{found[1]}", whole)
        parts.append(re.sub(r"(?m)^(#+ .*)$", rf"\1 of the {name}", part))
        so_far += len(part.split())
        if so_far >= words:
            return " ".join(re.split(r"(?<= )", "\n\n".join(parts))[:words]).replace("  ", " ")
    raise AssertionError


def median_ms(work: Callable[[], object]) -> float:
    """The median of some runs, in ms, after one that warms up."""
    work()
    times = []
    for _ in range(RUNS):
        start = time.perf_counter()
        work()
        times.append(1000 * (time.perf_counter() - start))
    return statistics.median(times)


def main() -> None:
    """Print each figure beside its bar."""
    voice = pace("espeak")
    small, large = text_of(8_000), text_of(16_000)
    short, twice = text_of(600), text_of(1_200)

    def drafted(text: str) -> object:
        lesson = parse_lesson(text, "lesson.md", "lesson", ".md")
        return draft(lesson, pace=voice, target=Ms(210_000), date="2026-01-01T00:00:00Z")

    def worded(text: str) -> object:
        return [read(paragraph) for paragraph in text.split("\n\n") if paragraph.strip()]

    def asked(text: str) -> object:
        lesson = parse_lesson(text, "lesson.md", "lesson", ".md")
        return draft_quiz(lesson, facts_of(lesson))

    ask_8, ask_16 = median_ms(lambda: asked(small)), median_ms(lambda: asked(large))
    draft_8, draft_16 = median_ms(lambda: drafted(small)), median_ms(lambda: drafted(large))
    word_600, word_1200 = median_ms(lambda: worded(short)), median_ms(lambda: worded(twice))
    print(f"draft: 8,000 words {draft_8:.0f} ms, 16,000 words {draft_16:.0f} ms")
    print(f"wording: 600 words {word_600:.0f} ms, 1,200 words {word_1200:.0f} ms")
    print(f"cards and quiz: 8,000 words {ask_8:.0f} ms, 16,000 words {ask_16:.0f} ms")
    report("draft 8,000 words, seconds", draft_8 / 1000, 1)
    report("draft, twice the text", draft_16 / draft_8, 2.2)
    report("cards and quiz, twice the text", ask_16 / ask_8, 2.2)
    report("wording 600 words, seconds", word_600 / 1000, 0.1)
    report("wording, twice the text", word_1200 / word_600, 2.2)


if __name__ == "__main__":
    main()
