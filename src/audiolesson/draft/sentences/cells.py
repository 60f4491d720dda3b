"""What a cell of a table, or the head of its column, is: a name, a number, what a thing does, or none to hear."""

import re
from collections.abc import Sequence

from audiolesson.draft.english.forms import a_or_an, base_of_s, is_plural
from audiolesson.draft.english.tags import has_finite_verb, has_main_verb, is_noun_phrase
from audiolesson.draft.english.texts import cut, glue
from audiolesson.draft.english.verbs import ALSO_NOUNS, DETERMINERS, FUNCTION, PLAIN, PREPOSITIONS, word_set
from audiolesson.draft.sentences.label_rows import is_adjective
from audiolesson.draft.sentences.naming import GENERIC, MASS, lower_first
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

MOST_IN_A_CAPTION = 9
_MOST_IN_A_CELL = 7

NUMBER = lazy(r"[-−~≈<>]?\s*[$€£]?\d[\d,. ]*(?:\s*(?:%|[a-zA-Zµ°²³/]{1,12}))?")
_VAGUE = lazy(
    r"(?:key|notes?|comments?|examples?|id|no|links?|url|status|details?|remarks?|source|description|definition|item"
    r"|result|output|input|command|syntax|default|usage|option|parameter|values?|code|reason|why|date|name|type|answer"
    r"|yes|no|grade|points|page|chapter|week|day|lesson|topic|version|symbol|abbreviation|formula|unit)s?$",
    re.IGNORECASE,
)
_NO_HEAD = lazy(r"[~_/?|=&#°%<>\d:;,]|\b(?:yes|no|you|your|my|I)\b|^(?:most|truly|\w+ly|not)\b", re.IGNORECASE)
_WORD = lazy(r"[a-z]{2}|[A-Z]{2}")
_NO_CELL = lazy(r"[+_|=<>{}\[\]\\✓✗✔✘:;?!→]|[.!?] |, |\betc\b|\b(?:you|your|I|my|we|our)\b")
_EMPTY = lazy(r"(?:yes|no|none|n\.?/?a\.?|[-–—]+|true|false)$", re.IGNORECASE)


def fits(cell: str) -> bool:
    """Whether a cell is short and plain enough to stand inside a sentence."""
    plain = (
        1 <= len(cell.split()) <= _MOST_IN_A_CELL
        and (_WORD.search(cell) or NUMBER.fullmatch(cell))
        and not _NO_CELL.search(cell)
        and not _EMPTY.match(cell)
    )
    return bool(plain) and not re.match(r"[^\w$€£~≈<>−-]", cell) and cell.count("(") == cell.count(")") == 0


def in_a_row(cell: Text) -> Text:
    """The things of a cell as they are said: "light, water" is "light and water"; any other cell as it is."""
    parts = cell.text.split(", ")
    things = all(is_noun_phrase(part) and len(part.split()) <= _MOST_IN_A_PART for part in parts)
    if len(parts) not in (2, 3) or not things or re.search(r" (?:and|or) ", cell.text) or any(map(is_adjective, parts)):
        return cell
    at = cell.text.rfind(", ")
    return glue(cut(cell, 0, at), " and ", cut(cell, at + 2, len(cell.text)))


_MOST_IN_A_PART = 3


def is_long_formula(cell: Text) -> bool:
    return any(mark.kind == "formula" and mark.end - mark.start > 12 for mark in cell.marks)


def head_fits(name: str) -> bool:
    """Whether the head of a column names what its cells are."""
    if (
        not name[:1].isupper()
        or len(name.split()) > MOST_IN_A_CAPTION
        or " to " in name
        or _NO_HEAD.search(name)
        or name.split()[0].lower() in DETERMINERS
    ):
        return False
    if re.fullmatch(r"[A-Z][a-z]+ing", name) and name.lower() not in _NOUNS_IN_ING:
        return False  # "Firing", over "hot" and "slow": short for a noun that is not there
    bare = re.split(r" (?:of|per|in|for|that) ", name, maxsplit=1)[0]
    return is_noun_phrase(bare) and not _VAGUE.search(bare) and name.lower() not in GENERIC


_NOUNS_IN_ING = word_set(
    """meaning spelling heating cooling rating ranking timing setting building wing ring king spring clothing ceiling
    lighting coating tuning pricing weighting"""
)


def is_verb(head: str) -> bool:
    """Whether a head is what the things of a table do: "Keeps", "Protects against", "Uses"."""
    tokens = head.lower().split()
    base = base_of_s(tokens[0]) if tokens else ""
    if not base or base not in PLAIN or MASS.search(tokens[0]) or len(tokens) > _MOST_IN_A_VERB:
        return False
    if len(tokens) == 1:
        return base in _TAKE_THINGS or base not in ALSO_NOUNS
    return tokens[-1] in FUNCTION and (
        len(tokens) == 2 or tokens[1] not in FUNCTION | PREPOSITIONS or tokens[-1] == "the"
    )


_MOST_IN_A_VERB = 3

_TAKE_THINGS = frozenset(
    ("keep", "use", "need", "contain", "produce", "measure", "show", "eat", "hold", "give", "make", "take")
)
"""Verbs that may be nouns as well, and as the head of a column are none."""


def is_deed(cell: str) -> bool:
    """Whether a cell says what a thing does: "keeps every commit", "is linear"."""
    tokens = cell.lower().split()
    if len(tokens) < 2:
        return False
    if tokens[0] in ("is", "has", "does"):
        return not has_main_verb(" ".join(tokens[1:]))
    base = base_of_s(tokens[0])
    if says_what_happens(cell):
        return False
    return bool(base) and tokens[1] not in ("of", "and", "or") and not has_main_verb(" ".join(tokens[1:]))


def says_what_happens(cell: str) -> bool:
    """Whether a cell is a clause: "plates move apart", "the others carry on"."""
    tokens = cell.lower().split()
    if len(tokens) < 2 or tokens[-1] in FUNCTION - {"on", "up", "down", "out", "in", "off", "it", "them", "other"}:
        return False
    if is_plural(tokens[0]) and tokens[1] in PLAIN and base_of_s(tokens[0]) not in _TAKE_THINGS:
        return len(tokens) > 2 or tokens[1] not in ALSO_NOUNS
    return tokens[0] in DETERMINERS and has_main_verb(cell)


def of_their_kind(head: Text, labels: Sequence[Text]) -> list[Text] | None:
    """Labels that only describe, with the noun that heads them: "a divergent boundary"; None where they do not."""
    noun = head.text.lower()
    if " " in noun or noun in GENERIC or is_plural(noun) or not is_noun_phrase(noun) or _VAGUE.match(noun):
        return None
    describe = sum(bool(_DESCRIBES.fullmatch(label.text)) for label in labels)
    if 2 * describe <= len(labels) or any(" " in label.text or label.marks for label in labels):
        return None
    return [glue(f"{a_or_an(label.text)} ", lower_first(label), f" {noun}") for label in labels]


_DESCRIBES = lazy(r"[A-Z]?[a-z]{3,}(?:al|ic|ive|ous|ful|able|ible|less|ent|ant|ary|ed)")


def names_or_describes(cell: str) -> bool:
    """Whether a cell names a thing or says how it is, and is no clause."""
    tokens = cell.lower().split()
    orders = tokens[0] in PLAIN and (tokens[1] in DETERMINERS if tokens[1:] else tokens[0] not in ALSO_NOUNS)
    if (
        _FROM_TO.search(cell)
        or has_finite_verb(cell)
        or (tokens[1:] and tokens[-1] in FUNCTION)
        or (orders and not is_adjective(cell))
    ):
        return False
    return (
        is_noun_phrase(cell)
        or tokens[0].endswith("ly")
        or len(tokens) == 1
        or tokens[0] in ("at", "in", "on", "from", "under", "above")
    )


_FROM_TO = lazy(r"^(?!from\b|an?\b|the\b)[a-z ]+ to [a-z ]+$", re.IGNORECASE)
"""A way from one thing to another, without its words: "left room to right room"."""

RANKED = lazy(r"(?:the )?(?:most|least|highest|lowest|largest|smallest|maximum|minimum|more|less)\b", re.IGNORECASE)
"""What a row is named by that names no thing: "most rainfall"."""

MEANS = lazy(r"(?:meaning|sense)$", re.IGNORECASE)


def forms_meant(head: Sequence[Text], body: Sequence[Sequence[Text]], at: int) -> list[Text]:
    """What a column says the meaning of, where that is the form before it and not the base in front: "jar-jar"."""
    if at <= 1 or not MEANS.match(head[at].text.strip()):
        return []
    derived = all(
        row[0].text.lower().split()[0][:_OF_A_BASE] in row[at - 1].text.lower() for row in body if row[0].text
    )
    return [row[at - 1] for row in body] if derived else []


_OF_A_BASE = 4
"""Letters of a base that its forms have."""
