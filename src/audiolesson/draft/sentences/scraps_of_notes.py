"""Notes without a verb or a subject: "Coasts: mild winters.", "Hills with old oak woods.", "Keeps the bees warm.".

Read out they fill the time, and each is heard as a slip. A list that cannot be made sentences of is left to the page,
unless nothing else of it can be told.
"""

from audiolesson.draft.english.forms import base_of_s
from audiolesson.draft.english.parse.tree import FINITE, Tree
from audiolesson.draft.english.tags import begins_with_order, has_main_verb
from audiolesson.draft.english.texts import cut, sentence_parts
from audiolesson.draft.english.verbs import ALSO_NOUNS, DETERMINERS
from audiolesson.draft.refusing.likely import has_likely_verb
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.draft.sentences.label_rows import is_adjective
from audiolesson.draft.sentences.listed_phrases import is_deed
from audiolesson.draft.sentences.phrase_shapes import is_gerund
from audiolesson.draft.shortening.parsed.trees import Trees
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

_LABEL = lazy(r"[^.:;?!]{2,60}: ")
_NARROWED = lazy(r"[\"“‘']?[A-Z][\w-]*(?: [a-z-]+)? (?:with|of|in|for|from|without) .*\b[a-z-]+s\.$")
"""A thing with what narrows it, the last word of which looks like a verb: "Hills with old oak woods."."""
_VERBS = ("VB", "VBP")


def is_scrap(sentence: Text, found: Gathered) -> bool:
    """Whether a sentence of a list surely has no verb, or does not say of what it tells a deed."""
    said = sentence.text
    lone = len(sentence_parts(said)) == 1 and not said.endswith("?")
    trees, bare = found.judged.trees, cut(sentence, 0, len(said.rstrip(" .")))
    return lone and ((_begins_with_deed(said, trees) and is_deed(bare, found.whole, trees)) or is_verbless(said, trees))


def _begins_with_deed(said: str, trees: Trees) -> bool:
    """Whether the first word of a sentence is its verb: "Keeps the bees warm.", not "Changes to hives cost time."."""
    first, second = [*said.lower().rstrip(".").split(), "", ""][:2]
    base = base_of_s(first)
    if not base or base not in ALSO_NOUNS or second in DETERMINERS:
        return bool(base)
    tree = trees.of_phrase(said)
    return tree is not None and tree.root == 0 and tree.tags[0] == "VBZ"


def is_verbless(said: str, trees: Trees) -> bool:
    """Whether one sentence surely has no verb of its own, and is no order; what stands behind a label is meant."""
    label = _LABEL.match(said)
    body = said[label.end() :] if label else said
    first = body.split()[0].lower()
    if label and base_of_s(first):
        return not has_main_verb(body, lenient=True)
    if label and is_gerund(body.rstrip(".")):
        return True
    if begins_with_order(said) or (begins_with_order(body) and not is_adjective(first)):
        return False
    narrowed = _NARROWED.match(said) is not None
    if not narrowed and (has_main_verb(body, lenient=True) or has_likely_verb(body)):
        return False
    tree = trees.of_phrase(said)
    return tree is not None and _has_none(tree, narrowed=narrowed)


def _has_none(tree: Tree, *, narrowed: bool) -> bool:
    root = tree.root
    if tree.tags[root] in _VERBS or any(tag in FINITE for tag in tree.tags):
        return False
    return not narrowed or (tree.tags[root].startswith("NN") and tree.tags[root + 1 : root + 2] == ("IN",))
