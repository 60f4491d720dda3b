"""What an item of a counted list is called: its label, the subject of its sentence, or its first noun."""

import re
from collections.abc import Sequence

from audiolesson.draft.english.parse.reading import trees_of
from audiolesson.draft.english.parse.tree import FINITE, Tree
from audiolesson.draft.sentences.joins import term_and_text
from audiolesson.draft.sentences.naming import bare_term
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy
from audiolesson.study.facts.form import small_item
from audiolesson.study.facts.ground import Ground
from audiolesson.wording.sentences import split as sentence_ends

_LEVEL = lazy(r"(?:Level|Stage|Phase|Step|Type) (?:\d|[IVX]+)\s*[–—:-]\s*(?P<rest>.+)")
_NUMBER = lazy(r"^(?:\d[.)/]|[a-e]\)|\([a-e1-6]\)) ?")
_SAID = lazy(r"[A-Za-z][\w’',/ -]*")
_LEANS = lazy(
    r"\b(?:this|these|those|it|its|they|them|their|he|she|we|you|your|i|my|here|there|one|ones|first|second|then)\b",
    re.I,
)
_ORDER = lazy(r"[A-Z]?[a-z]+ (?:the|an?|your|it|them|to|all|each)\b")
"""How an item begins that says what to do."""
_DESCRIBED = lazy(
    r"(?P<thing>(?:An?|The) (?!(?:[a-z-]+,? )*?(?:is|are|was|were|has|have|can|will|must|may) )"
    r"(?:[a-z-]+,? ){1,4}?[a-z-]+) (?:with|of|in|at|for|from|that|which|by|on|between) "
)
"""A thing with an adjective in front, and what narrows it behind: "a shallow, gently sloping bed with …"."""
_OPENS = frozenset({"nsubj", "nsubj:pass"})
MOST_IN_HEAD, MOST_IN_NAME = 6, 5


def heads_of(ground: Ground, texts: Sequence[Text]) -> list[str]:
    """The short names of items; [] where one has none, where two are alike, or where some are titles and others not."""
    heads = [_head_of_item(ground, text) for text in texts]
    if not all(heads) or len({head.lower() for head in heads}) < len(heads):
        return []
    if len({head[0].isupper() for head in heads}) > 1:
        heads = [head.lower() if head.lower() in ground.whole else head for head in heads]
    return heads if len({head[0].isupper() for head in heads}) == 1 else []  # else titles and other words


def _head_of_item(ground: Ground, text: Text) -> str:
    """The short name of an item, small where it is no name; "" where it has none that tells it from others."""
    if any(mark.kind in ("code", "formula") for mark in text.marks):
        return ""
    name = _labelled(text) or _of_sentence(text, ground.language)
    name = re.sub(r"\s*\([^()]*\)|,? (?:like|such as) .*", "", _NUMBER.sub("", name)).strip(" .:;*,")
    if not name or len(name.split()) > MOST_IN_HEAD or not _SAID.fullmatch(name) or _LEANS.search(name):
        return ""
    if _ORDER.match(name):
        return ""
    return small_item(name, ground.whole)


def _labelled(text: Text) -> str:
    """What stands in front of an item's sign, or in bold at its beginning; a level is called by its name."""
    if level := _LEVEL.fullmatch(text.text):
        return level["rest"].partition(":")[0]
    if text.strong and text.strong[0][0] == 0:
        return text.text[: text.strong[0][1]]
    halves = term_and_text(text) or term_and_text(text, colon_only=True)
    if halves:
        return bare_term(halves[0].text)
    dashed = re.match(r"(?P<name>[^.,;:]{3,50}?) -{1,2} ", text.text)
    return dashed["name"] if dashed else ""


def _of_sentence(text: Text, language: str) -> str:
    """The first noun of an item that is none but a noun, or the subject of its sentence."""
    ends = sentence_ends(text.text, language)
    said = text.text[slice(*ends[0])].strip().rstrip(".:;") if ends else ""
    head, comma, behind = said.partition(", ")
    if comma and re.match(r"(?:which|who|where) ", behind):
        return head
    tree = trees_of([f"{said}."], in_any_case=True)[0] if said else None
    subject = _subject(tree) if tree else ""
    if not subject and len(said.split()) <= MOST_IN_NAME and not comma:
        return said
    described = _DESCRIBED.match(said)
    return subject or (_noun(tree) if tree else "") or (described["thing"] if described else "")


def _noun(tree: Tree) -> str:
    """The noun that is all of an item, with what stands in front of it."""
    root = tree.root
    if not tree.tags[root].startswith("NN") or tree.below(root, "nsubj", "cop"):
        return ""
    return tree.text(0, root + 1) if min(tree.under(root)) == 0 and _is_told(tree, root) else ""


def _subject(tree: Tree) -> str:
    """The subject of an item that is a sentence."""
    root = tree.root
    subjects = tree.below(root, *_OPENS)
    finite = [at for at in (root, *tree.below(root, "aux", "cop", "aux:pass")) if tree.tags[at] in FINITE]
    if len(subjects) != 1 or not finite:
        return ""
    own = tree.under(subjects[0])
    if own[0] != 0 or own[-1] != len(own) - 1 or not tree.tags[subjects[0]].startswith("NN"):
        return ""
    return tree.text(0, own[-1] + 1)


def _is_told(tree: Tree, noun: int) -> bool:
    """Whether words in front of a noun tell it apart without what stands behind it."""
    return bool(tree.below(noun, "amod", "compound"))
