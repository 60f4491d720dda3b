"""Labels of kinds of one thing, of which what stands under each is said: "Stops", and under it "Sounds are made by …".

Nobody hears the label, and without it what is said of the kind is said of the whole thing. So it is told as the
subject, "Stops are made by …", "Nasal sounds are made when …"; what else stands under such a label is told nowhere.
"""

from collections import Counter
from dataclasses import replace

from audiolesson.draft.english.forms import is_plural
from audiolesson.draft.english.tags import is_noun_phrase
from audiolesson.draft.english.texts import capital, cut, glue
from audiolesson.draft.sentences.meanings import DESCRIBES
from audiolesson.draft.sentences.naming import lower_first
from audiolesson.lesson.model import Block, Text

_LEAST = 2
"""So many labels with the same beginning under them are kinds of what it names."""

_MOST_IN_A_LABEL = 3


def kinds_named(block: Block) -> Block:
    """A list with each such label as the subject of what stands under it; any other list as it is."""
    begins = Counter(begin for item in block.items if (begin := _begin(item)))
    subject, number = begins.most_common(1)[0] if begins else ("", 0)
    if number < _LEAST:
        return block
    return replace(block, items=tuple(_told(item, subject) if _is_label(item) else item for item in block.items))


def _is_label(item: Block) -> bool:
    said = item.text.text
    return bool(item.items) and len(said.split()) <= _MOST_IN_A_LABEL and not said.endswith((".", "!", "?"))


def _begin(item: Block) -> str:
    """The plural noun and the verb with which what stands under a label begins."""
    words = item.items[0].text.text.split()[:2] if _is_label(item) else []
    return " ".join(words).lower() if len(words) > 1 and is_plural(words[0].lower()) and words[1] in _VERBS else ""


_VERBS = ("are", "have", "can", "may", "were")


def _told(item: Block, subject: str) -> Block:
    """A label as the subject of the first sentence under it; the label alone where it cannot be."""
    label, first = cut(item.text, 0, len(item.text.text.rstrip(" :"))), item.items[0].text
    noun = first.text.split(" ", 1)[0]
    if not first.text.lower().startswith(subject):
        return replace(item, items=())
    if DESCRIBES.fullmatch(label.text):
        return replace(item, text=glue(capital(label), " ", lower_first(first)), items=())
    if is_plural(label.text.split()[-1]) and is_noun_phrase(label.text):
        return replace(item, text=glue(capital(label), " ", cut(first, len(noun) + 1, len(first.text))), items=())
    return replace(item, text=Text(label.text), items=())
