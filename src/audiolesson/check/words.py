"""The words of a text, as rules count and compare them."""

from audiolesson.patterns import lazy

_ARTICLES = frozenset(("a", "an", "the"))
_WORD = lazy(r"[^\W_]+(?:[.'’+#-][^\W_]+)*[+#]*")


def written_words(text: str) -> list[str]:
    """The words of a text as they are written: what stands between blanks and holds a letter or digit."""
    return [word for word in text.split() if any(map(str.isalnum, word))]


def plain(text: str) -> tuple[str, ...]:
    """The words of a text in small letters without articles and punctuation: texts that agree in them say the same.

    A text of signs alone is its signs, so that `+` and `-` stay apart; so does C from C++ and C#.
    """
    found = tuple(word for word in _WORD.findall(text.casefold().replace("’", "'")) if word not in _ARTICLES)
    return found or tuple(text.casefold().split())


def brief(text: str, most: int = 80) -> str:
    """A text for a message: what is longer than `most` characters ends in an ellipsis."""
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"
