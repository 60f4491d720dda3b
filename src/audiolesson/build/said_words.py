"""Which words of the show's lexicon stand in a lesson's texts: only those can make it stale.

The texts are looked through as they are written, for a build with nothing to do parses none. What may stand there in
disguise (letters between asterisks, a sign as an entity) counts as standing there: a word too many costs a look at the
lesson, a word too few would let a stale sentence be heard.
"""

import html
import re
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from audiolesson.errors import FileError
from audiolesson.files import digest, read_text
from audiolesson.patterns import lazy
from audiolesson.show.model import Show
from audiolesson.study.drill_words import words_for

PREFIX = "lexicon "
"""What the names of these inputs begin with: "lexicon episode" is of the words that the script says."""

_NO_LETTER = lazy(r"[\W_]+")
_HEAD = lazy(r"---[ \t]*\n.*?\n---[ \t]*$", re.DOTALL | re.MULTILINE)
_SIGNS = "*_`\\[]"
_BEHIND = lazy(r"\]\([^)]{0,500}\)|\]\{[^}]{0,200}\}")
_INSIDE = rf"(?:[{re.escape(_SIGNS)}]|{_BEHIND.pattern})*"
"""What may stand between two letters of a word as it is written, and is not read."""


def lexicon_inputs(show: Show, slug: str) -> dict[str, str]:
    """ "lexicon episode", "lexicon cards", "lexicon quiz" → the digest of the entries that may be said there; a
    product that says none of them has no such input."""
    words = said_words(show, slug)
    return {f"{PREFIX}{product}": digest(sorted(own.items())) for product, own in words.items() if own}


def said_words(show: Show, slug: str) -> dict[str, dict[str, str]]:
    """Product → those entries of the show's lexicon that its texts may say. A drill also says the lesson's title.

    A file that cannot be read says none: its lesson is stale by its digest.
    """
    if not show.lexicon:
        return {}
    texts = {product: _text(path) for product, path in show.spoken(slug).items() if path.is_file()}
    head = _HEAD.match(texts.get("episode", ""))
    found = {}
    for product, text in texts.items():
        whole = text if product == "episode" else "\n".join([text, head[0] if head else "", _frame(show.language)])
        found[product] = _of(whole, show.lexicon)
    return found


def _of(text: str, lexicon: Mapping[str, str]) -> dict[str, str]:
    bare = _bare(text)
    return {key: value for key, value in lexicon.items() if _stands(key, text, bare)}


def _bare(text: str) -> str:
    """A text without what may stand inside its words, so that most words are quickly seen not to be there."""
    if "](" in text or "]{" in text:
        text = _BEHIND.sub("", text)
    for sign in _SIGNS:
        text = text.replace(sign, "")
    return text


def _stands(key: str, text: str, bare: str) -> bool:
    """Whether an entry may be meant somewhere; one whose key is a pattern always may."""
    if len(key) > 2 and key[0] == key[-1] == "/":
        return True
    letters = _longest(key)
    if not letters:
        return all(sign in text for sign in key.strip())
    return letters in bare and bool(_written(key).search(text))


@lru_cache(maxsize=1024)
def _longest(key: str) -> str:
    """The longest run of letters and digits of an entry's key; "" where it has none."""
    return max(_NO_LETTER.split(key), key=len)


@lru_cache(maxsize=1024)
def _written(key: str) -> re.Pattern[str]:
    """A word by itself, or with an s behind it, as it may be written in a script."""
    words = [_INSIDE.join(map(re.escape, word)) for word in _NO_LETTER.split(key) if word]
    word = r"[\W_]+".join(words)
    return re.compile(rf"(?<![^\W_]){word}(?:[\W_]{{0,9}}s)?(?![^\W_])")


def _text(path: Path) -> str:
    try:
        return html.unescape(read_text(path))
    except FileError:
        return ""


@lru_cache(maxsize=8)
def _frame(language: str) -> str:
    """All that a drill says besides its cards."""
    words = words_for(language)
    if not words:
        return ""
    return "\n".join([words.opening, words.ending, *words.name.values(), *words.how.values(), *words.close.values()])
