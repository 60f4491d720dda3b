"""What a lesson is called where its title says little, and what it is about."""

import re
from functools import lru_cache

from audiolesson.draft.english.forms import base_of_s, is_plural
from audiolesson.draft.english.tags import is_noun_phrase
from audiolesson.draft.english.verbs import ALSO_NOUNS, DETERMINERS, PREPOSITIONS
from audiolesson.draft.titling.empty_titles import GENERAL
from audiolesson.draft.titling.heading_labels import unlabelled, without_remark
from audiolesson.draft.titling.headings import (
    ASKS,
    MOST_WORDS,
    clean,
    from_title_case,
    is_the_name,
    sentence_case,
    with_capital,
)
from audiolesson.draft.titling.inside import clause, inside
from audiolesson.draft.titling.part_names import is_one_part, under_a_letterhead
from audiolesson.draft.titling.phrases_cut import named_in
from audiolesson.draft.titling.sections import role
from audiolesson.draft.titling.titles import HOW_IT_DOES, noun_phrase
from audiolesson.draft.titling.written_at import IN_NO_ADDRESS, count, has
from audiolesson.lesson.model import Lesson
from audiolesson.patterns import lazy


def named(lesson: Lesson, whole: str = "") -> str:
    """What a lesson is called: its title; where that is a mere "Introduction", or the heading of one part, its slug, if
    the lesson uses its words.

    "" where neither says what the lesson is about.
    """
    if below := under_a_letterhead(lesson):
        return below
    if _says_what_about(lesson, whole) and not is_one_part(lesson):
        return lesson.title
    said = re.sub(r"^\d+[- ]*", "", lesson.slug).replace("-", " ").strip()
    text = whole.lower()
    ends = (r"\b" if len(word) <= _SHORT else "" for word in said.split())
    words = zip(said.lower().split(), ends, strict=True)
    known = [bool(re.search(rf"{IN_NO_ADDRESS}{re.escape(word)}{end}", text)) for word, end in words]
    if known and all(known) and len(known) <= MOST_WORDS and not GENERAL.match(said):
        return said.capitalize()
    return _said_by_headings(lesson, whole)


_SHORT = 3
"""Letters of a word that many others begin with."""


def name_of_episode(lesson: Lesson, whole: str) -> str:
    """The title of the episode: the lesson's, but for one that only counts it or says what any lesson may be called."""
    plain = not GENERAL.match(clean(lesson.title))
    return lesson.title if plain else (_said_by_headings(lesson, whole) or lesson.title)


def _says_what_about(lesson: Lesson, whole: str) -> bool:
    """Whether a lesson's title says what it is about: no "Chapter 16", no "Getting started", no name of a file."""
    bare = clean(lesson.title)
    return not GENERAL.match(bare) and role(bare, 2) == "told" and not _is_slug(lesson.title, lesson.slug, whole)


def _said_by_headings(lesson: Lesson, whole: str) -> str:
    """What the headings say a lesson is about whose title does not, "" where none does."""
    return _named_below(lesson) or _asked_for(lesson, whole)


def _named_below(lesson: Lesson) -> str:
    """The heading that stands right below the title of a lesson which only counts it: "Chapter 16", "Glazes"."""
    name = next((section.title for section in lesson.sections[:1] if section.level > 1), "")
    counted = name and _COUNTS.match(clean(lesson.title))
    return name if counted and not GENERAL.match(clean(name)) and role(clean(name), 2) == "told" else ""


_COUNTS = lazy(r"(?:chapter|lesson|unit|week|module|lecture|section|part|session|day) \w+$", re.IGNORECASE)


def _asked_for(lesson: Lesson, whole: str) -> str:
    """What the first heading asks for that asks what something is, where the lesson often speaks of it: "a kiln"."""
    asked = (_ASKED.match(section.title.strip()) for section in lesson.sections)
    name = next((found["name"] for found in asked if found), "")
    return with_capital(name) if name and count(whole, name, IN_NO_ADDRESS, r"(?!\w)") >= _OFTEN else ""


_ASKED = lazy(r"what(?: is|['’]s| are) (?:an? |the )?(?P<name>[\w-]+(?: [\w-]+){0,3})\?$", re.IGNORECASE)

_OFTEN = 4
"""Times that a lesson speaks of what it is called after though its title does not say it."""


def _is_slug(title: str, slug: str, whole: str) -> bool:
    """Whether a title was made of a file's name, which says little where it has many words or figures, or a word that
    the lesson never says, as the owner of a store of files.
    """
    bare = re.sub(r"^(?:\d+-)+", "", slug.lower())
    made, words = re.sub(r"\W+", "-", title.lower()).strip("-") in (slug.lower(), bare), bare.split("-")
    many = len(words) > MOST_WORDS or bool(re.search(r"\d", bare))
    written = title[1:] != title[1:].lower() or not title[:1].isalnum()  # a file's name has no further capitals
    return made and not written and (many or (len(words) >= _FEW and not all(has(whole, word) for word in words)))


_FEW = 4
"""Words of a file's name that a lesson need not say."""


@lru_cache(maxsize=8)
def topic_of(name: str, whole: str) -> str:
    """What a lesson is about, inside a sentence: the noun phrase of its title, or a clause like "why we forget"."""
    about = _topic_of(name, whole)
    return f"the {about}" if _NAME.fullmatch(about) and _has_an_article(about, whole) else about


_NAME = lazy(r"[A-Z][\w’'-]+(?: (?:of |and |the )*[A-Z][\w’'-]+)+")


def _has_an_article(name: str, whole: str) -> bool:
    """Whether a lesson says "the" before a name nearly always: "the Hanseatic League"."""
    every = count(whole, name, r"(?<=[\w,] )", r"(?!\w)")
    return every > 0 and count(whole, name, r"(?<=[Tt]he )", r"(?!\w)") >= _MOSTLY * every


_MOSTLY = 0.8


def _topic_of(name: str, whole: str) -> str:
    name = without_count(name, whole)
    name = _SPOKEN.sub(r"\g<asks> is ", _YEARS.sub("", without_remark(unlabelled(name.strip()))))
    name = _behind_its_head(name)
    name = name if ASKS.match(name) else _AND_ASKS.sub("", name)
    name = _GUIDE.sub(lambda found: found["what"] or found["of"], named_in(clean(name)) or name)
    if name.rstrip().endswith("?") and _EITHER.fullmatch(name.strip()):
        return ""  # "Raku or salt?" asks for one, and is about both
    if is_the_name(clean(name), whole):
        return f"the {clean(name)[4:]}"
    head = _HEAD.split(name)[0]
    text = clean(head)
    asks = re.match(r"why |(?:how|what|where) (?!(?:is|are|was|were|do|does|did) )|when to ", text, re.IGNORECASE)
    if asks and not _POINTS.search(text) and not HOW_IT_DOES.match(text) and (said := clause(head, whole)):
        return _short_clause(said)
    if _TELLS_WHICH.match(text) and len(text.split()) <= _MOST_BEHIND and not _POINTS.search(text):
        return inside(text, whole)
    phrase = noun_phrase(name, whole)
    phrase = "" if _POINTS.match(phrase) or _asks_more(text, phrase) else phrase
    asked = "" if _POINTS.search(text) else _short_clause(clause(head, whole))
    return _used(head, phrase, whole) or inside(phrase, whole) or asked


_ASKS_WHY = lazy(r"why (?:did|do|does|is|are|was|were|has|have|had|should|can|will|would) .+\?$", re.IGNORECASE)


def _asks_more(text: str, phrase: str) -> bool:
    """Whether a title asks of a thing what its name does not say: "Why did Europe go to war?" is not of Europe."""
    return bool(_ASKS_WHY.match(text)) or (
        text.lower().startswith("how ") and phrase.startswith(("a ", "an ")) and not HOW_IT_DOES.match(text)
    )


_POINTS = lazy(r"\b(?:this|these|those) \w|^when (?!to )|^(?:how|why|what|where) (?:it|they|we)\b", re.IGNORECASE)
"""What a clause points at that only its page shows, "what makes this kind of clay different"; or says when."""

_YEARS = lazy(r"(?<=\w),? \(?(?:1\d|20|\d)\d{2}(?: ?[-–—] ?| to )(?:\d{2}|\d{3,4})\)?$")
"""The years behind what a lesson is about: \"The Salt Tax, 1341–1790\"."""


_AND_ASKS = lazy(r"(?<=\w),? (?:and|&) (?:how|why|what|where|when) (?!to )\w+ .+$", re.IGNORECASE)
"""What a title asks of the thing that it names first: "Glazes & how they melt"."""


def without_years(name: str) -> str:
    """A title without the years behind what it is about."""
    return _YEARS.sub("", name)


_COUNTED = lazy(r"(?<=[a-z]{3}),? \(?(?:[1-9]|1\d|I{1,3}|IV|VI{0,3})\)?(?=$|: )")
"""The number of a part of a course behind its name: \"Glazing 2: the cones\"."""


def without_count(name: str, whole: str) -> str:
    """A title without the number that it has in its course; with it where the lesson speaks of that: "Apollo 11"."""
    found = _COUNTED.search(name)
    if found is None:
        return name
    last = name[: found.start()].split()[-1]
    numbered = f"{last}{found.group()}"
    spoken = count(whole, numbered, r"(?<=[\w,] )", r"\b") or count(whole, numbered, r"(?<=[.!?] )", r" [a-z]")
    return name if spoken > 1 or _OF_A_NAME.search(last) else f"{name[: found.start()]}{name[found.end() :]}"


_OF_A_NAME = lazy(
    r"^(?:war|type|phase|stage|version|level|world|grade|step|formula|appendix|mark"
    r"|part|lecture|lesson|week|unit|module|chapter|day|session|class|section|topic|notes?|number|no)s?$",
    re.IGNORECASE,
)
"""What is told from others of its kind by its number, and what counts a page by another rule."""

_GUIDE = lazy(
    r"^(?:an? )?(?:short|brief|quick|gentle|practical|little|crash) "
    r"(?:course|guide|introduction|primer|tour|tutorial|look) (?:on|in|to|of|at) (?P<of>[\w -]{3,})$"
    r"|^(?:the |an? )?(?:complete|ultimate|definitive|comprehensive|essential|practical|quick|beginner['’]s) "
    r"(?P<what>[\w -]{4,}?) (?:guide|tutorial|handbook|primer)$",
    re.IGNORECASE,
)
"""A page that calls itself a guide to what it is about: "The Complete Kiln Firing Guide"."""

_EITHER = lazy(r"(?:[\w-]+ ){1,3}or (?:[\w-]+ ?){1,3}\?")

_SPOKEN = lazy(r"^(?P<asks>what|who|where|how)['’]s (?=\w)", re.IGNORECASE)
"""A question as one speaks: "What's going on in a kiln?"."""


def _behind_its_head(name: str) -> str:
    """What a title says behind its colon, where it is the plainer half: "The wave that runs upriver: tidal bores",
    "Finding: title to lost property"; "" where that half states something and the other names nothing; else the title.
    """
    if (bare := behind_a_statement(name)) != name:
        return bare
    head, colon, tail = name.partition(": ")
    short = colon and ":" not in tail and len(tail.split()) <= _MOST_BEHIND
    if not short or not is_noun_phrase(tail) or _OF_A_TEXT.search(tail):
        return name
    doing = _ONE_DOING.fullmatch(head)
    told = _TELLS_WHICH.search(head) and len(tail.split()) <= _FEW_BEHIND
    return tail if (doing and len(tail.split()) > 1) or told else name


def behind_a_statement(name: str) -> str:
    """What a title says behind a whole statement and a colon, "" where that names nothing; else the title."""
    head, colon, tail = name.partition(": ")
    if not colon or not _STATES.search(head) or ASKS.match(head):
        return name
    bare = _EXPLAINED.sub("", tail)
    return bare if is_noun_phrase(bare) or ASKS.match(bare) else ""


_STATES = lazy(r"\w (?:is|are|was|were|isn['’]t|aren['’]t|can|cannot|will|must|should) \w", re.IGNORECASE)
"""What makes a whole statement of what stands before a colon: it is no name of what is spoken of."""

_EXPLAINED = lazy(r",? (?:explained|in brief|for beginners|made (?:easy|simple))$", re.IGNORECASE)
_MOST_BEHIND, _FEW_BEHIND = 8, 3
_ONE_DOING = lazy(r"[A-Z][a-z]+ing")
_TELLS_WHICH = lazy(r"^(?:the|an?) [\w-]+(?: [\w-]+)? (?:that|which|who) \w", re.IGNORECASE)
_OF_A_TEXT = lazy(
    r"^(?:an?|your|my|our) |\b(?:guide|introduction|story|primer|notes?|overview|history|basics|lesson|tutorial)\b",
    re.IGNORECASE,
)

_HEAD = lazy(r"(?<=\w): (?=\w)")
"""Behind which a title says of what kind it is: "Kilns: what they are and how they work"."""


def _is_noun(word: str) -> bool:
    return word in ALSO_NOUNS or base_of_s(word) in ALSO_NOUNS


_BEHIND = lazy(r" (?:by|in|for|with|on|from) (?=(?:the|an?) )")

LEAST_USED = 2
"""Times that a lesson writes a phrase within its sentences, so that it is what the lesson speaks of."""

_LONGEST_CLAUSE = 7
_IN_A_PLACE = lazy(r" in (?:the [\w ]+|[A-Z][\w ]+)$")


def _short_clause(said: str) -> str:
    """A long clause without the place at its end: "how a jug becomes a vase in the far west of the land"."""
    return _IN_A_PLACE.sub("", said) if len(said.split()) > _LONGEST_CLAUSE else said


def _used(head: str, phrase: str, whole: str) -> str:
    """The first part of a title as the lesson writes it in its sentences, where its phrase is less than that: a word of
    it may be a verb ("first aid", "supply chains", "sleep").
    """
    text = from_title_case(clean(head), whole)
    if len(phrase.split()) == 1:  # of "Bloom filters by the numbers", in which "filters" may be a verb
        text = _BEHIND.split(text, maxsplit=1)[0]
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
