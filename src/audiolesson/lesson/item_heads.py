"""An item of a list whose first line or paragraph is its head: "- Kilns" over "Kilns burn." → "Kilns: Kilns burn.".

Markdown runs the lines of a paragraph together, and a head without a stop would run into the sentence under it.
"""

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
    2,
)
"""How a line ends that goes on in the next."""

_BRACKETS = lazy(r"\s*\([^()]*\)")
_BEGINS = lazy(r"[\"“‘'(]?[A-Z][a-z]|(?:A|I) ")


def head_line(inline: Sequence["Token"], least: int = 60) -> int:
    """Where the first line of a paragraph ends that is a head over `least` letters of text; 0 where none is."""
    at = next((at for at, token in enumerate(inline) if token.type in _BREAKS), 0)
    first = inline_text(inline[:at]).text
    linked = sum((token.type == "link_open") - (token.type == "link_close") for token in inline[:at])
    if not at or linked or len(first) > _LONGEST or not _is_head(first) or not (least == 0 or _is_name(first)):
        return 0
    rest = inline_text(inline[at + 1 :]).text
    return at if len(rest) >= least and _BEGINS.match(rest) else 0


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
    large = sum(word[:1].isupper() or len(word) < 4 for word in words)
    return "," not in said and (len(words) <= _MOST_IN_A_NAME or large == len(words))


def _ended(text: Text) -> Text:
    names = len(_BRACKETS.sub("", text.text).split()) <= _MOST_IN_A_NAME
    return Text(text.text + (":" if names else "."), text.marks, text.links, text.strong, text.slanted)
