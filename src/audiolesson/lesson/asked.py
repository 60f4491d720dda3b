"""Flashcards and quiz of a saved page as data: question, answer, choices; never told as facts."""

import re
from collections.abc import Sequence

from audiolesson.errors import Place
from audiolesson.lesson.model import Asked
from audiolesson.lesson.text_lines import Line
from audiolesson.patterns import lazy

_LABEL = lazy(
    r"(?:click|tap) to flip\W*|(?P<kind>question|answer|front|back|q|a)\s*(?:\d+\s*)?(?:[:.)]\s*(?P<said>.*))?", re.I
)
_CHOICE = lazy(r"\s*(?:\(?(?P<letter>[A-Ha-h])[.)]\s|[•◦○●*+-]\s)?\s*(?:\[(?P<ticked>[ xX])\])?\s*(?P<said>\S.*)")
_RIGHT = lazy(r"(?:the )?(?:correct |right )?answer(?: is)?\s*[:=]\s*\(?(?P<said>.+?)\)?\.?", re.I)
_COUNT = lazy(r"\d+ (?:cards?|questions?|flashcards?)|.{0,200}\b(?:flashcards|quiz)", re.I)


def cards(lines: Sequence[Line], name: str) -> list[Asked]:
    """The cards that show both of their sides, in order."""
    found: list[Asked] = []
    sides: dict[str, list[str]] = {}
    side, place = "", Place(name)
    for line in [*lines, Line("Question", 0)]:
        text = line.text.strip()
        label = _LABEL.fullmatch(text)
        kind = (label["kind"] or "").lower()[:1] if label else ""
        if kind in ("q", "f"):
            if sides.get("q") and sides.get("a"):
                found.append(Asked(" ".join(sides["q"]), place, " ".join(sides["a"])))
            sides, side, place = {}, "q", Place(name, line.number)
        elif kind:
            side = "a"
        said = (label["said"] or "") if label else text
        if side and said and not _COUNT.fullmatch(said):
            sides.setdefault(side, []).append(said)
    return found


def questions(lines: Sequence[Line], name: str) -> list[Asked]:
    """The questions of a quiz with what choices and answers the page shows, in order."""
    found: list[Asked] = []
    question, place, answer = "", Place(name), ""
    choices: list[str] = []
    ticked: set[str] = set()
    for line in [*lines, Line("End?", 0)]:
        text = line.text.strip()
        choice, right = _CHOICE.fullmatch(text), _RIGHT.fullmatch(text)
        if question and right:
            at = ord(right["said"].lower()) - ord("a") if len(right["said"]) == 1 else -1
            answer = choices[at] if 0 <= at < len(choices) else right["said"]
        elif question and choice and (choice["said"] != text):
            choices.append(choice["said"])
            if (choice["ticked"] or "").lower() == "x":
                answer = choice["said"]
                ticked.add(answer)
        elif text.endswith("?"):
            several = len(ticked) > 1  # a question with more than one right answer has no key
            if question and not several and (choices or answer or not line.number):
                found.append(Asked(question, place, answer, tuple(choices)))
            question, place, answer = re.sub(r"^\W*\d+[.)]\s*", "", text), Place(name, line.number), ""
            choices, ticked = [], set()
        elif question and text and not _COUNT.fullmatch(text) and len(choices) < 8 and len(text.split()) < 25:
            choices.append(text)
    return found
