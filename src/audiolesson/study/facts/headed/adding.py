"""What may be left out at the end of a definition: what only adds to it, as its tree shows."""

from collections.abc import Sequence

from audiolesson.draft.english.parse.tree import Tree
from audiolesson.draft.english.verbs import word_set
from audiolesson.patterns import lazy

LEAST_WITHOUT, LEAST_WITHOUT_LATE = 6, 8
"""Words of a part that is whole without a phrase which may belong to its last noun, or without what surely does."""
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
    r"|given(?! [a-z]+$)|until|although|though|even|instead|unlike|whereas|in which|mostly|usually|sometimes"
    r"|as long|so long|nowhere|alone|in theory|while|at least|at most|at best|on condition|in case|in the event|once"
    r"|said|believed|thought)\b",
)
"""What limits the words in front of it, or tells of another case."""
_DENIES = lazy(r"\b(?:cannot|can not|not|never)\b")
"""Behind which each of two things joined by "or" is denied, so that one of them may be told alone."""
_AND = lazy(r"(?:, )?and (?!only\b)[a-z]")
"""How a second statement of a thing begins, which takes nothing back from the first, whatever it denies."""
_MEASURES = word_set(
    """percentage number amount share rate ratio level degree proportion total portion measure sum value cost quantity
    type types kind kinds sort sorts form forms"""
)
"""Kinds of which all that stands behind may be the point."""
_OF_LATE = frozenset({"acl", "acl:relcl"})
_LATE = word_set("in on at within across throughout around during through via over")
_MEANT_TO = lazy(
    r"used?|uses|designed|meant|intended|built|made|needed|required|allowed|able|tr(?:y|ies)|aims?|seeks?|attempts?"
    r"|helps?|serves?|acts?|works?|trained|taught|put|tak(?:e|es|en)|asked|told|applied"
)
"""Verbs of which it must be told to what end."""
_NEEDS_MORE = lazy(r"used|found|located|made|based|kept|held|put|placed|set|seen|thought|said|considered|called|known")
_OF_VERB = frozenset({"obl", "advcl", "obl:tmod", "obl:npmod", "advmod", "obl:agent", "nmod"})
_OF_NOUN = frozenset({"nmod", "acl", "acl:relcl", "appos", "parataxis", "dep", "advcl", "obl", "advmod", "ccomp"})
_PLACES = frozenset({"obl", "obl:tmod", "advmod"})
_NEEDED = frozenset({"obj", "xcomp", "ccomp", "obl", "iobj", "advcl", "obl:agent", "advmod"})
_PLACED = word_set("into onto during across throughout")
_EXAMPLES = frozenset({"like", "such", "including"})


def may_end(tree: Tree, start: int, end: int, stop: int) -> bool:
    """Whether what stands from `end` on only adds to what is in front of it."""
    if any(tree.heads[at] >= end for at in range(start, end)):
        return False
    comma = tree.words[end].text == ","
    behind = [at for at in range(end, stop) if tree.heads[at] < end and tree.labels[at] not in ("punct", "cc")]
    if _takes_back(tree, behind, end, stop):
        return False
    if _turns_into(tree, end, stop):
        return False
    joined = {tree.heads[at] for at in behind if tree.labels[at] == "conj"}
    if any(tree.heads[at] in joined and tree.labels[at] in _PLACES for at in behind):
        return False  # "stops it in one kiln and feeds it in another"
    return bool(behind) and all(_adds(tree, at, end, comma) for at in behind)


def _turns_into(tree: Tree, end: int, stop: int) -> bool:
    """Whether a verb in front of `end` may need what stands behind it: "turns glaze | on a shelf into powder"."""
    into = (at for at in range(end, stop) if tree.words[at].text.lower() in ("into", "onto"))
    loose = any(not tree.tags[tree.heads[tree.heads[at]]].startswith("VB") for at in into if tree.heads[at] >= end)
    return loose and any(_CHANGES.fullmatch(word.text.lower()) for word in tree.words[:end])


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
            return (tree.tags[head].startswith("JJ") and not to_do) or is_complete(tree, head, end)
        return False
    if comma and label in _OF_NOUN:
        return True
    if tree.words[tree.root].text.lower() in _MEASURES:
        return False  # all that stands behind may be the point: "the share of all sales in the trade that …"
    late = (label in _OF_LATE and _may_go(tree, at, first)) or (label == "nmod" and first in _LATE)
    late = late and head != tree.root and tree.tags[head].startswith("NN")
    if late and len(tree.text(tree.root, end).split()) >= LEAST_WITHOUT_LATE:
        return True
    return end - tree.root >= LEAST_WITHOUT and _is_of_last_noun(tree, at, first)


def _may_go(tree: Tree, at: int, first: str) -> bool:
    """Whether a clause on a noun behind the kind may be left out: not of a person, nor of "the tasks"."""
    noun = tree.heads[at]
    known = any(tree.words[one].text.lower() == "the" for one in tree.below(noun, "det"))
    return first != "who" and not (known and not any(noun < one < at for one in tree.below(noun, "nmod")))


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
        return is_complete(tree, head, end) or (own and any(is_complete(tree, one, end) for one in tree.above(head)))
    if tree.tags[at].startswith("VB") and not tree.tags[head].startswith("VB"):
        # "that is hard and has not been fired", or a verb that the parser has hung on the kind in front of its clause
        clauses = [one for one in tree.below(head, "acl:relcl") if one < end]
        of_clause = any(is_complete(tree, one, end) for one in clauses) and end + MOST_AT_END >= len(tree.words)
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


def is_complete(tree: Tree, verb: int, end: int) -> bool:
    """Whether a verb has something behind it that says what it does, or its object in front: "the pots they fire"."""
    subjects = [one for one in tree.below(verb, "nsubj") if tree.tags[one] in ("PRP", "NN", "NNS")]
    if tree.labels[verb] == "acl:relcl" and verb < end and subjects and not tree.below(verb, "obj"):
        return True
    if tree.below(verb, "aux:pass") and tree.below(verb, "aux") and not _NEEDS_MORE.fullmatch(tree.words[verb].text):
        return True  # "the lowest price that can be paid"
    return any(verb < one < end and tree.labels[one] in _NEEDED for one in tree.below(verb))
