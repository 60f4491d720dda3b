"""An item of a list whose first line or paragraph is its head: "- Kilns" over "Kilns burn." → "Kilns: Kilns burn.".

Markdown runs the lines of a paragraph together, and a head without a stop would run into the sentence under it.
"""

import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from audiolesson.lesson.inline import inline_text
from audiolesson.lesson.model import Text
from audiolesson.lesson.written import join
from audiolesson.patterns import lazy

if TYPE_CHECKING:
    from markdown_it.token import Token

_MOST_IN_A_NAME = 4
"""Words of a head that is a name; a longer one may be a sentence without its stop."""

_LONGEST = 44
"""Characters of a first line that is surely no line of a paragraph that was cut to a width."""

_BREAKS = ("softbreak", "hardbreak")
_ENDED = lazy(r"[.:,;!?…–—=(-]\W*\Z")
_GOES_ON = lazy(
    r"\b(?:an?|the|and|or|but|of|in|on|at|to|for|from|with|by|as|is|are|was|were|than|that|which|like|into|about|between"
    r"|not|no|my|our|your|his|her|its|their|this|these|those|see|de|van|von|mr|mrs|dr|st)\Z",
    re.IGNORECASE,
)
"""How a line ends that goes on in the next."""

_CLAUSE = lazy(
    r"^(?:in|on|at|during|when|while|after|before|since|until|by|from|for|with|under|over|between|through|as|if|because"
    r"|although|though|every|each|yesterday|today|tomorrow|last|next|this|these|it|we|they|he|she|you|i|there)\b"
    r"|\b(?:when|if|that|which|who|because|while|where)\b"
    r"|\b(?:king|queen|prince|princess|emperor|empress|president|general|captain|saint|sir|lord|lady|pope|professor)\Z",
    re.IGNORECASE,
)
"""How a line begins or ends, or what it holds, that is part of a sentence: "In 1914", "signed by King"."""

_OPENERS = frozenset(
    (
        *("the", "a", "an", "it", "its", "this", "that", "these", "those", "there", "they", "he", "she", "we", "you"),
        *("in", "on", "at", "when", "if", "as", "for", "with", "to", "by", "from", "most", "many"),
    )
)
"""Words with which a sentence under a head begins, and no name that a line breaks off before."""

_BRACKETS = lazy(r"\s*\([^()]*\)")
_BEGINS = lazy(r"[\"“‘'(]?[A-Z][a-z]|(?:A|I) ")


def head_line(inline: Sequence["Token"], least: int = 60) -> int:
    """Where the first line of a paragraph ends that is a head over `least` letters of text; 0 where none is."""
    at = next((at for at, token in enumerate(inline) if token.type in _BREAKS), 0)
    first = inline_text(inline[:at]).text
    linked = sum((token.type == "link_open") - (token.type == "link_close") for token in inline[:at])
    if not at or linked or len(first) > _LONGEST or not (_is_head(first) and _is_name(first)):
        return 0
    rest = inline_text(inline[at + 1 :]).text
    return at if rest and len(rest) >= least and _begins_anew(first, rest) else 0


def lines_of_item(tokens: Iterable["Token"]) -> list[Text]:
    """The text of a paragraph in an item; two texts where its first line is a head over the others."""
    inline = list(tokens)
    if at := head_line(inline, 0):
        return [inline_text(inline[:at]), inline_text(inline[at + 1 :])]
    return [inline_text(inline)]


def joined(texts: Sequence[Text]) -> Text:
    """The paragraphs of an item as one text: behind a head a colon, behind a sentence without its stop a full stop."""
    parts: list[Text] = []
    for at, text in enumerate(texts):
        goes_on = at + 1 < len(texts) and _is_head(text.text) and _BEGINS.match(texts[at + 1].text)
        parts.append(_ended(text) if goes_on else text)
    return join(parts)


def _is_head(said: str) -> bool:
    return said[:1].isupper() and not _ENDED.search(said) and not _GOES_ON.search(said)


def _is_name(said: str) -> bool:
    """Whether a line is no beginning of a sentence that goes on in the next line: few words, or All of Them Large."""
    words = _BRACKETS.sub("", said).split()
    return "," not in said and not _CLAUSE.search(said) and (len(words) <= _MOST_IN_A_NAME or _is_large(words))


def _begins_anew(head: str, rest: str) -> bool:
    """Whether the next line surely begins a sentence: with a small word, a word of the head, or under a title."""
    words = _BRACKETS.sub("", head).split()
    first = rest.split()[0].strip("\"“‘'(").lower()
    anew = first in _OPENERS or first in {word.lower() for word in words} or _is_large(words)
    return anew and _BEGINS.match(rest) is not None


def _is_large(words: Sequence[str]) -> bool:
    return all(word[:1].isupper() or len(word) < len("with") for word in words)


def _ended(text: Text) -> Text:
    names = len(_BRACKETS.sub("", text.text).split()) <= _MOST_IN_A_NAME
    return Text(text.text + (":" if names else "."), text.marks, text.links, text.strong, text.slanted)
