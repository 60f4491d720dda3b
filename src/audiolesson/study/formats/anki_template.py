"""Anki's card templates: which field stands on which side (docs.ankiweb.net/templates), and gaps in a text (cloze)."""

import functools
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from audiolesson.patterns import lazy
from audiolesson.study.formats.anki_html import BLANK, LONGEST

START, END = "\ue000", "\ue001"
"""Stand around the value of each field, so that it is known again in the text of the whole side."""

PRIVATE = lazy("[\ue000-\ue002]")

LONGEST_TEMPLATE = 200_000
"""Characters, most of which are scripts and styles."""

DEEPEST_GAP = 8

_TAG = lazy(r"\{\{([^{}]{1,300})\}\}")
_ANSWER = lazy(r"<hr\b[^<>]{0,200}\bid\s*=\s*[\"']?answer\b[^<>]{0,200}>", re.IGNORECASE)
_GAP = lazy(r"\{\{c(\d{1,3}(?:,\d{1,3}){0,20})::|\}\}", re.IGNORECASE)
_TAGS = lazy(r"<[^<>]{0,2000}>|&nbsp;|\s")
_SHOWN_PICTURE = lazy(r"<img\b", re.IGNORECASE)

Cloze = Callable[[str], str]
"""What a text with gaps becomes on one side of a card."""


@dataclass(frozen=True, slots=True)
class Side:
    """A side of a card as HTML; `used` names its fields; `hints` are the values of fields shown when asked."""

    html: str
    used: frozenset[str] = frozenset()
    hints: tuple[str, ...] = ()


def front(template: str, fields: Mapping[str, str], cloze: Cloze | None = None) -> Side:
    """The question's side. Raises ValueError where it is too long."""
    return _rendered(template, fields, cloze, frozenset(), asking=True)


def back(template: str, fields: Mapping[str, str], used: frozenset[str], cloze: Cloze | None = None) -> Side:
    """The answer's side without the question: what follows the line with the id "answer", else without the fields
    that the question has `used`. Raises ValueError where it is too long."""
    rules = list(_ANSWER.finditer(template[:LONGEST_TEMPLATE]))
    if rules:
        behind = _rendered(template[rules[-1].end() :], fields, cloze, frozenset(), asking=False)
        if START in behind.html:
            return behind
    return _rendered(template, fields, cloze, used if cloze is None else frozenset(), asking=False)


def _rendered(
    template: str, fields: Mapping[str, str], cloze: Cloze | None, left_out: frozenset[str], asking: bool
) -> Side:
    if len(template) > LONGEST_TEMPLATE:
        raise ValueError(f"its template has {len(template):,} characters")
    state = _State(fields, cloze, left_out, asking)
    template = PRIVATE.sub("", without_scripts(template))
    at = 0
    for tag in _TAG.finditer(template):
        state.add(template[at : tag.start()])
        state.tag(tag[1].strip())
        at = tag.end()
    state.add(template[at:])
    return Side("".join(state.parts), frozenset(state.used), tuple(state.hints))


@dataclass(slots=True)
class _State:
    fields: Mapping[str, str]
    cloze: Cloze | None
    left_out: frozenset[str]
    asking: bool
    parts: list[str] = field(default_factory=list)
    used: set[str] = field(default_factory=set)
    hints: list[str] = field(default_factory=list)
    open: list[bool] = field(default_factory=list)
    hidden: int = 0
    length: int = 0

    def add(self, html: str) -> None:
        if not self.hidden:
            self.length += len(html)
            if self.length > LONGEST:
                raise ValueError(f"a side of its card has more than {LONGEST:,} characters")
            self.parts.append(html)

    def tag(self, name: str) -> None:
        """One `{{…}}`: a condition, its end, a comment, or a field behind its filters."""
        if name[:1] in ("#", "^"):
            shown = has_content(self.fields.get(name[1:].strip(), "")) == (name[0] == "#")
            self.open.append(shown)
            self.hidden += not shown
        elif name[:1] == "/":
            if self.open:
                self.hidden -= not self.open.pop()
        elif name[:1] != "!" and not self.hidden:
            *filters, called = (part.strip() for part in name.split(":"))
            self.value(called, {filter_.split(" ")[0].casefold() for filter_ in filters})

    def value(self, called: str, filters: set[str]) -> None:
        value = self.fields.get(called, "")
        if "cloze" in filters and self.cloze is not None:
            value = self.cloze(value)
        if called not in self.fields or called in self.left_out or not has_content(value):
            return
        if "hint" in filters:
            self.hints.append(value)
        elif not ("tts" in filters or ("type" in filters and (self.asking or "cloze" in filters))):
            self.used.add(called)
            self.add(f"{START}{value}{END}")


@functools.lru_cache(maxsize=64)
def without_scripts(template: str) -> str:
    """A template without scripts, styles and comments, which make most of some. Linear time."""
    for start, end in (("<!--", "-->"), ("<script", "</script>"), ("<style", "</style>")):
        pieces = template.split(start)
        template = pieces[0] + "".join(piece.partition(end)[2] for piece in pieces[1:])
    return template


def has_content(value: str) -> bool:
    """Whether a field holds something: a word, a sound or a picture; an empty line is none."""
    return bool(_SHOWN_PICTURE.search(value)) or bool(_TAGS.sub("", value))


def gaps_of(text: str) -> list[int]:
    """The numbers of the gaps in a text with `{{c1::…}}`, rising, each once."""
    found = {int(number) for gap in _GAP.finditer(text) if gap[1] for number in gap[1].split(",")}
    return sorted(found - {0})


def with_gaps(text: str, asked: int) -> tuple[str, str, str, list[str]]:
    """A text as question (the gaps with the number `asked` are blank), whole, the answer, and the gaps' hints.

    Gaps may hold gaps. One that never ends is text.
    """
    question, whole = _Frame(False), _Frame(False)
    stack: list[tuple[_Frame, _Frame]] = [(question, whole)]
    answers: list[str] = []
    hints: list[str] = []
    at = 0
    for sign in _GAP.finditer(text):
        _append(stack, text[at : sign.start()])
        at = sign.end()
        if sign[1] and len(stack) <= DEEPEST_GAP:
            is_asked = str(asked) in [number.lstrip("0") for number in sign[1].split(",")]
            stack.append((_Frame(is_asked), _Frame(is_asked)))
        elif sign[1] is None and len(stack) > 1:
            _close(stack, answers, hints)
        else:
            _append(stack, sign[0])
    _append(stack, text[at:])
    while len(stack) > 1:
        _close(stack, answers, hints)
    return "".join(question.parts), "".join(whole.parts), ", ".join(dict.fromkeys(answers)), hints


@dataclass(slots=True)
class _Frame:
    """The text of a gap so far."""

    asked: bool
    parts: list[str] = field(default_factory=list)


def _append(stack: list[tuple[_Frame, _Frame]], text: str) -> None:
    for frame in stack[-1]:
        frame.parts.append(text)


def _close(stack: list[tuple[_Frame, _Frame]], answers: list[str], hints: list[str]) -> None:
    """The innermost gap is whole: it goes into what is around it, on both sides."""
    asking, telling = stack.pop()
    told, _, hint = "".join(telling.parts).partition("::")
    kept = "".join(asking.parts).partition("::")[0]
    if asking.asked:
        answers.append(told)
        if hint:
            hints.append(hint)
        kept = BLANK + (f" ({hint})" if hint else "")
    stack[-1][0].parts.append(kept)
    stack[-1][1].parts.append(told)
