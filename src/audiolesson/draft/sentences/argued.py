"""What a careful author says of his own lesson, told as what it says: its claim or its subject, not its talk of itself.

"I shall argue in this lesson that deposits work." says the main point of the lesson, and "This lesson describes the
method of 1973." what it is about. Nobody who hears an episode knows who "I" is, nor which lesson "this" is: so the
first is "The argument is that deposits work.", the second "The subject is the method of 1973.". English only.
"""

import re

from audiolesson.draft.english.tags import has_main_verb
from audiolesson.draft.english.texts import cut, glue, without
from audiolesson.draft.refusing.citations import without_citation
from audiolesson.draft.refusing.in_paragraphs import without_note
from audiolesson.draft.shortening.sure_clauses import is_sure_clause
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

_LESSON = r"(?:lesson|lecture|session|handout|chapter|talk|essay)"
_HERE = rf"(?: (?:in this {_LESSON}|here|today))?"
_I_WILL = (
    r"I(?:['’](?:m|ll|d)|(?: am| shall| will| want| would| hope))?"
    r"(?: going| like| want| hope)?(?: to)?(?: (?!hard|rare|scarce|bare)\w+ly)?"
)
_CLAIMS = (
    (
        lazy(rf"(?:In this {_LESSON},? )?{_I_WILL} (?:argue|maintain|contend){_HERE} that (?=[a-z])"),
        "The argument is that ",
    ),
    (
        lazy(
            rf"{_I_WILL} (?:persuade|convince) you{_HERE}(?: of (?:something|one (?:thing|point)|a \w+(?: thing)?)"
            r"(?: \w+)?: (?:that )?| that )(?=[a-z])"
        ),
        "The argument is that ",
    ),
    (
        lazy(rf"My (?:claim|argument|thesis|case|contention|point){_HERE} is (?P<only>only )?that (?=[a-z])"),
        "The claim is that ",
    ),
)
"""How an author begins who says what he will show, and how it is told."""

_OPPOSITE = lazy(rf"{_I_WILL} (?:persuade|convince) you(?: here)? of the opposite\.")
_THINKS = lazy(r"I (?:think|believe|hold) that (?=[a-z])(?!.*, (?:but|though|although|yet)\b)")
_IS_ABOUT = lazy(
    rf"(?:This {_LESSON} (?:describes|deals with|is about|covers|treats|concerns)"
    rf"|The subject of this {_LESSON} is|The (?:purpose|aim) of this {_LESSON} is to (?:explain|show)) (?=[a-z])"
    r"(?!it\b|them\b|they\b|th[eo]se\b|(?:\w+ ){1,3}of (?:them|th[eo]se)\b(?! \w))"
)
_AIMS = lazy(
    r"(?:,|;)? and (?:the (?:purpose|aim|subject|task) of )?this "
    rf"{_LESSON} (?:is|explains?|shows?|follows?|asks?|tells?|describes?|will)\b[^.;:]*(?=\.$)"
)
"""An end that says only what the lesson does with what was just said."""

_TREATED = lazy(rf" (?:discussed|described|treated|considered|used) in this {_LESSON}\b")
_ROW = lazy(r"(?P<first>.*?), (?P<second>(?!that |and |but |or )[^,]+), (?=and that )")


def as_told(sentence: Text, *, opens: bool) -> Text:
    """A careful author's sentence as it is heard; `opens`: it stands in the introduction of the lesson.

    Without what only has it noted, the place where a case is reported, letters that count, and talk of the lesson.
    """
    sentence = _without_numbers(without_citation(without_note(sentence)))
    if _OPPOSITE.fullmatch(sentence.text):
        return Text("There is a case for the opposite.")
    for begins, told in _CLAIMS:
        if found := begins.match(sentence.text):
            return _claimed(sentence, found, told)
    if opens and (found := _THINKS.match(sentence.text)):
        return _claimed(sentence, found, "The view taken is that ")
    if opens and (found := _IS_ABOUT.match(sentence.text)):
        return glue("The subject is ", cut(sentence, found.end(), len(sentence.text)))
    return _without_the_lesson(sentence)


def _claimed(sentence: Text, found: re.Match[str], told: str) -> Text:
    """What is claimed behind how it is told, with a "that" before each member of a row that lacks it."""
    rest = cut(sentence, found.end(), len(sentence.text))
    row = _ROW.match(rest.text)
    if row and is_sure_clause(row["second"]):
        at = row.start("second")
        rest = glue(cut(rest, 0, at), " that ", cut(rest, at, len(rest.text)))
    only = "only " if found.groupdict().get("only") else ""
    return glue(told.replace("is that", f"is {only}that"), rest)


_NUMBER = lazy(r"\((?:(?P<letter>[a-h])|[ivx]{1,4}|\d)\) (?=[a-z])")


def _without_numbers(sentence: Text) -> Text:
    """A sentence without the letters that count its members: "(a) dry, (b) clean, and (c) whole"."""
    if len(_NUMBER.findall(sentence.text)) < _LEAST_OF_A_ROW or _NUMBER.match(sentence.text):
        return sentence
    while found := _NUMBER.search(sentence.text):
        sentence = without(sentence, *found.span())
    return sentence


_LEAST_OF_A_ROW = 2


def _without_the_lesson(sentence: Text) -> Text:
    if found := _TREATED.search(sentence.text):
        sentence = without(sentence, *found.span())
    found = _AIMS.search(sentence.text)
    if found and has_main_verb(sentence.text[: found.start()], lenient=True):
        return without(sentence, *found.span())
    return sentence
