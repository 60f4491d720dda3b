"""Items that say of their label where, when or how it is: "Main sequence: Where stars …" is a sentence with "is"."""

import re
from dataclasses import replace

from audiolesson.draft.english.forms import is_plural
from audiolesson.draft.english.tags import has_finite_verb, has_main_verb, is_noun_phrase
from audiolesson.draft.english.texts import glue, sentence_parts
from audiolesson.draft.sentences.heading_subject import named_as
from audiolesson.draft.sentences.joins import term_and_text
from audiolesson.draft.sentences.naming import bare_term, head_noun, lower_first, subject
from audiolesson.draft.titling.written_at import has
from audiolesson.lesson.model import Block, Text
from audiolesson.patterns import lazy

_SAYS_WHERE = lazy(r"(?:Where|When|How) (?!to\b|(?:is|are|was|were|do|does|did|can|could|should|would|will)\b)")


def _is_whole(said: str) -> bool:
    """Whether a condition has its sentence behind it: "When the kiln is cold, the glaze cracks."."""
    condition, _, rest = said.partition(", ")
    return bool(rest) and has_finite_verb(condition) and has_main_verb(rest)


def with_its_being(block: Block, whole: str) -> Block:
    """A list whose items that say where, when or how their label is do so as sentences."""
    items = tuple(replace(item, text=_told(item.text, whole)) for item in block.items)
    return replace(block, items=items)


def _told(item: Text, whole: str) -> Text:
    pair = term_and_text(item)
    if pair is None or not _SAYS_WHERE.match(pair[1].text):
        return item
    term, text = pair
    first = next(iter(sentence_parts(text.text)), "")
    if first.endswith("?") or not is_noun_phrase(bare_term(term.text)) or not has_finite_verb(first):
        return item
    if _is_whole(first):
        return item
    several = is_plural(head_noun(bare_term(term.text)))
    name = subject(term, whole) if several else named_as(term, Text("the"), whole)
    if name is None:
        return item
    if not several and has(whole, name.text.lower(), r"(?<=\bthe )", r"\b", re.IGNORECASE):
        name = glue("The ", lower_first(name))
    being = " are " if several else " is "
    stop = "" if text.text.endswith((".", "!", "?", ":")) else "."
    return glue(name, being, lower_first(text), stop)
