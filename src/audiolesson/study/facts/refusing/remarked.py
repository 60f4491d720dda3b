"""Cards whose answer is a remark or no name, and questions that lost what they are of: their author can mend them.

Of 77 sure cards of sixty fresh lessons and pages a strict teacher kept 41; these faults came back.
"""

import re

from audiolesson.draft.english.parse.reading import tree_of
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import tree_of_answer
from audiolesson.study.facts.articles import MASS_NOUNS
from audiolesson.study.facts.form import ends_as_mass, is_many
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.leads import without_lead
from audiolesson.study.facts.model import Fact

_OF_WHAT = lazy(
    r"\b(?:[Ee]ach|[Oo]ne|[Ee]ither) (?:half|side|part|end|group)\b(?! of\b)"
    r"|\bthe whole (?:subject|story|matter|thing)\b"
    r"|\b(?:precisely|exactly|partly|simply|mainly)\?$|\bterm for [^?]* called\?$"
    r"|^[Ww]hat (?:do|does|did) [^?]+ (?:act|serve) as\?$"
    r"|\bthe (?:[a-z]{3,}est|most [a-z]+)(?= (?:in|of|on|at|for|to)\b|\?)"
    r"|(?<=[a-z] )a (?:x-|[ai][a-z]|e(?!u|w)[a-z]|o(?!ne|nce)[a-z])"
)
"""A part or a side of what is not named, a word that belongs to the answer, a measure without its noun, a slip."""

_MANY_ARE = lazy(
    r"what (?:is (?:the name for )?an? (?:[a-z]+ )?(?:unique|obvious|characteristic|typical|common|good|popular|special"
    r"|particular|new|important|major|different)|(?:is|are) the names? for (?:different|various|several|some|many)) ",
    re.IGNORECASE,
)
"""What many things are."""

_SCENE = lazy(r"(?:On|One) (?:an? )?(?:[a-z]+ ){0,2}(?:morning|evening|night|afternoon|day|[A-Z][a-z]+day)\b")
"""How a story sets in, whose names nobody needs."""

_REMARK = lazy(
    r"\byou(?:['’](?:ll|d|re|ve)| (?:need|want|should|will|can))\b"
    r"|\b(?:increasingly|in-demand|hugely|truly|foreseeable)\b",
    re.IGNORECASE,
)
"""What is said by the way of a thing, and not what it is."""

_USED = lazy(r"(?<=[a-z]) you['’]re (?=[a-z]+ing$)")
"""What tells a thing by what is done with it: "the share of available credit you're using"."""

_WHAT_IS = lazy(r"what (?:is|are|was|were) (?P<term>[^?]+)\?", re.IGNORECASE)
_NAMED = lazy(r"\bcalled\?$|what (?:is|are) the names? for ", re.IGNORECASE)


def is_remarked(ground: Ground, fact: Fact) -> bool:
    """Whether a card is answered by a remark, a statement or a mere word for how something is, or asks for a thing that
    its question does not name as the lesson does."""
    asked, said = without_lead(fact.question), fact.answer
    if _OF_WHAT.search(asked) or _MANY_ARE.match(asked) or _SCENE.match(asked):
        return True
    if _NAMED.search(asked):
        return _is_how_it_is(said)
    found = _WHAT_IS.fullmatch(asked)
    if found is None:
        return False
    if _REMARK.search(_USED.sub("", said) if fact.read else said) or (not fact.read and is_statement(said)):
        return True  # what has been read is known to be a thing
    return _lacks_its_article(ground, found["term"], fact)


def _is_how_it_is(said: str) -> bool:
    """Whether an answer is a single word that is an adjective by its ending and as the parser reads it: "Arbitrary"."""
    tree = tree_of_answer(said) if _HOW.fullmatch(said) else None
    return tree is not None and tree.tags[tree.root] == "JJ"


_HOW = lazy(r"[A-Z]?[a-z]{3,}(?:ary|ous|ful|less|able|ible)")


def is_statement(said: str) -> bool:
    """Whether an answer has a subject and a finite verb of its own: "The demand for coal soared"."""
    tree = tree_of(f"{said}.")
    if tree is None or not tree.below(tree.root, "nsubj"):
        return False
    tag, root = tree.tags[tree.root], tree.root
    acts = tag == "VBN" and bool(tree.below(root, "obj")) and not tree.below(root, "aux", "aux:pass")
    return acts or tag in ("VBD", "VBZ", "VBP")


def _lacks_its_article(ground: Ground, term: str, fact: Fact) -> bool:
    """Whether a thing is asked for bare that its lesson writes with an article: "what is chanter?".

    Where the lesson's own sentence says it bare, only that it counts the thing elsewhere speaks against it.
    """
    if not re.fullmatch(r"[a-z][a-z-]+(?: [a-z-]+)?", term) or term.startswith(("a ", "an ", "the ", "another ")):
        return False
    if is_many(term) or ends_as_mass(term) or term.endswith("ing") or term.split()[-1] in MASS_NOUNS:
        return False
    articled = rf"\ban? {re.escape(term)}(?=[.,;:)]| (?:is|are|that|which|of|and|or|with|in|to|for|can)\b)"
    if not fact.read or not re.match(term, fact.sentence, re.IGNORECASE):
        articled = rf"\b(?:an?|the) {re.escape(term)}\b"
    return fact.answer.startswith(("The ", "A ", "An ")) and re.search(articled, ground.low) is not None
