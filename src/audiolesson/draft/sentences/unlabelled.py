"""A label before a sentence that stands without it: "Flour choice: Strong flour gives better structure."."""

import re

from audiolesson.draft.english.forms import is_plural
from audiolesson.draft.english.tags import begins_with_order, has_main_verb
from audiolesson.draft.english.texts import cut, glue
from audiolesson.draft.english.verbs import PREPOSITIONS
from audiolesson.draft.sentences.naming import lower_in
from audiolesson.draft.sentences.stated import is_stated
from audiolesson.draft.sentences.told import stems
from audiolesson.draft.shortening.parsed.trees import Trees
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

_LABEL = lazy(r"(?P<label>[A-Z][^:.!?“”\"]{1,90}): (?=[A-Z])")
_COUNTS = lazy(r"(?:step|phase|stage|part|rule|day|week|note|tip|warning|question|answer|law|type|level)\b|.*\d", 2)
"""How a label begins that counts its sentence or says what it is for."""

_FRAMES = lazy(
    r"(?:the )?(?:event|action|result|outcome|conclusion|thesis|finding|hypothesis|intuition|implication|mechanism"
    r"|significance|key (?:point|idea|insight)|main idea|in short|summary|meaning|remember|fact|overview|background"
    r"|context|definition|description|introduction)s?$",
    re.IGNORECASE,
)
"""A label that says which part of a scheme its sentence is: nobody hears the scheme."""

_HOLDS_BACK = lazy(
    r"\b(?:not|never|no|none|avoid|if|when|unless|while|until|only|except|myths?|misconceptions?|misunderstandings?"
    r"|false|wrong|mistakes?|claims?|claimed|beliefs?|believed?|views?|opinions?|arguments?|objections?|critics?"
    r"|theory|theories|supposed|alleged|without)\b|n['’]t\b|^(?:in|on|at|for|with|by|from|during|before|after|under|among"
    r"|within|between|according|despite)\b",
    re.IGNORECASE,
)
"""A label without which its sentence says more, or the other thing."""

_LONG = 4
"""A label of so many words is a heading."""


def is_of_a_scheme(label: str) -> bool:
    """Whether a label names a part of a scheme, as "Action" does, and no thing."""
    return _FRAMES.match(label) is not None


def holds_back(label: str) -> bool:
    """Whether a sentence says more, or the other thing, without its label: "Common mistakes", "Never"."""
    return _HOLDS_BACK.search(label) is not None


def without_label(text: Text, whole: str, trees: Trees) -> Text:
    """A sentence without the label before it, where that is a heading or says what the sentence says.

    "Braking distance: The distance that …" says what it is. Any other label stays, and its sentence goes on in small
    letters: "Offer: one person suggests a deal.". `whole` is
    the lesson's text, which tells names from first words.
    """
    found = _LABEL.match(text.text)
    if found is None or any(mark.start < found.end() for mark in text.marks if mark.kind in ("formula", "code")):
        return text
    label, rest = found["label"], cut(text, found.end(), len(text.text))
    if holds_back(label):
        return text
    heads = len(label.split()) >= _LONG or " - " in label or " – " in label or is_of_a_scheme(label)
    if heads and _LABEL.match(rest.text):
        return without_label(rest, whole, trees)
    said = rest.text.split(". ")[0]
    noun = label.split()[-1]
    names = len(label.split()) < _LONG and PREPOSITIONS.isdisjoint(label.lower().split())
    if names and re.match(rf"(?:The|An?) (?:[\w-]+ )?{re.escape(noun)}\b", said) and not has_main_verb(said):
        return glue(cut(text, 0, found.end("label")), " are " if is_plural(noun) else " is ", lower_in(rest, whole))
    if _COUNTS.match(label) or not (has_main_verb(said) or begins_with_order(said)):
        return text
    tree = trees.of(f"{said.rstrip('.')}.")
    if tree is None or not (is_stated(tree) or tree.tags[tree.root] == "VB"):
        return text
    if heads or _is_said(label, said):
        return rest
    return glue(cut(text, 0, found.end("label")), ": ", lower_in(rest, whole))


def _is_said(label: str, sentence: str) -> bool:
    """Whether the sentence has the noun of its label, or its deed."""
    own, said = stems(label), stems(sentence)
    return bool(own) and (own <= said or bool(stems(label.split()[-1]) & said) or bool(stems(label.split()[0]) & said))
