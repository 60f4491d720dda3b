"""The things that the rows of a table are about, as they stand inside a sentence: "the barn owl", "steel", "Mars"."""

import re
from collections.abc import Sequence

from audiolesson.draft.english.articles import COUNTED
from audiolesson.draft.english.forms import is_plural
from audiolesson.draft.english.tags import begins_with_order, has_finite_verb, is_noun_phrase
from audiolesson.draft.english.texts import glue, is_name, is_written_small
from audiolesson.draft.english.verbs import DETERMINERS, word_set
from audiolesson.draft.sentences.lists import small
from audiolesson.draft.sentences.naming import MASS, head_noun, lower_first
from audiolesson.draft.titling.written_at import count, has
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

_MOST_WORDS = 4
_NO_NAME = lazy(r"[a-z]'[a-z]{2}|[a-z]'[^s]|[~_+./|=<>{}:;,\\?!]|^\W|^\d+$|\b(?:yes|no|not|you|your)\b", re.IGNORECASE)
_ACTS = lazy(r"[a-z]{3,}(?:er|or|phone|scope|meter|graph|gram|craft)$")
_THINGS = word_set(
    """test tree loop key table file loaf cell bridge train car bus ship boat bird fish dog cat horse bear fox wolf owl
    frog snake spider bee ant flower house town city village island river lake sea ocean desert forest star moon engine
    clock lamp lens camera guitar violin piano flute drum instrument song poem novel play painting sentence verb noun
    adjective pronoun clause join tank pump pipe wire coil bulb battery wheel gear lever knife hammer saw screw nail
    bolt brick stone beam wing tail leg arm bone tooth nose ear eye hand foot heart lung"""
)
"""Nouns that are counted."""

_MATTER = lazy(
    r"(?:\b(?:air|ice|snow|rain|soil|sand|salt|clay|coal|gas|oil|steel|iron|gold|tin|lead|zinc|glass|wood|wool|cotton"
    r"|silk|milk|bread|rice|wheat|maize|tea|coffee|wine|beer|blood|brass|bronze|concrete|granite|marble|mercury)|water|paper|butter|silver|copper|leather|timber|rubber|powder|weather|matter|power|sugar|solar|polymer|amber"
    r"|ginger|pepper|summer|winter|cider|labor|vapor|liquor|color|humor|fever|anger|hunger|laughter|[^aeiou]ation)$"
)


def row_names(labels: Sequence[Text], whole: str) -> list[Text] | None:
    """The labels of all rows inside a sentence, None where one is no plain name; all are names, or none is."""
    if not all(_is_plain(label) for label in labels) or len({label.text.lower() for label in labels}) < len(labels):
        return None
    inside = [label if is_written_large(label.text, whole) else small(label, whole) for label in labels]
    common = any(name.text[:1].islower() and was.text[:1].isupper() for name, was in zip(inside, labels, strict=True))
    if common:
        inside = [name if is_written_large(name.text, whole) else lower_first(name) for name in inside]
    counted = any(is_counted(name, whole) for name in inside)
    return [_with_article(name, whole, counted) for name in inside]


def _is_plain(label: Text) -> bool:
    said = label.text.strip()
    if label.marks:
        return len(label.marks) == 1 and label.marks[0].start == 0 and label.marks[0].end == len(label.text)
    if not 1 <= len(said.split()) <= _MOST_WORDS or _NO_NAME.search(said):
        return False
    if " " not in said:
        return True
    return not begins_with_order(said) and is_noun_phrase(said) and not has_finite_verb(said)


def is_written_large(said: str, whole: str) -> bool:
    """Whether a label is no common noun: it holds a figure or more capitals, or the lesson writes it large."""
    first = said.split()[0]
    if not first[1:].islower() or is_name(first, whole):
        return bool(first[1:])
    return first[:1].isupper() and has(whole, said, "(?<=[a-z,] )", r"\b")


def _with_article(name: Text, whole: str, counted: bool) -> Text:
    said = name.text
    first = said.split()[0].lower()
    if name.marks or first in DETERMINERS or is_plural(head_noun(said)):
        return name
    if said[:1].isupper():
        case = re.NOFLAG if said.isupper() else re.IGNORECASE
        named = count(whole, said, r"(?<=\bthe )", r"\b", case)
        return glue("the ", name) if named and named * 2 >= count(whole, said, r"\b", r"\b") - 2 else name
    head = head_noun(said).lower()
    if is_counted(name, whole) or (counted and not MASS.search(head) and not _MATTER.search(head)):
        return glue("the ", name)
    return name


def is_counted(name: Text, whole: str) -> bool:
    """Whether a small name is one of many: the lesson, or a list of words, counts such things."""
    said, head = name.text, head_noun(name.text).lower()
    if not said[:1].islower() or name.marks or is_plural(head) or _MATTER.search(head):
        return False
    if head in COUNTED or head in _THINGS or _ACTS.fullmatch(head):
        return True
    if is_written_small(f"{head}s", whole) and not MASS.search(head):
        return True
    one = rf"\b(?:an?|each|every) (?:[a-z-]+ )?{re.escape(head)}\b(?! [a-z]+s?\b(?<!\bis))"
    return re.search(one, whole, re.IGNORECASE) is not None
