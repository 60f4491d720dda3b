"""A lesson whose slips of the pen are spelled right, where what was meant is beyond doubt.

A voice reads "accomodate" as no word at all, and a sentence that is left out for it takes what leans on it with it. Of
135 words that the rules below mend on 290 known pages all are what their authors meant; those of another tongue, of a
name or a formula stay as they are. Whoever drafts is told of each. English only.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from audiolesson.draft.english.small_slips import Slip, small_slips_in
from audiolesson.draft.english.spelling import is_built, is_of_no_list, may_be_another, misspelled_in, nearest
from audiolesson.lesson.model import Block, Lesson, Text
from audiolesson.lesson.outline import texts
from audiolesson.patterns import lazy

_WORD = lazy(r"[a-z]+")
_BESIDE = lazy(r"[^\W\d_]+")
_LEAST = 7
"""Letters of a word that is mended to one which its lesson does not write elsewhere."""

_FOREIGN = lazy(r"[“\"(=_/]\s?$|(?:->|→)\s?$|^\s?(?:[=_/]|->|→|\(to )")
"""What stands beside a word that is quoted, in brackets, of a formula, or explained in English."""


def respelled(lesson: Lesson, whole: str) -> tuple[Lesson, Mapping[str, str]]:
    """A lesson with its slips mended, and each mended word with what it is now; `whole`: the text of its blocks."""
    sure = _sure_words(lesson, whole)
    small = dict(_small_words(lesson)) if any(small_slips_in(whole)) else {}
    if not sure and not small:
        return lesson, {}
    sections = tuple(
        replace(
            section,
            title=_mended(Text(section.title), sure).text,
            blocks=tuple(_block(block, sure) for block in section.blocks),
        )
        for section in lesson.sections
    )
    told = replace(lesson, title=_mended(Text(lesson.title), sure).text, sections=sections)
    return (told, {**sure, **small}) if told != lesson else (lesson, {})


def _small_words(lesson: Lesson) -> Iterator[tuple[str, str]]:
    """The small words of a lesson's prose that a pen slipped on, each as it stands and as it was meant."""
    for section in lesson.sections:
        for block in section.blocks:
            for text in texts(block) if block.kind not in _NOT_PROSE else ():
                for slip in small_slips_in(text.text):
                    if _is_prose(text, slip):
                        yield text.text[slip[0] : slip[1]], slip[2]


_NOT_PROSE = ("code", "formula", "picture")


def _sure_words(lesson: Lesson, whole: str) -> Mapping[str, str]:
    """The words of a lesson that are surely spelled wrong, each with the only one that can be meant."""
    wrong = misspelled_in(lesson, whole)
    if not wrong:
        return {}
    words, coded = frozenset(_WORD.findall(whole.lower())), frozenset(_coded(lesson))
    return {
        word: meant
        for word, meant in wrong.items()
        if word not in coded and _is_sure(word, meant, words) and _stands_apart(word, whole)
    }


def _coded(lesson: Lesson) -> Iterator[str]:
    """The words that a lesson has as code or in a formula, where each is spelled as it must be."""
    for section in lesson.sections:
        for block in section.blocks:
            for text in texts(block):
                for mark in text.marks:
                    yield from _WORD.findall(text.text[mark.start : mark.end].lower())
            if block.kind == "code":
                yield from _WORD.findall(block.text.text.lower())


def _is_sure(word: str, meant: str, words: frozenset[str]) -> bool:
    """Whether a word can only be a slip of another one: of one that its lesson writes, or of the only one so near, and
    of none as common that is one letter off."""
    near = nearest(word)
    if near - {meant}:
        return False
    if is_built(word, meant):
        return True
    if {meant, f"{meant}s", meant.removesuffix("s")} & words:
        return word[:-1] != meant or len(word) > _LEAST
    if may_be_another(word, meant):
        return False
    return len(word) >= _LEAST and near == {meant} and word[:-1] != meant and word[-1] in (meant[-1], "e")


def _stands_apart(word: str, whole: str) -> bool:
    """Whether a word is used in English prose: between words that are, and not quoted, as a name or a formula."""
    at = whole.find(word)
    if at < 0:
        return False  # it only begins sentences, or is a name
    before, behind = whole[max(0, at - 40) : at], whole[at + len(word) : at + len(word) + 40]
    if _FOREIGN.search(before) or _FOREIGN.search(behind):
        return False
    near = [*_BESIDE.findall(before)[-2:], *_BESIDE.findall(behind)[:2]]
    return not any(len(one) > 1 and one.islower() and is_of_no_list(one) for one in near) and not (
        near and any(not one.isascii() for one in near)
    )


def _block(block: Block, sure: Mapping[str, str]) -> Block:
    """A block with its slips mended, and so what it holds; code and formulas stay."""
    if block.kind in _NOT_PROSE:
        return block
    return replace(
        block,
        text=_mended(block.text, sure),
        items=tuple(_block(item, sure) for item in block.items),
        rows=tuple(tuple(_mended(cell, sure) for cell in row) for row in block.rows),
    )


def _mended(text: Text, sure: Mapping[str, str]) -> Text:
    """A text with its slips mended, and what is marked in it moved along."""
    slips = _slips_in(text, sure)
    if not slips:
        return text
    said, shifts, at = "", [], 0
    for start, end, meant in slips:
        said += text.text[at:start] + meant
        shifts.append((end, len(meant) - (end - start)))
        at = end

    def moved(offset: int) -> int:
        return offset + sum(by for end, by in shifts if offset >= end)

    return Text(
        said + text.text[at:],
        tuple(replace(mark, start=moved(mark.start), end=moved(mark.end)) for mark in text.marks),
        tuple((moved(start), moved(end), url) for start, end, url in text.links),
        tuple((moved(start), moved(end)) for start, end in text.strong),
        tuple((moved(start), moved(end)) for start, end in text.slanted),
    )


def _slips_in(text: Text, sure: Mapping[str, str]) -> list[Slip]:
    """Where a text has slips, and what is meant, capital or small as it stands; none within another."""
    found = [*_words_in(text, sure), *(slip for slip in small_slips_in(text.text) if _is_prose(text, slip))]
    apart: list[Slip] = []
    for slip in sorted(found):
        if not apart or slip[0] >= apart[-1][1]:
            apart.append(slip)
    return apart


def _is_prose(text: Text, slip: Slip) -> bool:
    """Whether a slip stands in no code, formula or italics, whose wording may be another's."""
    marked = (*((mark.start, mark.end) for mark in text.marks), *text.slanted)
    return not any(start < slip[1] and slip[0] < end for start, end in marked)


def _words_in(text: Text, sure: Mapping[str, str]) -> Iterator[Slip]:
    for found in _BESIDE.finditer(text.text):
        meant = sure.get(found[0].lower())
        if meant and found[0][1:].islower():
            yield found.start(), found.end(), meant.capitalize() if found[0][0].isupper() else meant
