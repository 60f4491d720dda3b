"""What a lesson is called where its title says little, and what it is about."""

import re

from audiolesson.draft.english.forms import base_of_s, is_plural
from audiolesson.draft.english.verbs import ALSO_NOUNS, DETERMINERS, PREPOSITIONS
from audiolesson.draft.titling.empty_titles import GENERAL
from audiolesson.draft.titling.headings import MOST_WORDS, clean, from_title_case, is_the_name, sentence_case
from audiolesson.draft.titling.inside import clause, inside
from audiolesson.draft.titling.sections import role
from audiolesson.draft.titling.titles import HOW_IT_DOES, noun_phrase
from audiolesson.draft.titling.written_at import count, has
from audiolesson.lesson.model import Lesson


def named(lesson: Lesson, whole: str = "") -> str:
    """What a lesson is called: its title; where that is a mere "Introduction" its slug, if the lesson uses its words.

    "" where neither says what the lesson is about.
    """
    bare = clean(lesson.title)
    if not GENERAL.match(bare) and role(bare, 2) == "told" and not _is_slug(lesson.title, lesson.slug, whole):
        return lesson.title
    said = re.sub(r"^\d+[- ]*", "", lesson.slug).replace("-", " ").strip()
    text = whole.lower()
    known = [bool(re.search(rf"\b{re.escape(word)}", text)) for word in said.lower().split()]
    return said.capitalize() if known and all(known) and len(known) <= MOST_WORDS and not GENERAL.match(said) else ""


def _is_slug(title: str, slug: str, whole: str) -> bool:
    """Whether a title was made of a file's name, which says little where it has many words or figures, or a word that
    the lesson never says, as the owner of a store of files.
    """
    bare = re.sub(r"^(?:\d+-)+", "", slug.lower())
    made, words = re.sub(r"\W+", "-", title.lower()).strip("-") in (slug.lower(), bare), bare.split("-")
    many = len(words) > MOST_WORDS or bool(re.search(r"\d", bare))
    return made and (many or (len(words) >= _FEW and not all(has(whole, word) for word in words)))


_FEW = 4
"""Words of a file's name that a lesson need not say."""


def topic_of(name: str, whole: str) -> str:
    """What a lesson is about, inside a sentence: the noun phrase of its title, or a clause like "why we forget"."""
    name = _YEARS.sub("", name)
    if is_the_name(clean(name), whole):
        return f"the {clean(name)[4:]}"
    head = _HEAD.split(name)[0]
    text = clean(head)
    asks = re.match(r"why |(?:how|what|when|where) (?!(?:is|are|was|were|do|does|did) )", text, re.IGNORECASE)
    if asks and not HOW_IT_DOES.match(text) and (said := clause(head, whole)):
        return _short_clause(said)
    phrase = noun_phrase(name, whole)
    return _used(head, phrase, whole) or inside(phrase, whole) or _short_clause(clause(head, whole))


_YEARS = re.compile(r"(?<=\w),? \(?(?:1\d|20|\d)\d{2}(?: ?[-–—] ?| to )(?:\d{2}|\d{3,4})\)?$")
"""The years behind what a lesson is about: \"The Salt Tax, 1341–1790\"."""

_HEAD = re.compile(r"(?<=\w): (?=\w)")
"""Behind which a title says of what kind it is: "Kilns: what they are and how they work"."""


def _is_noun(word: str) -> bool:
    return word in ALSO_NOUNS or base_of_s(word) in ALSO_NOUNS


LEAST_USED = 2
"""Times that a lesson writes a phrase within its sentences, so that it is what the lesson speaks of."""

_LONGEST_CLAUSE = 7
_IN_A_PLACE = re.compile(r" in (?:the )?[\w ]+$")


def _short_clause(said: str) -> str:
    """A long clause without the place at its end: "how a jug becomes a vase in the far west of the land"."""
    return _IN_A_PLACE.sub("", said) if len(said.split()) > _LONGEST_CLAUSE else said


def _used(head: str, phrase: str, whole: str) -> str:
    """The first part of a title as the lesson writes it in its sentences, where its phrase is less than that: a word of
    it may be a verb ("first aid", "supply chains", "sleep").
    """
    text = from_title_case(clean(head), whole)
    words = text.split()
    plain = all(word.isalpha() for word in words) and not {word.lower() for word in words} & DETERMINERS
    if not plain or not 1 <= len(words) <= MOST_WORDS or len(words) <= len(phrase.split()):
        return ""
    first = sentence_case(words[0], whole)
    small = f"{first}{text[len(first) :]}"
    named = len(words) > 1 and _is_noun(words[1]) and (len(words) == 2 or words[2] in PREPOSITIONS)
    if named and len(phrase.split()) == 1:
        return small
    names = [small, small.removesuffix("s")] if is_plural(words[-1]) and len(words) > 1 else [small]
    return small if sum(count(whole, one, r"(?<=[\w,] )") for one in names) >= LEAST_USED else ""
