"""What a sentence says by the way and stands without: what two commas set off, and what trails behind a comma."""

import re
from collections.abc import Iterator

from audiolesson.draft.english.clauses import stands_alone
from audiolesson.draft.english.parse.tree import FINITE
from audiolesson.draft.english.verbs import word_set
from audiolesson.draft.shortening.asides import KEEPS
from audiolesson.draft.shortening.brackets import less
from audiolesson.draft.shortening.parsed.read import Read
from audiolesson.draft.shortening.parsed.trees import Trees
from audiolesson.draft.shortening.parsed.whole import is_whole
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

_INSIDE = frozenset({"appos", "obl", "advmod", "acl", "acl:relcl", "nmod", "advcl", "obl:npmod"})
_MOST_INSIDE, _MOST_BEHIND, _FEWEST_LEFT, _FIRST_ASIDE = 12, 12, 9, 4
_TELLS = lazy(
    r"\b(?:called|named|known as|termed|defined|so|that is|i\.e|than|because|since|when|where|as|like|and then|by"
    r"|instead|including|especially|to|both|even|each|respectively)\b|[\"“:;]",
    re.I,
)
"""What names a thing, compares or gives a reason: that is no aside."""
_SURE = 0.5


def asides(read: Read) -> Iterator[tuple[Text, ...]]:
    """A sentence without one of the asides that two commas set off."""
    for at, label in enumerate(read.tree.labels):
        if label not in _INSIDE or read.tree.sure[at] < _SURE or _is_named(read, at):
            continue
        start, end = read.span(at)
        if start < _FIRST_ASIDE or end >= read.end or read.word(start - 1) != "," or read.word(end) != ",":
            continue
        if read.finite(at) >= 0 and label != "acl:relcl":
            continue
        if (
            read.is_clean(start, end, at)
            and not _is_in_row(read, at, start, end)
            and _may_go(read, start, end, _MOST_INSIDE)
        ):
            words = read.tree.words
            keeps = read.word(end + 1) in _NEEDS_A_COMMA or read.tree.tags[end + 1] in ("VBG", "VBN")
            keeps = keeps or read.subject(read.tree.root) >= end
            yield (less(read.text, words[start - 1].start, words[end].start if keeps else words[end].end),)


_NEEDS_A_COMMA = word_set("and but so or yet which who whose where when while whereas although because since")


def trailing(read: Read, trees: Trees) -> Iterator[tuple[Text, ...]]:
    """A sentence without what trails behind its last comma and only adds."""
    text = read.text
    start = text.text.rfind(", ")
    at = next((at for at, word in enumerate(read.tree.words) if word.start == start + 2), -1)
    if at < _FEWEST_LEFT or not _TRAILS.match(text.text, start + 2) or not _may_go(read, at, read.end, _MOST_BEHIND):
        return
    if _goes_on_a_row(text.text[:start], text.text[start + 2 :]) or _KEEPS_IN.search(text.text[: start + 5]):
        return
    if any(read.tree.tags[one] in FINITE for one in range(at, read.end)) or read.tree.labels[at] == "conj":
        return
    short = less(text, start, len(text.text) - 1)
    tree = trees.of(short.text)
    if tree and is_whole(Read(short, tree)) and stands_alone(short.text.rstrip(".")):
        yield (short,)


def _goes_on_a_row(head: str, tail: str) -> bool:
    """Whether what trails is the last of a row: "on the noun, on the number, on the verb"."""
    first = tail.split()[0]
    return re.search(rf"[,:] {re.escape(first)} [^,:]+$", head) is not None


_KEEPS_IN = lazy(r"\b(?:(?:keep|put|hold|leave|place)s?|kept|held|left|placed) [^,;:]+, [^,;:]+, (?:in|at|on|un)")
"""What is set off before the end that its verb needs: "to keep his party, the Reds, in power"."""


_TRAILS = lazy(
    r"(?:(?:often|usually|mostly|mainly|normally|generally|typically|chiefly|together|perhaps|partly|sometimes) )?"
    r"(?:with|in|at|on|from|for|through|under|among|during|within|between|after|before|over|across|around|against"
    r"|behind|beside|near|according|[a-z]+ing|a|an|the) ",
)


def _is_named(read: Read, at: int) -> bool:
    """Whether what is set off is a name, which a listener may be asked for."""
    return read.tree.labels[at] == "appos" and (read.tree.tags[at].startswith("NNP") or read.finite(at) >= 0)


def _may_go(read: Read, start: int, end: int, most: int) -> bool:
    said = read.said(start, end).text
    if len(said.split()) > most or KEEPS.search(said) or _TELLS.search(said) or not read.is_outside(start, end):
        return False
    first, last = read.tree.words[start].start, read.tree.words[end - 1].end
    return not any(first <= a < last for a, _ in read.text.strong)


def _is_in_row(read: Read, at: int, start: int, end: int) -> bool:
    """Whether what is set off may be one of a row: "cups, plates, and bowls"."""
    tree = read.tree
    behind = [read.word(one) for one in range(end + 1, min(end + 7, read.end))]
    if behind[:1] and behind[0] in ("and", "or", "but"):
        return tree.tags[start] != "IN" or bool(tree.below(at, "conj"))
    if tree.labels[at] == "acl:relcl" and [*map(str.lower, read.text.text.split())].count(read.word(start)) > 1:
        return True
    if tree.tags[start] == "CD" and (tree.tags[end + 1] == "CD" or ":" in read.said(0, start).text):
        return True
    if read.word(start) in ("and", "or", "but") or (
        len(re.findall(r", (?:the|an?) ", read.text.text)) > 1 and tree.tags[start] == "DT"
    ):
        return True
    return tree.labels[at] in ("appos", "nmod") and ("," in behind or bool(tree.below(tree.heads[at], "conj")))
