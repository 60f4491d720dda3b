"""A definition that is too long for an answer, cut in front of what only adds to it.

"An abrupt rise in water level that travels up a river at the front of the incoming tide" is whole without "at the
front …": the clause that tells it apart has its verb and what the verb needs. What takes something back, or says in
which case it holds, is never cut off.
"""

from audiolesson.draft.english.parse.tree import FINITE, Tree
from audiolesson.draft.english.verbs import word_set
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import MOST_IN_ANSWER, is_whole

LEAST_SAID, LEAST_BEHIND_KIND, LEAST_BEHIND_CLASS, LEAST_WITHOUT = 5, 2, 4, 6
"""Words of what may be asked, of what narrows its kind or its class, and of a part that is whole without a phrase which
may belong to its last noun."""
_ADDS = word_set(
    """in at on during by through via over within after before across along under using because since so
    throughout around near as based despite like such including especially particularly"""
)
"""Words in front of a place, a time, a means or a reason, which a verb with its object is whole without."""
_MOVES = word_set("to into from with onto against for")
"""Words in front of what a verb of motion or change needs, and others do not."""
_CHANGES = lazy(
    r"(?:convert|turn|transform|divid|split|chang|translat|put|plac|bring|break|separat|combin|mix|compar|assign|map"
    r"|add|attach|appl|connect|link|tie|mov|shift|redirect|transfer|replac|reduc|rais|link|join|match|exchang|send|giv"
    r"|tak|go|lead|com|relat|allocat|distribut|expos|us|prepar|need|mak)\w*"
)
_TAKES_BACK = lazy(
    r"\b(?:but|except|unless|only|not|never|no|without|rather|however|if|whenever|whether|provided|assuming"
    r"|given|until|although|though|even|instead|unlike|whereas|in which|mostly|usually|sometimes|as long|so long"
    r"|nowhere|alone|in theory|or|while|at least|at most|at best|on condition|in case|in the event|once|said"
    r"|believed|thought)\b",
)
"""What limits the words in front of it, or tells of another case."""
_ASIDES = lazy(r"that is|i\.?e|e\.?g|for example|for instance")
_CLAUSES = frozenset({"conj", "parataxis", "ccomp", "dep"})
_OF_VERB = frozenset({"obl", "advcl", "obl:tmod", "obl:npmod", "advmod", "obl:agent", "nmod"})
_OF_NOUN = frozenset({"nmod", "acl", "acl:relcl", "appos", "parataxis", "dep", "advcl", "obl", "advmod", "ccomp"})
_PLACES = frozenset({"obl", "obl:tmod", "advmod"})
_NEEDED = frozenset({"obj", "xcomp", "ccomp", "obl", "iobj", "advcl", "obl:agent", "advmod"})
_NARROWS = frozenset({"nmod", "acl", "acl:relcl", "obl"})
_PLACED = word_set("into onto during across throughout")
_OPEN = frozenset({"PRP", "DT", "IN", "CC", "PRP$", "TO", "WDT"})
_EXAMPLES = frozenset({"like", "such", "including"})
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


def shortened(tree: Tree, start: int, stop: int) -> str:
    """What the words from `start` to `stop` say, cut to an answer's length; "" where no whole part is so short.

    They are a noun that is the root of the tree, with all that narrows it. A part without a comma is better than a
    longer one with an aside.
    """
    stop = _before_which(tree, start, stop)
    whole = tree.text(start, stop)
    if len(whole.split()) <= MOST_IN_ANSWER:
        return whole if is_whole(whole) and _is_narrowed(tree, stop) and _is_long_enough(whole) else ""
    parts = [tree.text(start, end) for end in range(start + 1, stop) if _is_end(tree, start, end, stop)]
    return max(parts, key=lambda part: ("," not in part, len(part)), default="")


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


_WAITS = lazy(r"\b(?:as|so|at) \w+$|\btoo \w+(?: for (?:the |an? )?\w+)?$|\b(?:long|least|most)$")
"""What has the measure of it behind: "as long", "too fast for the potter"."""


def _is_end(tree: Tree, start: int, end: int, stop: int) -> bool:
    """Whether an answer may end before a word."""
    said = tree.text(start, end)
    if said[-1:] in ",;:-–" or len(said.split()) > MOST_IN_ANSWER or tree.tags[end - 1] in _OPEN:
        return False
    last = tree.tags[end - 1] == "JJ" and 0 <= tree.heads[end - 1] < end - 1  # "obligations enforceable | by law"
    if _WAITS.search(said) or last or tree.tags[end] in FINITE or not _is_long_enough(said) or not is_whole(said):
        return False
    return _may_end(tree, start, end, stop) and _is_narrowed(tree, end)


def _is_narrowed(tree: Tree, end: int) -> bool:
    """Whether something right behind the kind tells the thing apart, in front of `end`; a "kind of kiln" needs more."""
    noun = tree.root
    behind = [one for one in tree.below(noun) if noun < one < end and tree.labels[one] in _NARROWS]
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


def _may_end(tree: Tree, start: int, end: int, stop: int) -> bool:
    """Whether what stands from `end` on only adds to what is in front of it."""
    if any(tree.heads[at] >= end for at in range(start, end)):
        return False
    if _TAKES_BACK.search(tree.text(end, stop).replace("but also", "and")):
        return False
    comma = tree.words[end].text == ","
    behind = [at for at in range(end, stop) if tree.heads[at] < end and tree.labels[at] not in ("punct", "cc")]
    joined = {tree.heads[at] for at in behind if tree.labels[at] == "conj"}
    if any(tree.heads[at] in joined and tree.labels[at] in _PLACES for at in behind):
        return False  # "stops it in one kiln and feeds it in another"
    return bool(behind) and all(_adds(tree, at, end, comma) for at in behind)


def _adds(tree: Tree, at: int, end: int, comma: bool) -> bool:
    """Whether a word and what hangs on it may be left out."""
    label, head = tree.labels[at], tree.heads[at]
    verb = tree.tags[head].startswith(("VB", "JJ"))
    if label == "conj":
        return _is_added_by_and(tree, at, end, comma)
    first = next((tree.words[one].text.lower() for one in tree.under(at) if tree.words[one].text != ","), "")
    if first in _EXAMPLES:
        return True
    if verb and label in _OF_VERB:
        needed = _CHANGES.fullmatch(tree.words[head].text.lower()) is not None
        if first in _ADDS or (first in _MOVES and not needed) or (label == "advcl" and comma):
            return tree.tags[head].startswith("JJ") or _is_complete(tree, head, end)
        return False
    if comma and label in _OF_NOUN:
        return True
    return end - tree.root >= LEAST_WITHOUT and _is_of_last_noun(tree, at, first)


def _is_added_by_and(tree: Tree, at: int, end: int, comma: bool) -> bool:
    """Whether a second predicate of the clause, or a second kind of the thing, is joined by "and" or "but also"."""
    head = tree.heads[at]
    joints = [one for one in tree.below(at, "cc") if tree.text(one, one + 2).lower() != "but also"]
    if not tree.below(at, "cc") or any(tree.words[one].text.lower() != "and" for one in joints):
        return False
    if tree.tags[head].startswith("VB") and tree.tags[at].startswith("VB"):
        if any(head < one < end and tree.labels[one] in _PLACES for one in tree.below(head)):
            return False  # "stops it in one kiln and feeds it in another"
        own = bool(tree.below(at, "aux", "aux:pass", "cop"))
        return _is_complete(tree, head, end) or (own and any(_is_complete(tree, one, end) for one in tree.above(head)))
    return head == tree.root and comma and bool(tree.below(at, "det"))


def _is_of_last_noun(tree: Tree, at: int, first: str) -> bool:
    """Whether what hangs on a noun behind the kind only describes it: "mutual obligations enforceable by law"."""
    label, head = tree.labels[at], tree.heads[at]
    if head == tree.root or not tree.tags[head].startswith("NN"):
        return False
    described = any(one < head for one in tree.below(head, "amod", "compound", "nummod"))
    if label in ("acl", "amod") and at > head:
        return described
    return label == "nmod" and first in _PLACED and described


def _is_complete(tree: Tree, verb: int, end: int) -> bool:
    """Whether a verb has something behind it that says what it does."""
    return any(verb < one < end and tree.labels[one] in _NEEDED for one in tree.below(verb))
