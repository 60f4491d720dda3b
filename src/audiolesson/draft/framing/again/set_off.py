"""What stands between two commas, or concedes something in front, and may go from a sentence."""

from collections.abc import Iterator

from audiolesson.draft.english.verbs import word_set
from audiolesson.draft.shortening.parsed.read import Read
from audiolesson.patterns import lazy

FEWEST_DROPPED = 3
"""Words without which a sentence is heard as another."""

SURE = 0.55
"""The share that the parser gives to where a part hangs that goes."""

TAKES_BACK = lazy(
    r"\b(?:but|except|unless|only|not|never|no|nor|without|rather|however|if|whenever|whether|provided|assuming|given"
    r"|until|instead|unlike|mostly|usually|sometimes|often|alone|at least|at most|in theory|once|or else|otherwise"
    r"|cannot|hardly|rarely|seldom|nothing|none|nobody|though|although|barring|depending|excluding|regardless"
    r"|believed|thought|said|supposed|false\w*|wrong\w*|myth|may|might)\b|n[’']t\b",
    2,
)
"""What limits the claim in front of it, or says that it is not always so."""

NO_ASIDES = word_set("including depending according given provided assuming barring excluding considering based")
_CONCEDES = word_set("although though while whereas")
_POINTS = lazy(r"\b(?:it|its|itself|they|their|them|he|she|his|her|this|these|those|that one|such|do so|the same)\b", 2)


def between(read: Read) -> Iterator[tuple[int, int]]:
    """What two commas set off."""
    tree = read.tree
    for at, label in enumerate(tree.labels):
        if label not in ("appos", "acl:relcl", "acl", "advcl", "conj") or tree.sure[at] < SURE:
            continue
        start, end = read.span(at)
        if not 1 < start < end < read.end or read.word(start - 1) != "," or read.word(end) != ",":
            continue
        head = tree.heads[at]
        if head >= start or not read.is_clean(start, end, at) or read.word(end + 1) in ("and", "or", "but", "nor"):
            continue
        said = read.said(start, end).text
        row = [one for one in tree.below(head, "conj", "appos") if one != at]
        if row or TAKES_BACK.search(said) or "," in said or len(said.split()) < FEWEST_DROPPED - 1:
            continue
        if _is_said_of(read, at, start):
            keeps = read.word(end + 1) in ("which", "who", "where", "so") or read.subject(tree.root) >= end
            yield tree.words[start - 1].start, tree.words[end].start if keeps else tree.words[end].end


def _is_said_of(read: Read, at: int, start: int) -> bool:
    """Whether what two commas set off only says more of what stands in front of it."""
    tree, label, first = read.tree, read.tree.labels[at], read.word(start)
    if label == "conj":
        return first == "or" and tree.tags[at].startswith("NN") and tree.heads[at] == start - 2
    if label == "acl:relcl":
        return first in ("which", "who", "whose", "where")
    if label == "appos":
        if tree.tags[at].startswith("NNP") and not tree.tags[tree.heads[at]].startswith("NNP"):
            return False  # "a new body, the National Convention, …": its name is what one is to keep
        return tree.tags[start] in ("DT", "CD", "NN", "NNS", "JJ") and tree.heads[at] == start - 2
    return tree.tags[start] in ("VBG", "VBN") and first not in NO_ASIDES and tree.heads[at] < start


def in_front(read: Read) -> Iterator[tuple[int, int]]:
    """What concedes something in front of a statement that names what it speaks of."""
    tree = read.tree
    for at in tree.below(tree.root, "advcl"):
        start, end = read.span(at)
        if start or not 0 < end < read.end or read.word(end) != "," or tree.sure[at] < SURE:
            continue
        rest = read.said(end + 1, read.end).text
        if _LEANS_ON.search(rest):
            continue
        concedes = read.word(0) in _CONCEDES or read.text.text.startswith("Even though ")
        if not concedes or read.subject(at) < 0 or _POINTS.search(rest):
            continue
        if not TAKES_BACK.search(read.said(0, end).text.partition(" ")[2]):
            yield 0, tree.words[end].end


_LEANS_ON = lazy(r"\b(?:even|more|less|[a-z]{2,}er|another|others?|too|also|still|there)\b", 2)
"""What is said of one thing beside the one that is conceded."""
