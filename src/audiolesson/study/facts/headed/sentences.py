"""Sentences that say what a named thing is, as term, verb and what is said of it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from audiolesson.draft.english.parse.reading import trees_of
from audiolesson.draft.english.parse.tree import Tree
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import stems
from audiolesson.study.facts.defining.statements import Statement, statements
from audiolesson.study.facts.form import large, without_article
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.judging import unpraised
from audiolesson.study.facts.plain_what import plain_what
from audiolesson.study.facts.prose.label_lines import names

_OFTEN = r"(?:(?:usually|often|generally|simply|basically|typically|essentially|just|really) )?"
_SAYS = lazy(
    rf"(?P<x>(?:(?:An?|The) )?[A-Za-z][\w’'+#/-]*(?: [\w’'+#/-]+){{0,4}}?)(?:,| [–—-]|:)?"
    r"(?: (?:or|also called|also known as|sometimes called|often called|known as|aka) (?:an? |the )?"
    r"[\w’' -]{2,30},)?"
    rf" (?P<verb>(?:is|are|can be) (?:defined|described) as|is|are"
    rf"|{_OFTEN}(?:refers? to|means?|describes?(?= an? | the ))) {_OFTEN}(?P<what>(?:an?|the|any|[a-z-]+)\b.+)"
)
_THAT_IS = lazy(r"\b(that|which|who|what)['’](?:s|re)\b")
_OPEN_QUOTE = lazy(r"^[\"“](?=[^\"”]*$)")
"""The mark of a quotation that goes on behind its first sentence, with its source at the end of the paragraph."""
MOST_SENTENCES, MOST_WORDS = 1500, 45


@dataclass(frozen=True, slots=True)
class Said:
    """A statement that says of `x` that it is `what`.

    `tree` is that of "x is what.", `at` where what is said begins in it, 0 if that is no noun. `titled`: the lesson's
    title names it; `named`: a title above it does.
    """

    one: Statement
    x: str
    verb: str
    what: str
    tree: Tree
    at: int
    titled: bool = False
    named: bool = True


def said_of_named(ground: Ground) -> Iterator[Said]:
    """The statements that say what something is that a title, a heading or bold letters name, in their order."""
    found: list[tuple[Statement, str, str, str]] = []
    begun: set[int] = set()
    for count, one in enumerate(statements(ground)):
        if count >= MOST_SENTENCES:
            break
        said = _OPEN_QUOTE.sub("", one.said)
        if one.told.section not in begun:
            begun.add(one.told.section)
            said = _of_heading(ground, one, said)
        match = _SAYS.fullmatch(said) if len(said.split()) <= MOST_WORDS else None
        if match and ground.lesson.title.lower().startswith(f"{match['x']} {match['verb']} ".lower()):
            continue  # a title that is a sentence is no definition
        if match and (_is_named(ground, one, match["x"]) or _REFERS.match(match["verb"])):
            what = plain_what(unpraised(_THAT_IS.sub(r"\1 is", match["what"]).strip(" .,")))
            found.append((one, match["x"], _verb(match["verb"]), what))
    texts = [f"{x} {_be(verb)} {_AWAY.sub(_joined, what)}." for _, x, verb, what in found]
    for (one, x, verb, what), tree in zip(found, trees_of(texts), strict=True):
        if tree:
            titled = {*stems(x)} <= {*stems(ground.lesson.title)}
            named = _is_titled(ground, one, without_article(x))
            yield Said(one, x, verb, what, tree, what_at(tree, x), titled, named)


_REFERS = lazy(rf"{_OFTEN}(?:refers? to|(?:is|are) defined as)")
"""What is only said of a term: no other thing refers to anything, or is defined."""

_LACKS = lazy(
    r"(?:(?:This|It|These|They) )?(?P<verb>is|are|refers? to|means?|describes?|(?:is|are) defined as)"
    r" (?P<what>(?:an?|the|any|[a-z]+ing) .+)",
    re.IGNORECASE,
)
"""A sentence whose subject is the heading above it, or "this" and "it" in its place."""


def _of_heading(ground: Ground, one: Statement, said: str) -> str:
    """The first statement of a section with its heading as subject, where it has none of its own."""
    found = _LACKS.fullmatch(said)
    title = _COUNTED.sub("", ground.lesson.sections[one.told.section].title).strip(" .:")
    if not found or not names(title, of_kind=True) or one.whole.strip(" .") != said.strip(" ."):
        return said
    return f"{large(title)} {found['verb'].lower()} {found['what']}"


_COUNTED = lazy(r"^(?:\d[\d.]*|[A-Z]\d?|[ivx]+)[.)] ")
_AWAY = lazy(
    r"^(?P<deed>(?:an?|the) (?:[a-z]+ )?[a-z]+ing) (?P<away>away|up|down|out|off|together|apart|over)"
    r"(?= (?:of|and|or)\b)"
)
"""A deed of two words, which the parser knows only as one."""


def _joined(deed: re.Match[str]) -> str:
    return f"{deed['deed']}-{deed['away']}"


_VERB = lazy(r"(?:is|are|can be) (?:defined|described) as|is|are|refers?|describes?|means?")


def _verb(said: str) -> str:
    """The verb of a definition without its adverb and its preposition: "is", "are", "means", "refer"."""
    found = _VERB.search(said)
    verb = found.group().split()[0] if found else ""
    return "is" if verb == "can" else verb


OF_MANY = frozenset({"are", "mean", "refer", "describe"})


def _be(verb: str) -> str:
    return "are" if verb in OF_MANY else "is"


def _is_named(ground: Ground, one: Statement, x: str) -> bool:
    """Whether a title above a statement names a thing, or the lesson sets it off, and not only as code."""
    name = without_article(x)
    low = name.lower()
    return low in ground.strong | ground.glossary or _is_titled(ground, one, name)


def _is_titled(ground: Ground, one: Statement, name: str) -> bool:
    """Whether a title above a statement, or one that is a name, names a thing."""
    low = name.lower()
    if {low, low.removesuffix("s"), f"{low}s"} & ground.titled:
        return True
    own = {*stems(name)}
    titles = ground.above(one.told.section)
    return bool(own) and any(own <= {*stems(title)} for title in (titles[0], titles[-1]))


def what_at(tree: Tree, x: str) -> int:
    """Where what is said of `x` begins, if that is a noun with all that narrows it; 0 of anything else."""
    root = tree.root
    kind = tree.tags[root].startswith("NN") or (tree.tags[root] in ("VBG", "JJ") and tree.below(root, "det"))
    if not kind or (tree.tags[root] == "JJ" and not any(tree.tags[one] == "NN" for one in tree.below(root, "conj"))):
        return 0
    if tree.below(root, "case"):
        return 0
    cops = tree.below(root, "cop")
    subjects = tree.below(root, "nsubj")
    if len(cops) != 1 or len(subjects) != 1:
        return 0
    if tree.text(0, cops[0]).strip(" ,") != x.strip(" ,"):
        return 0
    return cops[0] + 1
