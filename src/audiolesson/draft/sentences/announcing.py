"""The sentence that says what the items of a list are: "There are three benefits of clay.", or a question."""

import re
from collections.abc import Sequence

from audiolesson.draft.english.forms import in_words, is_plural
from audiolesson.draft.english.tags import has_finite_verb, has_main_verb, is_noun_phrase
from audiolesson.draft.english.texts import capital, cut, glue
from audiolesson.draft.english.verbs import DETERMINERS
from audiolesson.draft.refusing.leaning import leans_back
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.draft.sentences.held import bends
from audiolesson.draft.sentences.kinds import is_kind
from audiolesson.draft.sentences.naming import head_noun, lower_in
from audiolesson.draft.sentences.phrases import bare_lead, leads
from audiolesson.draft.sentences.stated import acts_now
from audiolesson.draft.sentences.told_items import LOOSE
from audiolesson.draft.titling.headings import sentence_case
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

_INCLUDES = lazy(r" (?:(?:typically|usually|often|may|can|also) )?(?:includes?|are|is)$")
UNFINISHED = lazy(
    r"\b(?:is|are|was|were|be|been|by|of|for|to|with|that|which|from|and|or|in|on|as|at|if|when|unless|whether|because|so"
    r"|than|like|can|could|may|might|must|should|will|would|includes?|including|involves?|covers?|do|does|you|we|they|it"
    r"|has|have|the|an?|becomes?|became|remains?|either|both|neither|then|thus|via|using|between|into)$",
    re.IGNORECASE,
)
_NO_MATTER = lazy(
    r"\b(?:questions?|exercises?|objectives?|outcomes?|links?|resources?|readings?|references?|videos?|articles?|papers?"
    r"|prerequisites|topics|notes?|parameters|arguments|flags|options|commands|methods|functions|columns|fields|steps"
    r"|tasks?|contents?|agenda|materials|examples?|lessons?|modules?|chapters?|prizes|credits|contributors|updates"
    r"|changes|activities|instructions|directions|discussion|themes?|skills|students?|learners?|guides?|tips"
    r"|outdated|obsolete|rejected|critics|definitions?|terms|you will|you['’]ll)\b",
    re.IGNORECASE,
)
"""What is announced so that its items are for looking up, or belong to the course."""

_WAYS = lazy(
    r"\b(?:ways|strateg(?:y|ies)|approaches|techniques|practices|rules|guidelines|recommendations|goals|principles"
    r"|measures|actions|suggestions|solutions|precautions|habits|duties|responsibilities|aims|advice|choices)\b",
    re.IGNORECASE,
)
"""What is announced so that an item which orders is one of it: "One is to dry the clay slowly."."""

_ASKS = lazy(
    r"What (?:can go wrong|(?:has |have )?changed?(?: [a-z]+)?|happens(?: [a-z]+){0,4}"
    r"|(?:causes|drives|limits|helps) [a-z ]+)\?"
    r"|(?:Why|How) (?:is|are|do|does|can|should|did|was|were|aren['’]t|isn['’]t|don['’]t) (?!(?:it|this|that|they|these"
    r"|I|you|my|your)\b)[^?]+\?"
)
"""A heading whose list gives the answers."""

_ALONE = lazy(
    r"(?:dangers|benefits|threats|(?:dis)?advantages|drawbacks|causes|effects|symptoms|uses|types|kinds|parts|stages"
    r"|phases|reasons|risks|properties|features|limits|limitations|signs|consequences|layers|families|pitfalls"
    r"|challenges|principles|functions)",
    re.IGNORECASE,
)
"""What a heading of one word calls its items."""

_COUNTS = lazy(r"\b(?:two|three|four|five|six|seven|eight|nine|ten|both|\d+)\b", re.IGNORECASE)


def counted(said: str) -> bool:
    """Whether an announcement gives the number of its items, so that all are told or none."""
    return bool(_COUNTS.search(said))


def without_own_count(said: Text, lead: Text | None, headings: Sequence[str]) -> Text:
    """An announcement that says "some" where only this program counts its items, for what is told bit by bit may lose
    one: "There are four kinds of glaze." is heard as untrue behind three of them.
    """
    over = lead.text if lead is not None else headings[0] if headings else ""
    found = _THERE_ARE.match(said.text)
    return said if found is None or counted(over) else glue("There are some ", cut(said, found.end(), len(said.text)))


_THERE_ARE = lazy(r"There are (?:two|three|four|five|six|seven|eight|nine|ten) ")


def tells_ways(said: str) -> bool:
    """Whether an announcement calls its items ways or the like, so that an order is one."""
    return bool(_WAYS.search(said))


def announcement(found: Gathered, lead: Text | None, headings: Sequence[str], number: int = 0) -> Text | None:
    """The sentence that announces a list, from the line above it, else from its label or heading; or None.

    `number`: how many items are told, where that is all of them.
    """
    if lead is not None:
        said = _of_line(bare_lead(lead), found, number)
        bare = bare_lead(lead).text
        if said is not None or bends(lead.text) or UNFINISHED.search(bare) or _is_of_other_things(bare, headings):
            return said
    named = lead is not None and re.search(r"[()]", lead.text) is not None
    return _of_heading(headings[0], found, number) if headings and not named else None


def _is_of_other_things(said: str, headings: Sequence[str]) -> bool:
    """Whether a line over a list is a clause that does not name what its heading names: their items are others."""
    if not has_finite_verb(said) and not has_main_verb(said, lenient=True):
        return False
    return not headings or head_noun(headings[0]).lower() not in said.lower()


def _of_heading(heading: str, found: Gathered, number: int) -> Text | None:
    """A heading as what announces its list: "Clay pots" is "There are some clay pots.", a question stays one."""
    if _ASKS.fullmatch(heading) and not _NO_MATTER.search(heading):
        return capital(Text(sentence_case(heading, found.whole)))
    if re.search(r" (?:and|or) ", heading) and not is_kind(head_noun(heading)):
        return None
    return _here_are(Text(heading), found, number)


def _of_line(said: Text, found: Gathered, number: int) -> Text | None:
    if not leads(said.text) or _NO_MATTER.search(said.text) or leans_back(said.text):
        return None
    if ends := _INCLUDES.search(said.text):
        return _here_are(cut(said, 0, ends.start()), found, number)
    if UNFINISHED.search(said.text):
        return None
    if has_main_verb(said.text):
        several = is_plural(said.text.split()[-1]) or counted(said.text) or tells_ways(said.text)
        sentence = glue(said, ".")
        return sentence if several and not found.fault(sentence, lenient=True) else None
    return _here_are(said, found, number)


def _here_are(name: Text, found: Gathered, number: int) -> Text | None:
    """ "There are some drawbacks of clay.", or "three"; None where the words are no plain name of several things."""
    known = "the|" if number else ""
    known += f"{in_words(number)}|" if in_words(number) else ""
    bare = re.sub(rf"^(?:{known}here are|some|several|a few)\s+(?=[a-z])", "", name.text, flags=re.I)
    name = cut(name, len(name.text) - len(bare), len(name.text))
    first = (bare.split() or [""])[0].lower()
    plain = is_noun_phrase(bare) and is_plural(head_noun(bare)) and not LOOSE.search(bare)
    if (
        not plain
        or _NO_MATTER.search(bare)
        or counted(bare)
        or not 1 < len(bare.split()) + bool(_ALONE.fullmatch(bare)) < 10
    ):
        return None
    if (
        first in DETERMINERS
        or re.search(r"&|['’]s |, |[()]", bare)
        or re.search(r" [A-Z][a-z]+", bare)
        or acts_now(bare)
    ):
        return None
    sentence = glue(f"There are {in_words(number) or 'some'} ", lower_in(name, found.whole), ".")
    return None if found.fault(sentence) else sentence
