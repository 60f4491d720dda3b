"""What a lesson is called where its title says little, and what it is about."""

import re

from audiolesson.draft.titling.empty_titles import GENERAL
from audiolesson.draft.titling.headings import MOST_WORDS, clean
from audiolesson.draft.titling.inside import clause, inside
from audiolesson.draft.titling.sections import role
from audiolesson.draft.titling.titles import HOW_IT_DOES, noun_phrase
from audiolesson.lesson.model import Lesson


def named(lesson: Lesson, whole: str = "") -> str:
    """What a lesson is called: its title; where that is a mere "Introduction" its slug, if the lesson uses its words.

    "" where neither says what the lesson is about.
    """
    bare = clean(lesson.title)
    if not GENERAL.match(bare) and role(bare, 2) == "told" and not _is_slug(lesson.title, lesson.slug):
        return lesson.title
    said = re.sub(r"^\d+[- ]*", "", lesson.slug).replace("-", " ").strip()
    text = whole.lower()
    known = [bool(re.search(rf"\b{re.escape(word)}", text)) for word in said.lower().split()]
    return said.capitalize() if known and all(known) and len(known) <= MOST_WORDS and not GENERAL.match(said) else ""


def _is_slug(title: str, slug: str) -> bool:
    """Whether a title was made of a file's name, which says little where it has many words or figures."""
    bare = re.sub(r"^(?:\d+-)+", "", slug.lower())
    made = re.sub(r"\W+", "-", title.lower()).strip("-") in (slug.lower(), bare)
    return made and (len(bare.split("-")) > MOST_WORDS or bool(re.search(r"\d", bare)))


def topic_of(name: str, whole: str) -> str:
    """What a lesson is about, inside a sentence: the noun phrase of its title, or a clause like "why we forget"."""
    text = clean(name)
    asks = re.match(r"why |(?:how|what|when|where) (?!(?:is|are|was|were|do|does|did) )", text, re.IGNORECASE)
    if asks and not HOW_IT_DOES.match(text) and (said := clause(name, whole)):
        return said
    return inside(noun_phrase(name, whole), whole) or clause(name, whole)
