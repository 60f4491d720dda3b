"""The cards and the quiz in the head of a lesson: lists of questions with their answers, or text as in a section."""

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from audiolesson.lesson.carried.cards import NO_ANSWER, CardReader, Plain
from audiolesson.lesson.carried.model import Carried
from audiolesson.lesson.carried.quiz import NO_RIGHT, QuizReader
from audiolesson.lesson.carried.right import right_of
from audiolesson.lesson.model import Asked
from audiolesson.lesson.text import Line

if TYPE_CHECKING:
    from yaml.nodes import Node

_KEYS = {"cards": "cards", "flashcards": "cards", "quiz": "quiz", "questions": "quiz"}
_QUESTION = ("question", "q", "front", "prompt")
_ANSWER = ("answer", "a", "back", "correct", "right", "solution")
_CHOICES = ("choices", "options", "answers")
_WHY = ("why", "explanation", "reason")
_CARRIES = re.compile(r"(?:\[\[)?(?:(?:flash)?cards|quiz|questions)\s*(?:[:=]|\]\])", re.IGNORECASE)
_DEEPEST = 4
"""A list of questions, each with its list of choices, each with its keys."""
_TICK = re.compile(r"\[[xX]\]\s*")
NO_QUESTION = "no question: write question: … and answer: …"


@dataclass(frozen=True, slots=True)
class _Value:
    """A text, list or mapping of the head, and the line that it begins on, or its text where that stands below."""

    said: "str | list[_Value] | dict[str, _Value]"
    line: int

    def get(self, names: Sequence[str]) -> "_Value | None":
        """The first of some keys that a mapping has."""
        inner = self.said if isinstance(self.said, dict) else {}
        return next((inner[name] for name in names if name in inner), None)

    def text(self, names: Sequence[str]) -> str:
        """What stands behind the first of some keys that a mapping has, where that is a text."""
        found = self.get(names)
        return " ".join(found.said.split()) if found and isinstance(found.said, str) else ""


def in_head(lines: Sequence[Line], found: Carried, plain: Plain) -> None:
    """Put what the head of a lesson carries into `found`, each with its own line. The head was read before."""
    first = lines[0].text.rstrip() if lines else ""
    end = next((at for at, line in enumerate(lines[1:], 1) if line.text.rstrip() == first), 0)
    head = [line.text for line in lines[1:end]]
    if first not in ("---", "+++") or not any(map(_CARRIES.match, head)):
        return
    for key, value in (_of_yaml if first == "---" else _of_toml)(head).items():
        if kind := _KEYS.get(key.lower()):
            _take(kind, value, found, plain)


def _take(kind: str, value: _Value, found: Carried, plain: Plain) -> None:
    if isinstance(value.said, list):
        for one in value.said:
            _asked(one, found, plain)
    elif isinstance(value.said, str):
        lines = [Line(text, number) for number, text in enumerate(value.said.split("\n"), value.line)]
        (CardReader(found, plain) if kind == "cards" else QuizReader(found)).read(lines)


def _asked(one: _Value, found: Carried, plain: Plain) -> None:
    """Take a question: with choices it is one of the quiz, with an answer alone a card."""
    question, answer = plain(one.text(_QUESTION)), one.text(_ANSWER)
    if isinstance(one.said, dict) and len(one.said) == 1:  # the question as the only key
        question, value = next((plain(key), value) for key, value in one.said.items())
        answer = value.said if isinstance(value.said, str) else ""
    place, listed = found.place(one.line), one.get(_CHOICES)
    choices, ticked = _choices(listed, plain) if listed else ([], "")
    if not question:
        found.lost(one.line, one.said if isinstance(one.said, str) else "", NO_QUESTION)
    elif len(choices) > 1:
        right = right_of(f"Answer: {answer}", choices) if answer else None
        named = (right[0] if right else "") or ticked
        if named:
            why = one.text(_WHY) or (right[1] if right else "")
            found.quiz.append(Asked(question, place, named, tuple(choices), why=plain(why)))
        else:
            found.lost(one.line, question, NO_RIGHT)
    elif answer:
        found.cards.append(Asked(question, place, plain(answer), hint=plain(one.text(("hint",)))))
    else:
        found.lost(one.line, question, NO_ANSWER)


def _choices(listed: _Value, plain: Plain) -> tuple[list[str], str]:
    """The choices, each once, and the one that is ticked, or said to be right: {text: …, correct: true}."""
    values = listed.said.values() if isinstance(listed.said, dict) else listed.said
    choices, ticked = [], ""
    for one in values if not isinstance(values, str) else ():
        said = one.said if isinstance(one.said, str) else one.text(("text", "choice", "option"))
        right = bool(_TICK.match(said)) or one.text(("correct", "right")).lower() == "true"
        choice = plain(re.sub(r"^\[[ xX]\]\s*", "", " ".join(said.split())))
        if choice:
            choices.append(choice)
            ticked = choice if right else ticked
    return list(dict.fromkeys(choices)), ticked


def _of_yaml(head: Sequence[str]) -> dict[str, _Value]:
    import yaml

    node = yaml.compose("\n".join(head), Loader=yaml.BaseLoader)
    value = _value(node, 0) if node else None
    return value.said if value and isinstance(value.said, dict) else {}


def _value(node: "Node", depth: int) -> _Value:
    """A node of YAML with its line in the file, whose head begins on line 2."""
    from yaml.nodes import MappingNode, SequenceNode

    line = node.start_mark.line + 2
    if depth > _DEEPEST:
        return _Value("", line)
    if isinstance(node, SequenceNode):
        return _Value([_value(one, depth + 1) for one in node.value], line)
    if isinstance(node, MappingNode):
        return _Value({str(key.value): _value(one, depth + 1) for key, one in node.value}, line)
    return _Value(str(node.value), line + (getattr(node, "style", "") in ("|", ">")))


def _of_toml(head: Sequence[str]) -> dict[str, _Value]:
    """The same of TOML, whose reader knows no lines: each question stands where its text does."""
    try:
        read = tomllib.loads("\n".join(head))
    except (tomllib.TOMLDecodeError, RecursionError):
        return {}

    def value(one: object, depth: int) -> _Value:
        if depth > _DEEPEST:
            return _Value("", 0)
        if isinstance(one, Mapping):
            inner = {str(key): value(said, depth + 1) for key, said in one.items()}
            return _Value(inner, min((said.line for said in inner.values() if said.line), default=0))
        if isinstance(one, list):
            return _Value([value(said, depth + 1) for said in one], 0)
        said = str(one).lower() if isinstance(one, bool) else str(one)
        first = said.strip().split("\n")[0]
        return _Value(said, next((at for at, line in enumerate(head, 2) if first and first in line), 0))

    found = value(read, 0)
    return found.said if isinstance(found.said, dict) else {}
