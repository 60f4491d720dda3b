"""Whether what a question is about is a quality in its sentence and no thing: "what is a decomposed?"."""

from functools import lru_cache

from audiolesson.draft.english.parse.reading import tree_of
from audiolesson.patterns import lazy

_OF_QUALITY = frozenset({"JJ", "JJR", "JJS", "VBN", "VBD", "RB", "RBR", "RBS"})
_LOOKS_SO = lazy(r"(?:(?:an?|the) )?\w+(?:ed|ive|ic|al|ous|ful|less|able|ible|ary|ory|ish)")
"""A name of one word whose ending may describe; only sentences about these are read."""


def is_quality(name: str, sentence: str) -> bool:
    """Whether a sentence uses a name of one word to describe, wherever it says it."""
    return name.islower() and _LOOKS_SO.fullmatch(name) is not None and _describes(name.split()[-1], sentence)


@lru_cache(maxsize=256)
def _describes(word: str, sentence: str) -> bool:
    tree = tree_of(sentence)
    if tree is None:
        return False
    tags = [tag for token, tag in zip(tree.words, tree.tags, strict=True) if token.text.lower() == word]
    return bool(tags) and _OF_QUALITY.issuperset(tags)
