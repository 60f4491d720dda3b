"""A full sentence behind a label that it does not name: "Glaze costs: ash is free, but tin is dear."

Without the label nobody knows of what it is said, and what stands behind it speaks of it too. English only.
"""

import re

from audiolesson.draft.english.parse.tree import Tree
from audiolesson.draft.english.tags import is_noun_phrase
from audiolesson.draft.english.texts import capital, cut, glue
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.draft.sentences.naming import GENERIC, bare_term, lower_in
from audiolesson.draft.sentences.stated import is_stated
from audiolesson.draft.sentences.unlabelled import holds_back, is_of_a_scheme
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

_MOST = 5
"""Words of a label that is said in front."""

_NO_LABEL = lazy(r"[^\w\s'’&,-]|\d|\b[A-Z]$")
_ACTING = lazy(r"[A-Z][a-z]{3,}ing\b")
_COUNTS = lazy(r"(?:steps?|phase|stage|part|rule|day|week|note|tip|warning|question|answer|example|hint)\b", re.I)


def behind_label(term: Text, sentence: Text, found: Gathered) -> Text | None:
    """A label and its sentence as they are said; None where the label does not tell of what the sentence is said."""
    name = bare_term(term.text)
    words = name.split()
    if not words or len(words) > _MOST or term.marks or not term.text.startswith(name):
        return None
    if _NO_LABEL.search(name) or _COUNTS.match(name) or is_of_a_scheme(name) or holds_back(name):
        return None
    if words[-1].lower() in GENERIC or not (is_noun_phrase(name) or _ACTING.match(name)):
        return None
    if ":" in sentence.text or not _is_statement(found.judged.trees.of_few(sentence.text)):
        return None
    return glue(capital(cut(term, 0, len(name))), ": ", lower_in(sentence, found.whole))


def _is_statement(tree: Tree | None) -> bool:
    """Whether the parser reads a sentence as a statement, a plural’s verb perhaps in its plain form."""
    if tree is None:
        return False
    plain = tree.tags[tree.root] == "VB" and any(at < tree.root for at in tree.below(tree.root, "nsubj"))
    return plain or is_stated(tree)
