"""What makes a question unfair or empty, whatever it was made of: a last look at it as it will be heard."""

import re
from collections.abc import Sequence
from itertools import combinations, pairwise

from audiolesson.draft.english.parse.model import is_common
from audiolesson.draft.english.tags import has_finite_verb
from audiolesson.draft.english.verbs import FUNCTION, word_set
from audiolesson.patterns import lazy
from audiolesson.study.facts.leads import without_lead
from audiolesson.study.facts.refusing.of_its_example import is_of_its_example
from audiolesson.study.facts.refusing.slips import HEDGED
from audiolesson.study.facts.refusing.telegraphic import is_telegraphic
from audiolesson.study.facts.refusing.thin import holds_placeholder
from audiolesson.study.facts.refusing.told_by_its_stem import is_told_by_its_stem
from audiolesson.study.quiz.evidence import abbreviates, gives_away
from audiolesson.study.quiz.telling import in_pieces, tells_itself

_EMPTY = lazy(
    r"\b(?:ha(?:ve|s)|offers?|includes?|provides?|covers?|comes? in|supports?|uses?|are|is) (?:an? |the )?"
    r"(?:(?:very )?(?:wide|broad|great|large|huge|full|rich|vast|whole) (?:range|variety|array|number)"
    r"|range|variety|array|multitude|host) of\b",
    re.IGNORECASE,
)
"""What is true of all."""

_AMONG = lazy(r"\b(?:description: |is |are )(?:one|some|any|each|two|three|several|many|most) of (?:the|these|its) ")
"""What says only that a thing is among others."""

_SECOND_CLAUSE = lazy(r"(?:,|\b(?:and|but|so)) (?:it|they|he|she) (?:\w+ly )?[a-z]+(?:s|ed)?\b")
"""A clause with a subject of its own behind the one that is asked for: "is rare and it stores …"."""

_POINTS = lazy(
    r"\bthat [a-z]+['’]s\b|, but (?:the|this|these) "
    r"|\bthe (?:first|last|former|latter|other) (?:one|two|three)\b(?! [a-z])"
)
"""What points back at a thing that nobody has heard of, or turns to another one."""
_NUMBERED = lazy(r"(?P<letter>[A-Z])\d{1,2}")
"""The label of a premise or of a machine, which only its page explains."""

_OF_THE_PUBLISHER = lazy(
    r"\b(?:teacher|student|instructor|learner|educator)-facing\b|\b(?:handouts?|worksheets?|answer keys?|lesson plans?"
    r"|slide decks?|narratives?|rubrics?|teaching notes?|syllabus|curriculum materials?|this (?:book|text|course))\b",
    re.IGNORECASE,
)
_SCRAP = lazy(r"(?:[A-Za-z] [a-z][\w.-]*|[^\w]*-{1,2}\w.* .*|\W+)\Z")
_BODY = lazy(r"[A-Za-z] (?:cells?|chromosomes?|protein|particle|rays?|statistic|value|axis|test|score)\Z")
"""Names of a letter and a word that are names: T cell."""


_PROGRAM = lazy(r"[\w-]+\.(?:py|ipynb|js|ts|java|rb|cpp|rs)\Z|[\w.-]*\d[\w.-]*_[\w.-]*\.[a-z]{2,5}\Z")
"""A file of one project, whose name another project would not give."""
_CODED = lazy(r"(?:[A-Z]{2,}\d{4,}|[A-Z]{5,}\d{2,})\b|[\w-]+(?:\.[\w-]+){2,}")
"""A column or a file whose name is spelled for a machine, and cannot be heard."""
_CONTRAST = lazy(r", (?:while|whereas) ")
"""The other side of what is asked for, which tells the answer."""


def _are_one(one: str, other: str) -> bool:
    """Whether a choice is the short form of another: CTC, Connectionist Temporal Classification."""
    return abbreviates(one, other) or abbreviates(other, one)


_KINDS = word_set(
    """command commands method methods function functions operator keyword option parameter flag property attribute hook
    directive event statement clause header tag element error exception protocol algorithm"""
)


def _is_of_another_kind(right: str, wrong: Sequence[str]) -> bool:
    """Whether most wrong choices end in a kind that the right one does not have: commands beside a data type."""
    kinds = [choice.split()[-1].lower() for choice in wrong if " " in choice]
    kind = next((one for one in kinds if one in _KINDS and 2 * kinds.count(one) > len(wrong)), "")
    return bool(kind) and right.split()[-1].lower() != kind


_SIGNS = lazy(r"[A-Z]{1,6}")
_REPLY = lazy(r"OK|QUEUED|NULL|nil|ERR|PONG")
_TWICE = lazy(r"\b(?!that |had )([A-Za-z]+) \1\b")
"""A word that stands there twice, a slip that every listener hears: "a a kiln"."""


_OF_WHAT = lazy(
    r"\bone of the (?:direct|indirect|internal|external|other|hidden|remaining) "
    r"[a-z]+\?"
)
"""What is asked for without its whole: "one of the direct costs", of what?"""
_OF_NO_KIND = lazy(
    r"Which of these (?:types|kinds|forms|sorts|categories|classes|groups|options|things|parts|variants|levels) "
    r"(?!of |in |for |to |that )"
)
"""What names no thing that its choices are kinds of: "Which of these types dries slowly?"."""
_LEFT_OPEN = lazy(
    r"Which of these [a-z]+ (?:up|in|out|off|down|on|over) (?:that|which) |\bthe thing\b"
    r"|Who (?:[a-z]+ )?(?:began|started|opened|ended|closed|concluded) (?:with|by) "
    r"|Who [a-z]+ (?:the|this|that) (?:[a-z]+ )?(?:problem|question|issue|dilemma|matter|case"
    r"|dispute|puzzle|conflict)\?"
    r"|\b(?:orchestrate|make|stage|plan|attempt|undertake) an? (?:[a-z]+ )?"
    r"(?:escape|move|attempt|decision|journey|discovery)\?"
)
"""A deed of which nobody hears what it was about: "Who settled the old dispute?"."""
_OF_DATA_THAT = lazy(r"description: (?:data|information) (?:that|which) ")
"""What all labels of a list say of data that they do not name."""
_LABEL = lazy(r"Q\d+\b")


_NUMBERED_THING = lazy(r"How many .*\b[a-z]+ \d{1,2}\b")
"""One of several things that only their numbers tell apart: "How many leaves does quire 7 have?"."""
_SLIPPED = lazy(
    r"How many (?:or|and|to|of) |How many [^?]+ (?:involved|used|needed|shown|listed|given|above|below) are there\?"
)
_FIELD = lazy(
    r"(?:location|date|time|place|significance|magnitude|depth|duration|impact|infrastructure|author|title|status|source"
    r"|background|contribution|consequences?|outcome|casualties)s?",
    re.IGNORECASE,
)
"""A label of what is told of one case: "Location", "Date"."""
_FILE = lazy(r"[a-z][\w-]*\.[a-z]{1,5}")
_NO_NAME = lazy(r"(?:Including|Such as|For example|E\.g\.|Other|Others|With|Without|Using|Via)\b", re.IGNORECASE)


def _is_no_name(choice: str) -> bool:
    """Whether a choice is the number of a question, a statement or the beginning of a phrase."""
    return bool(_LABEL.match(choice) or _NO_NAME.match(choice)) or _is_statement(choice)


LEAST_IN_STATEMENT = 4
_IS_DONE = lazy(r"[a-z]{3,}[^suia]s")
"""A word inside a label that ends like a verb of one who does it, which nouns before a noun seldom do."""


def _is_statement(choice: str) -> bool:
    """Whether a label says something instead of naming a thing: "Slow drying prevents cracks"."""
    words = choice.split()
    if len(words) < LEAST_IN_STATEMENT or {word.lower() for word in words} & FUNCTION:
        return False
    return any(_IS_DONE.fullmatch(word) and not before.endswith("s") for before, word in pairwise(words[:-1]))


_OF_ALL_SUCH = lazy(r"(?:About [^:]+: w|W)hich of these is any ")
"""A class, of which other classes may be part: any particle with mass is also each narrower kind of it."""
_SHORT_FORM = lazy(r"[A-Z][A-Z0-9]+s?")


def _is_alone_in_form(right: str, wrong: Sequence[str]) -> bool:
    """Whether the right choice is a short form and all others are everyday words: nobody would take them for it."""
    return _SHORT_FORM.fullmatch(right) is not None and all(" " not in one and is_common(one.lower()) for one in wrong)


_MEANS = lazy(r"\bdoes “[^”]+” mean\?$")
_THING = lazy(
    r"(?:an?|the|my|your|his|her|our|their|its) [a-z-]+(?: [a-z-]+)? (?:of|in|i|you|he|she|we|they|that)\b", re.I
)
"""A thing with what tells which one: "the photograph I took"."""
_COMPARES = lazy(r"[Ww]hich of these (?!.*\bthan\b).*\b(?:better|worse|longer|faster|slower|harder|earlier|later)\b")
"""A comparison that says not with what."""


def _is_mixed(choices: Sequence[str]) -> bool:
    """Whether whole sentences or deeds stand among names of things, where the odd ones out rule themselves out."""
    said = {len(choice.split()) > 1 and not _THING.match(choice) and has_finite_verb(choice) for choice in choices}
    deeds = {choice.startswith("To ") for choice in choices}
    return (len(said) > 1 or len(deeds) > 1) and len({choice.split()[0] for choice in choices}) > 1


_DID = lazy(r"[Ww]ho [a-z]+(?: [a-z]+)?\?")


def _is_thin_deed(question: str) -> bool:
    """Whether a deed is told by a verb and one word, as many have done: "who angered potters?"."""
    return _DID.fullmatch(without_lead(question)) is not None


def is_fair(question: str, right: str, wrong: Sequence[str], kind: str) -> bool:
    """Whether a question says something, its choices are whole, and none is told by its words."""
    choices = (right, *wrong)
    if any(map(holds_placeholder, (question, *choices))) or is_telegraphic(question, ""):
        return False
    if is_of_its_example(question) or is_told_by_its_stem(question, right) or _is_thin_deed(question):
        return False
    if _COMPARES.search(question) or (_MEANS.search(question) and _is_mixed(choices)):
        return False
    if (
        _OF_NO_KIND.match(question)
        or _LEFT_OPEN.search(question)
        or _OF_ALL_SUCH.match(question)
        or _is_of_another_kind(right, wrong)
        or _is_alone_in_form(right, wrong)
        or _NUMBERED_THING.match(question)
        or _SLIPPED.match(question)
        or HEDGED.search(question)
    ):
        return False
    if sum(_FIELD.fullmatch(choice) is not None for choice in choices) > 1:
        return False
    if len({_FILE.fullmatch(choice) is None for choice in choices}) > 1:
        return False
    if kind in ("term", "item") and (
        any(map(_is_no_name, choices)) or _OF_WHAT.search(question) or _OF_DATA_THAT.search(question)
    ):
        return False
    if all(map(_SIGNS.fullmatch, choices)) and len({*map(len, wrong)}) == 1 and len(right) != len(wrong[0]):
        return False
    if any(map(_REPLY.fullmatch, choices)) and not all(map(_REPLY.fullmatch, choices)):
        return False
    if _TWICE.search(question) or _EMPTY.search(question) or _SECOND_CLAUSE.search(question):
        return False
    numbered = [found["letter"] for found in map(_NUMBERED.fullmatch, choices) if found]
    if _POINTS.search(question) or (len(numbered) == len(choices) and len(set(numbered)) > 1):
        return False
    if _CONTRAST.search(question) or all(map(_PROGRAM.match, choices)) or any(map(_CODED.match, choices)):
        return False
    if any(_are_one(one, other) for one, other in combinations(choices, 2)):
        return False
    alike = len({choice.split()[-1] for choice in choices}) == 1
    if not alike and any(_SCRAP.match(choice) and not _BODY.match(choice) for choice in choices):
        return False
    if any(map(_OF_THE_PUBLISHER.search, (question, *choices))):
        return False
    if kind in ("term", "definition") and any(map(_AMONG.search, (question, *choices))):
        return False
    if kind != "term":
        return True
    split = [in_pieces(choice) for choice in wrong]
    return not tells_itself(question, right, wrong) and not gives_away(question, in_pieces(right), split)
