"""Cutting and joining written text without losing its code, formulas and links."""

import re
from collections import Counter
from dataclasses import replace
from functools import lru_cache

from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy
from audiolesson.script.model import Span, SpanKind
from audiolesson.wording.sentences import split


def cut(text: Text, start: int, end: int) -> Text:
    """`text[start:end]` with the marks, links and strong words that lie wholly inside it, blanks trimmed."""
    raw = text.text[start:end]
    start += len(raw) - len(raw.lstrip())
    end = start + len(raw.strip())
    if not (text.marks or text.links or text.strong):
        return Text(text.text[start:end])
    return Text(
        text.text[start:end],
        tuple(
            replace(mark, start=mark.start - start, end=mark.end - start)
            for mark in text.marks
            if start <= mark.start and mark.end <= end
        ),
        tuple((a - start, b - start, url) for a, b, url in text.links if start <= a and b <= end),
        tuple((a - start, b - start) for a, b in text.strong if start <= a and b <= end),
    )


_ENDED = lazy(r"(?<!\.)\.['’\"”]?$")
"""What ends in a full stop: "in the U.S.", "is called 'a line.'"."""


def glue(*parts: Text | str) -> Text:
    """The parts one after the other, as they are: marks and links move along; no full stop behind another one."""
    whole = ""
    marks, links, strong = [], [], []
    for part in parts:
        if isinstance(part, str):
            whole += "" if part == "." and _ENDED.search(whole) else part
            continue
        shift = len(whole)
        marks += [replace(mark, start=mark.start + shift, end=mark.end + shift) for mark in part.marks]
        links += [(a + shift, b + shift, url) for a, b, url in part.links]
        strong += [(a + shift, b + shift) for a, b in part.strong]
        whole += part.text
    return Text(whole, tuple(marks), tuple(links), tuple(strong))


def one_behind_the_other(*sentences: Text) -> Text:
    """Sentences as one text, with a blank between each two."""
    return glue(*[part for sentence in sentences for part in (" ", sentence)][1:])


def without(text: Text, start: int, end: int) -> Text:
    """The text less `text[start:end]`, with one blank where two would meet and none before a stop."""
    left, right = text.text[:start].rstrip(), text.text[end:].lstrip()
    head, tail = cut(text, 0, len(left)), cut(text, len(text.text) - len(right), len(text.text))
    between = "" if not left or not right or right[0] in ",.;:!?)" else " "
    return glue(head, between, tail)


def has_mark(text: Text, start: int, end: int) -> bool:
    """Whether code, a formula or other marked words reach into `text[start:end]`."""
    return any(mark.start < end and start < mark.end for mark in text.marks)


def capital(text: Text) -> Text:
    """The text with its first letter in upper case, unless it begins with code or a formula or a name like pH."""
    first = text.text[:1]
    if not first.islower() or any(mark.start == 0 for mark in text.marks) or any(c.isupper() for c in first_word(text)):
        return text
    return replace(text, text=first.upper() + text.text[1:])


def upper_first(said: str) -> str:
    """Words with their first letter in upper case."""
    return said[:1].upper() + said[1:]


def first_word(text: Text) -> str:
    """The text up to its first blank."""
    return text.text.split(" ", 1)[0] if text.text else ""


def to_spans(text: Text) -> tuple[Span, ...]:
    """The text as the spans of a script's paragraph: code and formulas keep their kind, links their address."""
    cuts = sorted(
        [(m.start, m.end, "kind", m.kind) for m in text.marks if m.kind in ("code", "formula")]
        + [(a, b, "url", url) for a, b, url in text.links if url.startswith(("https://", "http://"))]
    )
    spans: list[Span] = []
    at = 0
    for start, end, what, value in cuts:
        if start < at or end <= start:
            continue
        if start > at:
            spans.append(Span(text.text[at:start]))
        kind: SpanKind = "code" if value == "code" else "formula" if value == "formula" else "text"
        spans.append(Span(text.text[start:end], kind if what == "kind" else "text", url=value if what == "url" else ""))
        at = end
    if at < len(text.text):
        spans.append(Span(text.text[at:]))
    return tuple(spans)


_STOP_INSIDE = lazy(r"(?:[a-z0-9)]{2}|\$)[.?!][\"”]? (?=[A-Z`])")
_SHORT_FORM = lazy(r"\b(?:al|etc|vs|cf|approx|Fig|Mr|Mrs|Dr|St|No|Prof)\. $")


@lru_cache(maxsize=1024)
def sentence_parts(text: str) -> tuple[str, ...]:
    """The sentences of a candidate that holds several: a question with its answer, "Take decay. A trace …", a run."""
    parts, start = [], 0
    for found in _STOP_INSIDE.finditer(text):
        if not _SHORT_FORM.search(text[: found.end()]):
            parts.append(text[start : found.end()].strip())
            start = found.end()
    return (*parts, text[start:])


def holds_two(text: str) -> bool:
    """Whether a candidate's text is two sentences or more."""
    return len(sentence_parts(text)) > 1


@lru_cache(maxsize=8)
def _uses(whole: str) -> tuple[Counter[str], Counter[str]]:
    """How often a lesson writes each word small, and how often large in mid-sentence."""
    small = Counter(re.findall(r"(?<![\w/._-])[a-z][\w'’-]*", whole))
    return small, Counter(re.findall(r"(?<=[a-z,] )[A-Z][\w'’-]*", whole))


def is_bold(text: Text) -> bool:
    """Whether a text is strong from its first letter to its last, but for a stop at its end."""
    return any(start == 0 and end >= len(text.text) - 1 for start, end in text.strong)


def is_name(word: str, whole: str) -> bool:
    """Whether a lesson writes a word large in mid-sentence, and seldom small."""
    if word not in whole:  # a look is cheap, and a label is often looked for in what is left without it
        return False
    small, large = _uses(whole)
    return large[word] > 2 * small[word.lower()]


def is_written_small(word: str, whole: str) -> bool:
    """Whether a lesson writes a word small somewhere."""
    return word.lower() in whole and _uses(whole)[0][word.lower()] > 0


@lru_cache(maxsize=512)
def sentences_of(text: Text, language: str) -> tuple[tuple[int, int], ...]:
    """[start, end) of each sentence; stops that belong to code or a formula, as in `@software{...`, end none."""
    found: list[tuple[int, int]] = []
    for start, end in split(text.text, language):
        last = found[-1][1] if found else -1
        if any(mark.start < last <= mark.end for mark in text.marks):
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
    return tuple(found)


def sentences_in(text: Text, language: str) -> list[Text]:
    """The sentences of a text, each with its marks."""
    return [cut(text, *span) for span in sentences_of(text, language)]


AROUND = ".,;:!?()[]{}\"'“”‘’…*_—–"
"""The punctuation around a word."""


def words(text: str) -> list[str]:
    """The words of a text, without the punctuation around them."""
    return [word for piece in text.split() if (word := piece.strip(AROUND))]
