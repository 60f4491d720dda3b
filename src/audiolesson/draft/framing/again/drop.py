"""A sentence without what only adds to its claim: its kernel, as its tree shows it.

Behind a comma go clauses with "which", participles, reasons, examples and asides; what is joined by "and" goes where
the first statement is whole. What limits the claim stays, and so does what says when, where or in which case it holds:
a kernel claims less than its sentence, never more.
"""

from collections.abc import Iterator
from itertools import pairwise

from audiolesson.draft.english.parse.tree import Tree
from audiolesson.draft.english.tags import first_verb
from audiolesson.draft.english.verbs import word_set
from audiolesson.draft.framing.again.set_off import FEWEST_DROPPED, NO_ASIDES, SURE, TAKES_BACK, between, in_front
from audiolesson.draft.shortening.parsed.read import Read
from audiolesson.patterns import lazy

FEWEST_LEFT = 5
"""Words of a kernel that says something by itself."""

MOST_LEFT = 16
"""Words of a kernel that is heard at once; a longer one is cut further where it can be."""

_REASONS = word_set("because since as so while whereas")
"""Marks of a clause behind a comma that only adds: a reason, what follows, another case beside the one that is told."""

_EXAMPLES = lazy(r"(?:such as|including|like|especially|particularly|for example|for instance|e\.g|namely|notably)\b")
_WHICH = word_set("which who whose whom where")
_OPEN = lazy(r"\b(?:both|either|neither|between|not only|not just|whether)\b", 2)
_SCOPE = lazy(
    r"\b(?:no|not|never|nobody|nothing|none|neither|nor|hardly|cannot|without|only|few|too|enough|so|such|if|unless"
    r"|when|whenever|until|to)\b|n[’']t\b",
    2,
)
"""What may hold for both of two joined predicates."""
_NEEDED = frozenset({"obj", "xcomp", "ccomp", "obl", "iobj", "obl:agent"})


def kernel(read: Read, fewest: int = FEWEST_DROPPED) -> str:
    """The sentence without all that may go from it, or, where little would be left, without some; "" where nothing may.

    `fewest`: words that go at least.
    """
    said = read.text.text
    cuts = _apart(sorted({*_behind(read), *_by_words(read), *between(read), *in_front(read)}))
    if not cuts:
        return ""
    whole = len(said.split())
    every = [cuts, *([one] for one in cuts)]
    left = [text for some in every if (text := _without(said, some))]
    fits = [text for text in left if FEWEST_LEFT <= len(text.split()) <= whole - fewest]
    short = [text for text in fits if len(text.split()) <= MOST_LEFT]
    return max(short, key=len) if short and len(fits) > 1 and fits[0] not in short else next(iter(fits), "")


def _apart(cuts: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The stretches that lie in no other one."""
    return [one for one in cuts if not any(a <= one[0] and one[1] <= b and (a, b) != one for a, b in cuts)]


def _without(said: str, cuts: list[tuple[int, int]]) -> str:
    left, at = "", 0
    for start, end in cuts:
        left, at = left + said[at:start], end
    text = (left + said[at:]).strip()
    return text[:1].upper() + text[1:]


def _behind(read: Read) -> Iterator[tuple[int, int]]:
    """What trails behind a comma up to the stop, and only adds."""
    tree, stop = read.tree, read.tree.words[read.end].start
    for at, label in enumerate(tree.labels):
        if label in ("punct", "root") or tree.sure[at] < (_WEAKER if tree.tags[at] in ("VBG", "VBN") else SURE):
            continue
        start, end = read.span(at)
        if not 0 < start < end == read.end or tree.heads[at] >= start:
            continue
        comma = read.word(start - 1) == ","
        if (_trails(read, at, start) if comma else _is_joined(read, at, start)) and not _limits(read, at, start):
            yield tree.words[start - 1].start if comma else tree.words[start - 1].end, stop


_ADDED = lazy(
    r", (?:so that|because|whereas|while|as a result of which|(?:(?:many|some|most|all|both|each|one|two"
    r"|none) of )?which|whose"
    r"|such as|including|like|especially|(?:thus |thereby |so )?(?!during|including"
    r"|depending|according|regarding)(?P<acts>[a-z]+ing) (?:the|an?|it|its|their|[a-z]+(?:y|ion|ment|ness"
    r"|ance|s)\b)) [^,;:]+(?=\.$)"
)
"""What only adds by its words, where the tree does not show it."""


_LETS = word_set("helping allowing enabling letting making causing ensuring giving")


def _by_words(read: Read) -> Iterator[tuple[int, int]]:
    """What trails behind the only comma of a sentence and begins as what only adds."""
    said = read.text.text
    if part := _PARTS.fullmatch(said):
        if first_verb(part["first"]) > 0 and not _announces(part["first"], part["sign"], part["rest"]):
            yield part.end("first"), len(said) - 1
        return
    found = _ADDED.search(said)
    bare = said[: found.start()] if found else ""
    if not found or "," in _FRONT.sub("", bare) or ":" in said or _TURNS.search(found[0]):
        return
    if first_verb(bare) > 0 and not (found["acts"] and found["acts"] not in _LETS and first_verb(found[0]) > 0):
        yield found.start(), found.end()


def _announces(first: str, sign: str, rest: str) -> bool:
    """Whether the second part of a sentence is the point of the first, or takes it back."""
    if _ANNOUNCES.search(first) or _TURNS.search(rest) or _CLAUSE_IN_FRONT.match(first) or _NAMED.search(first):
        return True
    if ";" in sign:
        return False
    row = ":" in sign and first_verb(rest) < 0 and (" and " in rest or "," in rest)
    return row or len(first.split()) < FEWEST_IN_FRONT


_FRONT = lazy(
    r"^(?:If|When|In|On|At|For|By|To|As|Once|During|After|Before|With|Without|Under|Since|From|Until|While)"
    r" (?:[^\s,]+ ){0,11}"
    r"[^\s,]+,"
)
_PARTS = lazy(r"(?P<first>[^;:—–]{24,}?(?<![A-Z]))(?P<sign>; | [—–] |: |(?<=\w)—)(?P<rest>\w[^;:—–]+)\.")
_CLAUSE_IN_FRONT = lazy(
    r"(?:If|When|While|Although|Because|Since|Once|Unless|As|After|Before|Until|Let|To)\b[^,]*$|.*\blet['’]s\b"
)
_NAMED = lazy(r"\b[A-Z][\w’'-]*$")
FEWEST_IN_FRONT = 7
"""Words of a first part behind which a colon or a dash leads to the second."""

_ANNOUNCES = lazy(
    r"\b(?:two|three|four|five|six|several|many|some|following|this|these|those|such|same|so|ways?|reasons?|rules?|things?"
    r"|questions?|kinds?|types?|parts?|steps?|cases?|idea|simple|clear|is|are|was|were|means|says?|not|no|one|only|if|when"
    r"|include|includes|like|as|for|to|of|with)\b[^,]{0,12}$|\b(?:following|not|never|no|two|three|four|five|six|several)\b",
    2,
)
"""How the first part of a sentence announces the second one, which is its point."""


def _limits(read: Read, at: int, start: int) -> bool:
    """Whether a part limits what stands in front of it."""
    said = read.said(start, read.end).text
    if read.tree.labels[at] in ("acl:relcl", "conj") or read.word(start) in ("because", "since", "while", "whereas"):
        return _TURNS.search(said) is not None
    return TAKES_BACK.search(said) is not None


_WEAKER = 0.4
"""The same where a comma and a participle show the part as well."""

_TURNS = lazy(
    r"\b(?:but|except|unless|however|although|though|until|instead|rather|otherwise|only|untrue|wrong|false|myth|if"
    r"|hardly|rarely|seldom|sometimes|believed|thought|supposed|disproved)\b",
    2,
)


def _trails(read: Read, at: int, start: int) -> bool:
    """Whether a part behind a comma, which ends the sentence, only adds."""
    tree, label, first = read.tree, read.tree.labels[at], read.word(start)
    if _EXAMPLES.match(read.said(start, read.end).text):
        return not _goes_on(read, start)
    if label == "acl:relcl":
        which = first in _WHICH or read.word(start + 1) == "which" or " of which" in read.said(start, start + 4).text
        return which and not _goes_on(read, start)
    if label in ("advcl", "acl"):
        marks = [read.word(one) for one in tree.below(at, "mark")]
        if tree.tags[at] in ("VBG", "VBN") and not marks:
            told = first not in NO_ASIDES and start in (at, at - 1) and read.word(start - 2) not in ("one", "ones")
            return told and not _is_in_row_of_deeds(read, start)
        return bool(marks) and first in _REASONS and read.subject(at) >= 0 and read.word(start + 1) not in ("if", "to")
    if label == "appos":
        return tree.tags[start] in ("DT", "CD", "JJ", "NN", "NNS") and _is_aside(read, start)
    if label in ("obl", "nmod", "advmod") and tree.heads[at] < start:
        return bool(_NO_LIMIT.match(read.said(start, read.end).text)) and _is_aside(read, start)
    return _is_joined(read, at, start)


def _is_in_row_of_deeds(read: Read, start: int) -> bool:
    """Whether a participle behind a comma may be one of several deeds in a row."""
    deeds = [
        one for one in range(1, start) if read.tree.tags[one] in ("VBG", "VBN") and read.word(one - 1) in (",", ":")
    ]
    return bool(deeds) or _goes_on(read, start)


def _is_aside(read: Read, start: int) -> bool:
    """Whether the only comma before the end sets off what stands behind it: in a row it would be the last member."""
    begins = max(read.subject(read.tree.root), 0)  # a comma in front of the subject sets off where it holds
    return "," not in (read.word(one) for one in range(begins, start - 1)) and not _goes_on(read, start)


def _goes_on(read: Read, start: int) -> bool:
    """Whether "and" or "or" joins something on behind a comma in a part: the next one of a row."""
    rest = [read.word(one) for one in range(start, read.end)]
    return any(one == "," and two in ("and", "or", "but") for one, two in pairwise(rest))


def _is_joined(read: Read, at: int, start: int) -> bool:
    """Whether a second statement or a second predicate is joined by "and" to one that is whole."""
    tree, head = read.tree, read.tree.heads[at]
    if tree.labels[at] != "conj" or head != tree.root or read.word(start) not in ("and", "so"):
        return False
    before = read.said(0, start).text
    if _OPEN.search(before) or read.finite(at) < 0 or len(tree.below(head, "conj")) > 1:
        return False
    own = read.subject(at) >= start
    if read.word(start) == "so":
        return own and read.word(start + 1) != "that"
    if own:
        loose = _SCOPE_OF_ALL.search(read.said(head, start).text)
        others = [one for one in tree.below(head, "ccomp", "parataxis", "conj", "dep") if read.subject(one) >= 0]
        return not loose and others == [at]
    if "," in before:
        return False  # "It began as a cult, became a sect, and is a church."
    return not _SCOPE.search(before) and _is_complete(tree, head, start) and tree.tags[at].startswith("VB")


_SCOPE_OF_ALL = lazy(r"\b(?:if|unless|when|whenever|suppose|in case|provided|let|where|until|as long as)\b", 2)
_NO_LIMIT = lazy(
    r"(?:whatever|no matter|regardless of|from|with(?!out)|at a time|by [a-z]+ing|through|across|thanks to|in"
    r" consultation"
    r"|along with|together with|as well as"
    r"|decades|centuries|years) ",
    2,
)
"""How a phrase behind a comma begins that narrows nothing."""


def _is_complete(tree: Tree, verb: int, end: int) -> bool:
    """Whether a verb has behind it what says what it does."""
    if tree.below(verb, "cop"):
        return True
    return any(verb < one < end and tree.labels[one] in _NEEDED for one in tree.below(verb))
