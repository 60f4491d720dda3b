"""A definition that is too long for an answer, cut in front of what only adds to it.

"An abrupt rise in water level that travels up a river at the front of the incoming tide" is whole without "at the
front …": the clause that tells it apart has its verb and what the verb needs. What takes something back, or says in
which case it holds, is never cut off.
"""

from collections.abc import Sequence

from audiolesson.draft.english.parse.tree import FINITE, Tree
from audiolesson.draft.english.verbs import word_set
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import MOST_IN_ANSWER, is_whole

LEAST_SAID, LEAST_BEHIND_KIND, LEAST_BEHIND_CLASS, LEAST_WITHOUT, LEAST_WITHOUT_LATE = 5, 2, 4, 6, 8
"""Words of what may be asked, of what narrows its kind or its class, and of a part that is whole without a phrase which
may belong to its last noun, or without what surely does."""
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
    r"\b(?:but|except|unless|only|not|never|no|without|rather(?! than)|however|if|whenever|whether|provided|assuming"
    r"|given(?! [a-z]+$)|until|although|though|even|instead|unlike|whereas|in which|mostly|usually|sometimes|as long|so long"
    r"|nowhere|alone|in theory|while|at least|at most|at best|on condition|in case|in the event|once|said"
    r"|believed|thought)\b",
)
"""What limits the words in front of it, or tells of another case."""
_DENIES = lazy(r"\b(?:cannot|can not|not|never)\b")
"""Behind which each of two things joined by "or" is denied, so that one of them may be told alone."""
_AND = lazy(r"(?:, )?and (?!only\b)[a-z]")
"""How a second statement of a thing begins, which takes nothing back from the first, whatever it denies."""
_ASIDES = lazy(r"that is|i\.?e|e\.?g|for example|for instance")
_MEASURES = word_set(
    "percentage number amount share rate ratio level degree proportion total portion measure sum value cost quantity"
)
"""Kinds of which a clause far behind may be the point: "the share of all sales in the trade that …"."""
_OF_LATE = frozenset({"acl", "acl:relcl"})
_LATE = word_set("in on at within across throughout around during through via over")
_MEANT_TO = lazy(
    r"used?|uses|designed|meant|intended|built|made|needed|required|allowed|able|tr(?:y|ies)|aims?|seeks?|attempts?"
    r"|helps?|serves?|acts?|works?|trained|taught|put|tak(?:e|es|en)|asked|told|applied"
)
"""Verbs of which it must be told to what end."""
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


def deed_shortened(tree: Tree, start: int) -> str:
    """What the words from `start` to the full stop say, which are a deed, cut to an answer's length; "" where no whole
    part is so short."""
    stop = len(tree.words) - 1
    deed = next((one for one in range(start, stop) if tree.tags[one] == "VBG"), stop)
    if deed > start + 1 or tree.heads[deed] >= start or _states(tree, start, stop):
        return ""
    whole = tree.text(start, stop)
    if len(whole.split()) <= MOST_IN_ANSWER:
        return whole if is_whole(whole) and _is_complete(tree, deed, stop) else ""
    parts = [
        tree.text(start, end)
        for end in range(start + LEAST_OF_A_DEED, stop)
        if _is_complete(tree, deed, end) and _ends_well(tree, start, end) and _may_end(tree, start, end, stop)
    ]
    return max(parts, key=lambda part: ("," not in part, len(part)), default="")


def _states(tree: Tree, start: int, stop: int) -> bool:
    """Whether a deed is the subject of a statement: "firing pots twice takes fuel"."""
    verbs = (one for one in range(start, stop) if tree.tags[one] in FINITE)
    first = next(verbs, stop)
    return first < stop and not any(word.text.lower() in _SUBORDINATES for word in tree.words[start:first])


_SUBORDINATES = word_set("that which who whose where when how what until so because as if while whether why before after")
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


_WAITS = lazy(r", (?:and|or) (?:even |also )?(?:in|on|at|for|by) [^,]+$|\b(?:as|so|at) \w+$|\btoo \w+(?: for (?:the |an? )?\w+)?$|\b(?:long|least|most)$")
"""What has more behind it: "as long", "too fast for the potter", "and even in some cases"."""


def _is_end(tree: Tree, start: int, end: int, stop: int) -> bool:
    """Whether an answer may end before a word."""
    return _ends_well(tree, start, end) and _may_end(tree, start, end, stop) and _is_narrowed(tree, end)


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


def _may_end(tree: Tree, start: int, end: int, stop: int) -> bool:
    """Whether what stands from `end` on only adds to what is in front of it."""
    if any(tree.heads[at] >= end for at in range(start, end)):
        return False
    comma = tree.words[end].text == ","
    behind = [at for at in range(end, stop) if tree.heads[at] < end and tree.labels[at] not in ("punct", "cc")]
    if _takes_back(tree, behind, end, stop):
        return False
    joined = {tree.heads[at] for at in behind if tree.labels[at] == "conj"}
    if any(tree.heads[at] in joined and tree.labels[at] in _PLACES for at in behind):
        return False  # "stops it in one kiln and feeds it in another"
    return bool(behind) and all(_adds(tree, at, end, comma) for at in behind)


def _takes_back(tree: Tree, behind: Sequence[int], end: int, stop: int) -> bool:
    """Whether what stands from `end` on limits what is in front of it, or says what else it may be.

    A second predicate behind "and" may deny: "that is hard and is not porous" is hard.
    """
    said = tree.text(end, stop).replace("but also", "and")
    joined = bool(behind) and all(tree.labels[at] == "conj" and tree.tags[at].startswith("VB") for at in behind)
    choices = any(tree.words[one].text.lower() == "or" for at in behind for one in tree.below(at, "cc"))
    if choices and not _DENIES.search(tree.text(0, end)):
        return True
    return not (joined and _AND.match(said)) and _TAKES_BACK.search(said) is not None


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
        if tree.labels[end - 1] == "conj" and first in _MOVES:
            return False  # it may belong to the last of a row: "faults and deviations from the plan"
        needed = _CHANGES.fullmatch(tree.words[head].text.lower()) is not None
        to_do = label == "advcl" and first == "to" and not _MEANT_TO.fullmatch(tree.words[head].text.lower())
        if first in _ADDS or (first in _MOVES and not needed) or to_do or (label == "advcl" and comma):
            return (tree.tags[head].startswith("JJ") and not to_do) or _is_complete(tree, head, end)
        return False
    if comma and label in _OF_NOUN:
        return True
    late = (label in _OF_LATE and _may_go(tree, at, first)) or (label == "nmod" and first in _LATE)
    if late and head != tree.root and tree.tags[head].startswith("NN"):
        return len(tree.text(tree.root, end).split()) >= LEAST_WITHOUT_LATE
    return end - tree.root >= LEAST_WITHOUT and _is_of_last_noun(tree, at, first)


def _may_go(tree: Tree, at: int, first: str) -> bool:
    """Whether a clause on a noun behind the kind may be left out: not of "the tasks", nor where it may be of the kind."""
    noun = tree.heads[at]
    known = any(tree.words[one].text.lower() == "the" for one in tree.below(noun, "det"))
    if first == "who" or (known and not any(noun < one < at for one in tree.below(noun, "nmod"))):
        return False
    return tree.words[tree.root].text.lower() not in _MEASURES


def _is_added_by_and(tree: Tree, at: int, end: int, comma: bool) -> bool:
    """Whether a second predicate of the clause, or a second kind of the thing, is joined by "and" or "but also"."""
    head = tree.heads[at]
    joints = [one for one in tree.below(at, "cc") if tree.text(one, one + 2).lower() != "but also"]
    if _DENIES.search(tree.text(0, end)) and all(tree.words[one].text.lower() == "or" for one in joints):
        return bool(joints) and tree.labels[head] == "obj"
    if not tree.below(at, "cc") or any(tree.words[one].text.lower() != "and" for one in joints):
        return False
    if tree.tags[head].startswith("VB") and tree.tags[at].startswith("VB"):
        if _places(tree, head, end) & _places(tree, at, len(tree.words)):
            return False  # "stops it in one kiln and feeds it in another"
        own = _has_own(tree, at)
        return _is_complete(tree, head, end) or (own and any(_is_complete(tree, one, end) for one in tree.above(head)))
    if tree.tags[at].startswith("VB") and not tree.tags[head].startswith("VB"):
        # "that is hard and has not been fired", or a verb that the parser has hung on the kind in front of its clause
        clauses = [one for one in tree.below(head, "acl:relcl") if one < end]
        of_clause = any(_is_complete(tree, one, end) for one in clauses) and end + MOST_AT_END >= len(tree.words)
        return of_clause or (bool(tree.below(head, "cop")) and head != tree.root and _has_own(tree, at))
    return head == tree.root and comma and bool(tree.below(at, "det"))


def _has_own(tree: Tree, verb: int) -> bool:
    """Whether a verb has a helping verb of its own, so that it makes a second statement."""
    return bool(tree.below(verb, "aux", "aux:pass", "cop"))


def _places(tree: Tree, verb: int, end: int) -> frozenset[str]:
    """The first words of the places and times of a verb in front of `end`, small."""
    places = (one for one in tree.below(verb) if verb < one < end and tree.labels[one] in _PLACES)
    return frozenset(tree.words[min(tree.under(one))].text.lower() for one in places)


def _is_of_last_noun(tree: Tree, at: int, first: str) -> bool:
    """Whether what hangs on a noun behind the kind only describes it: "mutual obligations enforceable by law"."""
    label, head = tree.labels[at], tree.heads[at]
    if head == tree.root or not tree.tags[head].startswith("NN"):
        return False
    described = any(one < head for one in tree.below(head, "amod", "compound", "nummod"))
    if label in ("acl", "amod") and at > head:
        return described
    return label == "nmod" and first in _PLACED and described


MOST_AT_END = 9
"""Words of a second predicate that may go with the full stop."""


def _is_complete(tree: Tree, verb: int, end: int) -> bool:
    """Whether a verb has something behind it that says what it does, or its object in front: "the pots they fire"."""
    subjects = [one for one in tree.below(verb, "nsubj") if tree.tags[one] in ("PRP", "NN", "NNS")]
    if tree.labels[verb] == "acl:relcl" and verb < end and subjects and not tree.below(verb, "obj"):
        return True
    return any(verb < one < end and tree.labels[one] in _NEEDED for one in tree.below(verb))
