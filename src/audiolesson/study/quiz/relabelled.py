"""What a list says of a label, without the words that only name the label again.

"Base heat: this is the least heat that melts a glaze" and "Slip glazes: slip glazes are glazes made of clay" say what
"the least heat that melts a glaze" and "glazes made of clay" do, and "config.json: this file holds …" says "holds …".
"""

import re

from audiolesson.draft.english.forms import base_of_s
from audiolesson.draft.english.verbs import ALSO_NOUNS
from audiolesson.patterns import lazy

_THIS_IS = lazy(r"(?:this|these|it|they) (?:is|are) (?=(?:an?|the) )", re.IGNORECASE)
_THIS_IS_FOR = lazy(r"(?:this|it)(?: [A-Za-z][\w-]*){0,2}? is (?=(?:used|designed|meant|reserved|for) )", re.IGNORECASE)
_THIS_DOES = lazy(r"(?:this|it)(?: [A-Za-z][\w-]*){0,2}? (?P<verb>[a-z]+s) (?=\S)", re.IGNORECASE)


def without_label(label: str, said: str) -> str:
    """What is said of a label, begun behind what names it again; as it stands where nothing does."""
    if found := _THIS_IS.match(said):
        return said[found.end() :]
    if (plain := label.lower().strip()) in said.lower():  # a pattern of its own for each label costs more than a look
        name = re.escape(plain)
        shape = rf"(?:an? |the )?{name}s? (?:is|are|was|were) (?=(?:an?|the|[a-z]+s) )"
        if found := re.match(shape, said, re.IGNORECASE):
            return said[found.end() :]
        if found := re.match(rf"(?:an? |the )?{name} (?=(?P<verb>[a-z]+s) )", said, re.IGNORECASE):
            return said[found.end() :] if _is_verb(found["verb"]) else said
    if found := _THIS_IS_FOR.match(said):
        return said[found.end() :]
    if found := _THIS_DOES.match(said):
        return said[found.start("verb") :] if _is_verb(found["verb"]) else said
    return said


def _is_verb(word: str) -> bool:
    base = base_of_s(word)
    return bool(base) and (base not in ALSO_NOUNS or word in _SURE)


_SURE = frozenset({"contains", "holds", "stores", "tells", "sets", "controls", "returns", "uses", "measures", "limits"})
"""Verbs that are nouns, too, and no noun in such a place."""
