"""Whether what is said of a named thing is its kind with what sets it apart, and the name one that can be asked for."""

import re

from audiolesson.draft.english.parse.tree import Tree
from audiolesson.draft.english.verbs import DETERMINERS, FUNCTION, PRONOUNS, word_set
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import stems
from audiolesson.study.facts.form import MOST_IN_TERM, VAGUE, is_term
from audiolesson.study.facts.kinds.definitions import ORIGIN, PERSON

_PRAISE = word_set(
    """serious massive notable remarkable prominent good great bad major key popular useful powerful crucial important
    essential big huge best better worst main primary leading only classic typical recent new newer nice perfect
    necessary excellent critical vital favorite controversial interesting ideal fundamental central difficult valuable
    tough hard rare mere significant integral expensive cheap fascinating clever vague familiar lovely wonderful
    beautiful strange odd funny happy sad invaluable effective exciting incredible amazing easy real favourite such
    early common same other another obvious plain intuitive safe wise right wrong reasonable worthwhile cool poor rich
    likely weird tempting different more less most least next following further brilliant"""
)
"""What tells of a thing how it is liked, or which of several it is, and not what it is."""
_NO_KIND = word_set(
    """way ways example examples part parts result results lot bit matter thing things choice question option threat
    problem problems challenge success reason reasons concern case fan product member source cause subject symbol
    symptom issue issues point points opportunity basis foundation key heart core backbone block blocks pillar step
    steps something anything everything nothing someone name names word term terms phrase concept idea notion
    topic factor factors aspect aspects feature features place goal fact facts curse blessing joke story mystery miracle
    nightmare friend enemy trick trigger waste pun must few one ones answer answers mistake sign signs benefit benefits
    advantage advantages skill gift mix pile burden game-changer first last here there essence demonstration
    container lesson chapter course it that"""
)
_NARROWED_KIND = word_set("part parts way ways process words point place anything something product")
_ONE_SIDE = word_set("aspect feature property")
_LIMIT = lazy(r"\w+ (?:\w+ which|that (?:can|may|could))\b")
"""What the lowest or highest of all is that may be: "the fastest speed at which …", "the lowest price that can …"."""
_BY_WHICH = lazy(r"\b(?:in|by) which\b")
_WAY_TO = lazy(r"way to [a-z]+ (?:[\w’'-]+ ){2,}")
_THOUGHT = word_set("concept idea notion principle")
_THAT_OR_DOING = lazy(r"\w+ (?:that|of \w+ing) ")
_NO_TERM = word_set("factor determinant component system type water people life time world nature")
"""Words of headings that name no term, unless they name the lesson."""
_WEAK = lazy(
    r"\b(?:potentially|possibly|perhaps|probably|arguably|really|actually|basically|nowadays|currently|etc|something"
    r"|anyone can|everyone can|you can (?:learn|buy|find|get|take)|more [a-z]+ than|less [a-z]+ than|much|very)\b"
    r"|with (?:two|three|four|many|several) [a-z]+$|[/&+%=<>()]|\bthe (?:next|above|below)\b"
    r"|\bthe last\b(?! [a-z]+ of an? )"
    r"|\b(?:this|these|such|another(?! [a-z]+(?: [a-z]+)? (?:where|that|which|who)\b))\b(?<!from another)"
    r"|(?<!and )(?<!or )(?<!for the )(?<!to the )\bother\b"
    r"|\b(?:that|which) (?:is|are) (?:[a-z]+ly |very |so )?(?:difficult|hard|easy|important|useful|common|popular|good"
    r"|great|essential|key)\b",
    re.I,
)
"""What is no part of a definition: doubt, praise, a measure against others, what the sentence before has named."""
_SAME = lazy(r"(?:(?! (?:that|which|who|whose|where|with|having) ).)*\bsame\b(?! time)", re.IGNORECASE)
"""A kind that is the same as one told of before; what several things have the same may set them apart."""
_OF_THE = lazy(r"the [a-z]+ of the [a-z]+")
"""What only the lesson tells: "the arrangement of the photograph"."""
_OF_SOMEBODY = lazy(r"\b[A-Z][a-z]+ (?:has|had|is|was|does|wants|sends|[a-z]+ed)\b")
"""A clause of somebody that the lesson made up: "that Alice has sent"."""
_OF_MANY = lazy(
    r"the (?:ability|right|freedom|power) (?:of|to)\b"
    r"|the (?:[a-z-]+ )*?[a-z]+s (?:of|that|which|who|in|you|used)\b|(?!an?\b|any\b|the\b)"
    r"|an? (?:[a-z-]+ )?(?:group|set|collection|type|kind|form|class|family|series|version|system|pair"
    r"|range|list|branch) of ",
    re.I,
)
"""What several things may be said to be: no "a", or one of what holds several."""
LEAST_NEW, LEAST_BESIDE_SHARED, MOST_BEFORE_KIND = 2, 3, 3
"""Words with a meaning that a definition adds to its term, that one which has a word of the term adds, and among which
the term's own noun may be the kind: "a stem cell is an unspecialized cell that …"."""


def is_asked_for(x: str, name: str, titled: bool) -> bool:
    """Whether a thing can be asked for by its name alone; `x`: the name with its article, `titled`: the lesson is named
    so. What a title names need not look like a noun: "tidal bore"."""
    low = name.lower().split()
    if not low or len(low) > MOST_IN_TERM or (len(low) == 1 and low[0].removesuffix("s") in _NO_TERM and not titled):
        return False
    if re.fullmatch(r"The [A-Z]\w+", x):
        return False  # the short form of a name, or one of many things
    if is_term(name, marked=True):
        return True
    if VAGUE.search(name) or low[0] in DETERMINERS | PRONOUNS or FUNCTION & {*low} - {"of"}:
        return False
    return len(low) > 1 and not low[-1].endswith(("ed", "ly")) and re.fullmatch(r"[\w’'+# -]+", name) is not None


def tells_no_kind(x: str, tree: Tree, at: int) -> bool:
    """Whether a thing is judged, ranked or taken for a side of something, or is a person by name.

    What is said of `x` begins `at` a word of a tree.
    """
    root, kind = tree.root, tree.words[tree.root].text.lower()
    behind = tree.text(root, min(root + 6, len(tree.words)))
    if kind in _NO_KIND and not _is_told_in_full(tree, kind, behind):
        return True
    front = range(at, root)
    typical = "typical" if _is_told_apart(tree) else ""
    if any(_ranks(tree, one) and tree.words[one].text.lower() != typical for one in front):
        return True
    if any(tree.tags[one] == "JJS" for one in front) and not _LIMIT.match(behind):
        return True
    if any(tree.labels[one] == "advmod" and tree.heads[one] == root for one in front):
        return True
    named = all(word[:1].isupper() for word in x.split())
    who = any(word.text == "who" for word in tree.words)
    return named and (who or PERSON.fullmatch(tree.words[root].text) is not None)


def _ranks(tree: Tree, at: int) -> bool:
    """Whether a word praises a thing, or sets it above or below others."""
    return tree.words[at].text.lower() in _PRAISE or tree.tags[at] in ("RBS", "JJR", "RBR")


def _is_told_in_full(tree: Tree, kind: str, behind: str) -> bool:
    """Whether the words behind a kind that says nothing say all: "anything that …", "the idea of …ing"."""
    if kind == "way" and _WAY_TO.match(behind):
        return True
    if kind in _NARROWED_KIND:
        return _is_told_apart(tree)
    if kind in _ONE_SIDE:
        return _BY_WHICH.search(behind) is not None
    return kind in _THOUGHT and _THAT_OR_DOING.match(behind) is not None


def _is_told_apart(tree: Tree) -> bool:
    """Whether a clause says which part or way is meant: "the part of the plant that grows underground"."""
    return any(tree.labels[one] == "acl:relcl" and tree.below(one) for one in range(tree.root, len(tree.words)))


def is_weak(said: str, many: bool) -> bool:
    """Whether an answer has what no definition has, or is of one where many are asked for."""
    if ORIGIN.fullmatch(said) or _OF_THE.fullmatch(said) or _OF_SOMEBODY.search(said):
        return True
    return bool(_WEAK.search(said) or _SAME.match(said)) or (many and not _OF_MANY.match(said))


def goes_in_a_circle(name: str, said: str) -> bool:
    """Whether an answer says little but the words of the term."""
    own, told = {*stems(name)}, {*stems(said)}
    if not own or re.search(rf"\b{re.escape(name.lower().removesuffix('s'))}s?\b", said.lower()):
        return True
    new = len(told - own)
    kind = stems(name.split(" of ")[0].split("-")[-1])[-1:]
    begun = {*stems(said)[:MOST_BEFORE_KIND]}
    shared = (told & own) - ({*kind} & begun if len(own) > 1 else set())
    return new < LEAST_NEW or (bool(shared) and new < LEAST_BESIDE_SHARED)
