"""The first sentence under a heading that takes the heading for its subject, said with that subject.

A glossary writes "Warp" over "The threads that run along a cloth.", a book "Warp threads" over "These threads are
tight." or "It is the thread that …": a listener hears no heading, and what says what the thing is was refused.
"""

import re

from audiolesson.draft.english.forms import a_or_an, base_of_ing, base_of_s, is_plural, tokens_of
from audiolesson.draft.english.parse.reading import tree_of
from audiolesson.draft.english.parse.tree import FINITE
from audiolesson.draft.english.subjects import lacks_subject
from audiolesson.draft.english.tags import begins_with_order, has_finite_verb, has_main_verb, is_noun_phrase
from audiolesson.draft.english.texts import capital, cut, glue
from audiolesson.draft.english.verbs import (
    ALSO_NOUNS,
    AUXILIARIES,
    DETERMINERS,
    FUNCTION,
    PAST,
    PLAIN,
    PREPOSITIONS,
    word_set,
)
from audiolesson.draft.refusing.fragments import only_reports
from audiolesson.draft.refusing.likely import has_possible_verb
from audiolesson.draft.refusing.parsed_clauses import is_clause
from audiolesson.draft.sentences.naming import GENERIC, head_noun, label, lower_first, lower_in
from audiolesson.draft.sentences.stated import has_subject, says_itself, verbs_of
from audiolesson.draft.shortening.parsed.trees import Trees
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

_IT_IS = lazy(r"(?:It|They|These) (?:is|are) (?:also )?(?=(?:an?|the|any) )")
_IS = lazy(r"(?:is|are|refers to|refer to|means) (?=(?:an?|the|any|how|when|\w+ing) )")
_THIS = lazy(r"(?P<which>This|These) (?P<noun>[a-z][\w-]+)(?= (?:is|are|was|were|has|have|had|can|will|may|[a-z]+s) )")
_A_THING = lazy(r"(?:An?|The|Any) ", re.IGNORECASE)
_NARROWS = lazy(
    r" (?:of|that|which|who|whose|where|to|for|used|with|by|in|between|from|on|at|\w+ing) |,? (?:based|made|built) "
)
_ENGLISH = lazy(r" (?:of|that|which|who|to|for|by|with|used|the) ")

_OF_THE_PAGE = lazy(
    r"\b(?:section|chapter|part|unit|module|topic|page|post|article|guide|document|lesson|course|episode|tutorial|reading"
    r"|step|example|exercise|quiz|question|list|overview|summary|index|template|diagram|table|figure|image|picture|video"
    r"|simulation|approach|case|way|place|point|reason|result|idea|project|issue|problem|change|command|method|function"
    r"|code|program|script|file|line|recipe|checklist|glossary|inventory|report|record|note|material|data|rule|thing"
    r"|passage|quote|story|task|activity|instructions?|resource|link|tool|app|site|website|dashboard|repo|repository|end"
    r"|introduction|conclusion|description|background|motivation|context|purpose|definition|history|usage|features?"
    r"|limitations?|references?|terminology|basics|details?|beginning)s?\b",
    re.IGNORECASE,
)
"""What belongs to the page, or what a heading like "Storage" may well speak of without naming it."""

_HELD = lazy(r"\b(?:this|these|those|above|below|following|here|previous|I|my|we|our|your?)\b|\(s\)")

_COUNTED = lazy(
    r"(?:person|people|user|event|document|system|device|group|structure|machine|instrument|vessel|container|organism"
    r"|animal|plant|organ|bone|muscle|gland|worker|expert|official|leader|body|organi[sz]ation|company|building|space"
    r"|region|set|series|sequence|collection|piece|unit|number|value|variable|symbol|sign|word|phrase|sentence|statement"
    r"|graph|curve|diagram|model|test|study|experiment|theory|request|copy|version|state|period|point|line|shape)s?"
)
"""Kinds of which each member is counted, as is what they define: "a roadmap is a document …"."""


def with_its_subject(title: str, paragraph: Text, whole: str) -> Text:
    """The paragraph right under a heading with the heading's noun as the subject of its first sentence.

    It stays as it is where the heading is no name of a thing, or where it is not certain that it is meant.
    """
    first, rest = opened(paragraph)
    if not first.text.endswith(".") or _HELD.search(first.text[5:]) or not is_name_of_a_thing(title):
        return paragraph
    if len(first.text.split()) > _MOST or not _ENGLISH.search(first.text):
        return paragraph
    said = _said(Text(title), first, whole)
    return paragraph if said is None else before_rest(said, rest)


def is_headless(said: str, trees: Trees) -> bool:
    """Whether a paragraph of one sentence says what its heading names, and has no verb: "Region that holds heat."."""
    if not _ONE_SENTENCE.fullmatch(said) or len(said.split()) > _MOST or begins_with_order(said):
        return False
    head, *relative = _RELATIVE.split(said, maxsplit=1)
    if not relative or has_finite_verb(head):
        return False
    tree = trees.of(said)
    if tree is None or has_subject(tree):
        return False
    return not any(tree.tags[at] in FINITE for at in verbs_of(tree, tree.root))


_RELATIVE = lazy(r",? (?:(?:by|in|to|of|for|with) )?(?:that|which|who|whose|where) ")
_ONE_SENTENCE = lazy(r"[A-Z][^.!?:;]*\.")


def opened(paragraph: Text) -> tuple[Text, Text]:
    """The first sentence of a paragraph, and the rest."""
    end = paragraph.text.find(". ")
    first = cut(paragraph, 0, end + 1 if end >= 0 else len(paragraph.text))
    return first, cut(paragraph, len(first.text), len(paragraph.text))


def before_rest(said: Text, rest: Text) -> Text:
    """A sentence and the rest of its paragraph, if there is one."""
    return glue(said, " ", rest) if rest.text else said


_MOST = 24
"""Words of a definition that is still short with its subject."""


def is_name_of_a_thing(title: str) -> bool:
    """Whether a heading is the name of a thing, as a label of a list is."""
    words = title.split()
    return (
        1 <= len(words) <= 5
        and re.fullmatch(r"[\w’' -]+(?:\([\w -]+\))?", title) is not None
        and not re.search(r"\d|\b(?:and|or|vs)\b", title)
        and words[0].lower() not in FUNCTION
        and not (len(words) > 1 and words[0].endswith("ing") and is_plural(words[-1]))
        and not {word.lower() for word in words} & GENERIC
        and not _OF_THE_PAGE.search(title)
        and is_noun_phrase(title)
    )


def _said(title: Text, first: Text, whole: str) -> Text | None:
    """The first sentence with its subject; None where that is not certain."""
    if found := _IT_IS.match(first.text):
        return _is_a(title, cut(first, found.end(), len(first.text)), whole)
    if found := _IS.match(first.text):
        fits = is_plural(head_noun(title.text)) == (found.group().split()[0] in ("are", "refer"))
        named = named_as(title, cut(first, found.end(), len(first.text)), whole) if fits else None
        return glue(named, " ", first) if named else None
    if (found := _THIS.match(first.text)) and not _OF_THE_PAGE.search(found["noun"]):
        return _of_its_kind(title, cut(first, found.end(), len(first.text)), found, whole)
    if doing := _is_doing(title, first, whole):
        return doing
    if first.text.startswith("What "):
        return None  # "What he did was to leave." has its own subject
    told = has_main_verb(first.text, lenient=True) and not only_reports(first.text)
    told = told or is_clause(first.text, tree_of)
    if first.text[:1].isupper() and (lacks_subject(first.text) or not told) and not says_itself(first.text):
        return _does(title, first, whole) or _is_a(title, first, whole)
    return None


def _is_doing(title: Text, first: Text, whole: str) -> Text | None:
    """ "Olfaction" over "Perceiving scents by way of the nose." as "Olfaction is perceiving …"."""
    word = first.text.split(" ", 1)[0]
    deed = word.endswith("ing") and base_of_ing(word.lower()) in PLAIN
    if not deed or not _stands_alone(head_noun(title.text)):
        return None
    low = [token.lower() for token in tokens_of(first.text)]
    if low[0] in title.text.lower().split() or not (PAST | AUXILIARIES).isdisjoint(low[2:]) or low[1] in AUXILIARIES:
        return None
    if any(base_of_s(one) not in ALSO_NOUNS | {""} for one in low[2:]):
        return None  # "Firing pots hardens them."
    tree = tree_of(first.text)
    if tree is not None and tree.tags[tree.root] in ("VBZ", "VBP"):
        return None
    name = label(title, whole)
    return glue(capital(name), " is ", lower_first(first)) if name is not None else None


def _is_a(title: Text, kind: Text, whole: str) -> Text | None:
    """ "Warp" and "The threads that …" as "The warp is the threads that …", with the article that it surely has."""
    head = _NARROWS.split(kind.text, maxsplit=1)[0]
    several = is_plural(head_noun(title.text))
    if head_noun(title.text).lower() in head.lower().split():
        return None  # it says it itself: "The beams of a loom turn." under "Beams"
    if head == kind.text or _OF_THE_PAGE.search(head) or has_possible_verb(head) or begins_with_order(kind.text):
        return None
    if several and _LACKS_ITS_A.match(kind.text):
        kind = glue("A ", lower_first(kind))
    many = is_plural(head.split()[-1]) and not _MANY.match(kind.text)
    if many != several and not (several and _MANY.match(kind.text)):
        return None
    if (
        not (several or many or _A_THING.match(kind.text))
        and _KIND.search(head)
        and len(head.split()) <= _MOST_OF_A_KIND
    ):
        kind = glue(a_or_an(lower_first(kind).text).capitalize(), " ", lower_first(kind))
    if not _A_THING.match(kind.text) and (not several or head.split()[0].lower() in FUNCTION or len(head.split()) > 3):
        return None
    named = named_as(title, kind, whole) if not says_itself(kind.text) else None
    return glue(named, " are " if several else " is ", lower_in(kind, whole)) if named else None


_MOST_OF_A_KIND = 3
_KIND = lazy(
    r"\b(?:model|process|region|form|state|system|theory|method|technique|procedure|measure|tendency|ability|inability"
    r"|type|kind|way|pattern|strategy|mechanism|condition|period|place|tool|device|person|group|study|set|series"
    r"|substance|structure|unit|layer)$",
    re.IGNORECASE,
)
"""A kind that a glossary writes without its article: "Model of behaviour that …"."""

_MANY = lazy(r"An? (?:[\w-]+ )?(?:collection|group|set|series|pair|family|class|row) of ")
"""What several things are."""

_LACKS_ITS_A = lazy(r"(?:Collection|Group|Set|Series|Pair|Family|Class|Row) of ")


def _does(title: Text, first: Text, whole: str) -> Text | None:
    """ "Rational basis" over "Applies when …"."""
    act, _, rest = first.text.partition(" ")
    if is_plural(head_noun(title.text)) or not base_of_s(act.lower()) or base_of_s(act.lower()) in ALSO_NOUNS:
        return None
    if rest.split(" ", 1)[0].lower() not in _BEHIND_A_VERB:
        return None
    named = named_as(title, Text("a"), whole)
    return glue(named, " ", lower_first(first)) if named else None


_BEHIND_A_VERB = DETERMINERS | PREPOSITIONS | word_set("when if that how what where why to anything")


def named_as(title: Text, kind: Text, whole: str) -> Text | None:
    """A heading as a subject, with "the" before what is said to be "the …", "a" where it is surely counted."""
    name = label(title, whole)
    if name is None:
        return None
    head = head_noun(name.text)
    if name.text.startswith(("a ", "an ", "the ")) or is_plural(head) or name.text[:1].isupper():
        return capital(name) if not name.text[:1].isupper() or _stands_alone(head) else None
    if re.match(r"the\b", kind.text, re.IGNORECASE):
        return capital(name) if _stands_alone(head) else glue("The ", name)
    of_a_kind = _NARROWS.split(kind.text, maxsplit=1)[0].split()[-1]
    if not head.endswith(("ing", "ia", "ae")) and _COUNTED.fullmatch(of_a_kind):
        return glue(a_or_an(name.text).capitalize() + " ", name)
    return capital(name) if _stands_alone(head) else None


def _stands_alone(head: str) -> bool:
    """Whether a noun needs no article: what is done, a quality, a field."""
    return bool(_UNCOUNTED.search(head))


_UNCOUNTED = lazy(r"(?:tion|sion|ness|ity|ism|ing|ance|ence|sis|graphy|logy)$")


def _of_its_kind(title: Text, rest: Text, found: re.Match[str], whole: str) -> Text | None:
    """ "This cloth is …" under "Woollen cloth" as "The woollen cloth is …", "These threads" as "Warp threads"."""
    name = label(title, whole)
    if name is None or " " not in name.text or head_noun(name.text).lower() != found["noun"]:
        return None
    if is_plural(found["noun"]) != (found["which"] == "These"):
        return None
    bare = name.text.startswith(("a ", "an ", "the ")) or found["which"] == "These"
    return glue(capital(name) if bare else glue("The ", name), " ", rest)
