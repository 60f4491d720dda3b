"""Questions set in what their lesson is about, where nothing in them names it: "About guano: where do the birds nest?"

A card is heard weeks later, among those of other lessons. A name, a rare term or a word of the lesson's own subject
tells where it belongs; "What is an object?" does not.
"""

import re
from collections.abc import Sequence

from audiolesson.draft.english.parse.model import has_rare_word, is_common
from audiolesson.draft.english.texts import upper_first
from audiolesson.draft.english.verbs import FUNCTION
from audiolesson.draft.framing.topic_articles import with_articles
from audiolesson.patterns import lazy
from audiolesson.study.facts.about import SIDE_OF, about, place_of
from audiolesson.study.facts.answer import stems
from audiolesson.study.facts.field import TOOLS
from audiolesson.study.facts.form import without_article
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.titled import title_said

_PLACED = lazy(r"(?:In|On|About|At|Of|For|Among|After|Before|During) (?!(?:which|what|how)\b)[^,:?.]{2,40}[,:] ")
_IN_FIELD = lazy(r"In (?P<field>[a-z][^,:?]*), (?P<asks>(?:what|who|where|when|why|how) )")
_ASKS = lazy(
    r"(?:(?:From|In|To|At|By|For|On|With|Of|Through|Within|Into|Under|Over|After|Before|Between)"
    r" (?:which|what|how|whom)|(?:In|At) [^,?]+, what is"
    r"|What|Which|Who|Whose|Whom|When|Where|Why|How)\b"
)
_IN_YEAR = lazy(r"In \d{3,4}, (?:who|what|which|where|how)\b")
_MEANT = lazy(
    r"(?:What|Who) (?:is|are|was|were|does) (?:an? |the )?(?:term )?(?P<term>[\w’'-]+(?: [\w’'-]+){0,2}?)(?: mean)?\?"
    r"(?<!called\?)(?<!known as\?)"
)
"""A question for what one term means."""
_IN_A_LAND = lazy(r"In (?:\d|(?!the\b)[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?, [^?]*\bthe [a-z])")
"""A year, or a place with a thing of its own, tell nothing of a lesson: "In Denmark, what is the usual size?"."""
_LABEL = lazy(r"[A-Z][^:?.]{2,40}: ")
"""A column of a table in front of what one of its rows says: "Colour: blue. Which glaze is meant?"."""
_SHORT = lazy(
    r"What does [\w./&-]+ (?:stand for|mean)\?|What does the term [\w./&-]{1,3} mean\?"
    r"|What (?:is|are|does) (?:an? |the )?(?:term )?[A-Z][\w./&-]?[A-Z][\w./&-]{0,3}(?: mean)?\?"
)
"""A question for a short form."""


_ONE_THING = lazy(r"(?:ller|ator|puter|meter|mitter|sistor|gine)$")
"""How the names of things end that stand alone only with an article."""

_ASKS_HOW, _WORKS = lazy(r"how\b", re.IGNORECASE), lazy(r" works?$")
"""A title that asks how a thing works, and the end of a place that was taken from it."""


def set_in_lesson(ground: Ground, facts: Sequence[Fact]) -> list[str]:
    """The questions of facts, each with what their lesson is about in front if it needs that and the lesson says it
    plainly. What an author asked stays as it is. A title that names only the first of several parts says nothing."""
    place, lead = ("", "") if ground.lesson.of_parts else _setting(ground)
    return [_set(ground, fact, place, lead) for fact in facts]


def _setting(ground: Ground) -> tuple[str, str]:
    """What a lesson is about and what is said of it in front of a question: its title where its subject is not plain,
    or is but a field ("economics" for "Risk and Uncertainty") or one common word ("The Anatomy of a Book")."""
    place, title, subject = place_of(ground), title_said(ground), about(ground)
    place = _WORKS.sub("", place) if _ASKS_HOW.match(ground.lesson.title) else place
    spoken = with_articles(place, ground.whole) if without_article(place) == place else place
    if place and not spoken and title:
        return title, f"In the lesson “{title}”"
    place = spoken or place
    if title.lower() == f"the {place.lower()}":
        place = f"the {place}"
    elif title and _ONE_THING.search(place) and without_article(place) == place:
        return title, f"In the lesson “{title}”"
    if not title or without_article(title).lower() == without_article(place).lower():
        return place, f"About {place}"
    named = place.islower() and place not in title.lower()
    wide = named if place != subject else bool(SIDE_OF.match(title)) and is_common(without_article(place))
    if not place or (wide and " " in title and " " not in place):
        return title, f"In the lesson “{title}”"
    return place, f"About {place}"


def _set(ground: Ground, fact: Fact, place: str, lead: str) -> str:
    question = _bare(ground, fact.question)
    if fact.kind == "given" or not place or _names(question, place) or _tells(place, fact.answer):
        return question  # with a place that it names or that is its answer, it would tell itself
    if not needs_lesson(question):
        return question
    if _LABEL.match(question):
        return f"{lead}. {question}"
    small = question[0].lower() + question[1:] if _ASKS.match(question) or _IN_YEAR.match(question) else question
    return f"{lead}: {small}"


_FRAME = lazy(
    r"\b(?:the name for|(?:does|by) the term|stand for|called|known as|[Ii]n which year"
    r"|what (?:kinds?|sorts?|types?) of)\b"
)
"""Words of a question's frame, which say nothing of what it is about."""


def _names(question: str, place: str) -> bool:
    """Whether a question names what its lesson is about, by most of its words."""
    own = [word for word in re.split(r"[ ’'–-]", place.lower()) if len(word) >= _LONG and word not in FUNCTION]
    asked = _words(_FRAME.sub(" ", question))
    said = [word for word in own if any(one.startswith(_stem(word)) for one in asked)]
    return 2 * len(said) > len(own)


def _stem(word: str) -> str:
    """A word without the ending of many."""
    return word.removesuffix("s") if len(word) > _LONG else word


def _tells(place: str, answer: str) -> bool:
    """Whether a place holds half of what is to be answered, or more, or a rare word of it."""
    said, own = {*stems(answer)}, {*stems(place)}
    rare = any(not is_common(word) for word in _words(place) if {*stems(word)} & said)
    return (rare and len(said) <= _SHORT_ANSWER) or 2 * len(own & said) >= len(said) > 0


_LONG, _SHORT_ANSWER = 3, 5


def _bare(ground: Ground, question: str) -> str:
    """The question without a field in front that it names itself, or that is guessed where the title tells more."""
    found = _IN_FIELD.match(question)
    if not found:
        return question
    field, bare = found["field"], upper_first(question[found.start("asks") :])
    told = not about(ground) or field in TOOLS or field.lower() in ground.lesson.title.lower()
    return question if told and not _names(bare, field) else bare


def needs_lesson(question: str) -> bool:
    """Whether nothing in a question tells of what it is: it asks for no term that is rare in two words.

    Of one word, virtue or information, each field has its own meaning; and a short form is one of many. A name or a
    year tells it to those who know them: "In which year did Napoleon's line over the Alps reach Milan?" is of railways.
    """
    if _PLACED.match(question):
        return _IN_A_LAND.match(question) is not None
    if _LABEL.match(question) or _SHORT.fullmatch(question):
        return True
    meant = _MEANT.fullmatch(question)
    return not meant or sum(has_rare_word(word) for word in meant["term"].split()) < _RARE


_RARE = 2


def _words(text: str) -> list[str]:
    """The words of a text in small letters, in pieces at each sign."""
    return re.findall(r"[^\W\d_]+", text.lower())
