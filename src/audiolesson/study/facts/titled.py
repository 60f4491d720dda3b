"""A lesson's title as it can be said in front of a question, where nothing tells in a word what the lesson is about.

"How Words Turn Into Grammar" names no subject that stands behind "about", and still tells a listener where a question
belongs: "In the lesson “How Words Turn Into Grammar”: what is bleaching?"
"""

import re
from functools import lru_cache

from audiolesson.draft.english.spelling import misspelled
from audiolesson.draft.english.texts import upper_first
from audiolesson.draft.english.verbs import AUXILIARIES, FUNCTION, word_set
from audiolesson.patterns import lazy
from audiolesson.study.facts.about import place_of
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.own_title import own_title

_NUMBER = lazy(
    r"(?:(?:handout|lesson|unit|week|chapter|room|part|lecture|module|session|day|topic|sheet|guideline|workshop)"
    r"(?: [\dIVX]+)?\s*(?:[:.)]|[-–—] )|(?:\d+(?:\.\d+)+[.):]?|(?:\d+|[IVX]{2,})[.):])(?= )|\d+/\d+[\d/]* )\W*",
    re.I,
)
"""The place of a lesson in its course, in front of what it is called."""
_PLACE = lazy(r"^0\d?[ ._-]+(?=[^\W\d])|^\d{1,2}[ ._-]+(?=[^\W\d]{3})")
"""The place of a file in its folder: "05 broken mugs", and not the year of "1848 revolutions" or "3D printing"."""
_PARTS = lazy(r" ?[:(|;]\s| ?[(|]| [-–—] |—")
_SAID = lazy(r"(?:[^\W_]|[’'&+#,?!. /-])+")
_CODE = lazy(r"\d{3}|[^\W\d]\d|\d[^\W\d]|\d/")
"""The number of a course, of a year or of a part: "CS2106 Notes AY23/24"."""
_ANY = word_set(
    """lesson lessons week unit chapter part module session lecture lectures notes note talk talks workshop course
    revision review summary sheet handout primer guide tutorial introduction overview essay article topic topics about
    basics demo slides general quick complete terms terminology things part start class reading tutorials
    typed agenda journal cheatsheet spring summer autumn fall winter semester term home page
    welcome main site menu contents blog post posts recorded prerecorded tldr section"""
)
"""Words that say what kind of text a lesson is, not what it is about."""
LEAST_USES, MOST_WORDS, MOST_LETTERS = 2, 8, 56


def title_said(ground: Ground) -> str:
    """The lesson's title without its number and what stands behind a colon, with that where it alone tells too little;
    "" where it is none that tells anything."""
    return _said(own_title(ground.lesson).strip(), ground.lesson.slug, ground.whole)


def is_placed(ground: Ground) -> bool:
    """Whether anything can be said in front of a question that tells of which lesson it is."""
    return bool(place_of(ground) or title_said(ground))


@lru_cache(maxsize=2)
def _said(whole_title: str, slug: str, whole: str) -> str:
    """It is asked for with each fact of a lesson."""
    if _plain(whole_title) == _plain(slug):
        whole_title = upper_first(_PLACE.sub("", whole_title))  # a file's name may have its place in a folder
    numbered = _NUMBER.match(whole_title)
    parts = _PARTS.split(whole_title[numbered.end() if numbered else 0 :])[:2]
    first, *rest = (part.strip(' .,*_“”"') for part in parts)
    named = [word for word in re.findall(r"[^\W\d_]+", first.lower()) if word not in _ANY | FUNCTION]
    titles = (first, *(f"{first}, {part}" for part in rest if named), *rest)
    return next((title for title in titles if _tells(title, slug, whole)), "")


def _tells(title: str, slug: str, whole: str) -> bool:
    """Whether a title is short, can be read aloud and has a word of its own; a single one must be the lesson's."""
    words = title.split()
    if not words or len(words) > MOST_WORDS or len(title) > MOST_LETTERS or not _SAID.fullmatch(title):
        return False
    if _CODE.search(title) or title.isupper() or misspelled(title.lower()):
        return False
    own = [word for word in re.findall(r"[^\W\d_]{4,}", title.lower()) if word not in _ANY | FUNCTION | AUXILIARIES]
    if len(words) > 1:
        return bool(own)
    return any(_uses(whole, word) >= LEAST_USES or word in slug for word in own)


def _uses(whole: str, word: str) -> int:
    """How often a text has a word, in any of its forms."""
    stem = word.removesuffix("s")[:6]
    return len(re.findall(rf"\b{re.escape(stem)}\w*", whole, re.I))


def _plain(name: str) -> str:
    return re.sub(r"\W+", " ", name).strip().lower()
