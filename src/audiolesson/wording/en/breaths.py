"""Before which words a speaker breathes: where another clause begins."""

from collections.abc import Sequence

_CLAUSES = frozenset(["which", "because", "although", "though", "while", "whereas", "unless", "until", "but", "since"])
_AFTER_NOUN = frozenset(["when", "if", "where", "whether", "so", "before", "after", "instead", "rather", "without"])
_JOINED = frozenset(["and", "or"])
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


def breathes(words: Sequence[str], at: int) -> bool:
    """Whether a clause begins at that word, so that a pause before it sounds natural."""
    word, before = words[at], words[at - 1] if at else ""
    if before in _NEVER_AFTER:
        return False
    if word in _JOINED:
        return at + 1 < len(words) and words[at + 1] in _SUBJECTS
    if word == "so":
        return at + 1 < len(words) and words[at + 1] in ("that", "it", "they", "we", "you", "the")
    return word in _CLAUSES or word in _AFTER_NOUN
