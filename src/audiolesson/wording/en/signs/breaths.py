"""Before which words a speaker breathes: where another clause begins, or a phrase that tells how, where or when."""

from collections.abc import Sequence

_CLAUSES = frozenset(["which", "because", "although", "though", "while", "whereas", "unless", "until", "but", "since"])
_AFTER_NOUN = frozenset(["when", "if", "where", "whether", "so", "before", "after", "instead", "rather", "without"])
_JOINED = frozenset(["and", "or"])
_PHRASES = frozenset(["using", "via", "including", "through", "throughout", "during", "across", "between", "within"])
_PHRASES_OF_TWO = frozenset(["such as", "along with", "together with", "due to", "according to", "as well", "in order"])
_SUBJECTS = frozenset([
    "it", "they", "we", "you", "he", "she", "i", "then", "this", "these", "there", "is", "are", "was", "were", "can",
    "will", "has", "have", "does", "do", "not", "how", "what", "why", "that", "when", "if", "so", "to", "the", "a",
])  # fmt: skip
_NEVER_AFTER = frozenset([
    "of", "on", "in", "at", "to", "for", "with", "by", "from", "about", "and", "or", "but", "not", "than", "as", "the",
    "a", "an", "is", "are", "was", "were", "be", "know", "knows", "see", "only", "just", "even", "exactly", "into",
    "that", "very", "no", "ever", "long", "-", "all", "nothing", "anything", "else", "upon", "through", "within",
    "under", "over",
    "after", "before", "during", "what", "how",
])  # fmt: skip

_CLAUSE = 2


def breathes(words: Sequence[str], at: int) -> int:
    """How good a place to breathe there is before that word: 2 for a clause, 1 for a phrase, 0 if there is none."""
    word, before = words[at], words[at - 1] if at else ""
    after = words[at + 1] if at + 1 < len(words) else ""
    if before in _NEVER_AFTER:
        return 0
    if word in _JOINED:
        return _CLAUSE * (after in _SUBJECTS)
    if word == "so":
        return _CLAUSE * (after in ("that", "it", "they", "we", "you", "the"))
    if word in _CLAUSES or word in _AFTER_NOUN:
        return _CLAUSE
    return int(word in _PHRASES or f"{word} {after}" in _PHRASES_OF_TWO)
