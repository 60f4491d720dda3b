"""A label before a sentence that stands without it: "Flour choice: Strong flour gives better structure."."""

from audiolesson.draft.english.tags import begins_with_order, has_main_verb
from audiolesson.draft.english.texts import cut, glue
from audiolesson.draft.sentences.naming import lower_in
from audiolesson.draft.sentences.told import stems
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

_LABEL = lazy(r"(?P<label>[A-Z][^:.!?“”\"]{1,90}): (?=[A-Z])")
_COUNTS = lazy(r"(?:step|phase|stage|part|rule|day|week|note|tip|warning|question|answer|law|type|level)\b|.*\d", 2)
"""How a label begins that counts its sentence or says what it is for."""

_LONG = 4
"""A label of so many words is a heading."""


def without_label(text: Text, whole: str) -> Text:
    """A sentence without the label before it, where that is a heading or says what the sentence says.

    Any other label stays, and its sentence goes on in small letters: "Offer: one person suggests a deal.". `whole` is
    the lesson's text, which tells names from first words.
    """
    found = _LABEL.match(text.text)
    if found is None or any(mark.start < found.end() for mark in text.marks if mark.kind in ("formula", "code")):
        return text
    label, rest = found["label"], cut(text, found.end(), len(text.text))
    said = rest.text.split(". ")[0]
    if _COUNTS.match(label) or not (has_main_verb(said) or begins_with_order(said)):
        return text
    if len(label.split()) >= _LONG or " - " in label or " – " in label or _is_said(label, said):
        return without_label(rest, whole)
    return glue(cut(text, 0, found.end()), lower_in(rest, whole))


def _is_said(label: str, sentence: str) -> bool:
    """Whether the sentence has the noun of its label, or its deed."""
    own, said = stems(label), stems(sentence)
    return bool(own) and (own <= said or bool(stems(label.split()[-1]) & said) or bool(stems(label.split()[0]) & said))
