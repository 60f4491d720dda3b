"""A state and what is so in it, from notes: "**Fired**: holds water" as "Fired means that it holds water"."""

from audiolesson.draft.english.forms import base_of_ed, base_of_s, is_plural, tokens_of
from audiolesson.draft.english.tags import is_noun_phrase
from audiolesson.draft.english.texts import capital, cut, glue
from audiolesson.draft.english.verbs import ALSO_NOUNS, PREPOSITIONS, word_set
from audiolesson.draft.sentences.naming import head_noun
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

_ADVERBS = word_set("still always never only already")
_BEHIND = PREPOSITIONS | word_set("so because and or when if")
_PARTICIPLES = word_set(
    "withdrawn given taken kept held sold made broken frozen chosen hidden lost sent set cut left known written driven"
)
_NONE = lazy(r"(?:no (?:more|longer|further)|nothing|no) (?=[a-z])")
_UNSAID = lazy(r"[:;?!/=<>|()]|\. ")
_MOST_IN_A_NAME = 4


def state_means(term: Text, text: Text) -> Text | None:
    """What a label says of a thing that is in the state it names; None where that is not certain."""
    said = text.text.rstrip(" .")
    tokens = [token.lower() for token in tokens_of(said)]
    if len(tokens) < 3 or _UNSAID.search(said) or term.marks or not said[:1].islower():
        return None
    body = cut(text, 0, len(said))
    if _NONE.match(said):
        named = is_noun_phrase(term.text) and len(term.text.split()) <= _MOST_IN_A_NAME
        verb = " mean " if is_plural(head_noun(term.text)) else " means "
        return glue(capital(term), verb, body, ".") if named and tokens[1] != "longer" else None
    if not _is_state(term.text):
        return None
    at = 1 if tokens[0] in _ADVERBS else 0
    if (
        base_of_s(tokens[at])
        and tokens[at + 1] not in ("and", "or")
        and (at or base_of_s(tokens[at]) not in ALSO_NOUNS)
    ):
        return glue(capital(term), " means that it ", body, ".")
    if _is_participle(tokens[0]) and tokens[1] in _BEHIND:
        return glue(capital(term), " means ", body, ".")
    return None


def _is_state(term: str) -> bool:
    return " " not in term and _is_participle(term.lower())


def _is_participle(word: str) -> bool:
    return word in _PARTICIPLES or bool(base_of_ed(word)) or (len(word) > 5 and word.endswith("ed"))
