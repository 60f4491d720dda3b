"""Whether a sentence is an order, whole and for whoever listens: "Coat one side with paste.", "Be honest about it.".

The parser takes many orders for names, and the lists of words take many names for orders; each is believed where the
sentence has the shape of one. What is to be done on the page or at a machine is none.
"""

import re

from audiolesson.draft.english.parse.tree import FINITE, Tree
from audiolesson.draft.english.tags import begins_with_order
from audiolesson.draft.english.verbs import ALSO_NOUNS, DETERMINERS, PARTICLES, PLAIN, word_set
from audiolesson.draft.sentences.item_sentences import has_its_subject
from audiolesson.patterns import lazy

_LEAST_WORDS = 3

_TASKS = lazy(
    r"(?:see|click|visit|download|install|submit|answer|refer|email|contact|subscribe|check out|watch|scroll|type"
    r"|discuss|explain|describe|complete|circle|underline|match|fill|calculate|compute|sketch|prove"
    r"|draw (?:an?|the) [\w ]*(?:diagram|graph|picture|chart|map|table|curve)"
    r"|consult|print|save|upload|log|open|run|execute|paste|clone|commit|press|hit|enter|select|note|notice"
    r"|report|recall|go to|sign|join|skip|turn to|exercise|question|table)\b",
    re.IGNORECASE,
)
"""Orders that are of a page or a machine."""


_AT_A_MACHINE = lazy(
    r"\b(?:terminal|desktop|folders?|director(?:y|ies)|command (?:line|prompt)|browser|drop-?down|branch(?:es)?|cursor"
    r"|tabs?|menus?|url|CSS|HTML|shell|config\w*|script|files?|commit|repo\w*|icons?|dialog(?:ue)?|window)\b",
    re.IGNORECASE,
)
"""What an order names that is for who sits before a screen."""


def is_order(tree: Tree, said: str) -> bool:
    """Whether all of a sentence hangs on an order, with at most a clause, "then" or "always" in front of it."""
    if _AT_A_MACHINE.search(said):
        return False
    return _hangs_on_order(tree, said) or _begins_as_order(tree, said) or _has_one_be(tree)


def _hangs_on_order(tree: Tree, said: str) -> bool:
    root = tree.root
    word = tree.words[root].text.lower()
    if tree.tags[root] not in ("VB", "VBP") or len(tree.words) <= _LEAST_WORDS:
        return False
    if word not in PLAIN and (tree.tags[root] != "VB" or not _has_object_behind(tree, root)):
        return False
    if tree.below(root, *_NO_ORDER) or _TASKS.match(" ".join(one.text for one in tree.words[root : root + 2])):
        return False
    before = [at for at in tree.below(root) if at < root]
    if not all(tree.labels[at] in _IN_FRONT for at in before):
        return False
    if not (begins_with_order(said) or before or (tree.tags[root] == "VB" and word not in ALSO_NOUNS)):
        return False
    late = [at for at in tree.below(root, "parataxis", "conj") if at > root]
    return all(tree.tags[at] in ("VB", "VBP") or has_its_subject(tree, at) for at in late)


_NO_ORDER = ("nsubj", "nsubj:pass", "csubj", "expl", "cop", "dep", "dislocated", "vocative", "list")


def _has_object_behind(tree: Tree, at: int) -> bool:
    return at + 1 < len(tree.tags) and tree.tags[at + 1] in ("DT", "PRP$", "PRP")


def _has_one_be(tree: Tree) -> bool:
    """Whether a sentence says how to be: "Be honest about the glaze."."""
    first = tree.words[0].text == "Be" and tree.labels[0] in ("cop", "aux:pass") and tree.heads[0] == tree.root
    return first and not tree.below(tree.root, "nsubj", "nsubj:pass", "dep", "list", "parataxis")


def _begins_as_order(tree: Tree, said: str) -> bool:
    """Whether a sentence begins with an order by its words, "Coat one side of", which the parser takes for a noun."""
    first, second = (word.text.lower() for word in tree.words[:2]) if len(tree.words) > _LEAST_WORDS else ("", "")
    near = tree.words[2].text.lower() if second in PARTICLES else second
    if first not in PLAIN or near not in _BEFORE_OBJECTS or not begins_with_order(said) or _TASKS.match(said):
        return False
    finite = sum(tag in FINITE for tag in tree.tags)
    return finite <= len(_CLAUSES.findall(said)) and tree.tags[tree.root] not in FINITE


_BEFORE_OBJECTS = (DETERMINERS - {"that", "those", "these", "this"}) | word_set("it them two three four five your")
_CLAUSES = lazy(
    r"\b(?:that|which|who|when|until|till|so|because|as|while|where|what|how|if|once|before|after|whether)\b"
)
_IN_FRONT = frozenset({"advmod", "aux", "advcl", "obl", "punct", "discourse", "cc", "obl:npmod", "obl:tmod"})
