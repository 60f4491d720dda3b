"""Whether a noun with all that narrows it describes one thing, so that its name can be asked for by it."""

import re

from audiolesson.draft.english.parse.tree import Tree
from audiolesson.draft.english.verbs import word_set
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import stems, tells_kind_alone
from audiolesson.study.facts.form import is_term, without_article
from audiolesson.study.facts.ground import Ground

_NARROWS = frozenset({"acl", "acl:relcl", "nmod", "advcl", "amod", "compound", "nmod:poss"})
_CLOSES = frozenset({"acl", "acl:relcl", "nmod", "advcl"})
_ASIDE = lazy(r"[,:;()—–]")
LEAST, MOST = 4, 22
_LEANS = lazy(
    r"\b(?:this|these|those|he|she|him|his|her|we|our|us|you|i|my|here|there|above|below|such|something|someone"
    r"|called|known as|named|another|others?|former|latter|also|again|now|next|following|so(?! that\b)|then|today"
    r"|instead"
    r"|however|both|either|neither"
    r"|the (?:two|three|four|same|resulting|first|second|third|fourth|last|final))\b"
    r"|^(?:its?|their|they|your)\b|\d{3}",
    re.IGNORECASE,
)
"""What has its meaning from the sentences around."""
_MEASURE = lazy(r"[Tt]he (?:amount|number|share|quantity|size|weight|price|cost|sum|rate|level) of [a-z]+")
"""A measure of anything, of which the page tells where it is."""
_NO_CLASS = word_set(
    """kind kinds type types sort sorts form forms variety variant variation version part parts case cases group set
    number system systems pattern approach"""
)
"""Nouns that fit much; what narrows one must be a clause or a phrase of its own."""
NOTHING = word_set(
    """way ways example examples thing things result results one ones problem problems reason reasons answer name names
    word words term terms idea ideas figure chapter book rest others order point cousin something anything factor
    factors feature features element step steps question questions goal"""
)
"""Nouns that tell of no kind at all."""
_WITHOUT_END = lazy(
    r"\b(?:that|which|who) (?:results?|follows?|remains?|happens?|comes?|came|resulted|followed|emerges?|is left"
    r"|(?:is|are|was|were) (?:used|needed|obtained|discussed|described|mentioned|shown|made|done)|is|are|was|were)$",
    re.IGNORECASE,
)
"""A clause that leaves open of what: "the body that results"."""


def describes(tree: Tree, noun: int, start: int, end: int, least: int = LEAST) -> str:
    """The words from `start` to `end`, which are a noun that something narrows; "" where they lean or fit much."""
    said = tree.text(start, end).strip(" ,")
    words = said.split()
    if not least <= len(words) <= MOST or _LEANS.search(said) or _WITHOUT_END.search(said) or _ASIDE.search(said):
        return ""
    if _MEASURE.fullmatch(said):
        return ""
    if not tree.tags[noun].startswith(("NN", "VBG")) or tree.tags[noun].startswith("NNP"):
        return ""
    own = [one for one in tree.below(noun) if start <= one < end]
    deed = tree.tags[noun] == "VBG" and noun == start and any(tree.labels[one] in ("obj", "obl") for one in own)
    if tree.words[noun].text.lower() in NOTHING or any(tree.below(one, "det") for one in tree.below(noun, "conj")):
        return ""
    if not (deed or any(tree.labels[one] in _NARROWS for one in own)):
        return ""
    closed = any(tree.labels[one] in _CLOSES and one > noun for one in own)
    if not (closed or deed) and (tree.words[noun].text.lower() in _NO_CLASS or words[0].lower() == "the"):
        return ""
    if (
        words[0].lower() in _NO_CLASS
        or tree.tags[start] in ("WDT", "WP", "IN")
        or tree.tags[end - 1] in ("IN", "DT", "CC", "TO", "WDT")
    ):
        return ""
    return said


_NAME_ENDS = lazy(
    r"(?P<name>[\"“‘]?(?:(?:an?|the) )?[A-Za-z][\w’'-]*(?: [\w’'-]+){0,3}?"
    r"(?: of (?:(?:an?|the) )?[a-z-]+)?[,.]?[\"”’]?)"
    r"(?P<or> or (?:(?:an?|the) )?[\w’'-]+(?: [\w’'-]+)?)?"
    r"(?:$|[.;:,(—–]| (?:because|by|in|on|since|after|when|where|if|for|as|to|from|which|that|and|of|with|due|while"
    r"|rather|at|after)\b)"
)


def name_at(behind: str) -> str:
    """The name with which some words begin, with another one behind "or"; "" where they begin with none."""
    found = _NAME_ENDS.match(behind)
    name = found["name"].strip(' ,.“”"‘’') if found else ""
    if not found or not name or not is_term(without_article(name).split(" of ")[0], marked=True):
        return ""
    if name.split()[-1].lower() in NOTHING:
        return ""
    return f"{name}{found['or'] or ''}"


def tells_name(ground: Ground, name: str, said: str) -> bool:
    """Whether a description tells the name, or the lesson's title does."""
    bare = without_article(name)
    own, told = {*stems(bare)}, {*stems(said)}
    if not own or is_titled(ground, name):
        return True
    return says_root(bare, said) or (bool(own & told) and not tells_kind_alone(bare, said))


def is_titled(ground: Ground, name: str) -> bool:
    """Whether all words of a name stand in the lesson's title."""
    own = {*stems(without_article(name))}
    return bool(own) and own <= {*stems(ground.lesson.title)}


_SHORTEST_ROOT = 4


def says_root(name: str, said: str) -> bool:
    """Whether a word of a text begins as a name does without "ing": "crazes" for "crazing"."""
    root = name[: max(_SHORTEST_ROOT, len(name) - len("ing"))]
    return re.search(rf"\b{re.escape(root)}", said, re.IGNORECASE) is not None
