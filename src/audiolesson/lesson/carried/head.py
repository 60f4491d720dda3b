"""The cards and the quiz in the head of a lesson: lists of questions with their answers, or text as in a section."""

import re
from collections.abc import Sequence

from audiolesson.lesson.carried.cards import NO_ANSWER, CardReader, Plain
from audiolesson.lesson.carried.model import Carried
from audiolesson.lesson.carried.quiz import NO_RIGHT, TWO_RIGHT, QuizReader
from audiolesson.lesson.carried.right import right_of
from audiolesson.lesson.front_matter import Lined, lined_toml, lined_yaml
from audiolesson.lesson.model import Asked
from audiolesson.lesson.text_lines import Line
from audiolesson.patterns import lazy

_KEYS = {"cards": "cards", "flashcards": "cards", "quiz": "quiz", "questions": "quiz"}
_QUESTION = ("question", "q", "front", "prompt")
_ANSWER = ("answer", "a", "back", "correct", "right", "solution")
_CHOICES = ("choices", "options", "answers")
_WHY = ("why", "explanation", "reason")
_CARRIES = lazy(r"(?:\[\[)?(?:(?:flash)?cards|quiz|questions)\s*(?:[:=]|\]\])", re.IGNORECASE)
_TICK = lazy(r"\[[xX]\]\s*")
NO_QUESTION = "no question: write question: … and answer: …"


def in_head(lines: Sequence[Line], found: Carried, plain: Plain) -> None:
    """Put what the head of a lesson carries into `found`, each with its own line. The head was read before."""
    first = lines[0].text.rstrip() if lines else ""
    end = next((at for at, line in enumerate(lines[1:], 1) if line.text.rstrip() == first), 0)
    head = [line.text for line in lines[1:end]]
    if first not in ("---", "+++") or not any(map(_CARRIES.match, head)):
        return
    for key, value in (lined_yaml if first == "---" else lined_toml)(head).items():
        if kind := _KEYS.get(key.lower()):
            _take(kind, value, found, plain)


def _take(kind: str, value: Lined, found: Carried, plain: Plain) -> None:
    if isinstance(value.said, list):
        for one in value.said:
            _asked(one, found, plain)
    elif isinstance(value.said, str):
        lines = [Line(text, number) for number, text in enumerate(value.said.split("\n"), value.line)]
        (CardReader(found, plain) if kind == "cards" else QuizReader(found)).read(lines)


def _asked(one: Lined, found: Carried, plain: Plain) -> None:
    """Take a question: with choices it is one of the quiz, with an answer alone a card."""
    question, answer = plain(one.text(_QUESTION)), one.text(_ANSWER)
    if isinstance(one.said, dict) and len(one.said) == 1:  # the question as the only key
        question, value = next((plain(key), value) for key, value in one.said.items())
        answer = value.said if isinstance(value.said, str) else ""
    place, listed = found.place(one.line), one.get(_CHOICES)
    choices, ticked = _choices(listed, plain) if listed else ([], [])
    if not question:
        found.lost(one.line, one.said if isinstance(one.said, str) else "", NO_QUESTION)
    elif len(choices) > 1:
        right = right_of(f"Answer: {answer}", choices) if answer else None
        named = (right[0] if right else "") or next(iter(ticked), "")
        if len(ticked) > 1:
            found.lost(one.line, question, TWO_RIGHT)
        elif named:
            why = one.text(_WHY) or (right[1] if right else "")
            found.quiz.append(Asked(question, place, named, tuple(choices), why=plain(why)))
        else:
            found.lost(one.line, question, NO_RIGHT)
    elif answer:
        found.cards.append(Asked(question, place, plain(answer), hint=plain(one.text(("hint",)))))
    else:
        found.lost(one.line, question, NO_ANSWER)


def _choices(listed: Lined, plain: Plain) -> tuple[list[str], list[str]]:
    """The choices and those that are ticked, each once, or said to be right: {text: …, correct: true}."""
    values = listed.said.values() if isinstance(listed.said, dict) else listed.said
    choices: list[str] = []
    ticked: list[str] = []
    for one in values if not isinstance(values, str) else ():
        said = one.said if isinstance(one.said, str) else one.text(("text", "choice", "option"))
        right = bool(_TICK.match(said)) or one.text(("correct", "right")).lower() == "true"
        choice = plain(re.sub(r"^\[[ xX]\]\s*", "", " ".join(said.split())))
        if choice:
            choices.append(choice)
            if right:
                ticked.append(choice)
    return list(dict.fromkeys(choices)), list(dict.fromkeys(ticked))
