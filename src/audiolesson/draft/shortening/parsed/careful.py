"""Clauses of a careful author told apart where a sign or a conjunction surely parts them.

What such an author joins is grammatical on both sides, so that less is asked of a half than of one of a wild page: that
its verb is finite and has a subject. What may reach over the joint (a report, a condition, the first word of a pair)
still keeps a sentence whole.
"""

import re
from collections.abc import Iterator

from audiolesson.draft.english.binding import reports
from audiolesson.draft.english.parse.tree import FINITE, Tree
from audiolesson.draft.english.tags import begins_with_order, has_finite_verb, has_main_verb
from audiolesson.draft.english.texts import cut, has_mark
from audiolesson.draft.shortening.brackets import has_numbered_parts
from audiolesson.draft.shortening.own_clauses import is_held_by_that
from audiolesson.draft.shortening.parsed.joined import GOES_ON
from audiolesson.draft.shortening.parsed.read import Read, sentence
from audiolesson.draft.shortening.parsed.trees import Trees
from audiolesson.draft.shortening.parsed.whole import has_open_row
from audiolesson.draft.shortening.predicates import orders
from audiolesson.draft.shortening.sure_clauses import is_sure_clause
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

_JOINT = lazy(
    r"(?P<stop>;) (?:(?P<after>and|but|so|yet) )?(?=\S)|(?P<colon>:) (?=[a-z])"
    r"|, (?P<and>and|but|so(?! that\b| (?:long|far|much|soon) as\b)|yet) (?:then )?(?=\S)"
    r"|, (?P<while>while|whereas) (?!(?:it|they|he|she|we|you|there|still|the [a-z]+ (?:is|are|was|were) still)\b)"
    r"(?=[a-z])"
)
_BEGINS = {"and": "", "but": "But ", "so": "So ", "yet": "Yet ", "while": "", "whereas": "By contrast, "}
_FEWEST = 4

_PAIRED = lazy(
    r"\b(?:not only|not just|not merely|not so much|whether|both(?! of)|either(?! side| end| hand| way| case)"
    r"|neither(?! of| \w+ (?:is|was|has|had)\b))\b",
    re.I,
)
_PAIR = lazy(
    r"\b(?:both|between)\b(?:[^,;:—]|,\d){1,60}? and\b|\beither\b[^,;:—]{1,60}? or\b"
    r"|\bneither\b[^,;:—]{1,60}? nor\b|\bwhether or not\b",
    re.I,
)
_CASE = lazy(
    r"(?:and |but |so |yet |even |only )?(?:if|unless|whenever|until|suppose|given|provided|whether|where|with|without"
    r"|since(?! \d|the \d)|because|as(?! an? )|once|although|though|while)\b",
    re.I,
)
"""How a half begins that may hold for the rest as well."""

_WHEN = lazy(r"(?:and |but |so )?(?:when|after|before)\b", re.I)
_GOVERNS = lazy(
    r"\b(?:if|unless|whether|because|so that|such that|in case|lest|as long as|provided|assuming|suppose|imagine"
    r"|although|though|whereas|why|(?:how|what)(?! to\b)|that (?:is|was) (?:why|how|what))\b"
    r"|\bsince (?!\d|the \d)|\bas if\b",
    re.I,
)
"""What a second clause may belong to, wherever it stands in the first."""

_SAYS = lazy(
    r"\b(?:sa(?:y|ys|id)|claim\w*|argu(?:e[sd]?|ing)|believ\w+|thinks?|thought|suggest\w*|propos\w+|predict\w*|suspect\w*"
    r"|contend\w*|hop(?:es?|ed)|fear\w*|^according to|supposed|expect\w*|let|lets|see|sees|watch|imagine)\b",
    re.I,
)
_NOT_OWN = lazy(
    rf"{GOES_ON.pattern}|(?:nor|neither|none|so|which|who|whose|where|when|what|how|why|because|since|although|though|if"
    r"|unless|than|as|or|whatever|whoever|whichever|wherever|whenever|however"
    r"|perhaps|sometimes|often|never|always|no (?:more|less)|rather|instead|namely|first|one|ever"
    r"|just|right|straight)\b|[\"“'‘(]",
    re.I,
)
"""How what follows a joint begins where it may be no clause of its own."""

_LED = lazy(
    r"\b(?:following|follows|these|those|such as|two|three|four|five|six|several|many|ways?|steps|types|kinds|reasons?"
    r"|is|are|was|were|called|named|as|like|say|says|said|asks?|asked|reads?|states?|writes?|wrote|rules?|laws?|question"
    r"|mottos?|sayings?|claims?|ideas?|view|theory|argument|myth|belief|example|all|now)$|(?:^| )[A-Z][\w-]*$",
)
"""How a half ends whose colon leads to what it counts, says or claims."""


def careful_ways(text: Text, trees: Trees) -> Iterator[tuple[Text, ...]]:
    """The sentences of each sure cut between two clauses, those nearest the middle first; then at every semicolon."""
    said = text.text
    if not said.endswith(".") or has_numbered_parts(said):
        return
    cuts = [found for found in _JOINT.finditer(said) if _is_outside(text, found)]
    halves = [(found, *_halved(text, found)) for found in cuts]
    trees.read([one.text for _, left, right in halves for one in (left, right)])
    for found, left, right in sorted(halves, key=lambda one: abs(len(said) - 2 * one[0].start())):
        if _fits(found, left, right, trees):
            spliced = _spliced(left, trees) if found["and"] else ()
            yield *(spliced or (left,)), right
    yield from _orders(text)


def _is_outside(text: Text, found: re.Match[str]) -> bool:
    """Whether a joint stands in no bracket, quotation, pair of dashes or code."""
    before = text.text[: found.start()]
    if before.count("(") > before.count(")") or len(re.findall(r"[\"“”]", before)) % 2:
        return False
    if len(re.findall(r"—| [–-] ", before)) % 2:
        return False
    return not has_mark(text, found.start(), found.end())


def _halved(text: Text, found: re.Match[str]) -> tuple[Text, Text]:
    word = found["after"] or found["and"] or found["while"] or ""
    rest = cut(text, found.end(), len(text.text))
    return sentence(cut(text, 0, found.start())), sentence(_BEGINS.get(word, ""), rest)


def _fits(found: re.Match[str], left: Text, right: Text, trees: Trees) -> bool:
    """Whether both halves of a joint are sentences, and nothing in the first reaches into the second."""
    rest = found.string[found.end() :]
    if min(len(left.text.split()), len(rest.split())) < _FEWEST:
        return False
    if _PAIRED.search(_PAIR.sub("", left.text)):
        return False
    if not (_is_clause(rest, trees) or (found["stop"] and has_main_verb(sentence(Text(rest)).text))):
        return False
    if found["stop"]:
        return not (":" in left.text or _begins_row(rest)) and (
            has_main_verb(left.text, lenient=True) or _tells(left.text, trees)
        )
    if _NOT_OWN.match(rest) and not (found["colon"] and re.match(r"(?:where|when|if|once) ", rest)):
        return False
    if reports(left.text) or _SAYS.search(left.text) or orders(left.text) or _holds(left.text):
        return False
    if _HELD_BY_SOME.search(left.text):
        return False
    if found["colon"]:
        if _DENIED.search(left.text):
            return False
        first = rest.rstrip(".").partition(", ")[0]
        sure = is_sure_clause(first) and _NAMES.match(first)
        row = not (_FRONT.match(rest) or sure or _is_read(sentence(Text(first)).text, trees))
        return not (row or ";" in rest or _LED.search(left.text[:-1])) and _tells(left.text, trees)
    if ";" in left.text + rest or ":" in left.text or _GOVERNS.search(left.text) or _is_a_case(left.text, rest, trees):
        return False
    row = found["and"] == "and" and _has_row_before(left.text, rest, trees)
    return _tells(left.text, trees) and not row


_HELD_BY_SOME = lazy(
    r"^(?:[Aa]llegedly|[Ss]upposedly|[Oo]fficially|[Rr]eportedly|[Ii]n theory)\b"
    r"|^[Ii]n [^,]*\b(?:view|legend|opinion|story|tale|myth|novel|theory)\b",
)
"""How a clause begins that is somebody's, with what is joined to it."""

_DENIED = lazy(
    r"\b(?:no|not|never|nobody|nothing|none|hardly|tale|story|legend|myth|rumou?r|proof|held|believed|denied"
    r"|one thing)\b|n['’]t\b",
    re.I,
)
"""What a colon may lead from to something that is not so, or that somebody held."""


def _is_a_case(left: str, rest: str, trees: Trees) -> bool:
    """Whether a half tells in front, or at its end, of when or where the rest may be true as well."""
    until = left.partition(" until ")[2]
    if until and has_finite_verb(until):
        return True
    first = left.split()[0].lower()
    if _CASE.match(left):
        return rest.split()[0] != first  # "With you it is x, and with me it is y"
    return bool(_WHEN.match(left) and has_finite_verb(left.partition(", ")[0]) and not _is_past(left, trees))


def _begins_row(rest: str) -> bool:
    return re.match(r"(?:first|one(?=,| is| was)|namely|or|so on|that)\b|[\"“'‘(]", rest, re.I) is not None


def _holds(left: str) -> bool:
    """Whether "that" begins what somebody says or means, to which the rest may belong; not "so far that"."""
    return is_held_by_that(_NO_REPORT.sub("", left))


_NO_REPORT = lazy(
    r"\b(?:so|such)(?: [\w-]+){1,3} that\b|\b(?:of|in|for|at|on|by|with|from|as|to|after|before|than) that\b", re.I
)


def _has_row_before(left: str, rest: str, trees: Trees) -> bool:
    """Whether a half ends in a member of a row, of which the rest may be the last."""
    if "," not in left or _NO_THING.match(rest):
        return False
    last = left[:-1].rpartition(", ")[2]
    tree = trees.of(left)
    return (
        (len(last.split()) < _FEWEST and not is_sure_clause(last))
        or tree is None
        or has_open_row(Read(Text(left), tree))
    )


_NO_THING = lazy(
    r"(?:it|they|he|she|we|you|there|I)\b|(?:in|on|at|by|for|from|with|behind|after) [^,;:]+? (?:it|they|he|she|we|you"
    r"|there|the)\b"
)
"""How what follows begins that can be no thing of a row."""


def _spliced(left: Text, trees: Trees) -> tuple[Text, ...]:
    """The two clauses of a half that a comma alone joins, the third of whose row is behind it."""
    for comma in re.finditer(r", (?!and |but |or |so |which |who )", left.text):
        head, tail = sentence(cut(left, 0, comma.start())), cut(left, comma.end(), len(left.text))
        second = is_sure_clause(tail.text.rstrip(".")) and not _NOT_OWN.match(tail.text)
        first = len(head.text.split()) >= _FEWEST and not _FRONT.match(head.text)
        if first and second and _is_read(sentence(tail).text, trees) and _tells(head.text, trees):
            return head, sentence(tail)
    return ()


_NAMES = lazy(r"(?:an?|the|this|its|their|it|they|he|she|we|you|there|no|every|each|both|all|most) ", re.I)
_FRONT = lazy(r"(?:if|when|where|while|as|once|since|because|although|though|until|unless|after|before)\b", re.I)


def _orders(text: Text) -> Iterator[tuple[Text, ...]]:
    """The first of a row of orders by itself, and the rest: "Fill the pot, then stir it, and let it stand."."""
    if _CASE.match(text.text) or _GOVERNS.search(text.text) or text.text.startswith("Let "):
        return
    for found in _NEXT.finditer(text.text):
        left, rest = cut(text, 0, found.start()), cut(text, found.end(), len(text.text))
        if ":" in left.text:
            return
        front = _PHRASE.match(left.text)
        if not begins_with_order(left.text[front.end() :] if front else left.text):
            return
        if len(left.text.split()) >= _FEWEST and begins_with_order(rest.text) and _is_outside(text, found):
            yield sentence(left), sentence("Then " if found["then"] else "", rest)
            return


_NEXT = lazy(r"[,;] (?:and )?(?P<then>then )?(?=[a-z])")
_PHRASE = lazy(r"(?:at|in|on|for|with|from|to) [^,]{3,40}, ", re.I)


def _is_clause(rest: str, trees: Trees) -> bool:
    """Whether what follows a joint begins with a subject and its finite verb."""
    tree = trees.of(sentence(Text(rest)).text)
    if is_sure_clause(rest.rstrip(".")):
        return tree is None or not _only_covered(tree)
    if tree is None:
        return False
    read = Read(sentence(Text(rest)), tree)
    return _has_subject(read) and tree.sure[read.subject(tree.root)] >= _SURE


_SURE = 0.6


def _only_covered(tree: Tree) -> bool:
    """Whether all that could be a verb is what was done to a thing, behind a comma: "A jar, covered in ash."."""
    root = tree.root
    behind = tree.below(root, "nsubj", "nsubj:pass")
    return (
        tree.tags[root] == "VBN" and FINITE.isdisjoint(tree.tags) and bool(behind) and tree.words[root - 1].text == ","
    )


def _tells(said: str, trees: Trees) -> bool:
    """Whether a half is a main clause, by its words or as the parser reads it."""
    return is_sure_clause(said.rstrip(".")) or has_main_verb(said) or _is_read(said, trees)


def _is_read(said: str, trees: Trees) -> bool:
    tree = trees.of(said)
    return tree is not None and _has_subject(Read(Text(said), tree))


def _has_subject(read: Read) -> bool:
    """Whether the main verb is finite and has a subject, before which no conjunction stands."""
    tree = read.tree
    subject = read.subject(tree.root)
    if subject < 0 or read.finite(tree.root) < 0 or any(at < subject for at in tree.below(tree.root, "mark")):
        return False
    return not tree.tags[0].startswith(("VBN", "VBD", "VBZ", "VBP"))


def _is_past(said: str, trees: Trees) -> bool:
    tree = trees.of(said)
    return tree is not None and Read(Text(said), tree).is_past(tree.root)
