"""Rows as sentences of their own: of clauses that semicolons part, and of what one subject did.

"Traders sailed in convoy, chose a head, and swore." is "Traders sailed in convoy. They chose a head, and swore."
"""

import re
from collections.abc import Iterator

from audiolesson.draft.english.binding import reports, waits
from audiolesson.draft.english.clauses import stands_alone
from audiolesson.draft.english.parse.tree import FINITE
from audiolesson.draft.english.past_forms import is_past
from audiolesson.draft.english.texts import cut
from audiolesson.draft.shortening.parsed.naming import named
from audiolesson.draft.shortening.parsed.read import Read, sentence
from audiolesson.draft.shortening.parsed.trees import Trees
from audiolesson.draft.shortening.parsed.whole import is_whole
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

_CASE = lazy(r"(?:if|unless|whenever|until|suppose|given|provided|whether|when|once|as|because)\b", re.I)
_NEXT = lazy(r", (?P<and>and |then |and then )?(?P<verb>[a-z]+) ")
_FEWEST, _MOST_CUTS = 4, 6


def rows_of_deeds(text: Text, trees: Trees) -> Iterator[tuple[Text, ...]]:
    """The two sentences of each cut before a further deed of the past, if both are whole; the nearest the middle first.

    The row must have three deeds or more: of two the joint before the second tells.
    """
    said = text.text
    if _CASE.match(said) or waits(said) or re.search(r"[;:()\"“”—]", said):
        return
    deeds = [found for found in _NEXT.finditer(said) if is_past(found["verb"]) and not found["verb"].endswith("ing")]
    if len(deeds) < 2 or not deeds[-1]["and"] or any(one["and"] and "and" in one["and"] for one in deeds[:-1]):
        return
    middle = len(said) / 2
    for found in sorted(deeds[:_MOST_CUTS], key=lambda one: abs(one.start() - middle)):
        left, rest = sentence(cut(text, 0, found.start())), cut(text, found.start("verb"), len(said) - 1)
        if min(len(left.text.split()), len(rest.text.split())) < _FEWEST or reports(left.text):
            continue
        if found is not deeds[0]:
            left = _joined(left, deeds[deeds.index(found) - 1])
        tree = trees.of(left.text)
        if tree is None or not is_whole(read := Read(left, tree)) or not read.is_past(tree.root):
            continue
        name = named(read, read.subject(tree.root))
        if not name:
            continue
        second = sentence(name, " ", rest)
        other = trees.of(second.text)
        if other and other.root == len(name.split()) and Read(second, other).is_past(other.root):
            yield left, second


def _joined(left: Text, last: re.Match[str]) -> Text:
    """A half of several deeds with "and" before its last."""
    if last["and"]:
        return left
    return sentence(cut(left, 0, last.start()), " and ", cut(left, last.start("verb"), len(left.text) - 1))


_PART = lazy(r"[^;]+")
_JOINED_ON = lazy(r"\s*(?:and |then |and then )?")


def rows_of_clauses(text: Text, trees: Trees) -> Iterator[tuple[Text, ...]]:
    """The clauses of a row that semicolons part, each a sentence, if all are whole."""
    parts = [*_PART.finditer(text.text)]
    if len(parts) < 3 or re.search(r"[:\"“”()]", text.text) or waits(text.text):
        return
    told = [sentence(cut(text, _behind(text.text, one.start()), one.end())) for one in parts]
    for one, tree in zip(told, trees.several([one.text for one in told]), strict=True):
        if not (stands_alone(one.text.rstrip(".")) or (tree and _tells(Read(one, tree)))):
            return
    yield tuple(told)


def _tells(read: Read) -> bool:
    """Whether a clause between semicolons, which are sure bounds, has its subject and a verb that is finite."""
    root = read.tree.root
    return read.tree.tags[root] in FINITE and read.tree.sure[root] >= _SURE and read.subject(root) >= 0


_SURE = 0.9


def _behind(said: str, start: int) -> int:
    """Where a clause begins behind what joins it on."""
    found = _JOINED_ON.match(said, start)
    return found.end() if found else start
