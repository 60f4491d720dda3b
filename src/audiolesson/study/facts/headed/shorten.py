"""A definition that is too long for an answer, cut in front of what only adds to it.

"An abrupt rise in water level that travels up a river at the front of the incoming tide" is whole without "at the
front …": the clause that tells it apart has its verb and what the verb needs. What takes something back, or says in
which case it holds, is never cut off.
"""

from audiolesson.draft.english.parse.tree import FINITE, Tree
from audiolesson.draft.english.verbs import word_set
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import MOST_IN_ANSWER, is_whole
from audiolesson.study.facts.headed.adding import is_complete, may_end

LEAST_SAID, LEAST_BEHIND_KIND, LEAST_BEHIND_CLASS = 5, 2, 4
"""Words of what may be asked, and of what narrows its kind or its class."""
_ASIDES = lazy(r"that is|i\.?e|e\.?g|for example|for instance")
_CLAUSES = frozenset({"conj", "parataxis", "ccomp", "dep"})
_NARROWS = frozenset({"nmod", "acl", "acl:relcl", "obl"})
_OPEN = frozenset({"PRP", "DT", "IN", "CC", "PRP$", "TO", "WDT"})
_KINDS = word_set("type kind sort form part piece set group series pair class family number one collection version")
"""Kinds that only the noun behind "of" names."""


def end_of(tree: Tree, start: int) -> int:
    """Where the first statement of a definition ends; 0 where another one takes something back."""
    stop = len(tree.words) - 1
    for at in range(start, stop):
        if tree.words[at].text in (";", ":", "–", "—", "--"):
            return min(stop, at)
        if tree.words[at].text == "," and _ASIDES.match(tree.text(at + 1, min(at + 3, stop))):
            return min(stop, at)
        own = min(tree.under(at))
        first = tree.words[own].text.lower()
        if tree.labels[at] == "advcl" and first in ("while", "whereas") and tree.below(at, "nsubj"):
            if tree.words[own - 1].text != ",":
                return 0  # the time or the case in which it holds
            stop = min(stop, own)
        if at > tree.root == tree.heads[at] and tree.labels[at] in _CLAUSES and _is_clause(tree, at):
            joint = {tree.words[one].text.lower() for one in tree.below(at, "cc")}
            if "but" in joint or "which" in tree.text(own, min(own + 4, stop)):
                return 0
            if joint or first in (",", "so") or tree.words[own - 1].text == ",":
                stop = min(stop, own)
    return stop


def _is_clause(tree: Tree, at: int) -> bool:
    return bool(tree.below(at, "nsubj", "cop", "nsubj:pass", "csubj"))


def shortened(tree: Tree, start: int, stop: int, *, of_named: bool = False) -> str:
    """What the words from `start` to `stop` say, cut to an answer's length; "" where no whole part is so short.

    They are a noun that is the root of the tree, with all that narrows it. A part without a comma is better than a
    longer one with an aside. `of_named`: what is told of is named above, so that fewer words may tell it apart.
    """
    stop = _before_which(tree, start, stop)
    whole = tree.text(start, stop)
    if of_named and len(whole.split()) <= LEAST_SAID and is_whole(whole) and _is_told_shortly(tree, start, stop):
        return whole
    if len(whole.split()) <= MOST_IN_ANSWER:
        return whole if is_whole(whole) and _is_narrowed(tree, stop) and _is_long_enough(whole) else ""
    parts = [tree.text(start, end) for end in range(start + 1, stop) if _is_end(tree, start, end, stop)]
    return max(parts, key=lambda part: ("," not in part, len(part)), default="")


def deed_shortened(tree: Tree, start: int) -> str:
    """What the words from `start` to the full stop say, which are a deed, cut to an answer's length; "" where no whole
    part is so short."""
    stop = len(tree.words) - 1
    deed = next((one for one in range(start, stop) if tree.tags[one] == "VBG"), stop)
    if deed > start + 1 or tree.heads[deed] >= start or _states(tree, start, stop):
        return ""
    whole = tree.text(start, stop)
    if len(whole.split()) <= MOST_IN_ANSWER:
        return whole if is_whole(whole) and is_complete(tree, deed, stop) else ""
    parts = [
        tree.text(start, end)
        for end in range(start + LEAST_OF_A_DEED, stop)
        if is_complete(tree, deed, end) and _ends_well(tree, start, end) and may_end(tree, start, end, stop)
    ]
    return max(parts, key=lambda part: ("," not in part, len(part)), default="")


def _states(tree: Tree, start: int, stop: int) -> bool:
    """Whether a deed is the subject of a statement: "firing pots twice takes fuel"."""
    verbs = (one for one in range(start, stop) if tree.tags[one] in FINITE)
    first = next(verbs, stop)
    return first < stop and not any(word.text.lower() in _SUBORDINATES for word in tree.words[start:first])


_SUBORDINATES = word_set(
    "that which who whose where when how what until so because as if while whether why before after"
)
LEAST_OF_A_DEED = 6


def _before_which(tree: Tree, start: int, stop: int) -> int:
    """Where a definition ends that has ", which is …" behind it: that is said of its last word, or by the way."""
    for at in range(start + LEAST_SAID, stop - 2):
        which = tree.words[at].text == "," and tree.words[at + 1].text.lower() == "which"
        if which and not any(tree.heads[one] >= at for one in range(start, at)) and _is_narrowed(tree, at):
            return at
    return stop


def _is_long_enough(said: str) -> bool:
    """Whether some words may tell a thing from others: five, or four with a name."""
    words = said.split()
    named = any(word[0].isupper() for word in words[1:])
    return len(words) >= LEAST_SAID - named


_WAITS = lazy(
    r"\bno matter$|, (?:and|or) (?:even |also )?(?:in|on|at|for|by) [^,]+$|\b(?:as|so|at) \w+$"
    r"|\btoo \w+(?: for (?:the |an? )?\w+)?$|\b(?:long|least|most)$"
)
"""What has more behind it: "as long", "too fast for the potter", "and even in some cases"."""


def _is_end(tree: Tree, start: int, end: int, stop: int) -> bool:
    """Whether an answer may end before a word."""
    return _ends_well(tree, start, end) and may_end(tree, start, end, stop) and _is_narrowed(tree, end)


def _ends_well(tree: Tree, start: int, end: int) -> bool:
    """Whether the words up to `end` are no longer than an answer, closed, and wait for nothing."""
    said = tree.text(start, end)
    if said[-1:] in ",;:-–" or len(said.split()) > MOST_IN_ANSWER or tree.tags[end - 1] in _OPEN:
        return False
    last = tree.tags[end - 1] == "JJ" and 0 <= tree.heads[end - 1] < end - 1  # "obligations enforceable | by law"
    last = last and not tree.below(end - 1, "cop")
    if _WAITS.search(said) or last or tree.tags[end] in FINITE:
        return False
    return _is_long_enough(said) and is_whole(said)


LEAST_OF_NAMED, LEAST_IN_FRONT = 3, 2


def _is_told_shortly(tree: Tree, start: int, stop: int) -> bool:
    """Whether a few words tell a named thing apart: "communities surrounding cities", "the seventh scale degree"."""
    noun = tree.root
    if stop - start < LEAST_OF_NAMED or any(word.text == "," for word in tree.words[start:stop]):
        return False
    front = [one for one in tree.below(noun, "amod", "compound", "nummod") if start <= one < noun]
    behind = [one for one in tree.below(noun) if noun < one < stop]
    if behind:
        return stop - noun > LEAST_BEHIND_KIND and all(tree.labels[one] in _NARROWS for one in behind)
    held = all(tree.heads[one] == noun for one in range(start, noun))
    return (
        noun == stop - 1
        and held
        and len(front) >= LEAST_IN_FRONT
        and any(tree.labels[one] != "nummod" for one in front)
    )


def _is_narrowed(tree: Tree, end: int) -> bool:
    """Whether something right behind the kind tells the thing apart, in front of `end`; a "kind of kiln" needs more."""
    noun = tree.root
    behind = [one for one in tree.below(noun) if noun < one < end and tree.labels[one] in _NARROWS]
    behind += [one for one in tree.below(noun, "advcl") if tree.text(noun + 1, noun + 2) == "for" and one < end]
    if not any(_is_close(tree, one) for one in behind):
        return False
    least = LEAST_BEHIND_CLASS if tree.words[noun].text.lower().removesuffix("s") in _KINDS else LEAST_BEHIND_KIND
    return end - noun > least


def _is_close(tree: Tree, at: int) -> bool:
    """Whether no comma parts what narrows a noun from it, but that in front of "in which"."""
    first = min(tree.under(at))
    comma = first if tree.words[first].text == "," else first - 1
    if tree.words[comma].text != ",":
        return True
    behind = tree.text(comma + 1, min(comma + 3, len(tree.words)))
    return behind.endswith(" which") or behind.startswith("where ")
